// Leaving at once: the page is blank before this returns; then a neutral page takes its place in the history.
// Must not know: why somebody leaves, or what is wiped on the way.
import { KEY_PREFIX, unlessRefused } from './pageStorage.ts';

const NEUTRAL = 'about:blank';
/** In this tab: somebody left, and *Back* must not show the game again. */
export const LEFT_KEY = `${KEY_PREFIX}left`;
/** The page is blank meanwhile; what is not wiped by then is wiped when the game is opened next. ms */
const WIPING = 400;

/** An address that a host may set: http or https, anything else is our own blank page. */
export const exitAddress = (wanted: string | undefined): string => {
  if (wanted === undefined || !URL.canParse(wanted)) return NEUTRAL;
  return ['http:', 'https:'].includes(new URL(wanted).protocol) ? wanted : NEUTRAL;
};

type Leaving = {
  /** the host's exit address, if set */
  exit: string | undefined;
  /** stops all sound at once */
  silence: () => void;
  /** what is said when only this frame could be blanked */
  stillHere: string;
  /** what is to be forgotten first; absent for nothing */
  wipe?: () => Promise<unknown>;
};

const blank = (): void => {
  document.documentElement.classList.add('left');
  document.body.replaceChildren();
};

const hush = (): void => {
  if ('speechSynthesis' in window) window.speechSynthesis.cancel();
};

const isFramed = (): boolean => window.top !== window;

const sayStillHere = (sentence: string): void => {
  const words = document.createElement('p');
  words.textContent = sentence;
  document.body.append(words);
};

/** A browser that keeps the page for *Back* gives it back blank, and goes again. */
const goOnceMore = (address: string): void =>
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.replace(address);
  });

/** Inside a foreign frame only its owner may be able to send the whole page away; if not, the words stay. */
const go = (address: string): void => {
  if (!isFramed()) return window.location.replace(address);
  try {
    window.top?.location.replace(address);
  } catch {
    // the frame's owner forbids it: this frame is blank, and says what to do
  }
};

const atMost = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export const leave = ({ exit, silence, stillHere, wipe }: Leaving): void => {
  blank();
  silence();
  hush();
  const address = exitAddress(exit);
  unlessRefused(() => sessionStorage.setItem(LEFT_KEY, 'yes'));
  goOnceMore(address);
  if (isFramed()) sayStillHere(stillHere);
  if (!wipe) return go(address);
  void Promise.race([wipe(), atMost(WIPING)])
    .catch((reason: unknown) => console.error(reason))
    .then(() => go(address));
};

const cameBack = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
};

/**
 * At the start of a page. True when it was reached by *Back* after leaving: it is blank and goes again. Opened anew, by its
 * address or a link, the game is there as ever.
 */
export const stayAway = (exit: string | undefined): boolean => {
  const left = unlessRefused(() => sessionStorage.getItem(LEFT_KEY)) === 'yes';
  if (!left) return false;
  if (!cameBack()) {
    unlessRefused(() => sessionStorage.removeItem(LEFT_KEY));
    return false;
  }
  leave({ exit, silence: () => undefined, stillHere: '' });
  return true;
};
