// What is wanted of the balance of a whole scenario, and the findings where it is not so.
// Must not know: how plays are made. Source: rulings, "off-balance".
import type { EndingFamily } from '#domain/ending';
import type { BalanceRow, IntentBalance } from './balance.ts';
import { percent } from './balanceShares.ts';
import { type Finding, finding } from './finding.ts';

/** For the undecided partner, promises kept where possible. Shares 0..1. */
type Wanted = { row: string; family: EndingFamily; least: number; most: number };

const WANTED: readonly Wanted[] = [
  { row: '0', family: 'building-new', least: 0.95, most: 1 },
  { row: '5 to 15', family: 'building-new', least: 0.3, most: 0.85 },
  { row: '20 to 30', family: 'building-new', least: 0.05, most: 0.3 },
  { row: '50 and more', family: 'building-new', least: 0, most: 0.01 },
  { row: 'at most 15', family: 'rupture', least: 0, most: 0.25 },
];

const PLACE = { file: 'scenario.json', line: 1 };

const MENDS = {
  less: 'let the slips cost more: larger ones, or fewer chances to take them back.',
  more: 'let more be mended: an option to take a slip back, a promise that can be kept.',
} as const;

const shown = (share: number): string => percent(share) || '0 %';

const judge = (rows: readonly BalanceRow[], wanted: Wanted): Finding[] => {
  const row = rows.find(({ label }) => label === wanted.row);
  if (!row || row.plays === 0) return [];
  const { share, low, high } = row.families[wanted.family];
  // only where the whole interval lies outside: a finding must not come and go with the seed
  if (high >= wanted.least && low <= wanted.most) return [];
  const better = wanted.family === 'rupture' ? share < wanted.least : share > wanted.most;
  const said =
    `With ${row.label} in a hundred decisions slips, ${shown(share)} of plays end in ${wanted.family} ` +
    `(between ${shown(low)} and ${shown(high)}); wanted are ${shown(wanted.least)} to ${shown(wanted.most)}.`;
  return [finding('off-balance', PLACE, said, better ? MENDS.less : MENDS.more)];
};

/** Judged for the undecided partner alone, whose ending is nearest to being the player's own. */
export const balanceFindings = (balance: readonly IntentBalance[]): Finding[] =>
  balance
    .filter(({ intent }) => intent === 'undecided')
    .flatMap(({ rows, kindly }) => WANTED.flatMap((wanted) => judge([...rows, kindly], wanted)));
