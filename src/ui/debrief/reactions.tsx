// Reactions: after a hard ending now, later or not at all; and one feeling to pick, which stays on the device.
// Must not know: how the talk went.
import { FEELINGS, type Feeling, withFeeling } from '#app/reflection';
import { go } from '../navigation.ts';
import type { DebriefFace } from '../ports.ts';
import { strings } from '../strings.ts';
import type { Reflecting } from './reflecting.ts';
import type { DebriefSection, SectionProps } from './section.ts';

const words = strings.reactions;

const Hard = ({ own }: { own: DebriefFace['own'] | undefined }) => {
  const leave = async (decide: (() => Promise<void>) | undefined): Promise<void> => {
    await decide?.();
    go('#/');
  };
  return (
    <div class="hard">
      <p>{words.hard}</p>
      <p class="quiet-words">{words.hardNow}</p>
      <div class="row">
        <button type="button" onClick={() => void leave(own?.later)}>
          {words.later}
        </button>
        <button type="button" class="quiet" onClick={() => void leave(own?.letGo)}>
          {words.notAtAll}
        </button>
      </div>
    </div>
  );
};

const Feelings = ({ now, change }: Reflecting) => {
  const pick = (feeling: Feeling | undefined) => change(withFeeling(now, feeling));
  return (
    <fieldset class="feelings">
      <legend>{words.ask}</legend>
      <p class="small-words">{words.hint}</p>
      <div class="pills">
        {FEELINGS.map((feeling) => (
          <label key={feeling} class="pill">
            <input
              type="radio"
              name="feeling"
              checked={now.feeling === feeling}
              onChange={() => pick(feeling)}
            />
            {words.feelings[feeling]}
          </label>
        ))}
      </div>
      <p role="status">{now.feeling && words.replies[now.feeling]}</p>
      {now.feeling && (
        <button type="button" class="quiet small" onClick={() => pick(undefined)}>
          {words.clear}
        </button>
      )}
    </fieldset>
  );
};

const Reactions = ({ face: { debrief, own }, reflecting }: SectionProps) => (
  <>
    {debrief.hard && <Hard own={own} />}
    <Feelings {...reflecting} />
  </>
);

/** Not on paper: a feeling is nobody's but the person's. */
export const REACTIONS: DebriefSection = {
  id: 'reactions',
  title: () => words.title,
  screenOnly: true,
  Body: Reactions,
};
