// Rooms for tests: a small story's room, its seats, and whole random rooms driven by commands.
// Must not know: what a test looks for.
import fc from 'fast-check';
import { decide } from '#app/room';
import type { Facilitating, Sent, TakingPart } from '#app/room/command';
import type { RoomEvent } from '#app/room/event';
import { evolve } from '#app/room/evolve';
import type { Telling } from '#app/room/port';
import { CHAIRS, type Room, roomOf } from '#app/room/state';
import { toldRecord } from '#app/roomView';
import { tellingOf } from '#app/telling';
import { SOURCES } from '#domain/tally';
import type { PlayRecord } from '#domain/playRecord';
import { makeText } from '#domain/textForm';
import type { StoryFile } from '#story/storyFile';
import { HALL, recordOf, storyOf } from './stories.ts';

/** As a hash of a token looks. */
export const seatOf = (number: number): string => number.toString(16).padStart(4, '0').repeat(16);
export const KEY = 'f00d'.repeat(16);
export const SEATS = [1, 2, 3, 4, 5, 6, 7].map(seatOf);

/** Tells any record of a story, each but once. */
export const tellerOf = (story: StoryFile): ((record: PlayRecord) => Telling) => {
  const told = new Map<string, Telling>();
  return (record) => {
    const text = makeText(record);
    const known = told.get(text);
    if (known) return known;
    const telling = tellingOf(story, record);
    if (!telling.ok) throw new Error(telling.error.message);
    told.set(text, telling.value);
    return telling.value;
  };
};

export const tellHall = tellerOf(storyOf(HALL));

export const hallRoom = (decisions: readonly string[] = []): Room =>
  roomOf('CDFGHJ', KEY, recordOf(decisions));

export const fromFacilitator = (command: Facilitating): Sent => ({ from: { key: KEY }, command });
export const fromSeat = (seat: string, command: TakingPart): Sent => ({ from: { seat }, command });

/** The room after a command, and what happened; throws the refusal's name. */
export const after = (room: Room, sent: Sent, tell = tellHall): Room => {
  const decided = decide(room, sent, tell(toldRecord(room)).offered);
  if (!decided.ok) throw new Error(decided.error);
  return decided.value.reduce(evolve, room);
};

export const refusalOf = (room: Room, sent: Sent, tell = tellHall): string | undefined => {
  const decided = decide(room, sent, tell(toldRecord(room)).offered);
  return decided.ok ? undefined : decided.error;
};

const KINDS = [
  ...(['open', 'open', 'close', 'reveal', 'talk', 'count', 'majority', 'go-with'] as const),
  ...(['coin', 'tell', 'back', 'skip', 'pause', 'resume', 'lock', 'unlock', 'remove'] as const),
  ...(['chairs', 'replay', 'join', 'join', 'abstain', 'leave'] as const),
  ...(['vote', 'vote', 'vote', 'vote', 'vote', 'vote'] as const),
];

type Wish = { kind: (typeof KINDS)[number]; n: number };

const at = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)];

/** A wish as a command that fits the room, mostly. */
const sentFor = (room: Room, { kind, n }: Wish): Sent => {
  const { options } = room.ballot ?? tellHall(toldRecord(room)).offered;
  const option = at(options, n) ?? 'none';
  const aim = { ballot: room.ballot?.number ?? room.asked, round: room.ballot?.round ?? 1 };
  const seat = at(SEATS, n >> 2) ?? '';
  const record = recordOf(['bbbb', 'ffff', 'hhhh']);
  const of: Readonly<Record<Wish['kind'], () => Sent>> = {
    open: () => fromFacilitator({ type: 'open', source: n % 5 ? 'ballots' : SOURCES[1] }),
    close: () => fromFacilitator({ type: 'close' }),
    reveal: () => fromFacilitator({ type: 'reveal' }),
    talk: () => fromFacilitator({ type: 'talk' }),
    count: () => fromFacilitator({ type: 'count', option, votes: n }),
    majority: () => fromFacilitator({ type: 'majority' }),
    'go-with': () => fromFacilitator({ type: 'go-with', option }),
    coin: () => fromFacilitator({ type: 'coin', toss: n }),
    tell: () => fromFacilitator({ type: 'tell' }),
    back: () => fromFacilitator({ type: 'back' }),
    skip: () => fromFacilitator({ type: 'skip' }),
    pause: () => fromFacilitator({ type: 'pause' }),
    resume: () => fromFacilitator({ type: 'resume' }),
    lock: () => fromFacilitator({ type: 'lock' }),
    unlock: () => fromFacilitator({ type: 'unlock' }),
    remove: () => fromFacilitator({ type: 'remove', seat: n }),
    chairs: () => fromFacilitator({ type: 'chairs', to: at(CHAIRS, n) ?? 'together' }),
    replay: () => fromFacilitator({ type: 'replay', record, turns: n % 4 }),
    join: () => fromSeat(seat, { type: 'join' }),
    leave: () => fromSeat(seat, { type: 'leave' }),
    vote: () => fromSeat(seat, { type: 'vote', ...aim, option }),
    abstain: () => fromSeat(seat, { type: 'abstain', ...aim }),
  };
  return of[kind]();
};

const wish: fc.Arbitrary<Wish> = fc.record({ kind: fc.constantFrom(...KINDS), n: fc.nat(60) });

export type Step = { before: Room; events: readonly RoomEvent[]; room: Room };

/** All the steps of a room in which anything may be asked, refusals left out; seven have come and a ballot is open. */
const stepsOf = (wishes: readonly Wish[]): Step[] => {
  const coming = SEATS.map((seat) => fromSeat(seat, { type: 'join' }));
  const open = fromFacilitator({ type: 'open', source: 'ballots' });
  const steps: Step[] = [];
  let room = hallRoom();
  const send = (sent: Sent): void => {
    const decided = decide(room, sent, tellHall(toldRecord(room)).offered);
    if (!decided.ok) return;
    const before = room;
    room = decided.value.reduce(evolve, room);
    steps.push({ before, events: decided.value, room });
  };
  [...coming, open].forEach(send);
  for (const one of wishes) send(sentFor(room, one));
  return steps;
};

export const steps: fc.Arbitrary<Step[]> = fc
  .array(wish, { maxLength: 60, size: 'max' })
  .map(stepsOf);
