// How each person looks: colours, hair, what they wear. Story bible 3, S1.
// Must not know: poses, rooms, or how a drawing is made.

export type Look = {
  figure: string;
  skin: string;
  /** shade on skin: under the jaw, stubble, tired eyes */
  shade: string;
  /** the white of the eyes, off-white so that it never glares */
  eyeWhite: string;
  garment: string;
  trim: string;
  /** something held: a mug */
  prop: string;
  hair: { style: number; colour: string; strand: string; back: 'bun' | 'crop' };
  brow: string;
  head: number;
  nose: number;
  /** units added round every feature; ink on deep skin needs more of it */
  featureWeight: number;
  stubble: boolean;
  neckline: 'crew' | 'collar';
};

/** Ruth Amoah, 42: night nurse, tunic, natural hair tied back. #74492f is the deepest skin on which ink still reads. */
const ruth: Look = {
  figure: 'ruth',
  skin: '#74492f',
  shade: '#3d2220',
  eyeWhite: '#efe3d2',
  garment: '#2f5d62',
  trim: '#7a4a72',
  prop: '#d9c3a0',
  hair: { style: 44, colour: '#221727', strand: '#5b4a66', back: 'bun' },
  brow: '#1c1220',
  head: 4,
  nose: 5,
  featureWeight: 7,
  stubble: false,
  neckline: 'crew',
};

/** Marek Wolny, 44: tiler, greying, a day's stubble, rust work shirt. */
const marek: Look = {
  figure: 'marek',
  skin: '#e2ab88',
  shade: '#8a5a4e',
  eyeWhite: '#f6ebdc',
  garment: '#c8683f',
  trim: '#a9522f',
  prop: '#efe3c8',
  hair: { style: 2, colour: '#4b434e', strand: '#8d8791', back: 'crop' },
  brow: '#3f3742',
  head: 3,
  nose: 1,
  featureWeight: 3,
  stubble: true,
  neckline: 'collar',
};

export const CAST: readonly Look[] = [ruth, marek];
