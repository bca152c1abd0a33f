// What each move does to the readings: most are a plain gain or a cost, ten have a rule of their own.
// Must not know: promises opening, what happens after the move. Source: story bible 2.4.
import { apologyOf } from './apology.ts';
import { clamp, rounded } from './arithmetic.ts';
import { type Change, still } from './change.ts';
import type { Act } from './choice.ts';
import { costOf } from './cost.ts';
import { FACTORS } from './factors.ts';
import { type Reach, gainOf } from './gain.ts';
import { MOVE_BASES, type Move } from './move.ts';
import { windowFactor } from './modifiers.ts';
import type { Readings } from './readings.ts';
import type { Reason } from './reason.ts';
import type { Premise } from './scenario.ts';

type Rule = (reach: Reach, act: Act) => Change;

const first = (reason: Reason, change: Change): Change => ({
  ...change,
  because: [reason, ...change.because.filter((other) => other !== 'landed' && other !== 'deed')],
});

const BLOCKED: readonly Reason[] = ['flooded', 'solving-before-safe'];

/** With the reason of its own behind whatever blocked it, or else first. */
const named = (reason: Reason, change: Change): Change =>
  BLOCKED.some((block) => block === change.because[0]) ? change : first(reason, change);

const repairSlip: Rule = (reach) => {
  const { readings } = reach;
  const { most, share } = FACTORS.repair;
  const won = Math.min(most, share * readings.lastLoss) * scaleOf(reach);
  const change = gainOf({ ...reach, safety: reach.safety + won });
  const reason = readings.lastLoss > 0 ? 'slip-repaired' : 'no-slip';
  return { ...named(reason, change), sets: { lastLoss: 0 } };
};

/** What size and biography have made of the base: 1 for a whole, unmarked move. */
const scaleOf = ({ move, trust }: Reach): number => trust / MOVE_BASES[move].trust;

const pause: Rule = (reach) => {
  const { readings } = reach;
  const whole = readings.flooded ? FACTORS.pause.flooded : MOVE_BASES.pause.safety;
  const change = gainOf({ ...reach, safety: whole * scaleOf(reach) });
  const gave = clamp(rounded(change.dS), 0, FACTORS.top - readings.safety);
  const before = readings.owed ? readings.gave : 0;
  return { ...first('paused', change), sets: { owed: true, gave: before + gave } };
};

const returning: Rule = (reach) =>
  reach.readings.owed
    ? { ...first('returned', gainOf(reach)), sets: { owed: false, gave: 0 } }
    : still('nothing-owed');

/** Trust as a word gains it; safety flat, since the truth costs the same whoever tells it. */
const disclose: Rule = (reach) => ({
  ...first('truth-hurts-now', gainOf(reach)),
  dS: reach.safety,
});

const conceal: Rule = (reach) => ({
  ...first('relief-until-found', gainOf(reach)),
  sets: { lies: reach.readings.lies + 1 },
});

/** Trust as a cost, safety as a gain. */
const grand: Rule = (reach) => {
  const gain = gainOf({ ...reach, trust: 0 });
  const dT = reach.trust * FACTORS.trustLoss * windowFactor(reach.readings);
  return { ...named('too-big', gain), dT, dW: 0 };
};

const explainAsked: Rule = (reach, act) => {
  const { readings, premise } = reach;
  if (readings.asked) return named('asked', gainOf(reach));
  const unasked = costOf(reachOf(readings, premise, { ...act, move: 'explain' }));
  return { ...unasked, because: ['not-asked', ...unasked.because] };
};

const RULES: Partial<Readonly<Record<Move, Rule>>> = {
  apologise: (reach, act) => apologyOf(reach, act.parts),
  'repair-slip': repairSlip,
  pause,
  return: returning,
  disclose,
  conceal,
  grand,
  'explain-asked': explainAsked,
};

const plain: Rule = (reach) =>
  MOVE_BASES[reach.move].kind === 'cost' ? costOf(reach) : gainOf(reach);

const biography = ({ profile }: Premise, move: Move): number => {
  if (profile?.hers === move) return FACTORS.profile.hers;
  return profile?.notHers === move ? FACTORS.profile.notHers : 1;
};

const reachOf = (readings: Readings, premise: Premise, { move, size }: Act): Reach => {
  const { trust, safety } = MOVE_BASES[move];
  const scale = size * biography(premise, move);
  return { move, trust: trust * scale, safety: safety * scale, readings, premise };
};

const told = ({ profile }: Premise, move: Move): Reason[] => {
  if (profile?.hers === move) return ['hers'];
  return profile?.notHers === move ? ['not-hers'] : [];
};

/** The change that this act makes at these readings, not yet rounded. */
export const moveChange = (readings: Readings, premise: Premise, act: Act): Change => {
  const reach = reachOf(readings, premise, act);
  const change = (RULES[act.move] ?? plain)(reach, act);
  return { ...change, because: [...change.because, ...told(premise, act.move)] };
};
