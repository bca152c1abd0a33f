// What people wear in The Cello: an orthodontist and a translator.
// Must not know: faces, poses, or how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';

export const cello: readonly Dressed[] = [
  // a fine jumper over a shirt collar
  {
    figure: 'sebastian',
    age: 52,
    build: 'medium',
    wear: {
      garment: '#3e4a63',
      trim: '#323c52',
      sleeves: 'long',
      neckline: 'vee',
      pieces: [],
      prop: '#efe3c8',
      bottoms: '#5c5660',
      legs: 'trousers',
      hem: 1260,
    },
  },
  // a rose shirt and a neckerchief
  {
    figure: 'elodie',
    age: 49,
    build: 'slight',
    wear: {
      garment: '#c48878',
      trim: '#a96c5e',
      sleeves: 'long',
      neckline: 'crew',
      pieces: [{ kind: 'neckerchief', colour: '#3f6b6a' }],
      prop: '#efe3c8',
      bottoms: '#4a3f4e',
      legs: 'trousers',
      hem: 1300,
    },
  },
];
