// The heads of what you didnt say: age, skin, hair and what tells them apart.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';

/** Grant Sorensen, 58: orchard owner, weathered. */
export const grant: Portrait = {
  figure: 'grant',
  age: 58,
  skin: '#eab596',
  shade: '#925c50',
  eyeWhite: '#f6ebdc',
  featureWeight: 3,
  head: {
    skull: 3,
    wide: 1.04,
    nose: 'long',
    brow: { colour: '#8b8288', thick: 20 },
    hair: { style: 28, colour: '#a29a9e', strand: '#787076', back: 'balding' },
    beard: { kind: 'moustache', colour: '#a29a9e' },
    iris: '#3f5a70',
    eyes: 0.88,
  },
};

/** Denise Whitlock, 55: county librarian. */
export const denise: Portrait = {
  figure: 'denise',
  age: 55,
  skin: '#74492f',
  shade: '#3d2220',
  eyeWhite: '#efe3d2',
  featureWeight: 7,
  head: {
    skull: 2,
    nose: 'broad',
    brow: { colour: '#1a1118', thick: 14 },
    hair: {
      style: 39,
      colour: '#4a4048',
      strand: '#9a9096',
      back: 'curls',
      grey: '#aaa1a6',
      curled: true,
    },
    glasses: { kind: 'oval', colour: '#c99a52' },
    lips: '#8f3d44',
    earrings: { kind: 'drop', colour: '#d9b25a' },
  },
};

/** Dale, 62: Grant's brother. */
export const dale: Portrait = {
  figure: 'dale',
  age: 62,
  skin: '#eab596',
  shade: '#925c50',
  eyeWhite: '#f6ebdc',
  featureWeight: 3,
  head: {
    skull: 1,
    wide: 1.1,
    nose: 'long',
    brow: { colour: '#857b82', thick: 20 },
    hair: { style: 25, colour: '#aaa2a6', strand: '#7d757a', back: 'balding' },
    beard: { kind: 'goatee', colour: '#b3abaf' },
    iris: '#3f5a70',
    eyes: 0.84,
  },
};

/** Grant's daughter, 30. */
export const grantDaughter: Portrait = {
  figure: 'grant-daughter',
  age: 30,
  skin: '#efc3a4',
  shade: '#96655a',
  eyeWhite: '#f7eddf',
  featureWeight: 3,
  head: {
    skull: 4,
    nose: 4,
    brow: { colour: '#8a6438', thick: 11 },
    hair: { style: 33, colour: '#c79a56', strand: '#936b34', back: 'ponytail' },
    iris: '#3f5a70',
    lashes: true,
    lips: '#b9625e',
  },
};
