// The page a URL fragment asks for, and back. Architecture, section 4.
// Must not know: what a page shows, or whether the scenario exists.
import { type Language, languageOf } from '#languages/language';
import { HELP_KINDS } from '#app/host/helpKinds';
import { INTENTS, type Intent } from '#domain/playRecord';

/** Pages without an argument of their own. */
export const PLAIN_PAGES = ['settings', 'kept', 'about', 'author', 'gallery'] as const;
export type PlainPage = (typeof PLAIN_PAGES)[number];

/** What may follow the fragment; wrong values are left out, never guessed. */
export type RouteOptions = {
  seed?: number;
  intent?: Intent;
  record?: string;
  talk?: string;
  turn?: number;
  /** the scenario's worked repair plays itself */
  watch?: true;
};

export type Route =
  | { page: 'library'; lost?: true }
  | { page: 'play'; scenario: string; options: RouteOptions }
  | { page: 'debrief'; talk: string }
  | { page: 'debrief'; shared: string }
  | { page: 'principles'; at?: string }
  | { page: 'help'; at?: string }
  /** `query` as it stands behind the fragment; ui/room reads it */
  | { page: 'room'; code?: string; query: string }
  | { page: PlainPage };

/** Headings of the help page that an address may name. */
const HELP_PLACES: readonly string[] = ['when-not-to-use', 'cannot', ...HELP_KINDS];

const SHARED = 'shared';
const MOST_SEED = 2 ** 32 - 1;

const wholeNumber = (text: string | null, most: number): number | undefined =>
  text !== null && /^\d{1,10}$/.test(text) && Number(text) <= most ? Number(text) : undefined;

const intentOf = (text: string | null): Intent | undefined =>
  INTENTS.find((intent) => intent === text);

const optionsOf = (query: string): RouteOptions => {
  const asked = new URLSearchParams(query);
  const found = {
    seed: wholeNumber(asked.get('seed'), MOST_SEED),
    intent: intentOf(asked.get('intent')),
    record: asked.get('record') || undefined,
    talk: asked.get('talk') || undefined,
    turn: wholeNumber(asked.get('turn'), 10_000),
    watch: asked.has('watch') || undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

/** `shared?record=…` is a debrief that somebody handed over; any other argument is the local id of a kept talk. */
const debriefRoute = (argument: string, query: string): Route => {
  const { record } = optionsOf(query);
  return argument === SHARED && record !== undefined
    ? { page: 'debrief', shared: record }
    : { page: 'debrief', talk: argument };
};

const withArgument = (page: string, argument: string, query: string): Route => {
  if (page === 'play') return { page, scenario: argument, options: optionsOf(query) };
  if (page === 'debrief') return debriefRoute(argument, query);
  if (page === 'principles') return { page, at: argument };
  if (page === 'help' && HELP_PLACES.includes(argument)) return { page, at: argument };
  return { page: 'library', lost: true };
};

/** The route of a fragment such as `#/play/second-drawer?seed=7`; anything unknown is the library, with `lost`. */
export const parseRoute = (fragment: string): Route => {
  const [path = '', query = ''] = fragment.replace(/^#?\/?/, '').split('?', 2);
  const [page = '', argument, ...more] = path.split('/').map(decoded);
  if (page === '' && !argument) return { page: 'library' };
  if ((page === 'principles' || page === 'help') && !argument) return { page };
  if (page === 'room' && more.length === 0)
    return { page, query, ...(argument && { code: argument }) };
  const plain = PLAIN_PAGES.find((name) => name === page);
  if (plain && !argument) return { page: plain };
  if (!page || !argument || more.length > 0) return { page: 'library', lost: true };
  return withArgument(page, argument, query);
};

/** The language that a fragment asks for, on whatever page. */
export const languageIn = (fragment: string): Language | undefined =>
  languageOf(new URLSearchParams(fragment.split('?', 2)[1] ?? '').get('lang'));

/** The fragment that leads to a talk, from its start or from a turn of a kept one. */
export const playFragment = (scenario: string, options: RouteOptions = {}): string => {
  const query = new URLSearchParams(
    Object.entries(options).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return `#/play/${encodeURIComponent(scenario)}${query && `?${query}`}`;
};

/** Of the page, or of one entry on it. */
export const principlesFragment = (at?: string): string =>
  at === undefined ? '#/principles' : `#/principles/${encodeURIComponent(at)}`;

/** Of the help page, or of one kind of help on it. */
export const helpFragment = (at?: string): string => (at === undefined ? '#/help' : `#/help/${at}`);

/** The debrief of a record in its text form. */
export const sharedDebriefFragment = (text: string): string => `#/debrief/${SHARED}?record=${text}`;

export const debriefFragment = (talk: string): string => `#/debrief/${encodeURIComponent(talk)}`;
