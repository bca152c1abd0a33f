// The one gate: over whole random rooms nothing hidden comes through it, and no vote before its reveal.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FacilitatorView, ProjectorView, Recap, SeatNow } from '#app/room/views';
import type { Room } from '#app/room/state';
import { facilitatorView, participantView, projectorView, toldRecord } from '#app/roomView';
import { MOVES } from '#domain/move';
import { PRINCIPLE_IDS } from '#domain/principle';
import type { Vote } from '#domain/tally';
import {
  after,
  fromFacilitator,
  fromSeat,
  hallRoom,
  KEY,
  SEATS,
  steps,
  tellHall,
} from '#support/rooms';

const RUNS = { numRuns: 30 };

const participantsOf = (room: Room) => {
  const { moment } = tellHall(toldRecord(room));
  return Object.keys(room.seats).flatMap((seat) => participantView(room, moment, seat) ?? []);
};
const projectorOf = (room: Room) => projectorView(room, tellHall(toldRecord(room)).moment);
const facilitatorOf = (room: Room) => {
  const { moment, offered } = tellHall(toldRecord(room));
  return facilitatorView(room, moment, offered);
};

/** Names of fields and tags that only the core knows, whole words. */
const HIDDEN = [
  ...['trust', 'safety', 'band', 'bands', 'readings', 'effects', 'effect', 'family', 'intent'],
  ...['shows', 'misses', 'heard', 'meant', 'move', 'promise', 'principle', 'votes":{', 'key'],
];
/** What would have been heard and meant, in the words of the story. */
const UNHEARD = ['He said it.', 'The train again.', 'A day.', 'Free, that.', 'It is true.'];

const hiddenIn = (text: string): string[] => [
  ...HIDDEN.filter((word) => text.includes(`"${word}"`)),
  ...[...UNHEARD, ...PRINCIPLE_IDS, KEY].filter((word) => text.includes(word)),
  ...MOVES.filter((move) => text.includes(`"${move}"`)),
  ...(/[0-9a-f]{64}/.exec(text) ?? []),
];

test('the search finds what it looks for', () => {
  const room = after(hallRoom(), fromSeat(SEATS[0] ?? '', { type: 'join' }));
  expect(hiddenIn(JSON.stringify(room))).toEqual(expect.arrayContaining(['intent', 'key', KEY]));
  expect(hiddenIn('{"move":"own","heard":"A day.","misses":["active-listening"]}')).toHaveLength(6);
});

describe('over whole random rooms', () => {
  test('no view holds a meter, a tag, a principle, another option’s effect, the secret or a seat’s token', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const views = all.flatMap(({ room }) => {
          // `can` names commands, and one of them is called as a move is
          const { can: _, ...rest } = facilitatorOf(room);
          return [...participantsOf(room), projectorOf(room), rest].map((view) =>
            JSON.stringify(view),
          );
        });
        expect(hiddenIn([...new Set(views)].join('\n'))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('each view is what the protocol says that it is', () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const { room } of all) {
          for (const { recap, now } of participantsOf(room)) {
            expect(Recap.parse(recap)).toEqual(recap);
            expect(SeatNow.parse(now)).toEqual(now);
          }
          expect(ProjectorView.parse(projectorOf(room))).toEqual(projectorOf(room));
          expect(FacilitatorView.parse(facilitatorOf(room))).toEqual(facilitatorOf(room));
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** The same room, had everybody but one voted otherwise. */
const otherwise = (room: Room, but: string, to: Vote): Room => {
  const { ballot } = room;
  if (!ballot) return room;
  const votes = Object.entries(ballot.votes).map(([seat, vote]) => [
    seat,
    seat === but ? vote : to,
  ]);
  return { ...room, ballot: { ...ballot, votes: Object.fromEntries(votes) } };
};

describe('before the reveal', () => {
  test('every view is the same whatever the others voted', () => {
    const to = fc.constantFrom<Vote>('abstain', { for: 'bbbb' }, { for: 'dddd' });
    fc.assert(
      fc.property(steps, to, fc.constantFrom(...SEATS), (all, vote, seat) => {
        for (const { room } of all) {
          const other = otherwise(room, seat, vote);
          const { moment } = tellHall(toldRecord(room));
          expect(participantView(other, moment, seat)).toEqual(participantView(room, moment, seat));
          expect(projectorOf(other)).toEqual(projectorOf(room));
          expect(facilitatorOf(other)).toEqual(facilitatorOf(room));
        }
      }),
      RUNS,
    );
  });

  test('a phone is told nothing when others vote', () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const { before, events, room } of all) {
          const [event] = events;
          if (event?.type !== 'voted') continue;
          const { moment } = tellHall(toldRecord(room));
          for (const seat of SEATS.filter((one) => one !== event.seat)) {
            expect(participantView(room, moment, seat)).toEqual(
              participantView(before, moment, seat),
            );
          }
        }
      }),
      RUNS,
    );
  });

  test('a first round talked over first stays hidden until the second is revealed', () => {
    const talking = [
      ...SEATS.map((seat) => fromSeat(seat, { type: 'join' })),
      fromFacilitator({ type: 'open', source: 'ballots' }),
      ...SEATS.map((seat) => fromSeat(seat, { type: 'vote', ballot: 1, round: 1, option: 'bbbb' })),
      fromFacilitator({ type: 'close' }),
      fromFacilitator({ type: 'talk' }),
    ].reduce((room, sent) => after(room, sent), hallRoom());
    expect(projectorOf(talking).ballot?.rounds).toEqual([]);
    const done = (['open', 'close', 'reveal'] as const).reduce(
      (room, type) =>
        after(room, fromFacilitator(type === 'open' ? { type, source: 'ballots' } : { type })),
      talking,
    );
    const rounds = projectorOf(done).ballot?.rounds ?? [];
    expect(rounds.map(({ lead, bars }) => [lead.kind, bars?.length])).toEqual([
      ['majority', 3],
      ['nobody', undefined],
    ]);
  });
});

test('while a line lands, nobody is told what follows', () => {
  const held = [
    fromSeat(SEATS[0] ?? '', { type: 'join' }),
    fromFacilitator({ type: 'chairs', to: 'b-speaks' }),
    fromFacilitator({ type: 'go-with', option: 'cccc' }),
  ].reduce((room, sent) => after(room, sent), hallRoom());
  const views = JSON.stringify([participantsOf(held), projectorOf(held), facilitatorOf(held)]);
  expect(views).toContain('The train stood in the tunnel.');
  expect(views).not.toContain('The train.');
  expect(participantsOf(held)[0]?.recap.options).toEqual([]);
});

test('a token without a seat is shown nothing', () => {
  const { moment } = tellHall(hallRoom().record);
  expect(participantView(hallRoom(), moment, SEATS[0] ?? '')).toBeUndefined();
});
