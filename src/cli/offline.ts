// The last step of the build: lists what there is, and makes the service worker that keeps it.
// Must not know: what a file is for, beyond words first, pictures and sound later.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { LATER_LIST, WORKER } from '#app/offlineProtocol';

const WORDS = /\.(?:html|js|css|json|woff2|webmanifest)$/;
const PICTURES_AND_SOUND = /\.(?:webp|webm|m4a)$/;
/** Its name changes with what is in it. */
const HASHED = /^hashed\//;

type Kept = { url: string; revision: string | null };

const filesIn = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .toSorted();

/** Scripts that hold one picture's or sound's address or measures, and nothing else. */
export const assetScripts = (built: Rolldown.RolldownOutput): string[] =>
  built.output.flatMap((one) =>
    one.type === 'chunk' &&
    /\/assets\/(?:people|rooms|things|sound)\//.test(one.facadeModuleId ?? '')
      ? [one.fileName]
      : [],
  );

const revisionOf = (dist: string, name: string): string | null =>
  HASHED.test(name)
    ? null
    : createHash('sha256')
        .update(readFileSync(path.join(dist, name)))
        .digest('hex')
        .slice(0, 12);

/** Everything of the build, in two parts. `withPictures`: scripts that are of no use without a picture. */
const listsOf = (
  dist: string,
  withPictures: readonly string[],
): { words: Kept[]; later: string[] } => {
  const late = new Set(withPictures);
  const files = filesIn(dist).filter((name) => name !== WORKER && name !== LATER_LIST);
  const later = files.filter((name) => PICTURES_AND_SOUND.test(name) || late.has(name));
  writeFileSync(path.join(dist, LATER_LIST), JSON.stringify(later));
  const words = [...files, LATER_LIST].filter((name) => WORDS.test(name) && !late.has(name));
  return { words: words.map((url) => ({ url, revision: revisionOf(dist, url) })), later };
};

/** Writes the list of what comes later, and the worker, into `dist`. */
export const writeWorker = async (
  root: string,
  dist: string,
  withPictures: readonly string[],
): Promise<void> => {
  const { words, later } = listsOf(dist, withPictures);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      BUILD_WORDS: JSON.stringify(words),
      BUILD_LATER: JSON.stringify(later),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: path.join(root, 'src/serviceWorker.ts'),
        output: { format: 'iife', entryFileNames: WORKER },
      },
    },
  });
};
