// The talks on the device: they come back as they were; what cannot be read is set aside, kept and told.
import { describe, expect, test } from 'vitest';
import type { SavedTalk } from '#app/ports';
import { recordsOn } from '#device/records';
import { type Shelf, memoryShelf } from '#device/shelf';

const talk = (id: string, part: Partial<SavedTalk> = {}): SavedTalk => {
  const record: SavedTalk['record'] = {
    format: 1,
    scenario: 'second-drawer',
    story: '0123456789ab',
    intent: 'undecided',
    seed: 4294967295,
    dealt: 0,
    decisions: ['k7f3', 'skip:second-drawer-2'],
  };
  return {
    id,
    scenario: 'second-drawer',
    title: 'The Second Drawer',
    record,
    attempts: [{ ...record, decisions: [] }],
    lineReached: 2,
    savedAt: 1_750_000_000_000,
    debriefSeen: false,
    ...part,
  };
};
const withRows = async (rows: Record<string, unknown>): Promise<Shelf> => {
  const shelf = memoryShelf();
  for (const [key, row] of Object.entries(rows)) await shelf.put('talks', key, row);
  return shelf;
};

describe('talks', () => {
  test('come back as they were put, and a later one replaces an earlier', async () => {
    const store = recordsOn(Promise.resolve(memoryShelf()));
    await store.put(talk('a'));
    await store.put(
      talk('a', { ended: 'post', record: { ...talk('a').record, given: { x: 'y' } } }),
    );
    await store.put(talk('b'));
    expect(await store.get('a')).toEqual(
      talk('a', { ended: 'post', record: { ...talk('a').record, given: { x: 'y' } } }),
    );
    const { talks, setAside, lasting } = await store.list();
    expect(talks.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(setAside).toBe(0);
    expect(lasting).toBe(false);
  });

  test('what was put does not change with the object it was made from', async () => {
    const store = recordsOn(Promise.resolve(memoryShelf()));
    const decisions = ['k7f3'];
    await store.put(talk('a', { record: { ...talk('a').record, decisions } }));
    decisions.push('zzzz');
    expect((await store.get('a'))?.record.decisions).toEqual(['k7f3']);
  });

  test('are removed one by one or all at once', async () => {
    const store = recordsOn(Promise.resolve(memoryShelf()));
    await store.put(talk('a'));
    await store.put(talk('b'));
    await store.remove('a');
    expect(await store.get('a')).toBeUndefined();
    await store.clear();
    expect((await store.list()).talks).toEqual([]);
  });
});

describe('what cannot be read', () => {
  const { record } = talk('x');
  const bad: Record<string, unknown> = {
    nothing: null,
    words: 'hello',
    'another schema': { ...talk('x'), schema: 2 },
    'no record': { ...talk('x'), schema: 1, record: undefined },
    'another format': { ...talk('x'), schema: 1, record: { ...record, format: 2 } },
    'a wrong intent': { ...talk('x'), schema: 1, record: { ...record, intent: 'angry' } },
    'a seed too large': { ...talk('x'), schema: 1, record: { ...record, seed: 2 ** 32 } },
    'a damaged attempt': { ...talk('x'), schema: 1, attempts: [{}] },
  };

  test.each(Object.entries(bad))('%s is set aside, and the rest is there', async (_, row) => {
    const store = recordsOn(withRows({ x: row }));
    await store.put(talk('good'));
    const first = await store.list();
    expect(first.talks.map(({ id }) => id)).toEqual(['good']);
    expect(first.setAside).toBe(1);
    expect((await store.list()).setAside).toBe(1);
    expect(await store.get('x')).toBeUndefined();
  });

  test('is in the export, as it stood', async () => {
    const store = recordsOn(withRows({ x: { half: 'a talk' } }));
    await store.put(talk('good'));
    const out: unknown = JSON.parse(await store.exportAll());
    expect(out).toEqual({
      format: 1,
      talks: [talk('good')],
      setAside: [{ key: 'x', row: { half: 'a talk' } }],
    });
  });

  test('counts databases that were left behind, and exports what they still tell', async () => {
    const old = { database: 'practice', stores: { other: [1] } };
    const shelf: Shelf = { ...memoryShelf(), leftBehind: 1, readLeftBehind: async () => [old] };
    const store = recordsOn(Promise.resolve(shelf));
    expect((await store.list()).setAside).toBe(1);
    expect(JSON.parse(await store.exportAll())).toEqual({ format: 1, talks: [], setAside: [old] });
  });
});
