// A talk that was played → a plan that shows it: what was taken, and what it reached.
// Must not know: files.
import type { LedgerEntry } from '#domain/ledger';
import { bandsOf } from '#domain/bands';
import type { PlayRecord } from '#domain/playRecord';
import type { Turn } from '#domain/turn';
import { skipOf, type Talk } from '#story/talk';

const decided = ({ taken, skipped }: Turn): string =>
  taken ? `> ${taken.id} ${taken.text}` : `> ${skipOf(skipped ?? '')}`;

/** A plan cannot ask for `replaced`: that is told by the promise that took its place. */
const promiseLines = ({ id, history }: LedgerEntry): string[] => {
  const outcome = history.at(-1)?.outcome ?? 'open';
  return outcome === 'replaced' ? [] : [`= promise ${id} ${outcome}`];
};

const bandsLine = (talk: Talk): string => {
  const { trust, safety } = bandsOf(talk.now);
  return `= bands ${trust} ${safety}`;
};

/** The text of a .plan file. Without an ending it says how far it goes and asks for no end yet. */
export const planFrom = (talk: Talk, record: PlayRecord, title: string): string => {
  const { intent, seed } = record;
  const reached =
    talk.end === undefined
      ? ['~ Played so far; a plan is whole when it closes with its end.']
      : [`= end ${talk.end} · ${talk.family}`];
  return [
    `# ${title}`,
    `intent ${intent} · seed ${seed}`,
    '',
    ...talk.turns.map(decided),
    bandsLine(talk),
    ...talk.now.ledger.flatMap(promiseLines),
    ...reached,
    '',
  ].join('\n');
};
