// A worked example: the talk goes on a step at a time, or by itself, and says at each choice what was chosen and why.
// Must not know: where the example comes from.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Moment } from '#app/momentTypes';
import { go } from '../../navigation.ts';
import type { PlayFace, Watched } from '../../ports.ts';
import { playFragment } from '../../route.ts';
import { strings } from '../../strings.ts';
import '../../style/watch.css';
import { useTold } from '../../told.tsx';
import { ContinueButton } from '../continueButton.tsx';
import type { Reading } from '../reading.ts';
import { readingTime } from '../pace.ts';

const words = strings.watch;

const Comments = ({ comments }: { comments: readonly string[] }) => {
  const told = useTold();
  return (
    <div class="comments" role="note" aria-label={words.comment}>
      {comments.map((comment) => (
        <p key={comment} {...told}>
          {comment}
        </p>
      ))}
    </div>
  );
};

/** All that was on offer, with the one that is taken; nothing here can be pressed. */
const Offered = ({ options, next }: { options: Moment['options']; next: string }) => {
  const told = useTold();
  return (
    <ul class="watched-options" aria-label={words.offered}>
      {options.map(({ id, text }) => (
        <li key={id} class={id === next ? 'taken' : 'not-taken'}>
          {id === next && <span class="small-words">{words.taken} </span>}
          {told.lang ? <span {...told}>{text}</span> : text}
        </li>
      ))}
    </ul>
  );
};

const Over = ({ scenario }: { scenario: string }) => (
  <section class="end-card" aria-label={strings.play.ended}>
    <p>{words.over}</p>
    <div class="row">
      <button type="button" class="main" onClick={() => go(playFragment(scenario))}>
        {words.playYourself}
      </button>
      <button type="button" onClick={() => go('#/')}>
        {strings.site.backToLibrary}
      </button>
    </div>
  </section>
);

/** What is being read now, for the time it takes. */
const wordsNow = (reading: Reading, { comments }: Watched, moment: Moment): string =>
  reading.complete.value
    ? [...comments, ...moment.options.map(({ text }) => text)].join(' ')
    : (reading.newest.value?.entry.text ?? '');

type StepProps = { face: PlayFace; watched: Watched; reading: Reading };

/** One press: the next line, or the next choice. */
const useStep = ({ watched, reading }: StepProps) => {
  const { next } = watched;
  return (): void => {
    if (!reading.complete.value) reading.next();
    else if (next !== undefined) reading.choose(next);
  };
};

const useByItself = (props: StepProps, running: boolean, step: () => void): void => {
  const { face, watched, reading } = props;
  const now = wordsNow(reading, watched, face.moment.value);
  const at = `${face.moment.value.turn} ${reading.count.value}`;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(step, readingTime(now));
    return () => clearTimeout(timer);
  }, [running, at, now, step]);
};

const Steps = (props: StepProps) => {
  const { face, watched, reading } = props;
  const running = useSignal(false);
  const step = useStep(props);
  const paused = face.moment.value.ended !== undefined && reading.complete.value;
  useByItself(props, running.value && !paused, step);
  const { options } = face.moment.value;
  const { next, comments } = watched;
  const complete = reading.complete.value;
  return (
    <div class="watch">
      {complete && comments.length > 0 && <Comments comments={comments} />}
      {complete && next !== undefined && <Offered options={options} next={next} />}
      {paused ? (
        <Over scenario={face.moment.value.scenario.id} />
      ) : (
        <div class="row">
          <ContinueButton key={complete ? 'choice' : 'line'} next={step} />
          <button
            type="button"
            aria-pressed={running.value}
            onClick={() => (running.value = !running.value)}
          >
            {words.byItself}
          </button>
        </div>
      )}
    </div>
  );
};

export const Watch = ({ face, reading }: { face: PlayFace; reading: Reading }) => {
  const watched = face.watching?.value;
  return watched ? <Steps face={face} watched={watched} reading={reading} /> : null;
};
