// All parts of one person as markup in bust units: what the atlas packs and the scene puts together.
// Must not know: pixels, packing, or the room.
import { EXPRESSIONS, POSTURES } from '#app/stageTypes';
import { allEyes, faceOf } from '#scene/faces';
import { bustSvg, huggingSvg } from './bodies/bust.ts';
import type { Bust } from './bodies/busts.ts';
import { LOWERS, type Lower, lowerSvg } from './bodies/lower.ts';
import { REACHES, touchSvg } from './bodies/touches.ts';
import { warped } from './bodies/warp.ts';
import { chairBehind, seatedSvg } from './bodies/wheels.ts';
import type { Box } from './box.ts';
import type { Look } from './cast.ts';
import { headInHands } from './hands.ts';
import { eyesSvg } from './heads/eyes.ts';
import { faceSvg, tearSvg } from './heads/face.ts';
import { headFromBehind } from './heads/fromBehind.ts';
import { hairBehind, headSvg, onHead } from './heads/head.ts';

/** `light`: a silhouette takes shade and rim, a feature lies on one and takes neither. */
export type Part = { frame: string; svg: string; light: 'silhouette' | 'feature' };

/** Every part lies within this; y ends where a standing person leaves the picture. */
export const REACH: Box = { x: -260, y: -20, w: 1560, h: 1600 };

const BUSTS = POSTURES.filter((posture): posture is Bust => posture !== 'head-in-hands');

const lowerOf = (look: Look, lower: Lower): string =>
  look.wear.wheelchair
    ? seatedSvg(look.wear, look.skin, lower)
    : warped(lowerSvg(look.wear, look.skin, lower, `${look.figure}-${lower}`), look.build);

type Drawn = Omit<Part, 'light'>;

const bodies = (look: Look): Drawn[] => [
  ...BUSTS.map((posture) => ({ frame: `body-${posture}`, svg: bustSvg(look, posture) })),
  { frame: 'hands', svg: headInHands(look) },
];

/** What only a standing person, a wheelchair or a touch needs: a sheet of its own, fetched when first asked for. */
const beyond = (look: Look): Drawn[] => [
  ...(look.wear.wheelchair ? [{ frame: 'chair', svg: chairBehind() }] : []),
  ...LOWERS.map((lower) => ({ frame: lower, svg: lowerOf(look, lower) })),
  ...REACHES.map((reach) => ({ frame: `touch-${reach}`, svg: touchSvg(look, reach) })),
  { frame: 'body-hugging', svg: huggingSvg(look) },
];

const heads = (look: Look): Drawn[] => [
  { frame: 'hair-behind', svg: hairBehind(look) },
  { frame: 'head', svg: headSvg(look) },
  { frame: 'head-from-behind', svg: headFromBehind(look) },
];

function features(look: Look): Drawn[] {
  const faces = EXPRESSIONS.map((e) => ({ frame: faceOf(e), svg: onHead(faceSvg(look, e)) }));
  const eyes = allEyes().map(({ frame, lids, gaze }) => ({
    frame,
    svg: onHead(eyesSvg(look, lids, gaze)),
  }));
  return [...faces, ...eyes, { frame: 'tear', svg: onHead(tearSvg(look)) }];
}

const named = (look: Look, light: Part['light']) => (part: Drawn) => ({
  frame: `${look.figure}/${part.frame}`,
  svg: part.svg,
  light,
});

/** Head, face and the upper body in every posture; frame names begin with the figure's name. */
export const seatedParts = (look: Look): Part[] => [
  ...[...bodies(look), ...heads(look)].map(named(look, 'silhouette')),
  ...features(look).map(named(look, 'feature')),
];

/** Legs, hanging arms, wheels and reaching arms. */
export const furtherParts = (look: Look): Part[] => beyond(look).map(named(look, 'silhouette'));

export const partsOf = (look: Look): Part[] => [...seatedParts(look), ...furtherParts(look)];
