// Counting hands: minus and plus for each option, by button and by the keys + and − where the focus is.
// Must not know: who put a hand up.
import { useRef } from 'preact/hooks';
import { MOST_HANDS } from '#domain/ballot';
import { type Lettered, optionsOf } from '../../ballot/lettered.ts';
import { OptionText } from '../../ballot/optionText.tsx';
import { strings } from '../../strings.ts';
import type { ControlProps } from './controlProps.ts';

const words = strings.lead;

const CHANGES: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/** Presses come faster than the room shows them: for so long the next one counts on from the last. ms */
const FRESH = 1500;

type RowProps = { option: Lettered; counted: number; set: (votes: number) => void };

const Row = ({ option, counted, set }: RowProps) => {
  const { letter } = option;
  const last = useRef({ votes: counted, at: Number.NEGATIVE_INFINITY });
  const by = (change: number): void => {
    const from = performance.now() - last.current.at < FRESH ? last.current.votes : counted;
    const votes = Math.min(MOST_HANDS, Math.max(0, from + change));
    last.current = { votes, at: performance.now() };
    set(votes);
  };
  return (
    <li
      class="hands-row"
      onKeyDown={(event) => {
        const change = CHANGES[event.key];
        if (change === undefined) return;
        event.preventDefault();
        by(change);
      }}
    >
      <span class="hands-name">
        <span class="letter">{letter}</span> <OptionText option={option} />
      </span>
      <span class="hands-count">
        <button
          type="button"
          aria-label={words.less({ letter })}
          aria-disabled={counted === 0}
          onClick={() => by(-1)}
        >
          −
        </button>
        <output aria-label={words.hands({ letter })}>{counted}</output>
        <button type="button" aria-label={words.more({ letter })} onClick={() => by(1)}>
          +
        </button>
      </span>
    </li>
  );
};

export const Hands = ({ view, told, ask }: ControlProps) => {
  if (!view.can?.includes('count')) return null;
  const options = optionsOf(view.ballot, told.moment.options);
  const counted = (id: string): number =>
    view.hands?.find(({ option }) => option === id)?.votes ?? 0;
  return (
    <section class="hands" aria-label={words.handsGroup}>
      <ul role="list">
        {options.map((option) => (
          <Row
            key={option.id}
            option={option}
            counted={counted(option.id)}
            set={(votes) => ask({ type: 'count', option: option.id, votes })}
          />
        ))}
      </ul>
      <p class="small-words">{words.handsHint}</p>
    </section>
  );
};
