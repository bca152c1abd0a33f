// How each person looks: a head and what they wear. Story bible 3, S1.
// Must not know: poses, rooms, or how a drawing is made.
import { marek as marekHead, ruth as ruthHead } from './cast/heads/second-drawer.ts';
import type { Portrait } from './heads/headLook.ts';

export type Look = Portrait & {
  garment: string;
  trim: string;
  /** something held: a mug */
  prop: string;
  neckline: 'crew' | 'collar';
};

/** Ruth's tunic. */
const ruth: Look = {
  ...ruthHead,
  garment: '#2f5d62',
  trim: '#7a4a72',
  prop: '#d9c3a0',
  neckline: 'crew',
};

/** Marek's rust work shirt. */
const marek: Look = {
  ...marekHead,
  garment: '#c8683f',
  trim: '#a9522f',
  prop: '#efe3c8',
  neckline: 'collar',
};

export const CAST: readonly Look[] = [ruth, marek];
