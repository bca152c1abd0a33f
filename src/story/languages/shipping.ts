// What the build ships of a story: one file a language, and the catalogue's entry with the names of all of them.
// Must not know: Vite. Runs in Node.
import { createHash } from 'node:crypto';
import {
  type CatalogueEntry,
  entryFor,
  type EntryIn,
  entryTextsOf,
  storyUrl,
  storyUrlIn,
} from '../catalogue.ts';
import { parseStoryFile, type StoryFile } from '../storyFile.ts';
import { shippedIn, type StoryFolder } from '../storyFolder.ts';
import type { Shipped } from './retold.ts';

export type ShippedFile = { url: string; language?: string; shipped: Shipped };

const toldHash = (shipped: Shipped): string =>
  createHash('sha256').update(JSON.stringify(shipped)).digest('hex').slice(0, 8);

/** The one it was written in first; none while the story has errors. */
export const shippedFiles = (story: StoryFolder): readonly ShippedFile[] => {
  const { shipped, tables } = story;
  if (!shipped) return [];
  const { id, hash } = shipped;
  const told = tables.flatMap((table): ShippedFile[] => {
    const retold = shippedIn(story, table);
    if (!retold) return [];
    const { language } = table;
    return [{ url: storyUrlIn(id, hash, language, toldHash(retold)), language, shipped: retold }];
  });
  return [{ url: storyUrl(id, hash), shipped }, ...told];
};

/** The story in each language besides its own; a table that would break scenario.json throws. */
export const toldStories = (
  story: StoryFolder,
): readonly { language: string; url: string; file: StoryFile }[] =>
  shippedFiles(story).flatMap(({ url, language, shipped }) => {
    if (language === undefined) return [];
    const file = parseStoryFile(shipped);
    if (!file.ok) throw new Error(`${story.id}/languages/${language}.json breaks the story`);
    return [{ language, url, file: file.value }];
  });

export const entryWithLanguages = (story: StoryFolder): CatalogueEntry | undefined => {
  const { file, compiled } = story;
  if (!file) return undefined;
  const languages = Object.fromEntries(
    toldStories(story).map(({ language, url, file: told }): [string, EntryIn] => [
      language,
      entryTextsOf(told.scenario, url),
    ]),
  );
  return { ...entryFor(file.scenario, file.hash, compiled?.language), languages };
};
