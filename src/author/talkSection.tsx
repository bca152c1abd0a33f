// The talk on the desk: the lines of this turn, the options with their tags, and the way back.
// Must not know: meters (readingsSection.tsx).
import type { Choice } from '#domain/choice';
import type { Entry } from '#app/momentTypes';
import { sayProblem } from '#story/storyFault';
import type { Desk, DeskView } from './desk.ts';
import { strings } from '../ui/strings.ts';

const words = strings.desk;

const Line = ({ entry }: { entry: Entry }) => (
  <p class={`desk-line ${entry.kind}`}>
    {entry.name && entry.kind === 'line' && <span class="name">{entry.name}: </span>}
    {entry.text}
  </p>
);

const tagWords = ({ move, shows, misses }: Choice): string =>
  [
    move,
    ...(shows.length > 0 ? [words.shows({ principles: shows.join(', ') })] : []),
    ...(misses.length > 0 ? [words.misses({ principles: misses.join(', ') })] : []),
  ].join(' · ');

const Option = ({ choice, choose }: { choice: Choice; choose: (id: string) => void }) => {
  const { id, text, heard } = choice;
  return (
    <li>
      <button type="button" class="option" onClick={() => choose(id)}>
        {text}
      </button>
      <p class="small-words">
        <code>{id}</code> {tagWords(choice)}. {words.heard} {heard}
      </p>
    </li>
  );
};

const Lines = ({ view }: { view: DeskView }) => {
  const { moment } = view;
  const taken = moment.past.at(-1);
  return (
    <>
      {taken && (
        <p class="taken">
          <span class="term-name">{words.taken}</span> {taken.text}
        </p>
      )}
      <div class="desk-lines" role="log" aria-label={words.lines} tabIndex={0}>
        {moment.fresh.map(({ entry }) => (
          <Line key={entry.key} entry={entry} />
        ))}
      </div>
    </>
  );
};

const Ways = ({ desk, view }: { desk: Desk; view: DeskView }) => {
  const { moment } = view;
  return (
    <p class="row">
      <button
        type="button"
        aria-disabled={moment.turn === 0}
        onClick={() => moment.turn > 0 && desk.undo()}
      >
        {words.undo}
      </button>
      <button type="button" onClick={() => desk.startOver()}>
        {words.again}
      </button>
      {moment.skippable && (
        <button type="button" onClick={() => desk.skip()}>
          {words.skip(moment.skippable)}
        </button>
      )}
    </p>
  );
};

export const TalkSection = ({ desk, view }: { desk: Desk; view: DeskView }) => {
  const { moment, talk, parted } = view;
  const trouble = desk.trouble.value;
  return (
    <section class="desk-talk" aria-labelledby="desk-talk">
      <h2 id="desk-talk">{words.title}</h2>
      <p class="quiet-words">
        {moment.scene.title} · {words.choice({ n: moment.turn + 1 })}
      </p>
      {parted !== undefined && <p class="notice">{strings.openStory.parted({ choice: parted })}</p>}
      <Lines view={view} />
      {trouble && (
        <p class="notice" role="alert">
          {sayProblem(trouble)}
        </p>
      )}
      {moment.ended && <p class="ended">{words.ended(moment.ended)}</p>}
      {talk.shown.length > 0 && (
        <ol class="desk-options" role="list" aria-label={words.options}>
          {talk.shown.map((choice) => (
            <Option key={choice.id} choice={choice} choose={(id) => desk.choose(id)} />
          ))}
        </ol>
      )}
      <Ways desk={desk} view={view} />
    </section>
  );
};
