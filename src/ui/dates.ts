// A moment of the device's clock as a person reads it.
// Must not know: what happened then.
import { strings } from './strings.ts';

/** `at` in ms since 1970, in the device's own time zone and the language of the moment. */
export const dateOf = (at: number): string =>
  new Intl.DateTimeFormat(strings.language.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(at);
