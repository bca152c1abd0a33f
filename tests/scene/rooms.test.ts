// The room kit: every drawn kind has its pictures, a line's words choose them, and a strange kind is a plain wall.
import { describe, expect, test } from 'vitest';
import { ROOM_KINDS } from '#app/roomKinds';
import { freeRooms, softKey } from '#scene/load';
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

test('what is left of a wall that closes in is of all that hangs on it', () => {
  const softOf = (dressing?: string[]) => softKey(roomOf(line('family-table', dressing), 'grey'));
  expect(softOf(['memorial'])).not.toBe(softOf());
  expect(softOf(['easter'])).toBe(softOf());
});

test('a kind that nobody drew is a room without pictures', () => {
  expect(roomOf(line('lighthouse', ['lamp']), 'grey').layers).toEqual([]);
});

describe('given back', () => {
  const stockOf = (...keys: string[]) => {
    const held = new Set(keys);
    const stock = {
      held,
      getTextureKeys: () => [...held],
      remove: (key: unknown) => {
        held.delete(String(key));
        return undefined as never;
      },
    };
    return stock;
  };
  const keysOf = (kind: string, dressing?: string[]) =>
    roomOf(line(kind, dressing), 'grey').layers.map(({ key }) => key);

  test('twenty rooms in a row leave the pictures of one, and of people and things', () => {
    const stock = stockOf('people', 'things', 'glow');
    const kinds = drawnKinds();
    for (let n = 0; n < 20; n++) {
      const kind = kinds[n % kinds.length] ?? '';
      for (const key of keysOf(kind)) stock.held.add(key);
      freeRooms(stock, [roomOf(line(kind), 'grey')]);
    }
    const last = kinds[19 % kinds.length] ?? '';
    expect([...stock.held].sort()).toEqual(['people', 'things', 'glow', ...keysOf(last)].sort());
  });

  test('a room on its way keeps what has come of it', () => {
    const stock = stockOf(...keysOf('kitchen'), ...keysOf('car'), ...keysOf('hallway'));
    freeRooms(stock, [roomOf(line('kitchen'), 'grey'), roomOf(line('car'), 'grey')]);
    expect([...stock.held].sort()).toEqual([...keysOf('kitchen'), ...keysOf('car')].sort());
  });
});

test('a dressing that takes a layer’s place spares the plain one', () => {
  const keys = roomOf(line('kitchen', ['kobe']), 'grey').layers.map(({ key }) => key);
  expect(keys).toContain('room/kitchen/wall.kobe');
  expect(keys).not.toContain('room/kitchen/wall');
});
