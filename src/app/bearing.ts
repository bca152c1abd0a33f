// How each person on the stage holds themselves: posture, face, gaze, breath by safety, mood and the last move.
// Must not know: light, rooms, words. Safety is fast and shows in people (rulings, Picture).
import type { Band } from '#domain/band';
import type { Mood } from '#domain/line';
import { type Kind, MOVE_BASES, type Move } from '#domain/move';
import type { Expression, Figure, Gaze, Posture } from './stageTypes.ts';
import type { Staging } from './staging.ts';

type Bearing = { posture: Posture; gaze: Gaze; breath: number };

/** The hurt partner by safety, when the story has named no mood. */
const BEARING: Readonly<Record<Band, Bearing>> = {
  0: { posture: 'turned-away', gaze: 'away', breath: 24 },
  1: { posture: 'arms-crossed', gaze: 'object', breath: 18 },
  2: { posture: 'holding', gaze: 'down', breath: 15 },
  3: { posture: 'open', gaze: 'partner', breath: 12 },
};

/** The face that safety gives, when the story has named no mood. */
const FACE: Readonly<Record<Band, Expression>> = {
  0: 'withdrawn',
  1: 'guarded',
  2: 'hurt',
  3: 'softening',
};

/** A mood names the face, and may take over posture and gaze (rulings, Mood to expression). */
const MOOD: Readonly<Record<Mood, { face: Expression; posture?: Posture; gaze?: Gaze }>> = {
  guarded: { face: 'guarded' },
  hard: { face: 'angry' },
  angry: { face: 'angry' },
  cold: { face: 'withdrawn', gaze: 'away' },
  flooded: { face: 'crying', posture: 'turned-away', gaze: 'away' },
  hurt: { face: 'hurt' },
  spent: { face: 'exhausted', posture: 'head-in-hands', gaze: 'down' },
  'far-away': { face: 'withdrawn', gaze: 'away' },
  softer: { face: 'softening' },
  hopeful: { face: 'hopeful' },
  open: { face: 'warm', gaze: 'partner' },
};

/** Where the two are: half the distance is safety's, and a body turned away stands further off. */
const NEARNESS: Readonly<Record<Band, number>> = { 0: 0, 1: 0.35, 2: 0.65, 3: 1 };

type OwnBearing = { posture: Posture; face: Expression };

/** The accountable partner by what they last did: the body says it before the words have landed. */
const OWN: Readonly<Record<Kind, OwnBearing>> = {
  attune: { posture: 'open', face: 'hurt' },
  ask: { posture: 'leaning-in', face: 'hopeful' },
  solve: { posture: 'leaning-in', face: 'neutral' },
  deed: { posture: 'holding', face: 'neutral' },
  cost: { posture: 'arms-crossed', face: 'guarded' },
};
const OWN_MOVES: Partial<Readonly<Record<Move, OwnBearing>>> = {
  listen: { posture: 'leaning-in', face: 'neutral' },
  collapse: { posture: 'head-in-hands', face: 'crying' },
  withdraw: { posture: 'turned-away', face: 'withdrawn' },
  pause: { posture: 'turned-away', face: 'exhausted' },
  attack: { posture: 'arms-crossed', face: 'angry' },
  conceal: { posture: 'holding', face: 'guarded' },
  comfort: { posture: 'leaning-in', face: 'hurt' },
};

/** Who it is, which drawing, and how they are placed. */
export type Placed = Pick<Figure, 'who' | 'figure' | 'stance'>;

/** Shoulders come down before the face does: from safety 2 on a mood keeps the face but no longer the body. */
const borneBy = (told: (typeof MOOD)[Mood] | undefined, safety: Band): Partial<Bearing> => {
  if (told === undefined || (told.posture !== undefined && safety >= 2)) return {};
  const { posture, gaze } = told;
  return { ...(posture && { posture }), ...(gaze && { gaze }) };
};

const moodOf = ({ moods }: Staging, who: string): (typeof MOOD)[Mood] | undefined => {
  const mood = moods[who];
  return mood === undefined ? undefined : MOOD[mood];
};

export const hurtFigure = (staging: Staging, placed: Placed): Figure => {
  const { safety, nearness } = staging;
  const told = moodOf(staging, placed.who);
  return {
    ...placed,
    side: 'right',
    ...BEARING[safety],
    ...borneBy(told, safety),
    expression: told?.face ?? FACE[safety],
    nearness: NEARNESS[nearness],
  };
};

const ownBearing = (move: Move | undefined): OwnBearing =>
  move === undefined
    ? { posture: 'holding', face: 'guarded' }
    : (OWN_MOVES[move] ?? OWN[MOVE_BASES[move].kind]);

/** Where the other's hands are open, the same gesture would be a mirror: lean in instead. */
const unmirrored = (own: OwnBearing, safety: Band): OwnBearing =>
  own.posture === 'open' && BEARING[safety].posture === 'open'
    ? { ...own, posture: 'leaning-in' }
    : own;

/** Safety frees the one who is accountable too: breath and eyes follow the other's. */
export const ownFigure = (staging: Staging, placed: Placed): Figure => {
  const { safety, nearness, move } = staging;
  const { posture, face } = unmirrored(ownBearing(move), safety);
  return {
    ...placed,
    side: 'left',
    posture,
    expression: moodOf(staging, placed.who)?.face ?? face,
    gaze: posture === 'turned-away' ? 'away' : safety >= 2 ? 'partner' : 'down',
    nearness: NEARNESS[nearness],
    breath: BEARING[safety].breath - 1,
  };
};

/** Somebody besides the couple stands back, and looks at them. */
export const thirdFigure = (staging: Staging, placed: Placed): Figure => {
  const told = moodOf(staging, placed.who);
  return {
    ...placed,
    side: 'third',
    stance: 'standing',
    posture: 'holding',
    gaze: told?.gaze ?? 'partner',
    breath: 14,
    expression: told?.face ?? 'neutral',
    nearness: 0,
  };
};
