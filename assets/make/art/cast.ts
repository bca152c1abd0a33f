// The cast: each person's clothes joined to their head by the figure's name. Who has no head yet is left out.
// Must not know: poses, rooms, or how a drawing is made.
import type { Dressed } from './bodies/bodyWear.ts';
import { WARDROBE } from './cast/wear/all.ts';

/** What the head tells: skin, hair, features. */
export type HeadFields = {
  skin: string;
  /** shade on skin: under the jaw, stubble, tired eyes */
  shade: string;
  /** the white of the eyes, off-white so that it never glares */
  eyeWhite: string;
  hair: { style: number; colour: string; strand: string; back: 'bun' | 'crop' };
  brow: string;
  head: number;
  nose: number;
  /** units added round every feature; ink on deep skin needs more of it */
  featureWeight: number;
  stubble: boolean;
};

export type Look = Dressed & HeadFields;

const HEADS: Readonly<Record<string, HeadFields>> = {
  // Ruth Amoah: natural hair tied back. #74492f is the deepest skin on which ink still reads.
  ruth: {
    skin: '#74492f',
    shade: '#3d2220',
    eyeWhite: '#efe3d2',
    hair: { style: 44, colour: '#221727', strand: '#5b4a66', back: 'bun' },
    brow: '#1c1220',
    head: 4,
    nose: 5,
    featureWeight: 7,
    stubble: false,
  },
  // Marek Wolny: greying, a day's stubble.
  marek: {
    skin: '#e2ab88',
    shade: '#8a5a4e',
    eyeWhite: '#f6ebdc',
    hair: { style: 2, colour: '#4b434e', strand: '#8d8791', back: 'crop' },
    brow: '#3f3742',
    head: 3,
    nose: 1,
    featureWeight: 3,
    stubble: true,
  },
};

/** One person of the wardrobe with a head, or nobody. */
export const joined = (dressed: Dressed, head: HeadFields | undefined): Look[] =>
  head ? [{ ...dressed, ...head }] : [];

export const CAST: readonly Look[] = WARDROBE.flatMap((one) => joined(one, HEADS[one.figure]));
