// The heads of second drawer: age, skin, hair and what tells them apart.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';

/** Ruth Amoah, 42: night nurse, natural hair tied back. */
export const ruth: Portrait = {
  figure: 'ruth',
  age: 42,
  skin: '#74492f',
  shade: '#3d2220',
  eyeWhite: '#efe3d2',
  featureWeight: 7,
  head: {
    skull: 4,
    nose: 'broad',
    brow: { colour: '#1c1220', thick: 13 },
    hair: { style: 44, colour: '#221727', strand: '#5b4a66', back: 'bun' },
    lips: '#8a3f3d',
    lashes: true,
    earrings: { kind: 'stud', colour: '#e2b65c' },
  },
};

/** Marek Wolny, 44: tiler, greying, a day's stubble. */
export const marek: Portrait = {
  figure: 'marek',
  age: 44,
  skin: '#e2ab88',
  shade: '#8a5a4e',
  eyeWhite: '#f6ebdc',
  featureWeight: 3,
  head: {
    skull: 3,
    nose: 1,
    brow: { colour: '#3f3742', thick: 17 },
    hair: { style: 2, colour: '#4b434e', strand: '#8d8791', back: 'crop', grey: '#9d97a1' },
    beard: { kind: 'stubble', colour: '#4b434e' },
    iris: '#3d4d5e',
  },
};

/** Esi, 8: their daughter. */
export const esi: Portrait = {
  figure: 'esi',
  age: 8,
  skin: '#8c5a3a',
  shade: '#52301f',
  eyeWhite: '#f1e6d6',
  featureWeight: 6,
  head: {
    skull: 1,
    wide: 0.9,
    high: 0.84,
    nose: 'button',
    brow: { colour: '#1c1220', thick: 9 },
    hair: { style: 26, colour: '#241827', strand: '#5b4a66', back: 'puffs' },
    lashes: true,
    earrings: { kind: 'stud', colour: '#e8d28a' },
  },
};

/** Colette, 51: adviser at the debt line. */
export const colette: Portrait = {
  figure: 'colette',
  age: 51,
  skin: '#eab596',
  shade: '#925c50',
  eyeWhite: '#f6ebdc',
  featureWeight: 3,
  head: {
    skull: 2,
    wide: 1.05,
    nose: 2,
    brow: { colour: '#5d4436', thick: 10 },
    hair: { style: 32, colour: '#8d6a52', strand: '#6f5140', back: 'waves', grey: '#b8aaa4' },
    glasses: { kind: 'half', colour: '#5b2f48' },
    iris: '#3f5a4c',
    lips: '#b0584f',
  },
};

/** Pam, 60: behind the stall at the school fair. */
export const pam: Portrait = {
  figure: 'pam',
  age: 60,
  skin: '#efc3a4',
  shade: '#96655a',
  eyeWhite: '#f7eddf',
  featureWeight: 3,
  head: {
    skull: 4,
    wide: 1.08,
    nose: 'button',
    brow: { colour: '#8a7568', thick: 9 },
    hair: { style: 9, colour: '#b6a79c', strand: '#8f8078', back: 'curls' },
    glasses: { kind: 'round', colour: '#7a3f52' },
    iris: '#3d566c',
    lips: '#bb5d5d',
    earrings: { kind: 'stud', colour: '#e9e0d0' },
  },
};

/** Gareth, 38: another child's father. */
export const gareth: Portrait = {
  figure: 'gareth',
  age: 38,
  skin: '#eab596',
  shade: '#925c50',
  eyeWhite: '#f6ebdc',
  featureWeight: 3,
  head: {
    skull: 3,
    wide: 1.06,
    nose: 5,
    brow: { colour: '#6e3d25', thick: 17 },
    hair: { style: 28, colour: '#7d4729', strand: '#a56a43', back: 'balding' },
    beard: { kind: 'full', colour: '#7d4729' },
    iris: '#3f5a4c',
  },
};
