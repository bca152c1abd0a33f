// What people wear in Muted Thread: a pharmacist in her wedding sari, a tabla teacher in his kurta, her sister.
// Must not know: faces, poses, or how cloth is drawn.
import type { Dressed } from '../../bodies/bodyWear.ts';

export const mutedThread: readonly Dressed[] = [
  // a sari, its end over the shoulder
  {
    figure: 'anjali',
    age: 35,
    build: 'medium',
    wear: {
      garment: '#5b2f5e',
      trim: '#e8b375',
      sleeves: 'short',
      neckline: 'crew',
      pieces: [{ kind: 'pallu', colour: '#a3365c' }],
      prop: '#efe3c8',
      bottoms: '#a3365c',
      legs: 'skirt',
      hem: 1180,
    },
  },
  // a long kurta with a band collar
  {
    figure: 'vikram',
    age: 37,
    build: 'broad',
    wear: {
      garment: '#c79a4a',
      trim: '#a87b34',
      sleeves: 'long',
      neckline: 'band',
      pieces: [{ kind: 'placket', colour: '#efe3c8' }],
      prop: '#efe3c8',
      bottoms: '#e6d9bf',
      legs: 'trousers',
      hem: 1500,
    },
  },
  // a blouse and a long string of beads
  {
    figure: 'meera',
    age: 40,
    build: 'slight',
    wear: {
      garment: '#3c7a72',
      trim: '#e8b375',
      sleeves: 'short',
      neckline: 'crew',
      pieces: [{ kind: 'necklace', colour: '#e8b375' }],
      prop: '#efe3c8',
      bottoms: '#49406a',
      legs: 'skirt',
      hem: 1290,
    },
  },
];
