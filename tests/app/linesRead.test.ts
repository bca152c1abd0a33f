// Lines read before: known again in another playing, unread again when the writer changes them, never lost to a tab.
import { expect, test } from 'vitest';
import { LinesRead, markOf } from '#app/linesRead';
import type { FreshLine } from '#app/momentTypes';
import { linesReadOn } from '#device/linesRead';
import { memoryShelf } from '#device/shelf';

const line = (text: string, scene = 'one', key = '0.0') =>
  ({ entry: { key, kind: 'line', text }, stage: { scene }, picture: '' }) as unknown as FreshLine;

test('a line is known again whatever the road to it, and not in another scene or wording', () => {
  expect(markOf(line('How much.'))).toBe(markOf(line('How much.', 'one', '7.2')));
  expect(markOf(line('How much.'))).not.toBe(markOf(line('How much?')));
  expect(markOf(line('How much.'))).not.toBe(markOf(line('How much.', 'two')));
});

test('what one playing has read the next one knows, and two tabs lose nothing of each other', async () => {
  const shelf = Promise.resolve(memoryShelf());
  const tabs = [linesReadOn(shelf), linesReadOn(shelf)] as const;
  const [one, two] = await Promise.all(tabs.map((store) => LinesRead.open(store, 'drawer')));
  one?.note([line('a')]);
  await tabs[0].add('drawer', []);
  two?.note([line('b')]);
  await tabs[1].add('drawer', []);
  const later = await LinesRead.open(tabs[0], 'drawer');
  expect([line('a'), line('b'), line('c')].map((each) => later.has(each))).toEqual([
    true,
    true,
    false,
  ]);
  expect((await LinesRead.open(tabs[0], 'other')).has(line('a'))).toBe(false);
});

test('a row that is no list of marks is as if nothing had been read', async () => {
  const shelf = memoryShelf();
  await shelf.put('read', 'drawer', { nonsense: 1 });
  expect(await linesReadOn(Promise.resolve(shelf)).marksOf('drawer')).toEqual(new Set());
});
