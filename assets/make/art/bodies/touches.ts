// Arms that reach for somebody: across a table, to a held hand, around a back, up to a cheek. Bust units.
// Must not know: the other person; the scene puts the two together.
import type { Look } from '../cast.ts';
import { group } from '../shapes.ts';
import { type Length, forearmSvg } from './forearm.ts';

/** The elbow of the cut forearm, and the place where a half forearm begins. */
const JOINT: Readonly<Record<Length, string>> = { whole: '-100 -1060', half: '-290 -980' };

type Laid = { at: string; turn: number; size: number; mirrored?: true; length: Length };

const LAID: Readonly<Record<'across' | 'held' | 'cheek' | 'around', readonly Laid[]>> = {
  across: [{ at: '740 1064', turn: 42, size: 0.8, length: 'whole' }],
  held: [{ at: '740 1064', turn: 40, size: 0.8, length: 'whole' }],
  cheek: [{ at: '752 1044', turn: -36, size: 1.1, length: 'whole' }],
  around: [
    { at: '-62 960', turn: 26, size: 0.9, length: 'half' },
    { at: '524 830', turn: 24, size: 0.9, mirrored: true, length: 'half' },
  ],
};
export type Reach = keyof typeof LAID;
export const REACHES = Object.keys(LAID) as Reach[];

const laid = (look: Look, { at, turn, size, mirrored, length }: Laid, id: string): string =>
  group(
    `translate(${at}) ${mirrored ? 'scale(-1 1) ' : ''}rotate(${turn}) scale(${size}) translate(${JOINT[length]})`,
    forearmSvg(look.wear, look.skin, length, id),
  );

/** One frame's worth of arms. */
export const touchSvg = (look: Look, reach: Reach): string =>
  LAID[reach].map((one, i) => laid(look, one, `${look.figure}-${reach}-${i}`)).join('');
