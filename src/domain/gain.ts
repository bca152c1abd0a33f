// What a move that gives something gives: base x gate x repetition x room x window x words x belief.
// Must not know: what is special about a single move. Source: story bible 2.4 (GAIN).
import type { Change } from './change.ts';
import { FACTORS } from './factors.ts';
import { type Gate, gateOf } from './gate.ts';
import {
  beliefIn,
  freshness,
  roomForSafety,
  roomForTrust,
  stingAt,
  windowFactor,
  wordFactor,
} from './modifiers.ts';
import { MOVE_BASES, type Move } from './move.ts';
import type { Readings } from './readings.ts';
import type { Reason } from './reason.ts';
import type { Premise } from './scenario.ts';

/** A move about to be felt, with its size and this person's biography already in its base. */
export type Reach = {
  move: Move;
  /** hundredths of a point */
  trust: number;
  safety: number;
  readings: Readings;
  premise: Premise;
};

const PROMISES: readonly Move[] = ['promise-specific', 'promise-vague', 'agree-together'];

const beliefFactor = ({ move, readings, premise }: Reach): number =>
  PROMISES.includes(move) ? beliefIn(readings, premise) : 1;

const isDeed = (move: Move): boolean => MOVE_BASES[move].kind === 'deed';

/** Trust that words win, held so that all unbacked words together never lift it over 12 points. */
const wordGain = (gain: number, readings: Readings): number =>
  Math.min(gain * wordFactor(readings), FACTORS.wordLimit - readings.words);

/** A word's or a deed's change: words fill W, a deed backs a fifth of them. */
export const gainOf = (reach: Reach): Change => {
  const { move, readings } = reach;
  const gate = gateOf(move, readings);
  const fresh = freshness(readings, move);
  const belief = beliefFactor(reach);
  const win = windowFactor(readings);
  const trust = reach.trust * gate.share * fresh * roomForTrust(readings) * win;
  const safety = reach.safety * gate.share * fresh * roomForSafety(readings) * belief;
  const toll = gate.toll * stingAt(readings.trust) * win;
  const dT = isDeed(move) ? trust : wordGain(trust * belief, readings);
  const dW = isDeed(move) ? -readings.words * FACTORS.deedEases : dT;
  return { dT, dS: safety - toll, dW, because: reasonsFor(reach, gate) };
};

/** Everything that held a gain back or helped it along, the strongest first. */
const reasonsFor = (reach: Reach, gate: Gate): Reason[] => {
  const { readings, move } = reach;
  const { telling } = FACTORS;
  const told: [boolean, Reason][] = [
    [readings.window > 0, 'setback-counts-double'],
    [freshness(readings, move) < 1, 'repeated'],
    [beliefFactor(reach) < telling.belief, 'low-belief'],
    [!isDeed(move) && reach.trust > 0 && wordFactor(readings) < telling.words, 'words-run-dry'],
    [Math.min(roomForTrust(readings), roomForSafety(readings)) < telling.room, 'near-the-top'],
  ];
  const reasons = told.filter(([holds]) => holds).map(([, reason]) => reason);
  const first: Reason = gate.reason ?? (isDeed(move) ? 'deed' : 'landed');
  return [first, ...reasons];
};
