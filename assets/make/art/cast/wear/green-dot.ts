// What people wear in Green Dot: a transport planner and a theatre carpenter.
// Must not know: faces, poses, or how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';

export const greenDot: readonly Dressed[] = [
  // a fine blazer over a shell top
  {
    figure: 'noor',
    age: 33,
    build: 'slight',
    wear: {
      garment: '#54617c',
      trim: '#43506a',
      under: '#ead9bf',
      sleeves: 'long',
      neckline: 'lapel',
      pieces: [{ kind: 'necklace', colour: '#e8b375' }],
      prop: '#efe3c8',
      bottoms: '#33384a',
      legs: 'trousers',
      hem: 1330,
    },
  },
  // dungarees over a warm shirt
  {
    figure: 'bea',
    age: 36,
    build: 'medium',
    wear: {
      garment: '#c98f3c',
      trim: '#a9722c',
      sleeves: 'long',
      neckline: 'crew',
      pieces: [{ kind: 'dungarees', colour: '#46627a' }],
      prop: '#d9c3a0',
      bottoms: '#46627a',
      legs: 'trousers',
      hem: 1200,
    },
  },
  // the colleague: a plain overshirt
  {
    figure: 'daan',
    age: 35,
    build: 'medium',
    wear: {
      garment: '#5f7a58',
      trim: '#6f8c67',
      under: '#e9dcc0',
      sleeves: 'long',
      neckline: 'open',
      pieces: [],
      prop: '#efe3c8',
      bottoms: '#3c3f4e',
      legs: 'trousers',
      hem: 1290,
    },
  },
];
