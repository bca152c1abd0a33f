// Compiles the stories for the build and the dev server, and stops the build on a writer's mistake, with file, line and mend.
// Must not know: any page.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { type AuthorFeed, FINDINGS_EVENT, feedUrl } from './authorFeed.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { entryWithLanguages, shippedFiles } from './languages/shipping.ts';
import { readStoryFolder, type StoryFolder } from './storyFolder.ts';
import { storyIds } from './storyIds.ts';
import { sayProblem, type StoryProblem } from './storyFault.ts';

const CATALOGUE = 'virtual:groundwork/catalogue';
const RESOLVED = `\0${CATALOGUE}`;

/** Packages that only a worker or a later page asks for. */
const LATE_PACKAGES = ['inkjs', 'inkjs/full', 'zod/mini', 'syllable', 'phaser', 'howler'];

/** `last` is what was read last: a saved file makes one story new, and a page asks for it right after. */
type Site = { root: string; folder: string; last: readonly StoryFolder[] };

const readAll = (site: Site): readonly StoryFolder[] => {
  site.last = storyIds(site.folder).map((id) => readStoryFolder(join(site.folder, id), id));
  return site.last;
};

/** All stories, of which only the one around the file is read again. */
const readAround = (site: Site, file: string): readonly StoryFolder[] => {
  const [changed] = relative(site.folder, file).split(sep);
  site.last = storyIds(site.folder).map((id) => {
    const known = id === changed ? undefined : site.last.find((one) => one.id === id);
    return known ?? readStoryFolder(join(site.folder, id), id);
  });
  return site.last;
};

/** What ships under this name, in whatever language. */
const shippedAs = (stories: readonly StoryFolder[], name: string): object | undefined =>
  stories.flatMap(shippedFiles).find(({ url }) => url.endsWith(name))?.shipped;

const entriesOf = (stories: readonly StoryFolder[]): CatalogueEntry[] =>
  stories.flatMap((story) => entryWithLanguages(story) ?? []);

/** `stories/<id>/scenes/x.ink:12: …`, so that an editor's terminal can open it. */
const located = (site: Site, id: string, problem: StoryProblem): StoryProblem => {
  const { place } = problem;
  if (!place) return problem;
  const file = relative(site.root, join(site.folder, id, place.file));
  return { ...problem, place: { file, line: place.line } };
};

const sayAll = (site: Site, { id, errors }: StoryFolder): string[] =>
  errors.map((problem) => sayProblem(located(site, id, problem)));

const tableFiles = (tables: StoryFolder['tables']): string[] =>
  tables.map(({ language }) => `languages/${language}.json`);

const sourcesOf = ({ folder }: Site, { id, compiled, tables }: StoryFolder): string[] =>
  ['scenario.json', ...tableFiles(tables), ...(compiled?.files ?? [])].map((file) =>
    join(folder, id, file),
  );

const codeFor = (entries: readonly CatalogueEntry[]): string =>
  `export const catalogue = ${JSON.stringify(entries)};`;

/** For the author's page: the source beside what is wrong with it. */
const feedOf = ({ folder }: Site, { id, compiled, errors, warnings }: StoryFolder): AuthorFeed => ({
  id,
  files: (compiled?.files ?? [])
    .filter((name) => existsSync(join(folder, id, name)))
    .map((name) => ({ name, text: readFileSync(join(folder, id, name), 'utf8') })),
  problems: [...errors, ...warnings],
});

const serveFeeds = (site: Site, server: ViteDevServer): void => {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const id = storyIds(site.folder).find((one) => path.endsWith(`/${feedUrl(one)}`));
    if (id === undefined) return next();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(feedOf(site, readStoryFolder(join(site.folder, id), id))));
  });
};

/** Serves the stories of the dev server from memory; the name of one holds its hash, so that an older one is never meant. */
const serve = (site: Site, server: ViteDevServer): void => {
  server.middlewares.use((request, response, next) => {
    const name = basename((request.url ?? '').split('?')[0] ?? '');
    const story =
      request.url?.includes('/stories/') && name.endsWith('.json')
        ? (shippedAs(site.last, name) ?? shippedAs(readAll(site), name))
        : undefined;
    if (!story) return next();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(story));
  });
};

/** The whole message for the terminal and the overlay; undefined when every story is whole. */
const faultIn = (site: Site, stories: readonly StoryFolder[]): string | undefined => {
  const problems = stories.flatMap((story) => sayAll(site, story));
  return problems.length > 0 ? problems.join('\n') : undefined;
};

const renewed = (server: ViteDevServer, stories: readonly StoryFolder[]): void => {
  const module = server.moduleGraph.getModuleById(RESOLVED);
  if (module) server.moduleGraph.invalidateModule(module);
  server.ws.send({ type: 'custom', event: 'groundwork:stories', data: entriesOf(stories) });
};

/** A changed story is news for the page, which fetches it and replays its record (architecture, section 5). False for other files. */
const announce = (site: Site, server: ViteDevServer, file: string): boolean => {
  if (relative(site.folder, file).startsWith('..')) return false;
  const stories = readAround(site, file);
  const message = faultIn(site, stories);
  if (message === undefined) renewed(server, stories);
  else {
    server.config.logger.error(message);
    server.ws.send({ type: 'error', err: { message, stack: '' } });
  }
  const feeds = stories.map((story) => feedOf(site, story));
  server.ws.send({ type: 'custom', event: FINDINGS_EVENT, data: feeds });
  return true;
};

/** The plugin. `stories` is the folder of the stories, relative to Vite's root. */
export const groundworkStories = (stories = 'stories'): Plugin => {
  let site: Site = { root: '', folder: '', last: [] };
  let built: readonly StoryFolder[] = [];
  return {
    name: 'groundwork-stories',
    // found late, they would make the dev server load the page anew in the middle of a talk
    config: () => ({ optimizeDeps: { include: LATE_PACKAGES } }),
    configResolved({ root }: ResolvedConfig) {
      site = { root, folder: resolve(root, stories), last: [] };
    },
    resolveId: (id) => (id === CATALOGUE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      built = readAll(site);
      for (const story of built) for (const file of sourcesOf(site, story)) this.addWatchFile(file);
      for (const { id: name, warnings } of built)
        for (const warning of warnings) this.warn(sayProblem(located(site, name, warning)));
      const problems = built.flatMap((story) => sayAll(site, story));
      if (problems.length > 0) this.error(problems.join('\n'));
      return codeFor(entriesOf(built));
    },
    generateBundle() {
      for (const { url, shipped } of built.flatMap(shippedFiles))
        this.emitFile({ type: 'asset', fileName: url, source: JSON.stringify(shipped) });
    },
    /** The page hears of it by `announce`; a reload would close the talk. */
    handleHotUpdate({ file, server }) {
      return announce(site, server, file) ? [] : undefined;
    },
    configureServer(server) {
      server.watcher.add(site.folder);
      serveFeeds(site, server);
      serve(site, server);
      for (const news of ['add', 'unlink'] as const)
        server.watcher.on(news, (file) => void announce(site, server, file));
    },
  };
};
