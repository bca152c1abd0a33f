// What a person may do now: the next line, the options, a planned skip, what follows an ending; or watch.
// Must not know: keys, pictures.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlayFace } from '../ports.ts';
import { strings } from '../strings.ts';
import { ContinueButton } from './continueButton.tsx';
import { EndCard } from './endCard.tsx';
import { OptionList } from './optionList.tsx';
import type { Reading } from './reading.ts';
import { Watch } from './watch/watch.tsx';

type Props = {
  face: PlayFace;
  reading: Reading;
  onDigit: (hear: (event: KeyboardEvent) => void) => () => void;
};

const SkipAsked = ({ title, reading }: { title: string; reading: Reading }) => {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={box} class="end-card" aria-label={strings.play.skipScene} tabIndex={-1}>
      <p>{strings.play.plannedSkip({ title })}</p>
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
  if (face.watching) return <Watch face={face} reading={reading} />;
  if (reading.skipAsked.value)
    return <SkipAsked key={skippable?.scene} title={skippable?.title ?? ''} reading={reading} />;
  if (!reading.complete.value) return <ContinueButton next={reading.next} />;
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
