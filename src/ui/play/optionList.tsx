// The options while the story waits: a group of buttons, focus on the group, keys by the rule of armed.ts.
// Must not know: what an option does, or which one is wise.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Option } from '#app/momentTypes';
import { strings } from '../strings.ts';
import { useTold } from '../told.tsx';
import { armedSince } from './armed.ts';

type Props = {
  options: readonly Option[];
  choose: (id: string) => void;
  /** hears digits from anywhere on the page; the answer stops it */
  onDigit: (hear: (event: KeyboardEvent) => void) => () => void;
};

const ACTIVATING = new Set(['Enter', ' ']);

export const OptionList = ({ options, choose, onDigit }: Props) => {
  const told = useTold();
  const group = useRef<HTMLDivElement>(null);
  const armed = useMemo(() => armedSince(performance.now(), () => performance.now()), []);

  useLayoutEffect(() => group.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(
    () =>
      onDigit((event) => {
        const option = options[Number(event.key) - 1];
        if (option && armed.press(event)) choose(option.id);
      }),
    [options, choose, onDigit, armed],
  );

  const refuse = (event: KeyboardEvent, allowed: boolean): void => {
    if (!allowed) event.preventDefault();
  };
  return (
    <div
      ref={group}
      class="options"
      role="group"
      aria-label={strings.play.options}
      tabIndex={-1}
      onKeyDown={(event) => ACTIVATING.has(event.key) && refuse(event, armed.press(event))}
      onKeyUp={(event) => ACTIVATING.has(event.key) && refuse(event, armed.release(event))}
    >
      {options.map((option, index) => (
        <button
          key={option.id}
          type="button"
          class="option"
          data-key={index + 1}
          {...told}
          onClick={(event) => armed.click(event) && choose(option.id)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
};
