// The vote on a phone: the options as in play, one that says *I'd rather not*, and what has become of the vote.
// Must not know: who else votes.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ParticipantView } from '#app/room/views';
import { type Lettered, letterOf, optionsOf } from '../ballot/lettered.ts';
import { refusalWords } from '../ballot/refusalWords.ts';
import { strings } from '../strings.ts';
import type { Seat } from './seat.ts';

const words = strings.phone;

const ABSTAIN = 'abstain';

const said = (
  yours: string | undefined,
  sending: boolean,
  options: readonly Lettered[],
): string => {
  if (sending) return words.sending;
  if (yours === undefined) return '';
  return yours === ABSTAIN ? words.votedNot : words.voted({ letter: letterOf(options, yours) });
};

type Props = { seat: Seat; view: ParticipantView };

export const VoteNow = ({ seat, view }: Props) => {
  const { recap, now } = view;
  const options = optionsOf(now.ballot, recap.options);
  const group = useRef<HTMLDivElement>(null);
  const refused = useSignal<string | undefined>(undefined);
  // a new question takes focus, so that a screen reader reads it out
  useLayoutEffect(() => group.current?.focus({ preventScroll: true }), []);
  const cast = (option: string): void => {
    void seat.vote(option).then((why) => (refused.value = why));
  };
  const landing = now.ballot?.question === 'landing';
  return (
    <section class="vote-now" aria-label={landing ? words.askedLanding : words.asked}>
      <h2>{landing ? words.askedLanding : words.asked}</h2>
      {landing && now.went?.text !== undefined && (
        <p class="said">{words.said({ text: now.went.text })}</p>
      )}
      <div ref={group} class="options" role="group" aria-label={words.options} tabIndex={-1}>
        {options.map(({ id, letter, text }) => (
          <button
            key={id}
            type="button"
            class="option"
            data-key={letter}
            aria-pressed={now.yours === id}
            onClick={() => cast(id)}
          >
            {text}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="quiet"
        aria-pressed={now.yours === ABSTAIN}
        onClick={() => cast(ABSTAIN)}
      >
        {words.rather}
      </button>
      <p class="voted" role="status">
        {said(now.yours, seat.sending.value, options)}
      </p>
      {refused.value !== undefined && <p role="alert">{refusalWords(refused.value)}</p>}
    </section>
  );
};
