// A figure as numbers and frame names: which drawing, where, how it leans. Pure; the table of postures is here.
// Must not know: Phaser, the story, or why someone stands so.
import type { Figure, Posture } from '#app/stageTypes';
import { type Places, placesOf } from '#app/roomKinds';
import { type Facing, facingOf } from './facing.ts';
import { eyesOf, faceOf, tiltOf } from './faces.ts';
import { inHandOf } from './inHand.ts';
import { statureOf } from './statures.ts';

/** Drawings, back to front; absent where there is nothing to see. Names begin with the figure's name. */
export const LAYERS = [
  'chair',
  'legs',
  'armNear',
  'armFar',
  'hairBehind',
  'body',
  'lap',
  'head',
  'face',
  'eyes',
  'hands',
  'held',
  'reach',
] as const;
export type Layer = (typeof LAYERS)[number];

export type Pose = Readonly<Record<Layer, string | undefined>> & {
  /** closed eyes for a blink; absent when there is nothing to close */
  blink: string | undefined;
  /** a drop on the cheek; absent for somebody who does not cry, or whose face is not seen */
  tear: string | undefined;
  /** scene units of the neck, mirrored for the right side */
  x: number;
  /** scene units the whole figure is lower, and its size; 1 is a grown person in front */
  drop: number;
  scale: number;
  mirrored: boolean;
  /** who stands before whom; more is further in front */
  order: number;
  /** degrees towards the partner */
  lean: number;
  /** degrees the head bows */
  tilt: number;
  /** bust units the head sinks */
  sink: number;
};

/** `hanging`: the arms that hang when standing; near is the one away from the partner. */
type Bearing = { body: string; lean: number; tilt: number; sink: number; hanging: Hanging };
type Hanging = 'none' | 'far' | 'both';

const BEARING: Readonly<Record<Posture, Bearing>> = {
  'turned-away': { body: 'body-turned-away', lean: -3, tilt: 4, sink: 0, hanging: 'both' },
  'arms-crossed': { body: 'body-arms-crossed', lean: -2, tilt: 0, sink: 0, hanging: 'none' },
  holding: { body: 'body-holding', lean: 0, tilt: 1, sink: 0, hanging: 'far' },
  'leaning-in': { body: 'body-leaning-in', lean: 7, tilt: -3, sink: 0, hanging: 'both' },
  open: { body: 'body-open', lean: 3, tilt: -1, sink: 0, hanging: 'far' },
  'head-in-hands': { body: 'body-leaning-in', lean: 2, tilt: 14, sink: 58, hanging: 'none' },
};

/** Where all look ahead, somebody who turns away looks out on their own side. */
const LOOKING_OUT: Bearing = {
  body: 'body-leaning-in',
  lean: 4,
  tilt: 7,
  sink: 0,
  hanging: 'both',
};

/** Scene units; the room is 1280 wide. */
export const MIDDLE = 640;
/** Somebody besides the couple stands at the edge, smaller, clear of the head of one who has drawn back to the right. */
const THIRD = { x: 1196, scale: 0.78, drop: 96 };
const ORDER: Readonly<Record<Figure['side'], number>> = { third: -2, left: 0, right: 1 };
/** A person in a wheelchair is lower where the other one stands. */
const SEATED_DROP = 56;

/** A narrow strip: the far place moves inwards by so much, but not past the near one. */
const INWARD = 100;
const USUAL = placesOf('');

/** Scene units of the neck; squeeze 0: the whole room is in view .. 1: a narrow strip. */
export function xOf(
  side: Figure['side'],
  nearness: number,
  squeeze: number,
  places = USUAL,
): number {
  if (side === 'third') return THIRD.x - INWARD * squeeze;
  const far = Math.min(places.close - 30, places.far + INWARD * squeeze);
  const left = far + (places.close - far) * nearness;
  return side === 'left' ? left : 2 * MIDDLE - left;
}

