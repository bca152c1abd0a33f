// What a person may do now: the next line, the options, a planned skip, what follows an ending; or watch.
// Must not know: keys, pictures.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlayFace } from '../ports.ts';
import { strings } from '../strings.ts';
import { ContinueButton } from './continueButton.tsx';
import { EndCard } from './endCard.tsx';
import { OptionList } from './optionList.tsx';
import type { Reading } from './reading.ts';
import type { Advance } from './useAdvance.ts';
import { Watch } from './watch/watch.tsx';

type Props = {
  face: PlayFace;
  reading: Reading;
  advance: Advance;
  onDigit: (hear: (event: KeyboardEvent) => void) => () => void;
};

type LineProps = Pick<Props, 'reading' | 'advance'>;

/** The next line; beside it what passes over the ones read before, and what holds lines that come by themselves. */
const NextLine = ({ reading, advance }: LineProps) => (
  <div class="next-line">
    {advance.offered && (
      <button type="button" class="quiet" aria-pressed={!advance.held} onClick={advance.toggle}>
        {strings.play.advancing}
      </button>
    )}
    {reading.canSkip.value && (
      <button type="button" class="quiet" onClick={reading.skipRead}>
        {strings.play.skipRead}
      </button>
    )}
    <ContinueButton next={reading.next} />
  </div>
);

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

export const NextStep = ({ face, reading, advance, onDigit }: Props) => {
  const { options, ended, skippable, turn } = face.moment.value;
  if (face.watching) return <Watch face={face} reading={reading} />;
  if (reading.skipAsked.value)
    return <SkipAsked key={skippable?.scene} title={skippable?.title ?? ''} reading={reading} />;
  if (!reading.complete.value) return <NextLine reading={reading} advance={advance} />;
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
