// Compiles the stories for the build and the dev server, and stops the build on a writer's mistake, with file, line and mend.
// Must not know: any page.
import { basename, join, relative, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { type CatalogueEntry, entryFor } from './catalogue.ts';
import { readStoryFolder, type StoryFolder, storyIds } from './storyFolder.ts';
import { sayProblem, type StoryProblem } from './storyFault.ts';

const CATALOGUE = 'virtual:groundwork/catalogue';
const RESOLVED = `\0${CATALOGUE}`;

type Site = { root: string; folder: string };

const readAll = ({ folder }: Site): StoryFolder[] =>
  storyIds(folder).map((id) => readStoryFolder(join(folder, id), id));

const entriesOf = (stories: readonly StoryFolder[]): CatalogueEntry[] =>
  stories.flatMap(({ file }) => (file ? [entryFor(file.scenario, file.hash)] : []));

/** `stories/<id>/scenes/x.ink:12: …`, so that an editor's terminal can open it. */
const located = (site: Site, id: string, problem: StoryProblem): StoryProblem => {
  const { place } = problem;
  if (!place) return problem;
  const file = relative(site.root, join(site.folder, id, place.file));
  return { ...problem, place: { file, line: place.line } };
};

const sayAll = (site: Site, { id, errors }: StoryFolder): string[] =>
  errors.map((problem) => sayProblem(located(site, id, problem)));

const sourcesOf = ({ folder }: Site, { id, compiled }: StoryFolder): string[] =>
  ['scenario.json', ...(compiled?.files ?? [])].map((file) => join(folder, id, file));

const codeFor = (entries: readonly CatalogueEntry[]): string =>
  `export const catalogue = ${JSON.stringify(entries)};`;

/** Serves the stories of the dev server from memory, compiled at the time of asking. */
const serve = (site: Site, server: ViteDevServer): void => {
  server.middlewares.use((request, response, next) => {
    const name = basename((request.url ?? '').split('?')[0] ?? '');
    const story =
      request.url?.includes('/stories/') && name.endsWith('.json')
        ? readAll(site).find(
            ({ file }) => file && entryFor(file.scenario, file.hash).url.endsWith(name),
          )
        : undefined;
    if (!story) return next();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(story.shipped));
  });
};

/** A changed story is news for the page, which fetches it and replays its record (architecture, section 5). */
const announce = (site: Site, server: ViteDevServer, file: string): void => {
  if (relative(site.folder, file).startsWith('..')) return;
  const stories = readAll(site);
  const problems = stories.flatMap((story) => sayAll(site, story));
  const [message] = problems;
  if (message !== undefined) {
    server.config.logger.error(problems.join('\n'));
    server.ws.send({ type: 'error', err: { message: problems.join('\n'), stack: '' } });
    return;
  }
  const module = server.moduleGraph.getModuleById(RESOLVED);
  if (module) server.moduleGraph.invalidateModule(module);
  server.ws.send({ type: 'custom', event: 'groundwork:stories', data: entriesOf(stories) });
};

/** The plugin. `stories` is the folder of the stories, relative to Vite's root. */
export const groundworkStories = (stories = 'stories'): Plugin => {
  let site: Site = { root: '', folder: '' };
  let built: StoryFolder[] = [];
  return {
    name: 'groundwork-stories',
    configResolved({ root }: ResolvedConfig) {
      site = { root, folder: resolve(root, stories) };
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
      for (const { file, shipped } of built)
        if (file)
          this.emitFile({
            type: 'asset',
            fileName: entryFor(file.scenario, file.hash).url,
            source: JSON.stringify(shipped),
          });
    },
    configureServer(server) {
      server.watcher.add(site.folder);
      serve(site, server);
      server.watcher.on('change', (file) => announce(site, server, file));
    },
  };
};
