// The promises with their dates: made where, due where, and what became of each. Broken ones are not crossed out.
// Must not know: what a promise weighs.
import type { LedgerNote, Walked } from '#domain/debriefTypes';
import { listOf, sentenceOf } from '../phrasing.ts';
import { strings } from '../strings.ts';
import { useTold } from '../told.tsx';
import { courseWords } from './promiseWords.ts';

const words = strings.happened;

/** The decision that made it, or before which the two agreed on it; the last one when it was made again. */
const madeAt = (id: string, walked: readonly Walked[]): number | undefined =>
  walked.findLast(({ promise }) => promise?.id === id)?.turn;

const dueWords = ({ kind, due }: LedgerNote): string => {
  if (due.length > 0) return listOf(due.map(({ title }) => title));
  return kind === 'vague' ? words.vague : words.dueNever;
};

const madeWords = ({ made }: LedgerNote, turn: number | undefined): string =>
  turn === undefined ? made.title : words.madeAt({ title: made.title, n: turn + 1 });

type EntryProps = { note: LedgerNote; turn: number | undefined };

const Entry = ({ note, turn }: EntryProps) => (
  <li class={`promise ${note.standing}`}>
    <p class="promise-name">
      <strong {...useTold()}>{note.words}</strong>
    </p>
    <dl class="dates">
      <dt>{words.made}</dt>
      <dd>{madeWords(note, turn)}</dd>
      <dt>{words.due}</dt>
      <dd>{dueWords(note)}</dd>
      <dt>{words.course}</dt>
      <dd>{sentenceOf(courseWords(note))}</dd>
    </dl>
  </li>
);

type Props = { ledger: readonly LedgerNote[]; walked: readonly Walked[] };

export const Promises = ({ ledger, walked }: Props) => (
  <div class="promises">
    <h3 id="promises">{words.promises}</h3>
    {ledger.length === 0 ? (
      <p>{strings.debrief.ledgerEmpty}</p>
    ) : (
      <ul class="ledger" role="list" aria-labelledby="promises">
        {ledger.map((note) => (
          <Entry key={note.id} note={note} turn={madeAt(note.id, walked)} />
        ))}
      </ul>
    )}
  </div>
);
