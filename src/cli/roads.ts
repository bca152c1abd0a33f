// Lays each story's roads beside it in the build. Exploring takes seconds, so what was found is kept while nothing it rests on changes.
// Must not know: what a road is.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { roadsOf } from '#check/roadsOf';
import { roadsUrl } from '#story/catalogue';
import type { StoryFile } from '#story/storyFile';
import { readStoryFolder } from '#story/storyFolder';
import { storyIds } from '#story/storyIds';

/** What the roads rest on besides the story. */
const LAW = ['src/check', 'src/domain', 'src/story'];

const sourcesIn = (root: string): string[] =>
  LAW.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(root, folder, name))
      .toSorted(),
  );

const lawOf = (root: string): string => {
  const hash = createHash('sha256');
  for (const file of sourcesIn(root)) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
};

/** The text of the roads; empty for a story too large to have any. */
const textFor = (story: StoryFile, kept: string): string => {
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const roads = roadsOf(story);
  const text = roads ? JSON.stringify(roads) : '';
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, text);
  return text;
};

/** Hands back the addresses of what was written, relative to `dist`. */
export const writeRoads = (root: string, dist: string): string[] => {
  const law = lawOf(root);
  const stories = path.join(root, 'stories');
  return storyIds(stories).flatMap((id) => {
    const { file } = readStoryFolder(path.join(stories, id), id);
    if (!file) return [];
    const text = textFor(file, path.join(root, '.cache/roads', `${id}-${file.hash}-${law}.json`));
    const url = roadsUrl(id, file.hash);
    if (text !== '') writeFileSync(path.join(dist, url), text);
    return text === '' ? [] : [url];
  });
};
