// What a person wears, as a few names and colours that hold in every posture.
// Must not know: who wears it, poses, or how a drawing is made.

import type { Build } from '#scene/statures';

export type Neckline = 'crew' | 'vee' | 'collar' | 'band' | 'roll' | 'hood' | 'open' | 'lapel';

/** Defining pieces over the torso. */
export type PieceKind =
  | 'placket'
  | 'zip'
  | 'apron'
  | 'dungarees'
  | 'waistcoat'
  | 'hi-vis'
  | 'quilted'
  | 'double-breasted'
  | 'pocket'
  | 'lanyard'
  | 'pallu'
  | 'neckerchief'
  | 'tie'
  | 'plaid'
  | 'necklace'
  | 'seam';

export type GarmentPiece = { kind: PieceKind; colour: string };

export type BodyWear = {
  /** colour of the outermost sleeves */
  garment: string;
  /** neckline edge, band of a cardigan, inside of a collar */
  trim: string;
  /** what shows where the front is open; only for `open` and `lapel` */
  under?: string;
  sleeves: 'short' | 'long';
  neckline: Neckline;
  pieces: readonly GarmentPiece[];
  /** something held: a mug */
  prop: string;
  /** trousers or skirt */
  bottoms: string;
  legs: 'trousers' | 'skirt';
  /** where the garment ends, bust units: 1200 at the hip .. 1500 at the knee */
  hem: number;
  wheelchair?: true;
};

/** One person's body: what the head does not tell. */
export type Dressed = {
  figure: string;
  /** years */
  age: number;
  build: Build;
  wear: BodyWear;
};
