// The heads of step free: age, skin, hair and what tells them apart.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';

/** Imani Grant, 25: barista and gospel alto; braids. */
export const imani: Portrait = {
  figure: 'imani',
  age: 25,
  skin: '#7d5034',
  shade: '#452620',
  eyeWhite: '#efe3d2',
  featureWeight: 6.5,
  head: {
    skull: 1,
    nose: 4,
    brow: { colour: '#170f16', thick: 13 },
    hair: { style: 47, colour: '#241820', strand: '#6d5560', back: 'braids', braids: true },
    lashes: true,
    lips: '#93404a',
    earrings: { kind: 'hoop', colour: '#e0b552' },
  },
};

/** Wes Calder, 26: data-entry clerk. */
export const wes: Portrait = {
  figure: 'wes',
  age: 26,
  skin: '#efc3a4',
  shade: '#96655a',
  eyeWhite: '#f7eddf',
  featureWeight: 3,
  head: {
    skull: 3,
    wide: 0.96,
    nose: 1,
    brow: { colour: '#4a2a1c', thick: 16 },
    hair: { style: 4, colour: '#5b3521', strand: '#8a5a3c', back: 'crop' },
    beard: { kind: 'stubble', colour: '#5b3521' },
    iris: '#4a6350',
  },
};
