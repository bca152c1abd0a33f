// What people wear in I Said Nine: a line cook and an apprentice electrician.
// Must not know: faces, poses, or how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';

export const iSaidNine: readonly Dressed[] = [
  // cook's whites, double-breasted, with an apron string
  {
    figure: 'tess',
    age: 29,
    build: 'slight',
    wear: {
      garment: '#e4dac6',
      trim: '#cdbfa4',
      sleeves: 'long',
      neckline: 'band',
      pieces: [
        { kind: 'double-breasted', colour: '#54505c' },
        { kind: 'neckerchief', colour: '#b5493a' },
      ],
      prop: '#d9c3a0',
      bottoms: '#4a4652',
      legs: 'trousers',
      hem: 1330,
    },
  },
  // a hoodie under an electrician's high-visibility waistcoat
  {
    figure: 'luis',
    age: 31,
    build: 'medium',
    wear: {
      garment: '#4a5a72',
      trim: '#c9d2d6',
      sleeves: 'long',
      neckline: 'hood',
      pieces: [{ kind: 'hi-vis', colour: '#d6a83a' }],
      prop: '#efe3c8',
      bottoms: '#3c3f4e',
      legs: 'trousers',
      hem: 1270,
    },
  },
  // his mother: a cardigan
  {
    figure: 'luis-mother',
    age: 57,
    build: 'medium',
    wear: {
      garment: '#a3586a',
      trim: '#b96c7e',
      under: '#e9dcc0',
      sleeves: 'long',
      neckline: 'open',
      pieces: [],
      prop: '#efe3c8',
      bottoms: '#4c4658',
      legs: 'trousers',
      hem: 1310,
    },
  },
  // whites and an apron
  {
    figure: 'chef',
    age: 46,
    build: 'heavy',
    wear: {
      garment: '#d8cfbd',
      trim: '#bfb39b',
      sleeves: 'short',
      neckline: 'band',
      pieces: [{ kind: 'apron', colour: '#4a5a5c' }],
      prop: '#d9c3a0',
      bottoms: '#3f3c48',
      legs: 'trousers',
      hem: 1280,
    },
  },
];
