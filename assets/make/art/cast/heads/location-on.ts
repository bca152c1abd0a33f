// The heads of location on: age, skin, hair and what tells them apart.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';

/** Marcus Bell, 34: cabin crew; a fade and a trimmed goatee. */
export const marcus: Portrait = {
  figure: 'marcus',
  age: 34,
  skin: '#7d5034',
  shade: '#452620',
  eyeWhite: '#efe3d2',
  featureWeight: 6.5,
  head: {
    skull: 3,
    wide: 0.98,
    nose: 'broad',
    brow: { colour: '#160e14', thick: 18 },
    hair: { style: 1, colour: '#20161d', strand: '#54434e', back: 'buzz' },
    beard: { kind: 'goatee', colour: '#241820' },
    earrings: { kind: 'stud', colour: '#e9e3ea' },
  },
};

/** Owen Pryce, 36: primary-school teacher, red beard. */
export const owen: Portrait = {
  figure: 'owen',
  age: 36,
  skin: '#efc3a4',
  shade: '#96655a',
  eyeWhite: '#f7eddf',
  featureWeight: 3,
  head: {
    skull: 1,
    nose: 5,
    brow: { colour: '#8a4a26', thick: 15 },
    hair: { style: 22, colour: '#9c5428', strand: '#6f3817', back: 'crop' },
    beard: { kind: 'short', colour: '#a65c2e' },
    freckles: true,
    iris: '#3f6070',
  },
};
