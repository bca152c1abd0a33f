// `story map <folder>`: the structure of a story as text, Mermaid or SVG, with how often plays came through each knot.
// Must not know: how a map is laid out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Heat, heatOf } from '#check/map/heat';
import { mapWords } from '#check/map/mapWords';
import { mermaidOf } from '#check/map/mermaid';
import { type StoryMap, storyMapOf } from '#check/map/storyMap';
import { svgOf } from '#check/map/svg';
import type { SourceFile } from '#story/sourcePlaces';
import { readStoryFolder, type StoryFolder } from '#story/storyFolder';
import { sayProblem } from '#story/storyFault';
import type { Done } from './done.ts';
import { foldersFrom } from './folders.ts';
import { planPlays, randomPlays } from './map/plays.ts';

const USAGE = 'map <folder> [--svg file] [--mermaid]';
const RANDOM_PLAYS = 200;

type Wanted = { folder: string; svg?: string; mermaid: boolean };

const refused = (output: string): Promise<Done> => Promise.resolve({ output, exitCode: 2 });

const wantedFrom = (args: readonly string[]): Wanted | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { svg: { type: 'string' }, mermaid: { type: 'boolean', default: false } },
    });
    const [folder, ...more] = foldersFrom(positionals);
    if (folder === undefined || more.length > 0 || !existsSync(folder)) return undefined;
    const { svg, mermaid } = values;
    return { folder, mermaid, ...(svg !== undefined && { svg }) };
  } catch {
    return undefined;
  }
};

const sourcesOf = (folder: string, { compiled }: StoryFolder): SourceFile[] =>
  (compiled?.files ?? [])
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** None for a story that cannot be played yet: its map is drawn without. */
const heatFor = (
  folder: string,
  { file }: StoryFolder,
  sources: readonly SourceFile[],
): Heat | undefined =>
  file && heatOf(sources, [...planPlays(folder, file), ...randomPlays(file, RANDOM_PLAYS)]);

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

/** A story with mistakes is drawn as far as its source can be read; the mistakes are told below. */
export const run = (args: readonly string[]): Promise<Done> => {
  const wanted = wantedFrom(args);
  if (!wanted) return refused(`Name one story folder that is there. Usage: ${USAGE}`);
  const { folder, svg, mermaid } = wanted;
  const story = readStoryFolder(folder, basename(folder));
  const sources = sourcesOf(folder, story);
  if (sources.length === 0)
    return Promise.resolve({ output: story.errors.map(sayProblem).join('\n'), exitCode: 1 });
  const map = storyMapOf(sources);
  const heat = heatFor(folder, story, sources);
  const title = story.scenario?.title ?? basename(folder);
  if (svg !== undefined) return Promise.resolve(save(svg, svgOf(map, title, heat)));
  const output = mermaid ? mermaidOf(map, heat) : outline(map, heat);
  return Promise.resolve({ output, exitCode: 0 });
};
