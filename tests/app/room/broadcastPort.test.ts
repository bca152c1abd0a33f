// Two windows of one machine: the second passes the same contract, and takes the room up when the first is gone.
import { afterEach, describe, expect, test } from 'vitest';
import { BroadcastPort } from '#app/room/broadcastPort';
import { keeperOf } from '#app/room/keeper';
import { parseJournal } from '#app/room/journal';
import { LocalPort } from '#app/room/localPort';
import type { View } from '#app/room/port';
import { serveRoom } from '#app/room/servedRoom';
import { SharedRoom } from '#app/room/sharedRoom';
import { roomOf } from '#app/room/state';
import type { Channel } from '#app/room/windows';
import { recordOfPlan } from '#check/planReplay';
import { channelOf } from '#device/channel';
import { readStoryFolder } from '#story/storyFolder';
import { planOf } from '#support/plans';
import { fromFacilitator, KEY, SEATS, tellerOf } from '#support/rooms';
import { contractOf } from './contract.ts';

const { file: story } = readStoryFolder('stories/second-drawer', 'second-drawer');
if (!story) throw new Error('expected The Second Drawer to compile');
const whole = recordOfPlan(story, planOf('second-drawer', '01-post-on-the-table'));
const tell = tellerOf(story);
const fresh = roomOf('CDFGHJ', KEY, { ...whole, dealt: 0, decisions: [] });

let names = 0;
const newId = (): string => `name-${(names += 1)}`;
let opened: { close(): void }[] = [];

const channel = (name: string): Channel => {
  const made = channelOf(name);
  opened.push(made);
  return made;
};

afterEach(() => {
  for (const one of opened) one.close();
  opened = [];
});

const holding = { key: KEY, lives: 'here' as const, by: 'first', toss: () => 0 };

describe('a second window', () => {
  const open = async () => {
    const name = newId();
    const port = new LocalPort(fresh, tell, async () => {});
    serveRoom(channel(name), { port, ...holding });
    const far = new BroadcastPort(channel(name), 'CDFGHJ', newId);
    return { port: far, key: KEY, seats: SEATS.slice(0, 6) };
  };
  contractOf('it', open, whole.decisions);

  test('hears nothing of what is no message of ours', async () => {
    const { port } = await open();
    const name = newId();
    const local = new LocalPort(fresh, tell, async () => {});
    serveRoom(channel(name), { port: local, ...holding });
    const strange = new BroadcastChannel(name);
    opened.push(strange);
    strange.postMessage({
      kind: 'send',
      id: 'x',
      from: { key: KEY },
      message: { type: 'explode' },
    });
    strange.postMessage('nonsense');
    expect(await port.send(fromFacilitator({ type: 'lock' }))).toBeUndefined();
  });

  test('cannot throw the coin its own way', async () => {
    const { port } = await open();
    const [first = '', second = ''] = tell(fresh.record).offered.options;
    for (let round = 0; round < 2; round += 1) {
      await port.send(fromFacilitator({ type: 'open', source: 'hands' }));
      await port.send(fromFacilitator({ type: 'count', option: first, votes: 3 }));
      await port.send(fromFacilitator({ type: 'count', option: second, votes: 3 }));
      await port.send(fromFacilitator({ type: 'close' }));
      if (round === 0) await port.send(fromFacilitator({ type: 'talk' }));
    }
    await port.send(fromFacilitator({ type: 'reveal' }));
    let shown: View | undefined;
    port.watch({ role: 'projector' }, (view) => (shown = view));
    expect(await port.send(fromFacilitator({ type: 'coin', toss: 1 }))).toBeUndefined();
    expect(shown?.view).toMatchObject({ went: { option: first, by: 'coin' } });
  });
});

const HERE = { key: KEY, lives: 'here' } as const;

describe('a room in several windows', () => {
  const machine = () => {
    const name = newId();
    let journal: string | undefined;
    const keep = keeperOf(async (text) => void (journal = text));
    const take = async () => {
      const kept = journal === undefined ? undefined : parseJournal(journal);
      if (!kept?.ok) return undefined;
      return { port: new LocalPort(kept.value.room, tell, keep(kept.value.room)), ...HERE };
    };
    const begin = () => ({ port: new LocalPort(fresh, tell, keep(fresh)), ...HERE });
    const window = () => {
      const found: (string | undefined)[] = [];
      const views: View[] = [];
      const room = new SharedRoom({
        ...{ channel: channel(name), code: 'CDFGHJ', by: newId(), newId, toss: () => 0, take },
        wait: (ms) => new Promise((done) => setTimeout(done, ms / 10)),
        found: (here) => void found.push(here),
      });
      room.watch({ role: 'facilitator' }, (view) => void views.push(view));
      return { room, found, now: () => views.at(-1)?.view };
    };
    return { window, begin };
  };

  test('is shown in the second as in the first, and led from either', async () => {
    const { window, begin } = machine();
    const [first, second] = [window(), window()];
    await first.room.open(begin());
    await second.room.open();
    await second.room.send(fromFacilitator({ type: 'open', source: 'hands' }));
    expect(second.now()).toMatchObject({ ballot: { status: 'open' } });
    expect(first.now()).toEqual(second.now());
  });

  test('is taken up by the second when the first is closed, and goes on', async () => {
    const { window, begin } = machine();
    const [first, second] = [window(), window()];
    await first.room.open(begin());
    await second.room.open();
    await second.room.send(fromFacilitator({ type: 'open', source: 'hands' }));
    first.room.close();
    await expect.poll(() => second.found).toEqual(['here', 'here']);
    expect(await second.room.lead({ type: 'lock' })).toBeUndefined();
    expect(await second.room.send(fromFacilitator({ type: 'close' }))).toBeUndefined();
    expect(second.now()).toMatchObject({ ballot: { status: 'closed' } });
  });

  test('is followed when the window that holds it was slow to say so', async () => {
    const { window, begin } = machine();
    const [slow, late] = [window(), window()];
    await late.room.open();
    expect(late.found).toEqual([undefined]);
    await slow.room.open(begin());
    await expect.poll(() => late.found).toEqual([undefined, 'here']);
    expect(await late.room.send(fromFacilitator({ type: 'lock' }))).toBeUndefined();
  });

  test('says that it is not here when no window holds it and nothing is kept', async () => {
    const lost = machine().window();
    await lost.room.open();
    expect(lost.found).toEqual([undefined]);
    expect(await lost.room.send(fromFacilitator({ type: 'lock' }))).toBe('out-of-reach');
  });

  test('ends up with one holder when two take it up at once', async () => {
    const { window, begin } = machine();
    const first = window();
    await first.room.open(begin());
    await first.room.send(fromFacilitator({ type: 'open', source: 'hands' }));
    first.room.close();
    const both = [window(), window()];
    await Promise.all(both.map(({ room }) => room.open()));
    await expect.poll(() => both.filter(({ found }) => found.length === 2)).toHaveLength(1);
    await both[1]?.room.send(fromFacilitator({ type: 'close' }));
    await expect.poll(() => both[0]?.now()).toMatchObject({ ballot: { status: 'closed' } });
    expect(both[1]?.now()).toEqual(both[0]?.now());
  });
});
