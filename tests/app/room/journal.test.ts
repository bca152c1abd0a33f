// A room as text: there and back, whole or refused, and without a word of who voted what.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgets, makeJournal, makeLine, parseJournal } from '#app/room/journal';
import { roomOf } from '#app/room/state';
import {
  after,
  fromFacilitator,
  fromSeat,
  hallRoom,
  KEY,
  type Step,
  SEATS,
  steps,
} from '#support/rooms';
import { recordOf } from '#support/stories';

const FIRST = hallRoom();

/** As whoever keeps a room writes it: an event behind the others, or all anew. */
const journalsOf = (all: readonly Step[]): string[] => {
  let text = makeJournal(FIRST);
  return all.map(({ events, room }) => {
    text = forgets(events) ? makeJournal(room) : text + events.map(makeLine).join('');
    return text;
  });
};

const faultOf = (text: string): string => {
  const parsed = parseJournal(text);
  return parsed.ok ? 'ok' : parsed.error;
};

describe('a journal', () => {
  test('gives the room that it was written for, after every event of any room', () => {
    fc.assert(
      fc.property(steps, (all) => {
        journalsOf(all).forEach((text, at) => {
          expect(parseJournal(text)).toEqual({
            ...{ ok: true, value: { room: all[at]?.room, torn: false } },
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  test('gives the same room from its events alone', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const text =
          makeJournal(FIRST) + all.flatMap(({ events }) => events.map(makeLine)).join('');
        const room = all.at(-1)?.room ?? FIRST;
        expect(parseJournal(text)).toEqual({ ok: true, value: { room, torn: false } });
      }),
      { numRuns: 60 },
    );
  });

  test('tells no seat’s vote once the round is counted, and no seat that is gone', () => {
    fc.assert(
      fc.property(steps, (all) => {
        journalsOf(all).forEach((text, at) => {
          const room = all[at]?.room ?? FIRST;
          if (!room.ballot || room.ballot.status === 'revealed' || room.ballot.status === 'talking')
            expect(text).not.toMatch(/"seat":"[^"]*","vote"|"votes":\{"/);
          const seats = text.match(/[0-9a-f]{64}/g) ?? [];
          const known = new Set([KEY, ...Object.keys(room.seats), ...room.removed]);
          expect(seats.filter((seat) => !known.has(seat))).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('is plain letters, one line for each event', () => {
    const given = { 'what she said': 'É — “ja”\n' };
    const room = roomOf('CDFGHJ', KEY, recordOf(['skip:é'], { given }));
    const text = makeJournal(room) + makeLine({ type: 'replayed', record: room.record, turns: 1 });
    expect(text).toMatch(/^[ -~\n]+$/);
    expect(text.split('\n')).toHaveLength(3);
    expect(parseJournal(text)).toMatchObject({ ok: true, value: { room: { record: { given } } } });
  });

  test('leaves out a last line that was not written to its end', () => {
    const line = makeLine({ type: 'locked', on: true });
    for (let length = 1; length < line.length; length += 1) {
      const parsed = parseJournal(makeJournal(FIRST) + line.slice(0, length));
      expect(parsed).toEqual({ ok: true, value: { room: FIRST, torn: true } });
    }
  });

  test('is refused when any character of it was changed', () => {
    const room = [
      fromSeat(SEATS[0] ?? '', { type: 'join' }),
      fromFacilitator({ type: 'open', source: 'ballots' }),
    ].reduce((now, sent) => after(now, sent), FIRST);
    const text = makeJournal(room) + makeLine({ type: 'closed' });
    const places = fc.nat(text.length - 2);
    fc.assert(
      fc.property(places, fc.constantFrom(...'a0"{} \n'), (at, other) => {
        fc.pre(text[at] !== other);
        expect(faultOf(text.slice(0, at) + other + text.slice(at + 1))).toBe('damaged');
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['empty', ''],
    ['empty', 'half a line'],
    ['damaged', 'words\n'],
    ['damaged', '\n'],
    ['impossible', makeLine({ type: 'closed' })],
    ['impossible', makeJournal(FIRST) + makeLine({ type: 'revealed' })],
    ['damaged', makeJournal({ ...FIRST, seats: { bob: { number: 1, half: 'a' } } })],
  ])('%s', (name, text) => {
    expect(faultOf(text)).toBe(name);
  });
});
