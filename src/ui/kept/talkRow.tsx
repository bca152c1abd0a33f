// One kept talk, with what can be done with it.
// Must not know: how it is kept.
import type { SavedTalk } from '#app/ports';
import { dateOf } from '../dates.ts';
import { debriefFragment, playFragment } from '../route.ts';
import { strings } from '../strings.ts';

const words = strings.kept;

const facts = (talk: SavedTalk): readonly string[] => [
  words.choices({ n: talk.record.decisions.length }),
  talk.ended ? words.ended : words.open,
  ...(talk.attempts.length > 0 ? [words.attempts({ n: talk.attempts.length })] : []),
];

export const TalkRow = ({ talk, remove }: { talk: SavedTalk; remove: () => void }) => {
  const when = dateOf(talk.savedAt);
  return (
    <li class="kept-talk">
      <div>
        <strong>{words.talk({ title: talk.title, when })}</strong>
        <ul class="facts">
          {facts(talk).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <div class="row">
        {!talk.ended && (
          <a
            class="button"
            href={playFragment(talk.scenario, { talk: talk.id })}
            aria-label={words.goOnOf({ title: talk.title })}
          >
            {words.goOn}
          </a>
        )}
        {talk.record.decisions.length > 0 && (
          <a class="button" href={debriefFragment(talk.id)}>
            {words.debrief}
          </a>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={words.removeOf({ title: talk.title, when })}
          onClick={remove}
        >
          {words.remove}
        </button>
      </div>
    </li>
  );
};
