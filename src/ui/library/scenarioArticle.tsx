// One scenario in the library.
// Must not know: its story.
import type { SavedTalk } from '#app/ports';
import type { ScenarioCard } from '../ports.ts';
import { debriefFragment, playFragment } from '../route.ts';
import { listOf, marksOf } from '../phrasing.ts';
import { strings } from '../strings.ts';

type Props = {
  card: ScenarioCard;
  /** a talk waits to be gone on with */
  begun: boolean;
  /** a talk whose debrief waits; it is said once, quietly */
  waiting: SavedTalk | undefined;
};

const words = strings.library;

const Facts = ({ card }: { card: ScenarioCard }) => (
  <ul class="facts">
    <li>{strings.breaches[card.breach]}</li>
    <li>{words.scenes({ scenes: card.scenes.length })}</li>
    <li>{words.minutes({ minutes: card.minutes })}</li>
    <li>{words.age({ age: card.age })}</li>
  </ul>
);

const Ways = ({ card, begun, waiting }: Props) => (
  <>
    <p class="row">
      <a class="button main" href={playFragment(card.id)}>
        {begun ? words.resume({ title: card.title }) : words.play({ title: card.title })}
      </a>
    </p>
    {waiting && (
      <p class="row small-words">
        {words.waiting}
        <a class="button quiet" href={debriefFragment(waiting.id)}>
          {words.debriefWaiting({ title: card.title })}
        </a>
      </p>
    )}
  </>
);

export const ScenarioArticle = ({ card, begun, waiting }: Props) => {
  const told = marksOf(card.language);
  return (
    <article class="scenario" aria-labelledby={`story-${card.id}`}>
      <h2 id={`story-${card.id}`} {...told}>
        {card.title}
      </h2>
      <p class="couple" {...told}>
        {card.couple}
      </p>
      <p {...told}>{card.about}</p>
      <Facts card={card} />
      <Ways card={card} begun={begun} waiting={waiting} />
      <p class="small-words">
        {card.readers.length > 0 ? words.readBy({ names: listOf(card.readers) }) : words.unread}
      </p>
    </article>
  );
};
