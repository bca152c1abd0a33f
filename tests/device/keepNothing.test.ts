// While nothing is to be kept the device is neither written nor opened; changing over loses nothing.
import { expect, test, vi } from 'vitest';
import { usualCare } from '#app/careSettings';
import { CARE_KEY, keepCare, loadCare } from '#device/careSettings';
import { choosingShelf } from '#device/choosingShelf';
import { memoryStorage, pageStorage } from '#device/pageStorage';
import { memoryShelf } from '#device/shelf';

test('the device is not opened while nothing is to be kept', async () => {
  const device = vi.fn(async () => memoryShelf());
  const shelf = await choosingShelf(device, true);
  await shelf.put('talks', 'a', { n: 1 });
  expect(await shelf.get('talks', 'a')).toEqual({ n: 1 });
  expect(device).not.toHaveBeenCalled();
});

test('told to keep nothing, the page goes on with what was there, and the device gets no more', async () => {
  const kept = memoryShelf();
  const shelf = await choosingShelf(async () => kept, false);
  await shelf.put('talks', 'a', { n: 1 });
  await shelf.choose(true);
  await shelf.put('talks', 'a', { n: 2 });
  expect(await shelf.get('talks', 'a')).toEqual({ n: 2 });
  expect(await kept.get('talks', 'a')).toEqual({ n: 1 });
  await shelf.choose(false);
  expect(await kept.get('talks', 'a')).toEqual({ n: 2 });
});

test('small values stay in memory while nothing is to be kept, and old ones can still be forgotten', () => {
  const lasting = memoryStorage();
  lasting.setItem('practice.settings', 'old');
  let nothing = true;
  const page = pageStorage(
    () => lasting,
    () => nothing,
  );
  expect(page.getItem('practice.settings')).toBe('old');
  page.setItem('practice.settings', 'new');
  expect([page.getItem('practice.settings'), lasting.getItem('practice.settings')]).toEqual([
    'new',
    'old',
  ]);
  page.removeItem('practice.settings');
  expect(lasting.getItem('practice.settings')).toBeNull();
  nothing = false;
  page.setItem('practice.settings', 'kept');
  expect(lasting.getItem('practice.settings')).toBe('kept');
});

test('a store that is refused altogether is memory', () => {
  const refusing = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  const page = pageStorage(refusing, () => false);
  expect(page.getItem('x')).toBeNull();
  expect(() => page.setItem('x', 'y')).not.toThrow();
});

test('only what differs from the host is written down', () => {
  const store = memoryStorage();
  keepCare(() => store, usualCare(true), true);
  expect(store.getItem(CARE_KEY)).toBeNull();
  keepCare(() => store, { wipe: 'everything', keepNothing: true }, true);
  expect(store.getItem(CARE_KEY)).toBe('{"wipe":"everything"}');
  expect(loadCare(() => store, true)).toEqual({ wipe: 'everything', keepNothing: true });
});

test.each(['', 'null', '[]', '{"wipe":"all"}', '<b>'])('%j there is the usual', (text) => {
  const store = memoryStorage();
  store.setItem(CARE_KEY, text);
  expect(loadCare(() => store, false)).toEqual(usualCare(false));
});
