// The one signal of where we are; follows the URL fragment and changes it.
// Must not know: pages.
import { signal } from '@preact/signals';
import { type Route, parseRoute } from './route.ts';

export const route = signal<Route>({ page: 'library' });

/** the fragment that `route` stands for */
let known: string | undefined;

const read = (): void => {
  if (location.hash === known) return;
  known = location.hash;
  route.value = parseRoute(known);
};

/** Goes to a fragment such as `#/`; the browser's Back leads here again. */
export const go = (fragment: string): void => {
  location.hash = fragment;
};

/** Writes another fragment for where we are, so that a reload asks for that; the page stays as it is. */
export const rename = (fragment: string): void => {
  known = fragment;
  history.replaceState(null, '', fragment);
};

/** Follows the URL until the answer is called. */
export const followUrl = (): (() => void) => {
  known = undefined;
  read();
  addEventListener('hashchange', read);
  return () => removeEventListener('hashchange', read);
};
