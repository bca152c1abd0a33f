// The heads of green dot: age, skin, hair and what tells them apart.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';

/** Noor Haddad, 33: transport planner. */
export const noor: Portrait = {
  figure: 'noor',
  age: 33,
  skin: '#cf9a70',
  shade: '#855744',
  eyeWhite: '#f5eadb',
  featureWeight: 3.5,
  head: {
    skull: 1,
    nose: 'aquiline',
    brow: { colour: '#1f141d', thick: 18 },
    hair: { style: 32, colour: '#2a1a22', strand: '#5d4450', back: 'shoulder' },
    lashes: true,
    lips: '#a5484a',
    earrings: { kind: 'hoop', colour: '#d9b25a' },
  },
};

/** Bea Vos, 36: theatre-set carpenter. */
export const bea: Portrait = {
  figure: 'bea',
  age: 36,
  skin: '#efc3a4',
  shade: '#96655a',
  eyeWhite: '#f7eddf',
  featureWeight: 3,
  head: {
    skull: 2,
    wide: 0.98,
    nose: 'straight',
    brow: { colour: '#8a6232', thick: 13 },
    hair: { style: 37, colour: '#bd8b4b', strand: '#8b6230', back: 'bob' },
    freckles: true,
    iris: '#3d5f70',
    earrings: { kind: 'stud', colour: '#4d7f84' },
  },
};

/** Daan, 35: sat opposite Noor at work. */
export const daan: Portrait = {
  figure: 'daan',
  age: 35,
  skin: '#eec7a2',
  shade: '#94684f',
  eyeWhite: '#f7eddf',
  featureWeight: 3,
  head: {
    skull: 3,
    wide: 0.96,
    nose: 5,
    brow: { colour: '#7c5a2e', thick: 12 },
    hair: { style: 8, colour: '#a9803f', strand: '#7d5b2a', back: 'crop' },
    glasses: { kind: 'round', colour: '#3d3a44' },
    iris: '#46637a',
  },
};
