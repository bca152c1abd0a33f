// Forty phones and a facilitator play The Second Drawer to its debrief through the real server: what each saw, what came
// over the wire of one of them, and how much.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { RoomDoor } from '#app/room/doors';
import type { View } from '#app/room/port';
import { VERSION } from '#app/room/messages';
import { hiddenIn } from './hiddenWords.ts';
import { asked, rawClient } from './rawClient.ts';
import {
  join,
  lead,
  openRoom,
  QUICK,
  serveRooms,
  until,
  watch,
  WHOLE,
  valueOf,
} from './serving.ts';

const PHONES = 40;
/** Bytes of one person and turn. */
const GOAL = 2000;

const served = await serveRooms({ limits: QUICK });
afterAll(() => served.close());

/** What the story says of each option behind its text. */
const UNSAID = readdirSync('stories/second-drawer/scenes').flatMap((name) => {
  const ink = readFileSync(path.join('stories/second-drawer/scenes', name), 'utf8');
  return [...ink.matchAll(/# (?:heard|meant): ([^#\]\n]{12,})/g)].map(([, text = '']) =>
    text.trim(),
  );
});

type Shown = { door: RoomDoor; view: () => View | undefined };

const shownOn = (door: RoomDoor): Shown => {
  let last: View | undefined;
  door.port.watch(door.viewer, (view) => void (last = view));
  return { door, view: () => last };
};

const phoneOf = ({ view }: Shown) => {
  const shown = view();
  return shown?.role === 'participant' ? shown.view : undefined;
};

const leaderOf = ({ view }: Shown) => {
  const shown = view();
  return shown?.role === 'facilitator' ? shown.view : undefined;
};

const leads = async ({ door }: Shown, type: 'close' | 'reveal' | 'majority'): Promise<void> =>
  expect(await door.port.send({ from: door.from, command: { type } })).toBeUndefined();

describe('forty phones and a facilitator', () => {
  test('play The Second Drawer to its debrief', async () => {
    const room = await openRoom(served);
    const leader = shownOn(await lead(served, room));
    const projector = shownOn(await watch(served, room));
    const english = Array.from({ length: PHONES / 2 }, () => join(served, room));
    const spanish = Array.from({ length: PHONES / 2 - 1 }, () =>
      valueOf(served.doors.joinRoom({ code: room.code, language: 'es' })),
    );
    const phones = (await Promise.all([...english, ...spanish])).map(shownOn);
    const overheard = await rawClient(served.base);
    await asked(overheard, { type: 'join', version: VERSION, code: room.code });
    await until(() => leaderOf(leader)?.present === PHONES);
    const perTurn: number[] = [];
    for (const [turn, decision] of WHOLE.decisions.entries()) {
      const before = overheard.bytes;
      const { door } = leader;
      await door.port.send({ from: door.from, command: { type: 'open', source: 'ballots' } });
      await until(() => phones.every((phone) => phoneOf(phone)?.now.ballot?.status === 'open'));
      const aim = { ballot: phoneOf(phones[0] as Shown)?.now.ballot?.number ?? 0, round: 1 };
      const votes = phones.map(({ door: seat }, at) => {
        const other = phoneOf(phones[0] as Shown)?.recap.options.at(-1)?.id ?? decision;
        const option = at % 4 === 0 ? other : decision;
        return seat.port.send({ from: seat.from, command: { type: 'vote', ...aim, option } });
      });
      expect((await Promise.all(votes)).filter((refused) => refused !== undefined)).toEqual([]);
      await asked(overheard, { type: 'vote', ...aim, option: decision });
      await leads(leader, 'close');
      await leads(leader, 'reveal');
      await leads(leader, 'majority');
      await until(() => phones.every((phone) => phoneOf(phone)?.recap.turn === turn + 1));
      perTurn.push(overheard.bytes - before);
    }
    const debrief = leaderOf(leader)?.debrief;
    expect(debrief?.road.map((step) => step.decision)).toEqual(WHOLE.decisions);
    expect(debrief?.road.every(({ rounds }) => rounds[0]?.bars !== undefined)).toBe(true);
    await until(() => projector.view()?.role === 'projector');
    expect(phones.every((phone) => phoneOf(phone)?.recap.ended !== undefined)).toBe(true);
    const [one, two] = [phones[0], phones.at(-1)].map((phone) => phoneOf(phone as Shown));
    expect(one?.recap.lines).not.toEqual(two?.recap.lines);

    const all = overheard.received.join('\n');
    expect(all).toContain('"ended"');
    expect(UNSAID.length).toBeGreaterThan(80);
    expect(UNSAID.filter((text) => all.includes(text))).toEqual([]);
    expect(hiddenIn(all)).toEqual([]);

    const sorted = perTurn.toSorted((a, b) => a - b);
    const mean = Math.round(sorted.reduce((sum, bytes) => sum + bytes, 0) / sorted.length);
    expect(mean).toBeLessThan(GOAL);
    expect(sorted.at(-1)).toBeLessThan(GOAL);
    for (const { door } of [leader, projector, ...phones]) door.close();
    overheard.close();
  }, 120_000);
});
