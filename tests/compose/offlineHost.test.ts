// @vitest-environment happy-dom
// A newer version that may not take over yet changes nothing: pictures and sound are still fetched ahead for the older one.
import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { usualCare } from '#app/careSettings';
import { USUAL } from '#app/settings';
import type { LaterWishes } from '#device/laterFiles';
import { offlineFor } from '../../src/compose/offlineHost.ts';

const { takeOver, fetchLater } = vi.hoisted(() => ({
  takeOver: vi.fn<() => Promise<'taken' | 'others-open'>>(),
  fetchLater: vi.fn<(wishes: LaterWishes) => Promise<void>>(async () => undefined),
}));
vi.mock('#device/offline', () => ({
  canBeOffline: () => true,
  openOffline: async () => ({ look: async () => undefined, takeOver }),
}));
vi.mock('#device/laterFiles', () => ({ fetchLater, savesData: () => false }));

const opened = async () => {
  const { version: _, ...settings } = USUAL;
  const port = offlineFor({
    care: signal(usualCare(false)),
    settings: signal(settings),
    busy: () => false,
  });
  await vi.waitFor(() => expect(fetchLater).toHaveBeenCalledTimes(1));
  return port;
};

const goesOn = (): boolean | undefined => fetchLater.mock.lastCall?.[0].goOn();

beforeEach(() => {
  fetchLater.mockClear();
  Object.assign(navigator, { serviceWorker: { ready: Promise.resolve() } });
  window.requestIdleCallback ??= (then) => {
    queueMicrotask(() => then({ didTimeout: false, timeRemaining: () => 50 }));
    return 0;
  };
});

test('asked to take over, the older version fetches no more', async () => {
  takeOver.mockResolvedValue('taken');
  const port = await opened();
  expect(goesOn()).toBe(true);
  expect(await port.use()).toBe(true);
  expect(goesOn()).toBe(false);
  expect(fetchLater).toHaveBeenCalledTimes(1);
});

test('refused because another tab is open, it goes on where it stopped', async () => {
  takeOver.mockResolvedValue('others-open');
  const port = await opened();
  expect(await port.use()).toBe(false);
  await vi.waitFor(() => expect(fetchLater).toHaveBeenCalledTimes(2));
  expect(goesOn()).toBe(true);
});
