// The button that goes on. It takes focus when it appears.
// Must not know: what comes next.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../shell/icon.tsx';
import { strings } from '../strings.ts';

/** A held key asks once: repeats are refused, so that nobody runs past the words. */
const once = (event: KeyboardEvent): void => {
  if (event.repeat) event.preventDefault();
};

export const ContinueButton = ({ next }: { next: () => void }) => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button ref={button} type="button" class="continue main" onKeyDown={once} onClick={next}>
      {strings.play.continue}
      <Icon name="next" />
    </button>
  );
};
