// The heads of the cello: age, skin, hair and what tells them apart.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';

/** Sebastian Roy, 52: orthodontist. */
export const sebastian: Portrait = {
  figure: 'sebastian',
  age: 52,
  skin: '#e2ab88',
  shade: '#8a5a4e',
  eyeWhite: '#f6ebdc',
  featureWeight: 3,
  head: {
    skull: 2,
    nose: 'aquiline',
    brow: { colour: '#544c52', thick: 16 },
    hair: { style: 3, colour: '#8d868c', strand: '#b9b3b7', back: 'crop', grey: '#c3bdc1' },
    glasses: { kind: 'oval', colour: '#33303c' },
    iris: '#4d3a2a',
  },
};

/** Élodie Tremblay, 49: translator; hair grown back short. */
export const elodie: Portrait = {
  figure: 'elodie',
  age: 49,
  skin: '#eec7a2',
  shade: '#94684f',
  eyeWhite: '#f7eddf',
  featureWeight: 3,
  head: {
    skull: 4,
    wide: 0.95,
    nose: 'straight',
    brow: { colour: '#8d7768', thick: 9 },
    hair: { style: 47, colour: '#b8a28e', strand: '#8e7866', back: 'buzz' },
    iris: '#3f6066',
    lips: '#b25a58',
    lashes: true,
    earrings: { kind: 'drop', colour: '#4d7f84' },
  },
};
