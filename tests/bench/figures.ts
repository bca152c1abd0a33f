// What a bench measured, as figures with what they must hold, and as text.
// Must not know: what is measured.

export type Figure = {
  what: string;
  value: number;
  unit: string;
  /** what it must be, in words; none where the figure only informs */
  wanted?: string;
  held?: boolean;
};

export const atMost = (what: string, value: number, unit: string, most: number): Figure => ({
  ...{ what, value, unit },
  ...{ wanted: `at most ${most}`, held: value <= most },
});

export const atLeast = (what: string, value: number, unit: string, least: number): Figure => ({
  ...{ what, value, unit },
  ...{ wanted: `at least ${least}`, held: value >= least },
});

const judged = ({ held, wanted = '' }: Figure): string => {
  if (held === undefined) return '';
  return held ? `  held: ${wanted}` : `  NOT HELD: ${wanted}`;
};

const row = (one: Figure): string =>
  `  ${one.what.padEnd(58)} ${one.value.toLocaleString('en').padStart(10)} ${one.unit.padEnd(8)}${judged(one)}`;

export const figuresText = (done: Readonly<Record<string, readonly Figure[]>>): string =>
  Object.entries(done)
    .map(([name, figures]) => [name, ...figures.map((figure) => row(figure).trimEnd())].join('\n'))
    .join('\n\n');
