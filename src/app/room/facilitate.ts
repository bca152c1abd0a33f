// The facilitator's commands on ballots, on the talk and on the room: what happens, or why not.
// Must not know: who sends them (room.ts has asked), or how a room changes (evolve.ts).
import {
  coinOf,
  close,
  countHands,
  LANDINGS,
  leadIn,
  majorityOf,
  askAgain,
  reveal,
  talk,
} from '#domain/ballot';
import type { Ballot } from '#domain/ballot';
import { err, ok, type Result } from '#domain/result';
import type { Facilitating, Offered } from './command.ts';
import type { RoomEvent } from './event.ts';
import type { Refusal } from './refusal.ts';
import { MOST_BALLOTS, MOST_TURNS, type Room } from './state.ts';

export type Decided = Result<readonly RoomEvent[], Refusal>;

type Of<T extends Facilitating['type']> = Extract<Facilitating, { type: T }>;
type Rules = {
  [T in Facilitating['type']]: (room: Room, command: Of<T>, offered: Offered) => Decided;
};

const one = (event: RoomEvent): Decided => ok([event]);

/** An event if the open ballot allows the step. */
const onBallot = (
  { ballot }: Room,
  step: (ballot: Ballot) => Result<unknown, Refusal>,
  event: RoomEvent,
): Decided => {
  if (!ballot) return err('no-ballot');
  const stepped = step(ballot);
  return stepped.ok ? one(event) : stepped;
};

const askAnew = (room: Room, source: Of<'open'>['source'], offered: Offered): Decided => {
  const options = room.held ? LANDINGS : offered.options;
  if (options.length === 0) return err('nothing-on-offer');
  if (room.asked >= MOST_BALLOTS) return err('too-many-ballots');
  return one({ type: 'asked', question: room.held ? 'landing' : 'decision', source, options });
};

/** Without a ballot the facilitator may go anywhere on offer; with one, only after its reveal. */
const goWith = (room: Room, option: string, offered: Offered): Decided => {
  if (room.held) return err(room.ballot ? 'landing-decides-nothing' : 'not-yet-told');
  const lead = room.ballot && leadIn(room.ballot);
  if (room.ballot && !lead) return err('not-revealed');
  if (!(room.ballot?.options ?? offered.options).includes(option)) return err('not-an-option');
  const most = lead?.kind === 'majority' && lead.option === option;
  return one({ type: 'decided', option, by: most ? 'majority' : 'facilitator' });
};

const byBallot = (
  { ballot, held }: Room,
  choose: (ballot: Ballot) => Result<string, Refusal>,
  by: 'majority' | 'coin',
): Decided => {
  if (!ballot) return err('no-ballot');
  if (held) return err('landing-decides-nothing');
  const chosen = choose(ballot);
  return chosen.ok ? one({ type: 'decided', option: chosen.value, by }) : chosen;
};

const tell = ({ held, ballot }: Room): Decided => {
  if (!held) return err('already-told');
  return ballot && ballot.status !== 'revealed' ? err('not-revealed') : one({ type: 'told' });
};

const back = ({ ballot, record }: Room): Decided => {
  if (ballot) return one({ type: 'withdrawn' });
  return record.decisions.length > 0 ? one({ type: 'undone' }) : err('nothing-to-undo');
};

/** Nothing is asked and nothing is held back: the talk may take another course. */
const ifFree = ({ ballot, held }: Room, then: () => Decided): Decided => {
  if (ballot) return err('ballot-in-the-way');
  return held ? err('not-yet-told') : then();
};

const remove = ({ seats }: Room, number: number): Decided => {
  const seat = Object.keys(seats).find((token) => seats[token]?.number === number);
  return seat === undefined ? err('no-such-seat') : one({ type: 'removed', seat });
};

/** The caller has replayed the record, so that all its decisions are on offer. */
const replay = (room: Room, { record, turns }: Of<'replay'>): Decided => {
  const { scenario, story } = room.record;
  if (record.scenario !== scenario || record.story !== story) return err('other-story');
  const most = Math.min(MOST_TURNS, record.decisions.length);
  const fits = Number.isInteger(turns) && turns >= 0 && turns <= most;
  return fits ? one({ type: 'replayed', record, turns }) : err('impossible-turn');
};

export const FACILITATING: Rules = {
  open: (room, { source }, offered) =>
    room.ballot
      ? onBallot(room, askAgain, { type: 'asked-again' })
      : askAnew(room, source, offered),
  close: (room) => onBallot(room, close, { type: 'closed' }),
  reveal: (room) => onBallot(room, reveal, { type: 'revealed' }),
  talk: (room) => onBallot(room, talk, { type: 'talked' }),
  count: (room, { option, votes }) =>
    onBallot(room, (ballot) => countHands(ballot, option, votes), {
      ...{ type: 'counted', option, votes },
    }),
  majority: (room) => byBallot(room, majorityOf, 'majority'),
  'go-with': (room, { option }, offered) => goWith(room, option, offered),
  coin: (room, { toss }) => byBallot(room, (ballot) => coinOf(ballot, toss), 'coin'),
  tell,
  back,
  skip: (room, _, { skip }) =>
    ifFree(room, () =>
      skip === undefined ? err('nothing-to-skip') : one({ type: 'skipped', decision: skip }),
    ),
  pause: () => one({ type: 'paused', on: true }),
  resume: () => one({ type: 'paused', on: false }),
  lock: () => one({ type: 'locked', on: true }),
  unlock: () => one({ type: 'locked', on: false }),
  remove: (room, { seat }) => remove(room, seat),
  chairs: (room, { to }) => ifFree(room, () => one({ type: 'arranged', chairs: to })),
  replay: (room, command) => ifFree(room, () => replay(room, command)),
  end: () => one({ type: 'ended' }),
};

/** Still possible while all rest. */
export const AT_REST: ReadonlySet<Facilitating['type']> = new Set([
  ...(['pause', 'resume', 'lock', 'unlock', 'remove', 'end'] as const),
]);
