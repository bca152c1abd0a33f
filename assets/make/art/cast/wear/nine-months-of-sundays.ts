// What people wear in Nine Months of Sundays: a large-animal vet and a geography teacher.
// Must not know: faces, poses, or how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';

export const nineMonths: readonly Dressed[] = [
  // a vet's quilted jacket
  {
    figure: 'camila',
    age: 39,
    build: 'medium',
    wear: {
      garment: '#b4553d',
      trim: '#8f3f2e',
      sleeves: 'long',
      neckline: 'collar',
      pieces: [{ kind: 'quilted', colour: '#50643f' }],
      prop: '#efe3c8',
      bottoms: '#4b5566',
      legs: 'trousers',
      hem: 1270,
    },
  },
  // a teacher's cardigan over a pale shirt
  {
    figure: 'andres',
    age: 41,
    build: 'medium',
    wear: {
      garment: '#3f6470',
      trim: '#4f7885',
      under: '#e9dcc0',
      sleeves: 'long',
      neckline: 'open',
      pieces: [],
      prop: '#d9c3a0',
      bottoms: '#6d5a48',
      legs: 'trousers',
      hem: 1300,
    },
  },
  // his mother: a good blouse and beads
  {
    figure: 'andres-mother',
    age: 70,
    build: 'heavy',
    wear: {
      garment: '#6d3f63',
      trim: '#855278',
      sleeves: 'long',
      neckline: 'crew',
      pieces: [{ kind: 'necklace', colour: '#efe3c8' }],
      prop: '#efe3c8',
      bottoms: '#3a3444',
      legs: 'skirt',
      hem: 1290,
    },
  },
];
