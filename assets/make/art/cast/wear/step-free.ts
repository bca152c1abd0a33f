// What people wear in Step-Free: a barista who sings and a data clerk who uses a wheelchair.
// Must not know: faces, poses, or how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';

export const stepFree: readonly Dressed[] = [
  // a barista's apron over a T-shirt
  {
    figure: 'imani',
    age: 25,
    build: 'medium',
    wear: {
      garment: '#cf7a52',
      trim: '#efe3c8',
      sleeves: 'short',
      neckline: 'crew',
      pieces: [{ kind: 'apron', colour: '#2f4a4f' }],
      prop: '#efe3c8',
      bottoms: '#39435a',
      legs: 'trousers',
      hem: 1230,
    },
  },
  // an overshirt, open over a pale T-shirt
  {
    figure: 'wes',
    age: 26,
    build: 'broad',
    wear: {
      garment: '#4f6b8c',
      trim: '#5d7b9d',
      under: '#e9dcc0',
      sleeves: 'long',
      neckline: 'open',
      pieces: [],
      prop: '#d9c3a0',
      bottoms: '#5a5148',
      legs: 'trousers',
      hem: 1200,
      wheelchair: true,
    },
  },
];
