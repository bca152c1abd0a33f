// A figure as numbers and frame names: which drawing, where, how it leans. Pure; the table of postures is here.
// Must not know: Phaser, the story, or why someone stands so.
import type { Figure, Posture } from '#app/stageTypes';
import { eyesOf, faceOf, tiltOf } from './faces.ts';

export type Pose = {
  body: string;
  head: string;
  /** absent from behind */
  hairBehind: string | undefined;
  face: string | undefined;
  eyes: string | undefined;
  /** closed eyes for a blink; absent when there is nothing to close */
  blink: string | undefined;
  /** arms before the face */
  hands: string | undefined;
  /** scene units of the neck, mirrored for the right side */
  x: number;
  mirrored: boolean;
  /** degrees towards the partner */
  lean: number;
  /** degrees the head bows */
  tilt: number;
  /** bust units the head sinks */
  sink: number;
};

type Bearing = { body: string; lean: number; tilt: number; sink: number };

const BEARING: Readonly<Record<Posture, Bearing>> = {
  'turned-away': { body: 'body-turned-away', lean: -3, tilt: 4, sink: 0 },
  'arms-crossed': { body: 'body-arms-crossed', lean: -2, tilt: 0, sink: 0 },
  holding: { body: 'body-holding', lean: 0, tilt: 1, sink: 0 },
  'leaning-in': { body: 'body-leaning-in', lean: 7, tilt: -3, sink: 0 },
  open: { body: 'body-open', lean: 3, tilt: -1, sink: 0 },
  'head-in-hands': { body: 'body-leaning-in', lean: 2, tilt: 14, sink: 58 },
};

/** Scene units of the left neck: as far as the room allows, and close. Room width is 1280. */
const FAR = 258;
const CLOSE = 402;
export const MIDDLE = 640;

/** squeeze 0: the whole room is in view .. 1: a narrow strip, so that the far place moves inwards by 84. */
export function xOf(side: Figure['side'], nearness: number, squeeze: number): number {
  const far = FAR + 84 * squeeze;
  const left = far + (CLOSE - far) * nearness;
  return side === 'left' ? left : 2 * MIDDLE - left;
}

export function poseOf(figure: Figure, squeeze = 0): Pose {
  const { posture, expression, gaze } = figure;
  const named = (part: string): string => `${figure.figure}/${part}`;
  const bearing = BEARING[posture];
  const behind = posture === 'turned-away';
  const eyes = posture === 'head-in-hands' ? 'eyes-closed' : eyesOf(expression, gaze);
  return {
    body: named(bearing.body),
    head: named(behind ? 'head-from-behind' : 'head'),
    hairBehind: behind ? undefined : named('hair-behind'),
    face: behind ? undefined : named(faceOf(expression)),
    eyes: behind ? undefined : named(eyes),
    blink: behind || eyes === 'eyes-closed' ? undefined : named('eyes-closed'),
    hands: posture === 'head-in-hands' ? named('hands') : undefined,
    x: xOf(figure.side, figure.nearness, squeeze),
    mirrored: figure.side === 'right',
    lean: bearing.lean,
    tilt: bearing.tilt + (behind ? 0 : tiltOf(expression, gaze)),
    sink: bearing.sink,
  };
}
