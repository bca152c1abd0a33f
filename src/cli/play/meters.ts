// The model's side of a talk in words and bars: meters with bands, the ledger, and why the last turn did what it did.
// Must not know: terminals' widths, or what was said.
import { type Band, safetyBand, trustBand } from '#domain/band';
import type { Effect } from '#domain/effect';
import type { LedgerEntry } from '#domain/ledger';
import type { Readings } from '#domain/readings';
import type { Scenario } from '#domain/scenario';
import { whySentences } from '#domain/why';

const TRUST: Readonly<Record<Band, string>> = { 0: 'broken', 1: 'thin', 2: 'growing', 3: 'sturdy' };
const SAFETY: Readonly<Record<Band, string>> = {
  0: 'flooded',
  1: 'guarded',
  2: 'workable',
  3: 'open',
};

const points = (hundredths: number): string => (hundredths / 100).toFixed(1);
const signed = (hundredths: number): string =>
  `${hundredths < 0 ? '−' : '+'}${Math.abs(hundredths / 100).toFixed(2)}`;

/** Twenty steps, whole ones only: `█████░░░░…`. `hundredths` 0..10000. */
const bar = (hundredths: number): string => {
  const full = Math.round(hundredths / 500);
  return '█'.repeat(full) + '░'.repeat(20 - full);
};

/** What else the model has in mind, each only when there is something. */
const aside = ({ words, cap, flooded, owed, window, heard, lies, newLies }: Readings): string =>
  [
    `words ${points(words)} of 12`,
    `trust at most ${points(cap)}`,
    heard > 0 && `heard ${heard}`,
    flooded && 'flooded',
    owed && 'a pause not yet returned from',
    window > 0 && `counts half as much again for ${window} more`,
    lies > 0 && `lies ${lies}, found ${newLies}`,
  ]
    .filter(Boolean)
    .join(' · ');

export const meterLines = (now: Readings): string[] => [
  `Trust  ${bar(now.trust)} ${points(now.trust).padStart(5)}  ${trustBand(now)} ${TRUST[trustBand(now)]}`,
  `Safety ${bar(now.safety)} ${points(now.safety).padStart(5)}  ${safetyBand(now)} ${SAFETY[safetyBand(now)]}`,
  aside(now),
];

const standing = ({ open, history }: LedgerEntry): string => {
  const last = history.at(-1)?.outcome;
  return open ? (last ? `open, last ${last}` : 'open') : (last ?? 'closed');
};

const promiseLine = (entry: LedgerEntry): string => {
  const due = entry.due.length > 0 ? `, due ${entry.due.join(', ')}` : '';
  return `${entry.id}: ${standing(entry)} (${entry.kind}, weight ${entry.weight}${due})`;
};

export const ledgerLines = ({ ledger }: Readings): string[] =>
  ledger.length === 0 ? ['No promise yet.'] : ledger.map(promiseLine);

const effectLines = (effect: Effect, scenario: Scenario): string[] => [
  `${effect.cause}${effect.promise === undefined ? '' : ` ${effect.promise}`}: trust ${signed(effect.dT)}, safety ${signed(effect.dS)} (${effect.because.join(', ')})`,
  `  ${whySentences(effect, scenario)}`,
];

/** Two lines an effect: what moved and by which codes; why, in the debrief's sentence. */
export const reasonLines = (effects: readonly Effect[], scenario: Scenario): string[] =>
  effects.length === 0
    ? ['Nothing was decided yet.']
    : effects.flatMap((effect) => effectLines(effect, scenario));
