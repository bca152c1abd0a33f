// Every decision, in order: a list named Turns with one item per decision and no list inside an item.
// Must not know: meters.
import type { PrincipleName, Walked } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import type { Origin } from './origin.ts';
import { Exchange, FromGuide, GoBack } from './words.tsx';

const words = strings.debrief;

type Met = { term: string; name: PrincipleName; first: boolean };

const Principle = ({ term, name, first }: Met) => (
  <p class="principle">
    <span class="term-name">{term}:</span> <strong>{name.label}</strong>
    {first && <FromGuide name={name} />}
  </p>
);

/** Principle ids by the first decision that meets them: there the guide's heading is named. */
const firstMet = (walked: readonly Walked[]): ReadonlyMap<string, number> => {
  const met = new Map<string, number>();
  for (const { turn, shows, misses } of walked)
    for (const { id } of [...shows, ...misses]) if (!met.has(id)) met.set(id, turn);
  return met;
};

type TurnProps = { walked: Walked; origin: Origin; met: ReadonlyMap<string, number> };

const Turn = ({ walked, origin, met }: TurnProps) => (
  <li class="turn">
    <h3>
      {words.choice(walked.turn + 1)} · {walked.scene.title}
    </h3>
    {walked.dealt && <p class="small-words">{words.shown}</p>}
    {walked.skipped && <p>{words.skipped(walked.skipped.title)}</p>}
    <Exchange said={walked.said} spoken={walked.spoken} meant={walked.meant} heard={walked.heard} />
    {walked.shows.map((name) => (
      <Principle
        key={name.id}
        term={words.shows}
        name={name}
        first={met.get(name.id) === walked.turn}
      />
    ))}
    {walked.misses.map((name) => (
      <Principle
        key={name.id}
        term={words.misses}
        name={name}
        first={met.get(name.id) === walked.turn}
      />
    ))}
    <GoBack origin={origin} turn={walked.turn} />
  </li>
);

export const Turns = ({ walked, origin }: { walked: readonly Walked[]; origin: Origin }) => {
  const met = firstMet(walked);
  return (
    <section aria-labelledby="turns">
      <h2 id="turns">{words.turnsTitle}</h2>
      <ol class="turns" role="list" aria-label={words.turns}>
        {walked.map((turn) => (
          <Turn key={turn.turn} walked={turn} origin={origin} met={met} />
        ))}
      </ol>
    </section>
  );
};
