// The heads of the long corridor: age, skin, hair and what tells them apart.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';

/** Kenji Morita, 67: retired ship's engineer. */
export const kenji: Portrait = {
  figure: 'kenji',
  age: 67,
  skin: '#e4b489',
  shade: '#8c6148',
  eyeWhite: '#f6ebdc',
  featureWeight: 3,
  head: {
    skull: 3,
    wide: 0.98,
    nose: 5,
    brow: { colour: '#8e888c', thick: 18 },
    hair: { style: 1, colour: '#b5afb3', strand: '#8b8589', back: 'crop' },
    eyes: 0.82,
    glasses: { kind: 'square', colour: '#4a4450' },
  },
};

/** Fumiko Morita, 66: leads a choir. */
export const fumiko: Portrait = {
  figure: 'fumiko',
  age: 66,
  skin: '#eec7a2',
  shade: '#94684f',
  eyeWhite: '#f7eddf',
  featureWeight: 3,
  head: {
    skull: 4,
    wide: 0.98,
    nose: 2,
    brow: { colour: '#5f565c', thick: 10 },
    hair: { style: 29, colour: '#8f878d', strand: '#c3bcc0', back: 'bun', grey: '#cfc8cc' },
    eyes: 0.88,
    lips: '#b25a5a',
    earrings: { kind: 'stud', colour: '#f2ebe0' },
  },
};

/** A cousin at the memorial lunch, 71. */
export const kenjiCousin: Portrait = {
  figure: 'kenji-cousin',
  age: 71,
  skin: '#e4b489',
  shade: '#8c6148',
  eyeWhite: '#f6ebdc',
  featureWeight: 3,
  head: {
    skull: 1,
    wide: 1.06,
    nose: 'broad',
    brow: { colour: '#807880', thick: 14 },
    hair: { style: 'bare', colour: '#b5afb3', strand: '#8b8589', back: 'balding' },
    eyes: 0.8,
  },
};
