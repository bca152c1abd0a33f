// The heads of i said nine: age, skin, hair and what tells them apart.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';

/** Tess Nowak, 29: line cook. */
export const tess: Portrait = {
  figure: 'tess',
  age: 29,
  skin: '#efc3a4',
  shade: '#96655a',
  eyeWhite: '#f7eddf',
  featureWeight: 3,
  head: {
    skull: 1,
    wide: 0.97,
    nose: 4,
    brow: { colour: '#6e3420', thick: 12 },
    hair: { style: 36, colour: '#a6502a', strand: '#74331a', back: 'tuft' },
    freckles: true,
    iris: '#4a6350',
    lashes: true,
  },
};

/** Luis Ocampo, 31: apprentice electrician. */
export const luis: Portrait = {
  figure: 'luis',
  age: 31,
  skin: '#a66f48',
  shade: '#6a4029',
  eyeWhite: '#f3e8d9',
  featureWeight: 5,
  head: {
    skull: 2,
    wide: 1.04,
    nose: 'broad',
    brow: { colour: '#1c1318', thick: 18 },
    hair: { style: 8, colour: '#211820', strand: '#554652', back: 'crop' },
    beard: { kind: 'moustache', colour: '#241a22' },
  },
};

/** Luis's mother, 57. */
export const luisMother: Portrait = {
  figure: 'luis-mother',
  age: 57,
  skin: '#c08a61',
  shade: '#7c4f3a',
  eyeWhite: '#f4e9da',
  featureWeight: 4,
  head: {
    skull: 1,
    wide: 1.07,
    nose: 'broad',
    brow: { colour: '#2e2026', thick: 11 },
    hair: { style: 33, colour: '#3b2c33', strand: '#7a6a70', back: 'ponytail', grey: '#9a9096' },
    lips: '#a54449',
    earrings: { kind: 'hoop', colour: '#d9b25a' },
  },
};

/** The chef at the pass, 46. */
export const chef: Portrait = {
  figure: 'chef',
  age: 46,
  skin: '#eab596',
  shade: '#925c50',
  eyeWhite: '#f6ebdc',
  featureWeight: 3,
  head: {
    skull: 3,
    wide: 1.1,
    nose: 'broad',
    brow: { colour: '#4a3a36', thick: 20 },
    hair: { style: 'bare', colour: '#4a3a36', strand: '#8d7f7a', back: 'balding' },
    beard: { kind: 'full', colour: '#5a4640' },
  },
};
