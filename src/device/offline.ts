// The service worker seen from a page: installs it, tells when a newer version waits, and lets it take over when asked.
// Must not know: what the version brings, or which page asks.
import { type Answer, type Ask, WORKER } from '#app/offlineProtocol';

export type Offline = {
  /** asks the server whether there is a newer version */
  look(): Promise<void>;
  /** resolves with `taken` when the page will be loaded anew */
  takeOver(): Promise<Answer>;
};

/** True where a service worker can stand and makes sense: never in a frame of somebody else's page. */
export const canBeOffline = (): boolean =>
  window.isSecureContext && 'serviceWorker' in navigator && window.top === window;

/** ms for the newer worker to take over by itself */
const LONGEST_WAIT = 4000;

const ask = (worker: ServiceWorker, what: Ask): Promise<Answer> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
    channel.port1.start();
    worker.postMessage(what, [channel.port2]);
  });

/** Calls back for a worker that waits while an older one serves this page. */
const followWaiting = (registered: ServiceWorkerRegistration, tell: () => void): void => {
  const told = (): void => {
    if (registered.waiting && registered.active) tell();
  };
  told();
  registered.addEventListener('updatefound', () => {
    registered.installing?.addEventListener('statechange', told);
  });
};

/** Installs, and calls `newer` once when a newer version waits. Undefined when the browser refuses. */
export const openOffline = async (newer: () => void): Promise<Offline | undefined> => {
  try {
    // a browser that blocks service workers without a word answers with nothing
    const registered = (await navigator.serviceWorker.register(WORKER, {
      updateViaCache: 'none',
    })) as ServiceWorkerRegistration | undefined;
    if (!registered) return undefined;
    followWaiting(registered, newer);
    return {
      look: async () => void (await registered.update().catch(() => undefined)),
      async takeOver() {
        const { waiting } = registered;
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
        const answer = waiting ? await ask(waiting, 'take-over') : 'taken';
        // an older worker that is still busy holds the newer one up; a page that is loaded anew lets go of it
        if (answer === 'taken') setTimeout(() => location.reload(), LONGEST_WAIT);
        return answer;
      },
    };
  } catch (reason) {
    console.error('without a connection the game will not be there', reason);
    return undefined;
  }
};
