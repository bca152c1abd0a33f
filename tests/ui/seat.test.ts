// One phone in one room, with doors that lead to a room in this very test: in by a code, back to the same seat, own votes.
import { describe, expect, test } from 'vitest';
import type { Facilitating } from '#app/room/command';
import type { Connection, Heard, RoomDoor } from '#app/room/doors';
import { LocalPort } from '#app/room/localPort';
import { parseSeat } from '#app/room/ownVotes';
import { err, ok } from '#domain/result';
import { Seat } from '#ui/phone/seat';
import { fromFacilitator, hallRoom, SEATS, tellHall } from '#support/rooms';

const OPEN = { type: 'open', source: 'ballots' } as const;
const [FIRST = '', SECOND = ''] = tellHall(hallRoom().record).offered.options;

/** A value that a test changes. */
const heard = <T>(first: T) => {
  const listeners = new Set<(now: T) => void>();
  let now = first;
  const value: Heard<T> = {
    get now() {
      return now;
    },
    hear(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const set = (next: T): void => {
    now = next;
    for (const listener of listeners) listener(next);
  };
  return { value, set };
};

const workshop = () => {
  const port = new LocalPort(hallRoom(), tellHall, async () => {});
  const connection = heard<Connection>({ state: 'connected' });
  const kept = new Map<string, string>();
  let joined = 0;
  const doorOf = async (token: string): Promise<RoomDoor> => {
    await port.send({ from: { seat: token }, command: { type: 'join' } });
    return {
      ...{ port, from: { seat: token }, viewer: { role: 'participant', seat: token } as const },
      ...{ code: 'CDFGHJ', token, connection: connection.value, keeping: heard(true).value },
      speak: async () => undefined,
      close: () => undefined,
    };
  };
  const doors = async () => ({
    joinRoom: async ({ code }: { code: string }) =>
      code === 'CDFGHJ' ? ok(await doorOf(SEATS[joined++] ?? '')) : err('no-such-room' as const),
    returnTo: async ({ token }: { token: string }) => ok(await doorOf(token)),
  });
  const seats = {
    get: (code: string) => kept.get(code) ?? null,
    put: (code: string, text: string) => void kept.set(code, text),
    remove: (code: string) => void kept.delete(code),
  };
  const phone = () => new Seat({ doors, seats, language: () => 'en' });
  const lead = (command: Facilitating) => port.send(fromFacilitator(command));
  return { phone, lead, connection, kept };
};

describe('a phone', () => {
  test('says why it stays outside', async () => {
    const seat = workshop().phone();
    await seat.come('what is this');
    expect(seat.state.value).toEqual({ is: 'outside', why: 'not-a-code' });
    await seat.come('FFFFFF');
    expect(seat.state.value).toEqual({ is: 'outside', why: 'no-such-room' });
  });

  test('votes, changes its mind, and is told when it is too late', async () => {
    const { phone, lead } = workshop();
    const seat = phone();
    await seat.come('cdf-ghj');
    expect(await seat.vote(FIRST)).toBe('ballot-closed');
    await lead(OPEN);
    expect(await seat.vote(FIRST)).toBeUndefined();
    expect(await seat.vote(SECOND)).toBeUndefined();
    expect(seat.view.value?.now.yours).toBe(SECOND);
    await lead({ type: 'close' });
    expect(await seat.vote(FIRST)).toBe('ballot-closed');
  });

  test('comes back to the same seat when its page is loaded anew', async () => {
    const { phone, lead } = workshop();
    const before = phone();
    await before.come('CDFGHJ');
    await lead(OPEN);
    await before.vote(FIRST);
    before.close();
    const after = phone();
    expect(after.has('CDFGHJ')).toBe(true);
    await after.come('CDFGHJ');
    expect(after.view.value?.now).toMatchObject({ seat: 1, yours: FIRST });
  });

  test('keeps its own votes on itself until the person deletes them', async () => {
    const { phone, lead, kept } = workshop();
    const seat = phone();
    await seat.come('CDFGHJ');
    await lead(OPEN);
    await seat.vote(FIRST);
    await lead({ type: 'close' });
    await lead({ type: 'reveal' });
    await lead({ type: 'majority' });
    expect(parseSeat(kept.get('CDFGHJ') ?? '')?.own).toMatchObject([
      { yours: FIRST, group: FIRST },
    ]);
    seat.forgetOwn();
    expect([kept.size, seat.own.value.length]).toEqual([0, 0]);
  });

  test('says that it is coming back, and what became of its seat', async () => {
    const { phone, connection } = workshop();
    const seat = phone();
    await seat.come('CDFGHJ');
    connection.set({ state: 'coming-back' });
    expect(seat.state.value).toEqual({ is: 'coming-back' });
    connection.set({ state: 'connected' });
    expect(seat.state.value).toEqual({ is: 'here' });
    connection.set({ state: 'gone', why: 'removed' });
    expect(seat.state.value).toEqual({ is: 'outside', why: 'removed' });
    expect(seat.view.value).toBeUndefined();
  });

  test('that leaves gives its seat up', async () => {
    const { phone, kept } = workshop();
    const seat = phone();
    await seat.come('CDFGHJ');
    await seat.leave();
    expect([seat.state.value, kept.size]).toEqual([{ is: 'left' }, 0]);
  });
});
