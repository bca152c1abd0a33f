// Rows of words as columns of even width.
// Must not know: what they say.

/** The first column stands left, the others right. */
export const textTable = (rows: readonly (readonly string[])[]): string => {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  return rows
    .map((row) =>
      widths
        .map((width, at) => {
          const cell = row[at] ?? '';
          return at === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
