// Every decision, in order: a list named Turns with one item per decision and no list inside an item.
// Must not know: meters.
import type { PrincipleName, Walked } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import type { Origin } from './origin.ts';
import { Exchange, GoBack } from './words.tsx';

const words = strings.debrief;

const Principle = ({ term, name }: { term: string; name: PrincipleName }) => (
  <p class="principle">
    <span class="term-name">{term}:</span> <strong>{name.label}</strong>{' '}
    <span class="small-words">{words.fromGuide(name.heading)}</span>
  </p>
);

const Turn = ({ walked, origin }: { walked: Walked; origin: Origin }) => (
  <li class="turn">
    <h3>
      {words.choice(walked.turn + 1)} · {walked.scene.title}
    </h3>
    {walked.dealt && <p class="small-words">{words.shown}</p>}
    {walked.skipped && <p>{words.skipped(walked.skipped.title)}</p>}
    <Exchange said={walked.said} spoken={walked.spoken} meant={walked.meant} heard={walked.heard} />
    {walked.shows.map((name) => (
      <Principle key={name.id} term={words.shows} name={name} />
    ))}
    {walked.misses.map((name) => (
      <Principle key={name.id} term={words.misses} name={name} />
    ))}
    <GoBack origin={origin} turn={walked.turn} />
  </li>
);

export const Turns = ({ walked, origin }: { walked: readonly Walked[]; origin: Origin }) => (
  <section aria-labelledby="turns">
    <h2 id="turns">{words.turnsTitle}</h2>
    <ol class="turns" role="list" aria-label={words.turns}>
      {walked.map((turn) => (
        <Turn key={turn.turn} walked={turn} origin={origin} />
      ))}
    </ol>
  </section>
);
