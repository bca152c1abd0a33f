// The build once more as a newer version of the game: with other words on its page, or with a story that was changed.
// Must not know: what is tried on it.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILT } from './ownSite.ts';

const rewrite = (file: string, change: (text: string) => string): void => {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`nothing to change in ${file}`);
  writeFileSync(file, changed);
};

/** Another file under the same name: the worker fetches it anew. */
const renewed = (worker: string, name: string): string => {
  const entry = new RegExp(
    `(url:[\`"']${name.replaceAll('.', '\\.')}[\`"'],revision:)(?:null|[\`"']\\w+[\`"'])`,
  );
  return worker.replace(entry, '$1`newer`');
};

const copied = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'groundwork-newer-'));
  cpSync(BUILT, folder, { recursive: true, filter: (name) => !/\.(?:br|gz)$/.test(name) });
  return folder;
};

/** Other words on its front page; the caller deletes the folder. */
export const newerBuild = (): string => {
  const folder = copied();
  rewrite(path.join(folder, 'index.html'), (page) =>
    page.replace('<title>Practice', '<title>Practice 2'),
  );
  rewrite(path.join(folder, 'sw.js'), (worker) => renewed(worker, 'index.html'));
  return folder;
};

const NEW_HASH = '0123456789ab';

/** A story changed in the texts that are given, each by what it says now; its hash is another one, as it would be. */
export const newerStory = (id: string, texts: Readonly<Record<string, string>>): string => {
  const folder = copied();
  const stories = path.join(folder, 'stories');
  const [, hash] =
    readdirSync(stories)
      .map((name) => new RegExp(`^${id}-([0-9a-f]{12})\\.json$`).exec(name))
      .find((found) => found !== null) ?? [];
  if (hash === undefined) throw new Error(`the build has no story ${id}`);
  for (const name of readdirSync(stories).filter((one) => one.startsWith(`${id}-${hash}`))) {
    const now = path.join(stories, name.replace(hash, NEW_HASH));
    renameSync(path.join(stories, name), now);
    rewrite(now, (text) => text.replaceAll(hash, NEW_HASH));
  }
  const told = path.join(stories, `${id}-${NEW_HASH}.json`);
  for (const [was, is] of Object.entries(texts)) rewrite(told, (text) => text.replaceAll(was, is));
  const scripts = readdirSync(path.join(folder, 'hashed')).filter((name) => name.endsWith('.js'));
  const changed = scripts.filter((name) => {
    const file = path.join(folder, 'hashed', name);
    if (!readFileSync(file, 'utf8').includes(hash)) return false;
    rewrite(file, (text) => text.replaceAll(hash, NEW_HASH));
    return true;
  });
  rewrite(path.join(folder, 'sw.js'), (worker) =>
    changed.reduce(
      (text, name) => renewed(text, `hashed/${name}`),
      worker.replaceAll(hash, NEW_HASH),
    ),
  );
  return folder;
};
