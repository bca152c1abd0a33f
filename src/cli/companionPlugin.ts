// Makes, in the build and on the dev server, the file that ships beside each story: what it practises, and where.
// Must not know: pages. Compiling and judging the stories is the story plugin's.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { companionOf } from '#check/companion/companion';
import type { Companion } from '#domain/companion';
import { toldStories } from '#story/languages/shipping';
import { readStoryFolder } from '#story/storyFolder';
import { storyIds } from '#story/storyIds';
import { namedPlansOf, planIn } from './planTexts.ts';

const COMPANIONS = 'virtual:groundwork/companions';
const RESOLVED = `\0${COMPANIONS}`;

/** `url` is relative to the page; its name holds a hash of the text. */
type Companied = { id: string; language?: string; url: string; text: string };

/** Guides are optional for a story of one's own. */
const guideOf = (folder: string): string => {
  const file = join(folder, 'guide.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

const companied = (folder: string, id: string): Companied[] => {
  const story = readStoryFolder(join(folder, id), id);
  const { file, compiled, tables } = story;
  if (!file || !compiled) return [];
  const choices = compiled.choices.map(({ choice }) => choice);
  const plans = namedPlansOf(join(folder, id));
  const guide = guideOf(join(folder, id));
  const own = shipping(
    id,
    companionOf(
      file,
      choices,
      plans.map(({ plan }) => plan),
      guide,
    ),
  );
  const told = toldStories(story).map(({ language, file: retold }) => {
    const table = tables.find((one) => one.language === language);
    const heard = plans.map((one) => (table ? planIn(one, table) : one.plan));
    return { ...shipping(id, companionOf(retold, choices, heard, guide)), language };
  });
  return [own, ...told];
};

const shipping = (id: string, companion: Companion): Companied => {
  const text = JSON.stringify(companion);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { id, url: `stories/${id}-beside-${hash}.json`, text };
};

const codeFor = (all: readonly Companied[]): string =>
  `export const companions = ${JSON.stringify(all.map(({ id, language, url }) => ({ id, language, url })))};`;

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
