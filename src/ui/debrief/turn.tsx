// One decision in the transcript: the lines that led to it, the choice, and beside it what was meant and heard.
// Must not know: meters, nor any other decision.
import type { LedgerNote, PrincipleName, PromiseName, Walked } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { NotTaken } from './notTaken.tsx';
import type { Origin } from './origin.ts';
import { DueIn, Passages } from './passages.tsx';
import { courseWords } from './promiseWords.ts';
import { Exchange, GoBack } from './words.tsx';

const words = strings.debrief;
const happened = strings.happened;

export type Telling = {
  origin: Origin;
  partner: string;
  ledger: readonly LedgerNote[];
  /** the reading of these decisions is asked for elsewhere first */
  withheld: ReadonlySet<number>;
  /** whether the principles of each choice are named */
  names: boolean;
};

type PrincipleProps = { term: string; names: readonly PrincipleName[] };

const Principles = ({ term, names }: PrincipleProps) =>
  names.length === 0 ? null : (
    <p class="principle">
      <span class="term-name">{term}:</span> {names.map(({ label }) => label).join(' · ')}
    </p>
  );

type MadeProps = { promise: PromiseName; note: LedgerNote | undefined };

const Made = ({ promise, note }: MadeProps) => (
  <p class="event">
    {happened.promised({ promise: promise.words, kind: promise.kind })}
    <DueIn due={promise.due} />
    {note && note.history.length > 0 && (
      <span class="small-words"> {happened.became({ course: courseWords(note) })}</span>
    )}
  </p>
);

type Props = { walked: Walked; telling: Telling };

const Reading = ({ walked, telling }: Props) => {
  if (telling.withheld.has(walked.turn))
    return <p class="quiet-words waits">{happened.comesBack}</p>;
  if (!telling.names) return null;
  return (
    <>
      <Principles term={words.shows} names={walked.shows} />
      <Principles term={words.misses} names={walked.misses} />
    </>
  );
};

const Choice = ({ walked, telling }: Props) => {
  const { partner, ledger, withheld } = telling;
  const { said, spoken, meant, heard, promise, notTaken, turn } = walked;
  const waits = withheld.has(turn);
  const read = waits ? {} : { meant, heard };
  return (
    <>
      <Exchange said={said} spoken={spoken} {...read} partner={partner} />
      {promise && <Made promise={promise} note={ledger.find(({ id }) => id === promise.id)} />}
      <Reading walked={walked} telling={telling} />
      {notTaken.length > 0 && <NotTaken options={notTaken} partner={partner} withheld={waits} />}
    </>
  );
};

/** Of the heading of a choice in the transcript. */
export const turnId = (turn: number): string => `turn-${turn + 1}`;

export const Turn = ({ walked, telling }: Props) => (
  <li class="turn">
    <Passages passages={walked.before} partner={telling.partner} />
    <div class="choice">
      <div class="choice-head">
        <h4 id={turnId(walked.turn)} tabIndex={-1}>
          {words.choice({ n: walked.turn + 1 })}
        </h4>
        <GoBack origin={telling.origin} turn={walked.turn} quiet />
      </div>
      {walked.dealt && <p class="small-words">{words.shown}</p>}
      {walked.skipped ? (
        <p>{words.skipped({ title: walked.skipped.title })}</p>
      ) : (
        <Choice walked={walked} telling={telling} />
      )}
    </div>
  </li>
);
