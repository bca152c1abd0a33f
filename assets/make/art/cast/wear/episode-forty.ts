// What people wear in Episode Forty: a warehouse worker with a podcast and a physiotherapy student.
// Must not know: faces, poses, or how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';

export const episodeForty: readonly Dressed[] = [
  // a hoodie
  {
    figure: 'ash',
    age: 27,
    build: 'slight',
    wear: {
      garment: '#7d8f4e',
      trim: '#efe3c8',
      sleeves: 'long',
      neckline: 'hood',
      pieces: [{ kind: 'zip', colour: '#efe3c8' }],
      prop: '#d9c3a0',
      bottoms: '#3a3f52',
      legs: 'trousers',
      hem: 1280,
    },
  },
  // a student physio's polo shirt
  {
    figure: 'mele',
    age: 28,
    build: 'broad',
    wear: {
      garment: '#3f5f8f',
      trim: '#efe3c8',
      sleeves: 'short',
      neckline: 'vee',
      pieces: [{ kind: 'lanyard', colour: '#d98a4a' }],
      prop: '#efe3c8',
      bottoms: '#2c3348',
      legs: 'trousers',
      hem: 1290,
    },
  },
  // her aunt: a bright blouse and a string of beads
  {
    figure: 'mele-aunt',
    age: 56,
    build: 'heavy',
    wear: {
      garment: '#b5553f',
      trim: '#e8b375',
      sleeves: 'short',
      neckline: 'crew',
      pieces: [{ kind: 'necklace', colour: '#efe3c8' }],
      prop: '#efe3c8',
      bottoms: '#2f3f56',
      legs: 'skirt',
      hem: 1300,
    },
  },
];
