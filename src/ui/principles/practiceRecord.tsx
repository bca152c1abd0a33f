// What a person has practised here, over all stories, and what has not come up yet. It counts; it never grades.
// Must not know: how talks are kept or replayed.
import type { Companion } from '#domain/companion';
import type { PracticeNote } from '#domain/practice';
import type { ScenarioCard } from '../ports.ts';
import { playFragment, principlesFragment } from '../route.ts';
import { rowOf } from '../phrasing.ts';
import { strings } from '../strings.ts';
import { principleIn } from './principleWords.ts';
import { timesIn } from './timesIn.tsx';

const words = strings.principles;

const Name = ({ note }: { note: PracticeNote }) => (
  <a href={principlesFragment(note.id)}>{principleIn(note.id).label}</a>
);

const Row = ({ note }: { note: PracticeNote }) => (
  <tr>
    <th scope="row">
      <Name note={note} />
    </th>
    <td data-label={words.practised}>{rowOf(timesIn(note.shown))}</td>
    <td data-label={words.reachedPast}>{rowOf(timesIn(note.missed))}</td>
  </tr>
);

const Met = ({ notes }: { notes: readonly PracticeNote[] }) => (
  <table class="practice-table">
    <caption>{words.recordCaption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.principle}</th>
        <th scope="col">{words.practised}</th>
        <th scope="col">{words.reachedPast}</th>
      </tr>
    </thead>
    <tbody>
      {notes.map((note) => (
        <Row key={note.id} note={note} />
      ))}
    </tbody>
  </table>
);

type Stocked = { companions: readonly Companion[]; catalogue: readonly ScenarioCard[] };

/** Where an entry that has not come up yet can be met. */
const Where = ({ note, companions, catalogue }: Stocked & { note: PracticeNote }) => (
  <>
    {catalogue
      .filter(({ id }) => companions.some((one) => one.scenario === id && one.drills[note.id]))
      .map((card, at) => (
        <span key={card.id}>
          {at === 0 ? ': ' : ', '}
          <a href={playFragment(card.id)}>{card.title}</a>
        </span>
      ))}
  </>
);

const NotMet = ({ notes, ...stocked }: Stocked & { notes: readonly PracticeNote[] }) => (
  <details>
    <summary>{words.notMet({ n: notes.length })}</summary>
    <ul class="not-met">
      {notes.map((note) => (
        <li key={note.id}>
          <Name note={note} />
          <Where note={note} {...stocked} />
        </li>
      ))}
    </ul>
  </details>
);

const isMet = ({ shown, missed }: PracticeNote): boolean => shown.length + missed.length > 0;

export const PracticeRecord = (props: Stocked & { practice: readonly PracticeNote[] }) => {
  const { practice, ...stocked } = props;
  const met = practice.filter(isMet);
  const notMet = practice.filter((note) => !isMet(note));
  return (
    <section class="chapter" aria-labelledby="practice-record">
      <h2 id="practice-record" tabIndex={-1}>
        {words.record}
      </h2>
      <p>{met.length === 0 ? words.recordEmpty : words.recordLead}</p>
      {met.length > 0 && <Met notes={met} />}
      {met.length > 0 && notMet.length > 0 && <NotMet notes={notMet} {...stocked} />}
    </section>
  );
};