/** Legs and hanging arms of someone who stands, or lap and chair of someone on wheels. */
function below({ figure, stance, posture }: Figure, hanging: Hanging): Partial<Pose> {
  const { onWheels } = statureOf(figure);
  if (stance === 'sitting' && !onWheels) return {};
  const named = (part: string): string => `${figure}/${part}`;
  const isBack = posture === 'turned-away';
  const trunk = named(isBack ? 'lower-back' : 'lower-front');
  const seen = onWheels && isBack ? 'none' : hanging;
  return {
    ...(onWheels ? { lap: trunk } : { legs: trunk }),
    ...(onWheels && !isBack && { chair: named('chair') }),
    ...(seen === 'both' && { armNear: named('arm-near') }),
    ...(seen !== 'none' && { armFar: named('arm-far') }),
  };
}

/** Hair, head and face, or the back of the head. */
function headOf({ figure, posture, expression, gaze }: Figure): Partial<Pose> {
  const named = (part: string): string => `${figure}/${part}`;
  if (posture === 'turned-away') return { head: named('head-from-behind') };
  const eyes = posture === 'head-in-hands' ? 'eyes-closed' : eyesOf(expression, gaze);
  return {
    hairBehind: named('hair-behind'),
    head: named('head'),
    face: named(faceOf(expression)),
    eyes: named(eyes),
    blink: eyes === 'eyes-closed' ? undefined : named('eyes-closed'),
    tear: expression === 'crying' && posture !== 'head-in-hands' ? named('tear') : undefined,
  };
}

const NOTHING = Object.fromEntries(LAYERS.map((layer) => [layer, undefined])) as Record<
  Layer,
  undefined
>;

function placeOf(
  figure: Figure,
  squeeze: number,
  places: Places,
): Pick<Pose, 'x' | 'drop' | 'scale' | 'order'> {
  const { scale, drop, onWheels } = statureOf(figure.figure);
  const isThird = figure.side === 'third';
  const seated = onWheels && figure.stance === 'standing' ? SEATED_DROP : 0;
  return {
    x: xOf(figure.side, figure.nearness, squeeze, places),
    drop: drop + places.drop + seated + (isThird ? THIRD.drop : 0),
    scale: isThird ? scale * THIRD.scale : scale,
    order: ORDER[figure.side],
  };
}

/** Scene units by which a head that looks out of the picture is further in where the frame is narrow. */
const AHEAD = 46;
const OUT = 84;

function inward({ side }: Figure, { isAhead, looksOut }: Facing, squeeze: number): number {
  const by = looksOut ? OUT : isAhead ? AHEAD : 0;
  return by * squeeze * (side === 'left' ? 1 : -1);
}

/** A figure in a kind of room; `facing` is the room's own unless two touch. */
export function poseOf(
  figure: Figure,
  squeeze = 0,
  kind = '',
  facing = placesOf(kind).facing,
): Pose {
  const faced = facingOf(figure, facing);
  const { mirrored, isAhead, looksOut, gaze } = faced;
  const place = placeOf(figure, squeeze, placesOf(kind));
  const posture = looksOut ? 'leaning-in' : figure.posture;
  const bearing = looksOut ? LOOKING_OUT : BEARING[posture];
  const seen = { ...figure, posture, gaze };
  return {
    ...NOTHING,
    blink: undefined,
    tear: undefined,
    ...place,
    x: place.x + inward(figure, faced, squeeze),
    ...headOf(seen),
    ...below(seen, bearing.hanging),
    mirrored,
    body: `${figure.figure}/${bearing.body}`,
    hands: posture === 'head-in-hands' ? `${figure.figure}/hands` : undefined,
    held: inHandOf(seen, kind),
    lean: isAhead && !looksOut ? -bearing.lean : bearing.lean,
    tilt: bearing.tilt + (posture === 'turned-away' ? 0 : tiltOf(figure.expression, gaze)),
    sink: bearing.sink,
  };
}
