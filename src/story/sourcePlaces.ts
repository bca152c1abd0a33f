// Where in the source text something stands: the knots, and the line that was told last.
// Must not know: files on a disk; whoever asks hands in the texts.
import type { Place } from './storyFault.ts';

export type SourceFile = { name: string; text: string };

export type KnotPlace = {
  name: string;
  /** scene id, when the knot begins one */
  scene?: string;
  file: string;
  /** 1-based, first and last line */
  from: number;
  to: number;
};

const KNOT = /^\s*={2,}\s*(?!function\b)(\w+)/;
const SCENE = /#\s*scene:\s*([^\s#\]]+)/;

const knotsOf = ({ name: file, text }: SourceFile): KnotPlace[] => {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, at) => {
    const name = KNOT.exec(line)?.[1];
    return name === undefined ? [] : [{ name, at }];
  });
  return starts.map(({ name, at }, index) => {
    const end = starts[index + 1]?.at ?? lines.length;
    const scene = lines
      .slice(at, end)
      .map((line) => SCENE.exec(line)?.[1])
      .find((found) => found !== undefined);
    return { name, file, from: at + 1, to: end, ...(scene !== undefined && { scene }) };
  });
};

/** Every knot, in the order of the files. Functions are none. */
export const knotsIn = (files: readonly SourceFile[]): KnotPlace[] => files.flatMap(knotsOf);

const after = (at: Place | undefined, file: string, line: number): boolean =>
  at === undefined || (at.file === file && line > at.line);

/** The next place at which a told text stands, looking on from the last one; a text that stands twice is found in order. */
export const placeOfText = (
  files: readonly SourceFile[],
  text: string,
  last?: Place,
): Place | undefined => {
  const found = files.flatMap(({ name, text: source }) =>
    source
      .split('\n')
      .flatMap((line, at) => (line.includes(text) ? [{ file: name, line: at + 1 }] : [])),
  );
  return found.find(({ file, line }) => after(last, file, line)) ?? found[0];
};

/** The knot around a place; the head of the first file, above all knots, has none. */
export const knotAt = (knots: readonly KnotPlace[], { file, line }: Place): KnotPlace | undefined =>
  knots.find((knot) => knot.file === file && knot.from <= line && line <= knot.to);
