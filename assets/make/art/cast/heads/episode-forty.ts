// The heads of episode forty: age, skin, hair and what tells them apart.
// Must not know: clothes, poses, or how a head is drawn.
import type { Portrait } from '../../heads/headLook.ts';

/** Ash Lindqvist, 27: podcaster; long on top, shaved at the sides. */
export const ash: Portrait = {
  figure: 'ash',
  age: 27,
  skin: '#eec7a2',
  shade: '#94684f',
  eyeWhite: '#f7eddf',
  featureWeight: 3,
  head: {
    skull: 2,
    wide: 0.97,
    nose: 'straight',
    brow: { colour: '#6b5138', thick: 14 },
    hair: { style: 22, colour: '#4f9290', strand: '#2f6566', back: 'undercut', undercut: true },
    iris: '#48607a',
    earrings: { kind: 'hoop', colour: '#c9c9d2' },
  },
};

/** Mele Fonua, 28: physiotherapy student, Tongan New Zealander. */
export const mele: Portrait = {
  figure: 'mele',
  age: 28,
  skin: '#8c5a3a',
  shade: '#52301f',
  eyeWhite: '#f1e6d6',
  featureWeight: 6,
  head: {
    skull: 1,
    wide: 1.04,
    nose: 'broad',
    brow: { colour: '#170f16', thick: 15 },
    hair: { style: 31, colour: '#1f151c', strand: '#56444f', back: 'tail' },
    lashes: true,
    lips: '#8f3d42',
    earrings: { kind: 'stud', colour: '#efe3d2' },
  },
};

/** Mele's aunt, 56. */
export const meleAunt: Portrait = {
  figure: 'mele-aunt',
  age: 56,
  skin: '#8c5a3a',
  shade: '#52301f',
  eyeWhite: '#f1e6d6',
  featureWeight: 6,
  head: {
    skull: 4,
    wide: 1.1,
    nose: 'broad',
    brow: { colour: '#251a20', thick: 12 },
    hair: { style: 38, colour: '#43353c', strand: '#8d8086', back: 'topknot', grey: '#a1969b' },
    lips: '#8f3d42',
    earrings: { kind: 'hoop', colour: '#d9b25a' },
  },
};
