// What every store of rooms must do, whether memory with a journal or Redis.
// Must not know: which it is.
import { describe, expect, test } from 'vitest';
import type { Sent } from '#app/room/command';
import { evolve } from '#app/room/evolve';
import { decide } from '#app/room';
import { roomOf } from '#app/room/state';
import { newCode } from '#server/rooms/secrets';
import type { Kept, RoomStore } from '#server/rooms/store';
import { fromFacilitator, fromSeat, KEY, SEATS, tellHall } from '#support/rooms';
import { recordOf } from '#support/stories';

export type OpenedStore = {
  /** the same rooms through another process, where there can be one, else the same store */
  other: RoomStore;
  store: RoomStore;
  /** all text that is kept anywhere of this room */
  written: (code: string) => Promise<string>;
};

const keptOf = (answer: object): Kept => {
  if (!('kept' in answer)) throw new Error(JSON.stringify(answer));
  return answer.kept as Kept;
};

const eventsOf = ({ room }: Kept, sent: Sent) => {
  const decided = decide(room, sent, tellHall(room.record).offered);
  if (!decided.ok) throw new Error(decided.error);
  return decided.value;
};

const send = async (store: RoomStore, kept: Kept, sent: Sent): Promise<Kept> => {
  const events = eventsOf(kept, sent);
  return keptOf(await store.append(kept, events, events.reduce(evolve, kept.room)));
};

const [FIRST = '', SECOND = ''] = SEATS;
const OPEN = fromFacilitator({ type: 'open', source: 'ballots' });
const vote = (seat: string, option: string): Sent =>
  fromSeat(seat, { type: 'vote', ballot: 1, round: 1, option });

const votingRoom = async (store: RoomStore): Promise<Kept> => {
  let kept = keptOf(await store.create(roomOf(newCode(), KEY, recordOf([]))));
  for (const seat of [FIRST, SECOND])
    kept = await send(store, kept, fromSeat(seat, { type: 'join' }));
  return send(store, kept, OPEN);
};

export const storeContractOf = (name: string, open: () => Promise<OpenedStore>): void => {
  describe(name, () => {
    test('gives back what it was given, after each change, to whoever asks', async () => {
      const { store, other } = await open();
      let kept = await votingRoom(store);
      for (const seat of [FIRST, SECOND, FIRST]) {
        kept = await send(store, kept, vote(seat, 'bbbb'));
        expect(keptOf(await other.read(kept.room.code)).room).toEqual(kept.room);
      }
      expect(keptOf(await store.read(kept.room.code)).version).toBe(6);
    });

    test('takes a change on the newest version alone, and shows the newer one', async () => {
      const { store, other } = await open();
      const before = await votingRoom(store);
      const { code } = before.room;
      const known = keptOf(await other.read(code));
      const after = await send(store, before, vote(FIRST, 'bbbb'));
      const events = eventsOf(known, vote(SECOND, 'cccc'));
      const late = await other.append(known, events, events.reduce(evolve, known.room));
      expect(late).toMatchObject({ newer: { version: after.version, room: after.room } });
      expect(keptOf(await store.read(code)).room).toEqual(after.room);
    });

    test('takes one of many changes at once, and never half of one', async () => {
      const { store, other } = await open();
      const kept = await votingRoom(store);
      const tries = SEATS.slice(0, 2).flatMap((seat) =>
        [store, other].map((one) => {
          const events = eventsOf(kept, vote(seat, 'bbbb'));
          return one.append(kept, events, events.reduce(evolve, kept.room));
        }),
      );
      const answers = await Promise.all(tries);
      expect(answers.filter((answer) => 'kept' in answer)).toHaveLength(1);
      const { room, version } = keptOf(await other.read(kept.room.code));
      expect(version).toBe(kept.version + 1);
      expect(Object.keys(room.ballot?.votes ?? {})).toHaveLength(1);
    });

    test('refuses a code that is taken, and a room that is not there', async () => {
      const { store, other } = await open();
      const { room } = await votingRoom(store);
      expect(await other.create(room)).toEqual({ refused: 'code-taken' });
      const nowhere = { ...room, code: newCode() };
      expect(await other.read(nowhere.code)).toEqual({ refused: 'no-such-room' });
      expect(
        await store.append({ room: nowhere, version: 0 }, [{ type: 'ended' }], nowhere),
      ).toEqual({ refused: 'no-such-room' });
    });

    test('keeps nowhere who voted what once the round is counted, and no seat that is gone', async () => {
      const { store, written } = await open();
      let kept = await votingRoom(store);
      const { code } = kept.room;
      kept = await send(store, kept, vote(FIRST, 'bbbb'));
      expect(await written(code)).toContain('"voted"');
      kept = await send(store, kept, fromFacilitator({ type: 'close' }));
      kept = await send(store, kept, fromFacilitator({ type: 'reveal' }));
      expect(await written(code)).not.toMatch(/"voted"|"votes":\{"/);
      expect(await written(code)).toContain(SECOND);
      await send(store, kept, fromSeat(SECOND, { type: 'leave' }));
      expect(await written(code)).not.toContain(SECOND);
    });
  });
};
