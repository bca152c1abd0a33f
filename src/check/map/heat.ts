// How often plays came through each knot: the share of plays in which one of its lines was told.
// Must not know: how the plays were made.
import { knotAt, knotsIn, type SourceFile } from '#story/sourcePlaces';

/** One play: the texts of its lines. */
export type ToldTexts = readonly string[];

/** 0..1 by knot; a knot without a line of its own is not in it, for nothing tells whether it was passed. */
export type Heat = ReadonlyMap<string, number>;

/** What a line of source tells: without its name, tags, label, divert and indent. Empty for logic, options and comments, and where what is told is not what is written. */
const toldPart = (line: string): string => {
  const written = line.split(/(?<!\\)#|\/\/|->/)[0] ?? '';
  const text = written.replace(/^\s*(?:-\s*)*(?:\(\w+\)\s*)?/, '').trim();
  return /^(?:=|~|<-|[*+]|VAR\b|LIST\b|CONST\b|INCLUDE\b|EXTERNAL\b|TODO\b)|[{}|\\]|<>/.test(
    text,
  ) || text.endsWith(':')
    ? ''
    : text.replace(/^[A-Z][A-Z .'-]*[A-Z]:\s+/, '');
};

/** Which knot holds a text; a text that stands in two is no witness for either. */
const knotsByText = (files: readonly SourceFile[]): Map<string, string | undefined> => {
  const knots = knotsIn(files);
  const found = new Map<string, string | undefined>();
  for (const { name: file, text } of files)
    text.split('\n').forEach((raw, at) => {
      const told = toldPart(raw);
      const knot = knotAt(knots, { file, line: at + 1 })?.name;
      if (told === '' || knot === undefined) return;
      found.set(told, found.has(told) && found.get(told) !== knot ? undefined : knot);
    });
  return found;
};

export const heatOf = (files: readonly SourceFile[], plays: readonly ToldTexts[]): Heat => {
  const byText = knotsByText(files);
  const count = new Map<string, number>();
  for (const knot of byText.values()) if (knot !== undefined) count.set(knot, 0);
  for (const texts of plays)
    for (const knot of new Set(texts.map((text) => byText.get(text))))
      if (knot !== undefined) count.set(knot, (count.get(knot) ?? 0) + 1);
  const all = Math.max(1, plays.length);
  return new Map([...count].map(([knot, times]) => [knot, times / all]));
};

/** In whole per cent, or nothing where nothing is known. For authors; no reader sees it. */
export const heatWords = (heat: Heat | undefined, id: string): string | undefined => {
  const share = heat?.get(id);
  if (share === undefined) return undefined;
  return share === 0 ? 'in no play' : `in ${Math.max(1, Math.round(share * 100))} % of plays`;
};
