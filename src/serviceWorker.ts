// The game without a connection: words, scripts, styles and stories of this build are fetched when it is installed; pictures and
// sound are kept as they come. A third root beside main.ts and phone.ts. Must not know: talks, settings, or any page.
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { laterCache, OURS, type Ask, type Answer } from '#app/offlineProtocol';

/** Written in by the build (cli/offline): addresses relative to the page. */
declare const BUILD_WORDS: { url: string; revision: string | null }[];
declare const BUILD_LATER: string[];

type Window = { readonly id: string };
type Lasting = Event & { waitUntil(done: Promise<unknown>): void };
type Asked = Lasting & { data: Ask; ports: readonly MessagePort[] };
type Scope = {
  registration: { scope: string };
  clients: { matchAll(wanted: object): Promise<Window[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'message', hear: (event: Asked) => void): void;
};
const worker = self as unknown as Scope;

const folder = worker.registration.scope;
const later = new Set(BUILD_LATER.map((address) => new URL(address, folder).href));

setCacheNameDetails({ prefix: OURS, suffix: folder });
precacheAndRoute(BUILD_WORDS);
cleanupOutdatedCaches();
registerRoute(({ url }) => later.has(url.href), new CacheFirst({ cacheName: laterCache(folder) }));
// a page that was open before this one is served too, so that its later parts come without a connection
clientsClaim();

/** Pictures and sound of an older build go; their names hold a hash of what is in them. */
const forgetOlder = async (): Promise<void> => {
  const cache = await caches.open(laterCache(folder));
  const old = (await cache.keys()).filter(({ url }) => !later.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
};

worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));

/** Never under somebody's talk: with another page of ours open, the newer version waits. */
const answerNow = async (): Promise<Answer> => {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.length > 1 ? 'others-open' : 'taken';
};

/** Answered before the older worker lets go, which may take as long as it is busy. */
const takeOver = async (tell: (answer: Answer) => void): Promise<void> => {
  const answer = await answerNow();
  tell(answer);
  if (answer === 'taken') await worker.skipWaiting();
};

worker.addEventListener('message', (event) => {
  if (event.data !== 'take-over') return;
  event.waitUntil(takeOver((answer) => event.ports[0]?.postMessage(answer)));
});
