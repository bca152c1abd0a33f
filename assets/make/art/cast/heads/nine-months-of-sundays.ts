// The heads of nine months of sundays: age, skin, hair and what tells them apart.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';

/** Camila Ríos, 39: large-animal vet. */
export const camila: Portrait = {
  figure: 'camila',
  age: 39,
  skin: '#c08a61',
  shade: '#7c4f3a',
  eyeWhite: '#f4e9da',
  featureWeight: 4,
  head: {
    skull: 2,
    nose: 'straight',
    brow: { colour: '#2c1a16', thick: 14 },
    hair: { style: 29, colour: '#4a2c1d', strand: '#7a5038', back: 'ponytail' },
    lashes: true,
    lips: '#a34d45',
    freckles: true,
  },
};

/** Andrés Paredes, 41: geography teacher. */
export const andres: Portrait = {
  figure: 'andres',
  age: 41,
  skin: '#cf9a70',
  shade: '#855744',
  eyeWhite: '#f5eadb',
  featureWeight: 3.5,
  head: {
    skull: 3,
    nose: 'long',
    brow: { colour: '#251920', thick: 18 },
    hair: { style: 3, colour: '#2c2028', strand: '#5a4852', back: 'crop', grey: '#7d747c' },
    beard: { kind: 'short', colour: '#3a2c33' },
    glasses: { kind: 'square', colour: '#2a2030' },
  },
};

/** Andrés's mother, 70. */
export const andresMother: Portrait = {
  figure: 'andres-mother',
  age: 70,
  skin: '#c08a61',
  shade: '#7c4f3a',
  eyeWhite: '#f4e9da',
  featureWeight: 4,
  head: {
    skull: 4,
    wide: 1.05,
    nose: 'long',
    brow: { colour: '#5f5458', thick: 10 },
    hair: { style: 38, colour: '#a59ba0', strand: '#7d7278', back: 'topknot' },
    eyes: 0.9,
    earrings: { kind: 'drop', colour: '#c99a4a' },
    lips: '#a34d45',
  },
};
