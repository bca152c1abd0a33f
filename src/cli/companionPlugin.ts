// Makes, in the build and on the dev server, the file that ships beside each story: what it practises, and where.
// Must not know: pages. Compiling and judging the stories is the story plugin's.
import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { companionOf } from '#check/companion/companion';
import { readStoryFolder, storyIds } from '#story/storyFolder';
import { plansOf } from './planFiles.ts';

const COMPANIONS = 'virtual:groundwork/companions';
const RESOLVED = `\0${COMPANIONS}`;

/** `url` is relative to the page; its name holds a hash of the text. */
type Companied = { id: string; url: string; text: string };

const companied = (folder: string, id: string): Companied[] => {
  const { file, compiled } = readStoryFolder(join(folder, id), id);
  if (!file || !compiled) return [];
  const choices = compiled.choices.map(({ choice }) => choice);
  const text = JSON.stringify(companionOf(file, choices, plansOf(join(folder, id))));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return [{ id, url: `stories/${id}-beside-${hash}.json`, text }];
};

const codeFor = (all: readonly Companied[]): string =>
  `export const companions = ${JSON.stringify(all.map(({ id, url }) => ({ id, url })))};`;

/** The plugin. `stories` is the folder of the stories, relative to Vite's root. */
export const groundworkCompanions = (stories = 'stories'): Plugin => {
  let folder = stories;
  let made: Companied[] = [];
  const make = (): Companied[] => {
    made = storyIds(folder).flatMap((id) => companied(folder, id));
    return made;
  };
  return {
    name: 'groundwork-companions',
    configResolved({ root }) {
      folder = resolve(root, stories);
    },
    resolveId: (id) => (id === COMPANIONS ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? codeFor(make()) : undefined),
    generateBundle() {
      for (const { url, text } of made)
        this.emitFile({ type: 'asset', fileName: url, source: text });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = basename((request.url ?? '').split('?')[0] ?? '');
        const asked = made.find(({ url }) => basename(url) === name);
        if (!asked) return next();
        response.setHeader('content-type', 'application/json');
        response.end(asked.text);
      });
    },
  };
};
