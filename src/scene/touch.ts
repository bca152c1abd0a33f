// Two people touching: who reaches, how both stand for it, how near they come. Pure; the table of touches is here.
// Must not know: Phaser, the story, or what led to it.
import type { Figure, Stage, Touch } from '#app/stageTypes';
import { placesOf } from '#app/roomKinds';
import { type Pose, MIDDLE, poseOf } from './pose.ts';

type Held = {
  /** the posture that is taken for the touch; absent: their own, unless they have turned away */
  posture?: Figure['posture'];
  expression?: Figure['expression'];
  gaze?: Figure['gaze'];
  /** eyes closed */
  isShut?: true;
  /** scene units of the neck for somebody who came from the left; who came from the right is mirrored, unless `fixed` */
  x: number;
  /** the same for both, and where the middle of the room is free, so much further to the right */
  fixed?: { inTheMiddle: number };
  part?: string;
  body?: string;
  over?: Partial<Pick<Pose, 'lean' | 'tilt' | 'order' | 'drop' | 'armNear' | 'armFar'>>;
};

/** giver: the one who reaches; taker: the one who is reached. */
const TOUCHING: Readonly<Record<Touch, { giver: Held; taker: Held }>> = {
  'hand-across': {
    giver: { posture: 'leaning-in', gaze: 'partner', x: 402, part: 'touch-across' },
    taker: { gaze: 'object', x: 402 },
  },
  'hands-held': {
    giver: { posture: 'leaning-in', gaze: 'partner', x: 322, part: 'touch-held' },
    taker: { posture: 'leaning-in', gaze: 'partner', x: 322, part: 'touch-held' },
  },
  // The one who is held looks out over the other's shoulder.
  embrace: {
    giver: {
      posture: 'turned-away',
      x: 458,
      fixed: { inTheMiddle: 222 },
      body: 'body-hugging',
      over: { lean: -3, tilt: -5, drop: 6, armNear: undefined, armFar: undefined },
    },
    taker: {
      posture: 'arms-crossed',
      expression: 'softening',
      gaze: 'down',
      isShut: true,
      x: 350,
      fixed: { inTheMiddle: 222 },
      part: 'touch-around',
      over: { lean: 0, tilt: -4, order: -1 },
    },
  },
  'wiping-tear': {
    giver: {
      posture: 'leaning-in',
      expression: 'softening',
      gaze: 'partner',
      x: 470,
      part: 'touch-cheek',
      over: { lean: 2 },
    },
    taker: {
      posture: 'leaning-in',
      expression: 'crying',
      gaze: 'down',
      x: 470,
      over: { lean: 2 },
    },
  },
};

/** The arm that reaches is drawn by the touch, so the one that hangs is not. */
const reaching = (pose: Pose, part: string | undefined): Pose =>
  part === undefined
    ? pose
    : { ...pose, reach: `${pose.body?.split('/')[0]}/${part}`, armFar: undefined };

function xFor({ side }: Figure, { x, fixed }: Held, kind: string): number {
  if (fixed) return placesOf(kind).middle === 'free' ? x + fixed.inTheMiddle : x;
  return side === 'left' ? x : 2 * MIDDLE - x;
}

function touchedPose(person: Figure, held: Held, squeeze: number, kind: string): Pose {
  const own = person.posture === 'turned-away' ? 'leaning-in' : person.posture;
  const pose = poseOf(
    {
      ...person,
      posture: held.posture ?? own,
      expression: held.expression ?? person.expression,
      gaze: held.gaze ?? person.gaze,
    },
    squeeze,
    kind,
    'each-other',
  );
  const x = xFor(person, held, kind);
  const body = held.body ? `${person.figure}/${held.body}` : pose.body;
  const drop = pose.drop + (held.over?.drop ?? 0);
  const shut = held.isShut ? { eyes: `${person.figure}/eyes-closed`, blink: undefined } : {};
  return reaching({ ...pose, ...held.over, ...shut, body, drop, x }, held.part);
}

/** The one who cries is comforted; else the left one reaches. */
const giverOf = (left: Figure, right: Figure): Figure =>
  left.expression === 'crying' && right.expression !== 'crying' ? right : left;

/** Poses of everybody present; a touch needs both of the couple. squeeze as in `poseOf`. */
export function posesOf(
  { people, touch, setting: { kind } }: Pick<Stage, 'people' | 'touch' | 'setting'>,
  squeeze = 0,
): Map<string, Pose> {
  const left = people.find(({ side }) => side === 'left');
  const right = people.find(({ side }) => side === 'right');
  const touching =
    touch && left && right ? { ...TOUCHING[touch], first: giverOf(left, right) } : null;
  return new Map(
    people.map((person) => {
      if (!touching || person.side === 'third') return [person.who, poseOf(person, squeeze, kind)];
      const held = person === touching.first ? touching.giver : touching.taker;
      return [person.who, touchedPose(person, held, squeeze, kind)];
    }),
  );
}
