// What the library and a content note show of each scenario, made at build time so that no story need be fetched for it.
// Must not know: ink.
import { BREACH_STARTS } from '#domain/breach';
import type { Intent } from '#domain/playRecord';
import type { Scenario } from '#domain/scenario';

export type CatalogueEntry = {
  id: string;
  title: string;
  about: string;
  couple: string;
  /** in plain words */
  breach: string;
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
};

/** In dev and in the build the same name, so that a cached story is never an older one. */
export const storyUrl = (id: string, hash: string): string => `stories/${id}-${hash}.json`;

/** Its roads, for the outcomes from each choice on; absent for a story that did not come with the build. */
export const roadsUrl = (id: string, hash: string): string => `stories/${id}-${hash}.roads.json`;

export const entryFor = (scenario: Scenario, hash: string): CatalogueEntry => {
  const { id, title, about, couple, breach, age, contentNote, contentMore, readers, intents } =
    scenario;
  const scenes = scenario.scenes.map(({ id: scene, title: name, note }) =>
    note === undefined ? { id: scene, title: name } : { id: scene, title: name, note },
  );
  const minutes = scenario.scenes.reduce((sum, scene) => sum + scene.minutes, 0);
  const { label } = BREACH_STARTS[breach];
  return {
    id,
    title,
    about,
    couple,
    breach: label,
    age,
    minutes,
    scenes,
    contentNote,
    contentMore,
    readers,
    intents,
    hash,
    url: storyUrl(id, hash),
  };
};
