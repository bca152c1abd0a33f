// What a person may do now: the next line, the options, a planned skip, or what follows an ending.
// Must not know: keys, pictures.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlayFace } from '../ports.ts';
import { Icon } from '../shell/icon.tsx';
import { strings } from '../strings.ts';
import { EndCard } from './endCard.tsx';
import { OptionList } from './optionList.tsx';
import type { Reading } from './reading.ts';

type Props = {
  face: PlayFace;
  reading: Reading;
  onDigit: (hear: (event: KeyboardEvent) => void) => () => void;
};

/** A held key asks once: repeats are refused, so that nobody runs past the words. */
const once = (event: KeyboardEvent): void => {
  if (event.repeat) event.preventDefault();
};

const Continue = ({ next }: { next: () => void }) => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button ref={button} type="button" class="continue main" onKeyDown={once} onClick={next}>
      {strings.play.continue}
      <Icon name="next" />
    </button>
  );
};

const SkipAsked = ({ title, reading }: { title: string; reading: Reading }) => {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={box} class="end-card" aria-label={strings.play.skipScene} tabIndex={-1}>
      <p>{strings.play.plannedSkip(title)}</p>
      <div class="row">
        <button type="button" class="main" onClick={reading.skip}>
          {strings.play.skipNow}
        </button>
        <button type="button" onClick={reading.playAfterAll}>
          {strings.play.playAfterAll}
        </button>
      </div>
    </section>
  );
};

export const NextStep = ({ face, reading, onDigit }: Props) => {
  const { options, ended, skippable, turn } = face.moment.value;
  if (reading.skipAsked.value)
    return <SkipAsked key={skippable?.scene} title={skippable?.title ?? ''} reading={reading} />;
  if (!reading.complete.value) return <Continue next={reading.next} />;
  if (ended) return <EndCard face={face} title={ended.title} />;
  return (
    <div class="waiting">
      <OptionList key={turn} options={options} choose={reading.choose} onDigit={onDigit} />
      {skippable && (
        <button type="button" class="quiet small" onClick={reading.skip}>
          {strings.play.skipScene}
        </button>
      )}
    </div>
  );
};
