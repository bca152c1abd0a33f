// What people wear in What You Didn't Say: an orchard owner, a county librarian, his brother.
// Must not know: faces, poses, or how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';

export const whatYouDidntSay: readonly Dressed[] = [
  // a plaid work shirt
  {
    figure: 'grant',
    age: 58,
    build: 'broad',
    wear: {
      garment: '#9c4a3c',
      trim: '#7c372d',
      sleeves: 'long',
      neckline: 'collar',
      pieces: [
        { kind: 'plaid', colour: '#5a2a2c' },
        { kind: 'placket', colour: '#e6d6b4' },
      ],
      prop: '#d9c3a0',
      bottoms: '#4d586b',
      legs: 'trousers',
      hem: 1290,
    },
  },
  // her good coat, open over a jumper
  {
    figure: 'denise',
    age: 55,
    build: 'medium',
    wear: {
      garment: '#6a4a76',
      trim: '#543a60',
      under: '#d8b46c',
      sleeves: 'long',
      neckline: 'lapel',
      pieces: [],
      prop: '#efe3c8',
      bottoms: '#38334a',
      legs: 'skirt',
      hem: 1500,
    },
  },
  // a padded waistcoat over a checked shirt
  {
    figure: 'dale',
    age: 62,
    build: 'heavy',
    wear: {
      garment: '#7b8a8c',
      trim: '#5d6a6c',
      sleeves: 'long',
      neckline: 'collar',
      pieces: [{ kind: 'quilted', colour: '#5e4a36' }],
      prop: '#d9c3a0',
      bottoms: '#4b4a52',
      legs: 'trousers',
      hem: 1270,
    },
  },
  // his daughter: a roll neck
  {
    figure: 'grant-daughter',
    age: 30,
    build: 'medium',
    wear: {
      garment: '#4f7f7a',
      trim: '#437069',
      sleeves: 'long',
      neckline: 'roll',
      pieces: [],
      prop: '#efe3c8',
      bottoms: '#3b4258',
      legs: 'trousers',
      hem: 1270,
    },
  },
];
