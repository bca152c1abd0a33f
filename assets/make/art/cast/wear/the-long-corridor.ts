// What people wear in The Long Corridor: a retired ship's engineer and a choir leader.
// Must not know: faces, poses, or how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';

export const longCorridor: readonly Dressed[] = [
  // a cardigan over a buttoned shirt
  {
    figure: 'kenji',
    age: 67,
    build: 'slight',
    wear: {
      garment: '#6b6457',
      trim: '#544e44',
      under: '#cfd6d3',
      sleeves: 'long',
      neckline: 'open',
      pieces: [],
      prop: '#8fa8a4',
      bottoms: '#4a4652',
      legs: 'trousers',
      hem: 1310,
    },
  },
  // a plum roll neck and a string of beads
  {
    figure: 'fumiko',
    age: 66,
    build: 'slight',
    wear: {
      garment: '#85486a',
      trim: '#733b5b',
      sleeves: 'long',
      neckline: 'roll',
      pieces: [{ kind: 'necklace', colour: '#d9c3a0' }],
      prop: '#d9c3a0',
      bottoms: '#4c5666',
      legs: 'skirt',
      hem: 1300,
    },
  },
  // his cousin: a dark jacket and tie
  {
    figure: 'kenji-cousin',
    age: 71,
    build: 'medium',
    wear: {
      garment: '#3a3c4a',
      trim: '#2e303c',
      under: '#e6dfcf',
      sleeves: 'long',
      neckline: 'lapel',
      pieces: [{ kind: 'tie', colour: '#5a5664' }],
      prop: '#efe3c8',
      bottoms: '#33343f',
      legs: 'trousers',
      hem: 1310,
    },
  },
];
