// What the server says with every answer: how a page may behave, how long a file may be kept.
// Must not know: which files there are.
import { SERVED_POLICY } from '#app/contentPolicy';

/** On every answer, refusals included. */
export const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': SERVED_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Vite puts files here whose names change with what is in them, and no others. */
const HASHED = '/hashed/';

/** `pathname` as asked for. All but hashed files are asked again each time; an unchanged one costs a 304. */
export const cacheRuleFor = (pathname: string): string =>
  pathname.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Our .webm files are sound only. Undefined where the usual type of the extension is right. */
export const ownTypeFor = (pathname: string): string | undefined =>
  pathname.endsWith('.webm') ? 'audio/webm' : undefined;
