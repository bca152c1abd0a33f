// The heads of muted thread: age, skin, hair and what tells them apart.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';

/** Anjali Raman, 35: hospital pharmacist. */
export const anjali: Portrait = {
  figure: 'anjali',
  age: 35,
  skin: '#a66f48',
  shade: '#6a4029',
  eyeWhite: '#f3e8d9',
  featureWeight: 5,
  head: {
    skull: 4,
    nose: 'aquiline',
    brow: { colour: '#170f16', thick: 14 },
    hair: { style: 35, colour: '#1f151d', strand: '#51404c', back: 'wavy' },
    lashes: true,
    lips: '#93393f',
    earrings: { kind: 'drop', colour: '#e0b552' },
  },
};

/** Vikram Iyer, 37: teaches tabla, home with twins. */
export const vikram: Portrait = {
  figure: 'vikram',
  age: 37,
  skin: '#8c5a3a',
  shade: '#52301f',
  eyeWhite: '#f1e6d6',
  featureWeight: 6,
  head: {
    skull: 3,
    nose: 'straight',
    brow: { colour: '#150d13', thick: 21 },
    hair: { style: 9, colour: '#1d141b', strand: '#51404c', back: 'curls' },
    beard: { kind: 'short', colour: '#2b1c20' },
  },
};

/** Meera, 40: Anjali's elder sister. */
export const meera: Portrait = {
  figure: 'meera',
  age: 40,
  skin: '#a66f48',
  shade: '#6a4029',
  eyeWhite: '#f3e8d9',
  featureWeight: 5,
  head: {
    skull: 1,
    wide: 1.05,
    nose: 'straight',
    brow: { colour: '#170f16', thick: 12 },
    hair: { style: 15, colour: '#291a22', strand: '#5d4954', back: 'long' },
    glasses: { kind: 'oval', colour: '#6b2f45' },
    lips: '#a3404a',
    earrings: { kind: 'stud', colour: '#e0b552' },
  },
};
