// A room: who may do what, what happens, and every refusal by name. Fakes, no sockets.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#app/room';
import type { Facilitating, TakingPart } from '#app/room/command';
import type { Room } from '#app/room/state';
import {
  after,
  fromFacilitator,
  fromSeat,
  hallRoom,
  KEY,
  refusalOf,
  seatOf,
  SEATS,
  steps,
  tellHall,
} from '#support/rooms';
import { recordOf } from '#support/stories';

const lead = (room: Room, ...commands: Facilitating[]): Room =>
  commands.reduce((now, command) => after(now, fromFacilitator(command)), room);
const sit = (room: Room, seats: readonly string[] = SEATS): Room =>
  seats.reduce((now, seat) => after(now, fromSeat(seat, { type: 'join' })), room);
const vote = (room: Room, option: string, seats: readonly string[]): Room => {
  const aim = { ballot: room.ballot?.number ?? 0, round: room.ballot?.round ?? 0 };
  return seats.reduce(
    (now, seat) => after(now, fromSeat(seat, { type: 'vote', ...aim, option })),
    room,
  );
};

const OPEN = { type: 'open', source: 'ballots' } as const;
const CLOSE = { type: 'close' } as const;
const REVEAL = { type: 'reveal' } as const;
const [ONE = '', TWO = '', THREE = ''] = SEATS;
const aim = { ballot: 1, round: 1 };

const ALL: readonly Facilitating[] = [
  OPEN,
  CLOSE,
  REVEAL,
  ...([{ type: 'talk' }, { type: 'majority' }, { type: 'tell' }, { type: 'back' }] as const),
  ...([{ type: 'skip' }, { type: 'pause' }, { type: 'resume' }, { type: 'lock' }] as const),
  ...([{ type: 'unlock' }, { type: 'end' }, { type: 'coin', toss: 1 }] as const),
  { type: 'count', option: 'bbbb', votes: 3 },
  { type: 'go-with', option: 'bbbb' },
  { type: 'remove', seat: 1 },
  { type: 'chairs', to: 'a-speaks' },
  { type: 'replay', record: recordOf([]), turns: 0 },
];

describe('only the holder of the secret facilitates', () => {
  test.each(ALL)('$type is refused to a phone, seated or not, and to a wrong secret', (command) => {
    const room = sit(hallRoom());
    const { offered } = tellHall(room.record);
    for (const from of [{ seat: ONE }, { seat: KEY }, { key: seatOf(1) }, { key: '' }]) {
      expect(decide(room, { from, command }, offered)).toEqual({
        ...{ ok: false, error: 'not-the-facilitator' },
      });
    }
  });

  test('and has no seat by it', () => {
    const { offered } = tellHall(hallRoom().record);
    const command: TakingPart = { type: 'join' };
    expect(decide(hallRoom(), { from: { key: KEY }, command }, offered)).toEqual({
      ...{ ok: false, error: 'not-seated' },
    });
  });
});

