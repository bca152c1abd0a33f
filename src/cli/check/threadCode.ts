// The files of threads, each with all that it imports as one piece of JavaScript made in memory.
// Must not know: threads, or what the files do.
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildFailure, type BuildOptions, type OutputFile } from 'esbuild';

/** `name`: what a stack calls it. */
export type ThreadCode = { file: string; name: string; text: string };

const HERE = dirname(fileURLToPath(import.meta.url));
/** What a thread asks for by name, it finds where this file would. */
const REQUIRE = `require('node:module').createRequire(${JSON.stringify(import.meta.url)})`;

/**
 * Ink is two large files as it is: Node reads them sooner than they are put in here.
 * What zod says in fifty languages, nobody asks it for: left unread, it leaves no trace.
 */
const LEFT_OUT = ['inkjs', 'inkjs/*', '*/locales/index.js'];

const OPTIONS = {
  outdir: HERE,
  write: false,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: LEFT_OUT,
  logLevel: 'silent',
} satisfies BuildOptions;

const whyNot = (thrown: unknown): string => {
  const [first] = (thrown as Partial<BuildFailure>).errors ?? [];
  if (!first) return thrown instanceof Error ? thrown.message : String(thrown);
  const { location, text } = first;
  return location ? `${location.file}:${location.line}: ${text}` : text;
};

/** Hands back what finds a file that was made, by its end. */
const built = async (options: BuildOptions): Promise<(end: string) => string> => {
  const textOf = (files: readonly OutputFile[], end: string): string =>
    files.find(({ path }) => path.endsWith(`/${end}`))?.text ?? '';
  try {
    const { outputFiles = [] } = await build(options);
    return (end) => textOf(outputFiles, end);
  } catch (thrown) {
    const [why = ''] = whyNot(thrown).split('\n');
    throw new Error(`The checker could not be put together: ${why}`, { cause: thrown });
  }
};

/** In a function of its own, since what is global is slower to reach. Begins in the first row, so that a map of the text holds. */
const wrapped = (name: string, text: string): string =>
  `(function (require) {${text}})(${REQUIRE});\n//# sourceURL=${name}`;

/**
 * Hands back the code of each of these files, which stand beside this one or are absolute paths.
 * Throws Error with one sentence that names file, line and mistake.
 */
export const codesOf = async (files: readonly string[]): Promise<(file: string) => ThreadCode> => {
  const entryPoints = files.map((file) => resolve(HERE, file));
  const found = await built({ ...OPTIONS, entryPoints });
  return (file) => {
    const name = `${basename(file, '.ts')}.js`;
    return { file: resolve(HERE, file), name, text: wrapped(name, found(name)) };
  };
};

/** Which place in which source stands where in the code, as a source map; sources as seen from the folder of this file. */
export const mapOf = async ({ file, name }: ThreadCode): Promise<string> =>
  (await built({ ...OPTIONS, entryPoints: [file], sourcemap: 'external' }))(`${name}.map`);

/** The file of a source that a map names. */
export const sourceAt = (source: string): string => resolve(HERE, source);
