// Lines of text wrapped to a width, and two blocks of them side by side.
// Must not know: what the lines say.

/** A row begins as the line does; a word that is longer than a row stands alone. Spaces inside stay. */
const wrapOne = (line: string, width: number): string[] => {
  const start = /^\s*(?:\d\s+)?/.exec(line)?.[0] ?? '';
  const hang = ' '.repeat(start.length || 2);
  const rows: string[] = [];
  let row = '';
  for (const piece of line.match(/\s*\S+/g) ?? []) {
    if (row.trim() === '' || (row + piece).length <= width) row += piece;
    else {
      rows.push(row);
      row = hang + piece.trimStart();
    }
  }
  return [...rows, row];
};

/** Lines that are too long go on in the next row, a little further in. An empty line stays. */
export const wrapped = (lines: readonly string[], width: number): string[] =>
  lines.flatMap((line) => (line.length <= width ? [line] : wrapOne(line, width)));

/** Under this many characters a row the right block goes below the left one. */
const WIDE = 100;
const RIGHT = 44;
const GAP = '  │ ';

/** `left` and `right` side by side in `width` characters; in a narrow window one below the other. */
export const beside = (
  left: readonly string[],
  right: readonly string[],
  width: number,
): string[] => {
  if (right.length === 0 || width < WIDE)
    return wrapped([...left, ...(right.length > 0 ? [''] : []), ...right], width);
  const leftWidth = width - RIGHT - GAP.length;
  const [words, panel] = [wrapped(left, leftWidth), wrapped(right, RIGHT)];
  return Array.from({ length: Math.max(words.length, panel.length) }, (_, row) =>
    `${(words[row] ?? '').padEnd(leftWidth)}${GAP}${panel[row] ?? ''}`.trimEnd(),
  );
};