describe('a turn', () => {
  test('goes where the most votes went', () => {
    const asked = lead(sit(hallRoom()), OPEN);
    const voted = vote(vote(asked, 'bbbb', SEATS.slice(0, 2)), 'dddd', SEATS.slice(2));
    const done = lead(voted, CLOSE, REVEAL, { type: 'majority' });
    expect(done.record.decisions).toEqual(['dddd']);
    expect(done.closed.map(({ decided }) => decided)).toEqual([{ option: 'dddd', by: 'majority' }]);
    expect(done.ballot).toBeUndefined();
  });

  test('says when the facilitator took another branch, and when it was the majority’s own', () => {
    const asked = lead(sit(hallRoom()), OPEN);
    const seen = lead(vote(asked, 'bbbb', SEATS), CLOSE, REVEAL);
    const way = (option: string) => lead(seen, { type: 'go-with', option }).closed[0]?.decided;
    expect(way('cccc')).toEqual({ option: 'cccc', by: 'facilitator' });
    expect(way('bbbb')).toEqual({ option: 'bbbb', by: 'majority' });
  });

  test('may be decided without asking anybody', () => {
    const done = lead(hallRoom(), { type: 'go-with', option: 'cccc' });
    expect(done.record.decisions).toEqual(['cccc']);
    expect(done.closed[0]).toMatchObject({ rounds: [], decided: { by: 'facilitator' } });
  });

  test('goes by a coin last, after talking and voting again', () => {
    const tied = vote(vote(lead(sit(hallRoom()), OPEN), 'bbbb', [ONE]), 'cccc', [TWO]);
    const seen = lead(tied, CLOSE, REVEAL);
    expect(refusalOf(seen, fromFacilitator({ type: 'majority' }))).toBe('tie');
    expect(refusalOf(seen, fromFacilitator({ type: 'coin', toss: 1 }))).toBe('talk-before-coin');
    const again = lead(seen, { type: 'talk' }, OPEN);
    const still = lead(vote(vote(again, 'bbbb', [ONE]), 'cccc', [TWO]), CLOSE, REVEAL);
    const done = lead(still, { type: 'coin', toss: 5 });
    expect(done.closed[0]).toMatchObject({ decided: { option: 'cccc', by: 'coin' } });
    expect(done.closed[0]?.rounds).toHaveLength(2);
  });

  test('is taken back: first the ballot, then the decision, whose counts stay as a road tried', () => {
    const done = lead(hallRoom(), { type: 'go-with', option: 'bbbb' }, OPEN);
    const once = lead(done, { type: 'back' });
    expect([once.ballot, once.record.decisions]).toEqual([undefined, ['bbbb']]);
    const twice = lead(once, { type: 'back' });
    expect(twice.record.decisions).toEqual([]);
    expect(twice.closed.map(({ undone }) => undone)).toEqual([true]);
    expect(refusalOf(twice, fromFacilitator({ type: 'back' }))).toBe('nothing-to-undo');
  });

  test('skips a scene as the story offers it', () => {
    expect(lead(hallRoom(), { type: 'skip' }).record.decisions).toEqual(['skip:hall-1']);
    const there = lead(hallRoom(['bbbb', 'ffff']), OPEN);
    expect(refusalOf(there, fromFacilitator({ type: 'skip' }))).toBe('ballot-in-the-way');
  });

  test('ends with the story', () => {
    const done = hallRoom(['bbbb', 'ffff', 'hhhh']);
    expect(refusalOf(done, fromFacilitator(OPEN))).toBe('nothing-on-offer');
    expect(refusalOf(done, fromFacilitator({ type: 'skip' }))).toBe('nothing-to-skip');
  });
});

describe('swapped chairs', () => {
  const swapped = lead(sit(hallRoom()), { type: 'chairs', to: 'a-speaks' });
  const half = (which: string) => SEATS.filter((seat) => swapped.seats[seat]?.half === which);

  test('split the room evenly', () => {
    expect([half('a').length, half('b').length]).toEqual([4, 3]);
  });

  test('ask one half for the line, then the other how it landed, before the story tells', () => {
    const asked = lead(swapped, OPEN);
    const { ballot: number = 0 } = { ballot: asked.ballot?.number };
    const theirs = fromSeat(half('b')[0] ?? '', { type: 'abstain', ballot: number, round: 1 });
    expect(refusalOf(asked, theirs)).toBe('other-chair');
    const said = lead(vote(asked, 'cccc', half('a')), CLOSE, REVEAL, { type: 'majority' });
    expect([said.held, said.record.decisions]).toEqual([true, ['cccc']]);
    expect(refusalOf(said, fromFacilitator({ type: 'skip' }))).toBe('not-yet-told');
    const landing = lead(said, OPEN);
    expect(landing.ballot).toMatchObject({ question: 'landing', turn: 0 });
    expect(refusalOf(landing, fromFacilitator({ type: 'tell' }))).toBe('not-revealed');
    const landed = lead(vote(landing, 'further', half('b')), CLOSE, REVEAL);
    expect(refusalOf(landed, fromFacilitator({ type: 'majority' }))).toBe(
      'landing-decides-nothing',
    );
    const told = lead(landed, { type: 'tell' });
    expect([told.held, told.closed.map(({ question }) => question)]).toEqual([
      false,
      ['decision', 'landing'],
    ]);
  });
});

describe('an earlier room’s road', () => {
  const earlier = recordOf(['cccc', 'gggg', 'hhhh'], { seed: 9 });

  test('is gone on from where the room likes, and marked as shown', () => {
    const room = lead(hallRoom(['bbbb']), { type: 'replay', record: earlier, turns: 1 });
    expect(room.record).toMatchObject({ decisions: ['cccc'], dealt: 1, seed: 9 });
    expect(room.earlier).toEqual(['cccc', 'gggg', 'hhhh']);
  });

  test.each([
    ['other-story', { record: { ...earlier, story: 'ffffffffffff' }, turns: 1 }],
    ['other-story', { record: { ...earlier, scenario: 'green-dot' }, turns: 1 }],
    ['impossible-turn', { record: earlier, turns: 4 }],
    ['impossible-turn', { record: earlier, turns: -1 }],
  ])('%s', (name, what) => {
    expect(refusalOf(hallRoom(), fromFacilitator({ type: 'replay', ...what }))).toBe(name);
  });
});

