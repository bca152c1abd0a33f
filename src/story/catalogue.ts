// What the library and a content note show of each scenario, made at build time so that no story need be fetched for it.
// Must not know: ink.
import type { Breach } from '#domain/breach';
import type { Intent } from '#domain/playRecord';
import type { Scenario } from '#domain/scenario';

/** What changes with the language; all else of an entry stays. */
export type EntryIn = Pick<
  CatalogueEntry,
  'title' | 'about' | 'couple' | 'scenes' | 'contentNote' | 'contentMore' | 'url'
>;

export type CatalogueEntry = {
  id: string;
  title: string;
  about: string;
  couple: string;
  breach: Breach;
  age: number;
  minutes: number;
  scenes: readonly { id: string; title: string; note?: string }[];
  contentNote: string;
  contentMore: readonly string[];
  readers: readonly string[];
  intents: readonly Intent[];
  /** 12 hex; records name it */
  hash: string;
  /** where the story is fetched from, relative to the page */
  url: string;
  /** what it was written in, and other languages that it is told in, by BCP 47 */
  language: string;
  languages: Readonly<Record<string, EntryIn>>;
};

/** In dev and in the build the same name, so that a cached story is never an older one. */
export const storyUrl = (id: string, hash: string): string => `stories/${id}-${hash}.json`;

/** `told`: some hex of what it says there. */
export const storyUrlIn = (id: string, hash: string, language: string, told: string): string =>
  `stories/${id}-${hash}.${language}-${told}.json`;

/** Its roads, for the outcomes from each choice on; absent for a story that did not come with the build. */
export const roadsUrl = (id: string, hash: string): string => `stories/${id}-${hash}.roads.json`;

const made = new WeakMap<EntryIn, CatalogueEntry>();

/** The entry as it reads in `language`, where the story is told in it; always the same object for the same entry. */
export const entryIn = (entry: CatalogueEntry, language: string): CatalogueEntry => {
  const told = entry.languages[language];
  if (!told) return entry;
  const known = made.get(told) ?? { ...entry, ...told, language };
  made.set(told, known);
  return known;
};

export const entryTextsOf = (scenario: Scenario, url: string): EntryIn => {
  const { title, about, couple, contentNote, contentMore } = scenario;
  return { title, about, couple, contentNote, contentMore, scenes: scenesOf(scenario), url };
};

const scenesOf = (scenario: Scenario): CatalogueEntry['scenes'] =>
  scenario.scenes.map(({ id, title, note }) =>
    note === undefined ? { id, title } : { id, title, note },
  );

export const entryFor = (scenario: Scenario, hash: string, language = 'en'): CatalogueEntry => {
  const { id, breach, age, readers, intents } = scenario;
  const minutes = scenario.scenes.reduce((sum, scene) => sum + scene.minutes, 0);
  return {
    ...entryTextsOf(scenario, storyUrl(id, hash)),
    id,
    breach,
    age,
    minutes,
    readers,
    intents,
    hash,
    language,
    languages: {},
  };
};
