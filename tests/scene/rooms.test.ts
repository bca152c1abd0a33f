// The room kit: every drawn kind has its pictures, a line's words choose them, and a strange kind is a plain wall.
import { describe, expect, test } from 'vitest';
import { ROOM_KINDS } from '#app/roomKinds';
import { drawnKinds, roomOf } from '#scene/rooms';

const line = (kind: string, dressing: readonly string[] = []) =>
  ({ kind, hour: 'evening', season: 'autumn', dressing }) as const;

describe.each(drawnKinds())('%s', (kind) => {
  test('is a kind of the kit, with a wall and something in front', () => {
    expect(Object.keys(ROOM_KINDS)).toContain(kind);
    const layers = roomOf(line(kind), 'grey').layers.map(({ layer }) => layer);
    expect(layers).toContain('wall');
    expect(layers).toContain('front');
  });

  test('every dressing changes what is seen', () => {
    const plain = roomOf(line(kind), 'grey');
    const { dressings } = ROOM_KINDS[kind as keyof typeof ROOM_KINDS];
    for (const one of dressings) expect(roomOf(line(kind, [one]), 'grey').id).not.toBe(plain.id);
  });
});

test('layers go from back to front', () => {
  const layers = roomOf(line('kitchen'), 'frost').layers.map(({ layer }) => layer);
  expect(layers).toEqual(['outside', 'awake', 'frost', 'wall', 'behind', 'lit', 'front']);
});

test('frost is fetched in frost alone', () => {
  const layers = (weather: string) => roomOf(line('kitchen'), weather).layers.map((l) => l.layer);
  expect(layers('rain')).not.toContain('frost');
});

test('a kind that nobody drew is a room without pictures', () => {
  expect(roomOf(line('lighthouse', ['lamp']), 'grey').layers).toEqual([]);
});