describe('a seat', () => {
  test('is found again by whoever comes back, in a locked room too, with its vote', () => {
    const locked = lead(vote(lead(sit(hallRoom()), OPEN), 'bbbb', [ONE]), { type: 'lock' });
    const back = after(locked, fromSeat(ONE, { type: 'join' }));
    expect(back).toEqual(locked);
    expect(refusalOf(locked, fromSeat(seatOf(8), { type: 'join' }))).toBe('room-locked');
  });

  test('given up takes its uncounted vote along', () => {
    const voted = vote(lead(sit(hallRoom()), OPEN), 'bbbb', [ONE, TWO]);
    const left = after(voted, fromSeat(ONE, { type: 'leave' }));
    expect(Object.keys(left.ballot?.votes ?? {})).toEqual([TWO]);
  });

  test('removed does not come back, and its number is not given again', () => {
    const room = lead(sit(hallRoom(), [ONE, TWO]), { type: 'remove', seat: 2 });
    expect(refusalOf(room, fromSeat(TWO, { type: 'join' }))).toBe('removed');
    expect(after(room, fromSeat(THREE, { type: 'join' })).seats[THREE]?.number).toBe(3);
    expect(refusalOf(room, fromFacilitator({ type: 'remove', seat: 2 }))).toBe('no-such-seat');
  });
});

describe('a vote is refused by name', () => {
  const seated = sit(hallRoom());
  const asked = lead(seated, OPEN);
  const revealed = lead(asked, CLOSE, REVEAL);
  const gone = lead(revealed, { type: 'go-with', option: 'bbbb' });
  const bbbb: TakingPart = { type: 'vote', ...aim, option: 'bbbb' };

  test.each([
    ['no-such-ballot', seated, ONE, bbbb],
    ['ballot-closed', lead(asked, CLOSE), ONE, bbbb],
    ['ballot-closed', revealed, ONE, bbbb],
    ['older-ballot', gone, ONE, bbbb],
    ['older-ballot', lead(gone, OPEN), ONE, bbbb],
    ['not-an-option', asked, ONE, { ...bbbb, option: 'ffff' }],
    ['not-seated', asked, seatOf(9), bbbb],
    ['not-seated', asked, seatOf(9), { type: 'leave' }],
    ['room-paused', lead(asked, { type: 'pause' }), ONE, bbbb],
    ['hands-are-counted', lead(seated, { type: 'open', source: 'hands' }), ONE, bbbb],
    ['room-ended', lead(asked, { type: 'end' }), ONE, bbbb],
  ] as const)('%s', (name, room, seat, command) => {
    expect(refusalOf(room, fromSeat(seat, command))).toBe(name);
  });
});

test('a pause stops the talk and not the facilitator’s care for the room', () => {
  const paused = lead(sit(hallRoom()), { type: 'pause' });
  expect(refusalOf(paused, fromFacilitator(OPEN))).toBe('room-paused');
  const cared = lead(paused, { type: 'lock' }, { type: 'remove', seat: 1 }, { type: 'resume' });
  expect(refusalOf(cared, fromFacilitator(OPEN))).toBeUndefined();
});

describe('over whole random rooms', () => {
  test('every decision of the record is one that the story offers', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { record } = all.at(-1)?.room ?? hallRoom();
        expect(tellHall(record).moment.turn).toBe(record.decisions.length);
      }),
      { numRuns: 60 },
    );
  });

  test('votes are kept by seat only while a round is uncounted, and only of those seated', () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const { room } of all) {
          const voters = Object.keys(room.ballot?.votes ?? {});
          const hidden = room.ballot?.status === 'open' || room.ballot?.status === 'closed';
          expect(voters.length === 0 || hidden).toBe(true);
          expect(voters.filter((seat) => !room.seats[seat])).toEqual([]);
          expect(JSON.stringify(room.closed)).not.toMatch(/[0-9a-f]{64}/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('ballot and seat numbers are never used twice', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const events = all.flatMap(({ events, room }) =>
          events.flatMap(({ type }) => (type === 'asked' ? [room.ballot?.number] : [])),
        );
        expect(new Set(events).size).toBe(events.length);
        const numbers = Object.values(all.at(-1)?.room.seats ?? {}).map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 60 },
    );
  });
});
