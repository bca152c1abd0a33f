// The structure of a story as its source says it: knots, what each holds, and where each leads.
// Must not know: layouts, files on a disk.
import { type KnotPlace, knotsIn, type SourceFile } from '#story/sourcePlaces';

/** The place above all knots, where a story begins. */
export const BEGINNING = 'the beginning';
/** Where `-> END` leads. */
export const END = 'END';

export type MapNode = {
  /** the knot's name; unique */
  id: string;
  /** scene id, when the knot begins one */
  scene?: string;
  place?: { file: string; line: number };
  /** options that stand in it */
  choices: number;
  /** ids of the endings that it tags */
  ends: readonly string[];
  /** knots that it diverts to, each once, in the order of the source */
  to: readonly string[];
};

export type StoryMap = { nodes: readonly MapNode[] };

const bare = (text: string): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .replaceAll(/\/\/.*$/gm, '');

const unique = (words: readonly string[]): string[] => [...new Set(words)];
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found.trim());

/** Diverts, tunnels and threads; a stitch of another knot counts for the knot. */
const targetsIn = (text: string, known: ReadonlySet<string>): string[] =>
  matches(text, /(?:->|<-)\s*([A-Za-z_]\w*)/g).filter((name) => known.has(name));

const OPTION = /^[\s]*(?:\(\w+\)\s*)?[*+]/gm;

const nodeFrom = (id: string, text: string, known: ReadonlySet<string>): MapNode => ({
  id,
  choices: matches(text, OPTION).length,
  ends: unique(matches(text, /#\s*end:\s*([^#\]\n]+)/g)),
  to: unique(targetsIn(text, known)),
});

const textOf = (files: readonly SourceFile[], { file, from, to }: KnotPlace): string =>
  (files.find(({ name }) => name === file)?.text ?? '')
    .split('\n')
    .slice(from - 1, to)
    .join('\n');

/** What stands above the first knot of each file: where the story begins, and no more. */
const headOf = (files: readonly SourceFile[], knots: readonly KnotPlace[]): string =>
  files
    .map(({ name, text }) => {
      const first = knots.find(({ file }) => file === name);
      return first
        ? text
            .split('\n')
            .slice(0, first.from - 1)
            .join('\n')
        : text;
    })
    .join('\n');

const endOf = (nodes: readonly MapNode[]): MapNode[] =>
  nodes.some(({ to }) => to.includes(END)) ? [{ id: END, choices: 0, ends: [], to: [] }] : [];

/** Functions are no knots. Names that no knot has (variables, parameters) lead nowhere here. */
export const storyMapOf = (written: readonly SourceFile[]): StoryMap => {
  const files = written.map(({ name, text }) => ({ name, text: bare(text) }));
  const knots = knotsIn(files);
  const known = new Set([...knots.map(({ name }) => name), END]);
  const beginning = nodeFrom(BEGINNING, headOf(files, knots), known);
  const inner = knots.map((knot) => ({
    ...nodeFrom(knot.name, textOf(files, knot), known),
    place: { file: knot.file, line: knot.from },
    ...(knot.scene !== undefined && { scene: knot.scene }),
  }));
  const nodes = [beginning, ...inner];
  return { nodes: [...nodes, ...endOf(nodes)] };
};
