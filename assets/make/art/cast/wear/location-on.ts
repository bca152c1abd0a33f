// What people wear in Location On: cabin crew and a primary-school teacher.
// Must not know: faces, poses, or how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';

export const locationOn: readonly Dressed[] = [
  // cabin crew's waistcoat, collar and tie
  {
    figure: 'marcus',
    age: 34,
    build: 'broad',
    wear: {
      garment: '#e2d8c6',
      trim: '#c9bca4',
      sleeves: 'long',
      neckline: 'collar',
      pieces: [
        { kind: 'tie', colour: '#a3324a' },
        { kind: 'waistcoat', colour: '#2f3f66' },
      ],
      prop: '#efe3c8',
      bottoms: '#2f3650',
      legs: 'trousers',
      hem: 1250,
    },
  },
  // a mustard cardigan and a school lanyard
  {
    figure: 'owen',
    age: 36,
    build: 'medium',
    wear: {
      garment: '#c7953d',
      trim: '#a97a2c',
      under: '#7fa0a0',
      sleeves: 'long',
      neckline: 'open',
      pieces: [{ kind: 'lanyard', colour: '#3f6b4c' }],
      prop: '#efe3c8',
      bottoms: '#4c5a52',
      legs: 'trousers',
      hem: 1300,
    },
  },
];
