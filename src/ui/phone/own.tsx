// After the end: this phone's own votes beside the group's. On this device only, and gone with one press.
// Must not know: where they are kept.
import { useSignal } from '@preact/signals';
import type { OwnVote } from '#app/room/ownVotes';
import { strings } from '../strings.ts';
import type { Seat } from './seat.ts';

const words = strings.phone;

const textOf = ({ options, question }: OwnVote, id: string): string => {
  if (question === 'decision') return options[id] ?? id;
  const landings: Readonly<Record<string, string>> = strings.ballot.landings;
  return landings[id] ?? id;
};

const Row = ({ vote }: { vote: OwnVote }) => {
  const { turn, yours, group } = vote;
  return (
    <li>
      <h3>{words.turn({ n: turn + 1 })}</h3>
      <p>
        {yours === undefined || yours === 'abstain'
          ? words.ownNot
          : words.ownYou({ text: textOf(vote, yours) })}
      </p>
      {group !== undefined && <p>{words.ownRoom({ text: textOf(vote, group) })}</p>}
    </li>
  );
};

export const OwnVotes = ({ seat }: { seat: Seat }) => {
  const forgotten = useSignal(false);
  const own = seat.own.value;
  if (forgotten.value) return <p role="status">{words.ownForgotten}</p>;
  if (own.length === 0) return null;
  return (
    <section class="own" aria-labelledby="own">
      <h2 id="own">{words.own}</h2>
      <p class="small-words">{words.ownHint}</p>
      <ol role="list" aria-label={words.own}>
        {own.map((vote) => (
          <Row key={vote.ballot} vote={vote} />
        ))}
      </ol>
      <button
        type="button"
        onClick={() => {
          forgotten.value = true;
          seat.forgetOwn();
        }}
      >
        {words.ownForget}
      </button>
    </section>
  );
};
