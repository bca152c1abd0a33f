// The time without a connection, joined: installs when the page is idle, fetches pictures and sound when nothing else is going on,
// and lets everything go when nothing is to be kept. Must not know: what a file is.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CareSettings } from '#app/careSettings';
import { forgetFiles } from '#device/keptHere';
import { fetchLater, savesData } from '#device/laterFiles';
import { canBeOffline, type Offline, openOffline } from '#device/offline';
import type { NewVersion, Settings } from '#ui/ports';

type Needs = {
  care: ReadonlySignal<CareSettings>;
  settings: ReadonlySignal<Settings>;
  /** somebody waits for something of ours */
  busy: () => boolean;
};

/** `leaving`: a newer version was asked for, and the older worker is to be left in peace. */
type FetchNeeds = Needs & { leaving: () => boolean };

/** How long to wait before looking again whether all is quiet, ms. */
const LOOK_AGAIN = 500;

const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const idle = (): Promise<void> =>
  'requestIdleCallback' in window
    ? new Promise((done) => requestIdleCallback(() => done()))
    : after(LOOK_AGAIN);

const pageLoaded = (): Promise<void> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((done) => window.addEventListener('load', () => done(), { once: true }));

const quiet = async (busy: () => boolean): Promise<void> => {
  await idle();
  while (busy()) await after(LOOK_AGAIN);
};

/** Whoever asked for less to be fetched, or for no picture or sound, gets none ahead of time. */
const fetchAhead = async ({ care, settings, busy, leaving }: FetchNeeds): Promise<void> => {
  await navigator.serviceWorker.ready;
  if (savesData()) return;
  await fetchLater({
    pictures: settings.peek().picture,
    sound: !settings.peek().mute,
    quiet: () => quiet(busy),
    goOn: () => !leaving() && !care.peek().keepNothing,
  });
};

const noLater = (reason: unknown): void =>
  console.error('pictures and sound could not all be kept for later', reason);

export const offlineFor = (needs: Needs): NewVersion => {
  const ready = signal(false);
  let open: Offline | undefined;
  let isLeaving = false;
  let fetching = Promise.resolve();
  const leaving = (): boolean => isLeaving;
  /** One run at a time; what an earlier one left is fetched, what is there is not. */
  const goOnFetching = (): void => {
    fetching = fetching.then(() => fetchAhead({ ...needs, leaving })).catch(noLater);
  };
  const install = async (): Promise<void> => {
    await pageLoaded();
    await quiet(needs.busy);
    if (needs.care.peek().keepNothing) return;
    open = await openOffline(() => {
      ready.value = true;
    });
    if (open) goOnFetching();
  };
  if (canBeOffline())
    effect(() => {
      open = undefined;
      void (needs.care.value.keepNothing ? forgetFiles() : install());
    });
  return {
    ready,
    look: () => void open?.look(),
    async use() {
      isLeaving = true;
      const taken = (await open?.takeOver()) !== 'others-open';
      // the older version stays, and with it what it does
      isLeaving = taken;
      if (!taken) goOnFetching();
      return taken;
    },
  };
};

/** While the page is made and remade on the dev server nothing is kept for later. */
export const noOffline = (): NewVersion => ({
  ready: signal(false),
  look: () => undefined,
  use: async () => true,
});
