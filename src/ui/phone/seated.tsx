// A phone in a room: what is asked of it now, where the talk is, and after the end its own votes.
// Must not know: sockets, or anybody else's vote.
import type { ParticipantView } from '#app/room/views';
import { optionsOf } from '../ballot/lettered.ts';
import { leadWords, Votes } from '../ballot/votes.tsx';
import { strings } from '../strings.ts';
import { OwnVotes } from './own.tsx';
import { Recap } from './recap.tsx';
import type { Seat } from './seat.ts';
import { VoteNow } from './vote.tsx';

const words = strings.phone;

type Props = { seat: Seat; view: ParticipantView };

/** What there is to do while nothing is asked of this phone. */
const waitingWords = ({ now, recap }: ParticipantView): string => {
  if (now.ended) return words.ended;
  if (now.paused) return words.paused;
  const { ballot } = now;
  if (!ballot) return recap.ended === undefined ? words.waiting : '';
  if (ballot.source === 'hands') return strings.refusals['hands-are-counted'];
  if (now.waits) return words.otherHalf;
  if (ballot.status === 'talking') return words.talking;
  return ballot.status === 'closed' ? words.closed : '';
};

const Result = ({ view }: { view: ParticipantView }) => {
  const { ballot } = view.now;
  const options = optionsOf(ballot, view.recap.options);
  const last = ballot?.rounds.at(-1);
  if (!ballot || ballot.rounds.length === 0) return null;
  return (
    <>
      <Votes rounds={ballot.rounds} options={options} />
      {last?.bars && <p role="status">{leadWords(last.lead, options)}</p>}
    </>
  );
};

const Went = ({ view: { now } }: { view: ParticipantView }) =>
  now.went && !now.ballot ? <p class="small-words">{strings.ballot.ways[now.went.by]}</p> : null;

const Half = ({ view: { now } }: { view: ParticipantView }) => {
  if (now.chairs === 'together' || now.ended) return null;
  const speaks = (now.chairs === 'a-speaks') === (now.half === 'a');
  return <p class="small-words">{speaks ? words.yourHalfSpeaks : words.yourHalfHears}</p>;
};

const votesNow = ({ now }: ParticipantView): boolean =>
  now.ballot?.status === 'open' &&
  now.ballot.source === 'ballots' &&
  !now.waits &&
  !now.paused &&
  !now.ended;

/** What is asked, shown or over stands first: the big screen tells the talk, and a phone is small. */
export const Seated = ({ seat, view }: Props) => {
  const { now } = view;
  const waiting = waitingWords(view);
  const over = now.ended || view.recap.ended !== undefined;
  return (
    <div class="seated">
      {seat.state.value.is === 'coming-back' && (
        <p class="notice" role="status">
          {words.comingBack}
        </p>
      )}
      {!votesNow(view) && waiting !== '' && (
        <p class="waiting-words" role="status">
          {waiting}
        </p>
      )}
      <Half view={view} />
      {votesNow(view) && (
        <VoteNow key={`${now.ballot?.number} ${now.ballot?.round}`} seat={seat} view={view} />
      )}
      <Result view={view} />
      {over && <OwnVotes seat={seat} />}
      <Recap recap={view.recap} />
      <Went view={view} />
      <p class="small-words">
        {words.seat({ n: now.seat })}. {words.seatHint} {words.stepAway}
      </p>
      {!now.ended && (
        <p>
          <button type="button" class="quiet small" onClick={() => void seat.leave()}>
            {words.leaveRoom}
          </button>
        </p>
      )}
    </div>
  );
};
