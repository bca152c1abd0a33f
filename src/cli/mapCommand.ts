// `story map <path>`: the structure of a story as text, Mermaid or SVG, with how often plays came through each knot.
// Must not know: how a map is laid out.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#domain/result';
import { type Heat, heatOf } from '#check/map/heat';
import { mapWords } from '#check/map/mapWords';
import { mermaidOf } from '#check/map/mermaid';
import { type StoryMap, storyMapOf } from '#check/map/storyMap';
import { svgOf } from '#check/map/svg';
import type { SourceFile } from '#story/sourcePlaces';
import { compileInk } from '#story/compile';
import { readStoryFolder } from '#story/storyFolder';
import { sayProblem, type StoryProblem } from '#story/storyFault';
import type { Done } from './done.ts';
import { plainPlays, planPlays, randomPlays } from './map/plays.ts';

const USAGE = 'map <folder or .ink file> [--svg file] [--mermaid]';
const RANDOM_PLAYS = 200;

type Wanted = { path: string; svg?: string; mermaid: boolean };

const refused = (output: string): Promise<Done> => Promise.resolve({ output, exitCode: 2 });

const parsed = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { svg: { type: 'string' }, mermaid: { type: 'boolean', default: false } },
  });

const wantedFrom = (args: readonly string[]): Result<Wanted, string> => {
  let found: ReturnType<typeof parsed>;
  try {
    found = parsed(args);
  } catch (thrown) {
    return err(`${(thrown as Error).message.split('. ')[0]}.`);
  }
  const { values, positionals } = found;
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) return err('Name one story.');
  if (!existsSync(path)) return err(`There is no ${path}.`);
  const { svg, mermaid } = values;
  // a slip of the pen must not write a picture over a story
  if (svg?.endsWith('.svg') === false)
    return err('--svg wants the name of a file that ends in .svg.');
  return ok({ path: resolve(path), mermaid, ...(svg !== undefined && { svg }) });
};

const readIfThere = (path: string): string | undefined =>
  existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;

type Drawn = {
  title: string;
  sources: readonly SourceFile[];
  /** absent for a story that cannot be played yet: its map is drawn without */
  heat?: Heat;
  errors: readonly StoryProblem[];
};

const filesOf = (sources: ReadonlyMap<string, string> | undefined): SourceFile[] =>
  [...(sources ?? [])].filter(([, text]) => text !== '').map(([name, text]) => ({ name, text }));

const fromFolder = (folder: string): Drawn => {
  const { file, compiled, scenario, errors } = readStoryFolder(folder, basename(folder));
  const sources = filesOf(compiled?.sources);
  const title = scenario?.title ?? basename(folder);
  if (!file) return { title, sources, errors };
  const plays = [...planPlays(folder, file), ...randomPlays(file, RANDOM_PLAYS)];
  return { title, sources, errors, heat: heatOf(sources, plays) };
};

/** Any ink, ours or by others: no tag is asked for. */
const fromFile = (path: string): Drawn => {
  const title = basename(path);
  const read = (name: string): string | undefined => readIfThere(join(dirname(path), name));
  const { ink, sources: texts, errors } = compileInk(read, title);
  const sources = filesOf(texts);
  if (ink === undefined) return { title, sources, errors };
  // a story that asks functions of its host may tell nothing here; then nothing is known of its heat
  const plays = plainPlays(ink, RANDOM_PLAYS).filter(({ length }) => length > 0);
  return { title, sources, errors, ...(plays.length > 0 && { heat: heatOf(sources, plays) }) };
};

const outline = ({ nodes }: StoryMap, heat: Heat | undefined): string =>
  nodes
    .map((node) => {
      const [name = '', ...facts] = mapWords(node, heat);
      const place = node.place ? `${node.place.file}:${node.place.line}` : '';
      const to = node.to.length > 0 ? `\n    -> ${node.to.join(', ')}` : '';
      return `${name}  ${[place, ...facts].filter(Boolean).join(' · ')}`.trimEnd() + to;
    })
    .join('\n');

const save = (path: string, text: string): Done => {
  try {
    writeFileSync(path, text);
    return { output: `The map is written to ${path}.`, exitCode: 0 };
  } catch {
    return { output: `${path} could not be written. Choose another place.`, exitCode: 2 };
  }
};

/** A story with mistakes is drawn as far as its source can be read; without a source, the mistakes are told. */
const drawn = ({ title, sources, heat, errors }: Drawn, { svg, mermaid }: Wanted): Done => {
  if (sources.length === 0) return { output: errors.map(sayProblem).join('\n'), exitCode: 1 };
  const map = storyMapOf(sources);
  if (svg !== undefined) return save(svg, svgOf(map, title, heat));
  return { output: mermaid ? mermaidOf(map, heat) : outline(map, heat), exitCode: 0 };
};

export const run = (args: readonly string[]): Promise<Done> => {
  const wanted = wantedFrom(args);
  if (!wanted.ok) return refused(`${wanted.error} Usage: ${USAGE}`);
  const { path } = wanted.value;
  const found = statSync(path).isDirectory() ? fromFolder(path) : fromFile(path);
  return Promise.resolve(drawn(found, wanted.value));
};
