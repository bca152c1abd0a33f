// The balance as plain text for a terminal: a table for each intent.
// Must not know: colours, terminals.
import { ENDING_FAMILIES, type EndingFamily } from '#domain/ending';
import type { BalanceRow, IntentBalance } from './balance.ts';
import { percent } from './balanceShares.ts';
import { textTable } from './textTable.ts';

const reached = ({ rows }: IntentBalance): EndingFamily[] =>
  ENDING_FAMILIES.filter((family) => rows.some((row) => row.families[family].share > 0));

const cells = (row: BalanceRow, families: readonly EndingFamily[]): string[] => [
  row.label,
  String(row.plays),
  ...families.map((family) => {
    const { share, low, high } = row.families[family];
    if (row.plays === 0 || share === 0) return '';
    return `${percent(share)} (${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})`;
  }),
];

const tableOf = (balance: IntentBalance): string => {
  const families = reached(balance);
  const head = ['slips in 100', 'plays', ...families];
  const rows = [...balance.rows, balance.kindly].map((row) => cells(row, families));
  const lost = balance.unfinished > 0 ? `\n${balance.unfinished} plays found no end.` : '';
  return `Intent ${balance.intent}: ${balance.plays} plays\n${textTable([head, ...rows])}${lost}`;
};

/** Shares of endings by slips, with 95 % intervals. */
export const balanceTable = (balances: readonly IntentBalance[]): string =>
  balances.map(tableOf).join('\n\n');
