// Files and functions stay small enough to be read in one go.
import { describe, expect, test } from 'vitest';
import { functionLengths } from './functionLengths.ts';
import { sourceFiles } from './sourceFiles.ts';

/** Lists and texts, with nothing to follow in them; each with its reason. */
const DATA_FILES: readonly string[] = [
  'src/languages/words.ts', // every message with its arguments, made from en.json
];

/** The smallest value that `share` of the sorted values do not exceed. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;

const files = sourceFiles(['src'], /\.tsx?$/).filter(({ name }) => !DATA_FILES.includes(name));
const functions = files.flatMap(({ name, lines }) =>
  functionLengths(name, lines.join('\n')).map((one) => ({ ...one, file: name })),
);

describe('files of src', () => {
  const lengths = files.map(({ lines }) => lines.length);

  test('are there to be measured', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(functions.length).toBeGreaterThan(10);
  });

  test('have a median of at most 80 lines', () => {
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(80);
  });

  test('have at most 160 lines in nine of ten', () => {
    expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(160);
  });

  test('have at most 250 lines', () => {
    const long = files.filter(({ lines }) => lines.length > 250);
    expect(long.map(({ name, lines }) => `${name}: ${lines.length} lines`)).toEqual([]);
  });
});

describe('functions of src', () => {
  const lengths = functions.map(({ lines }) => lines);

  test('have a median of at most 8 lines', () => {
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(8);
  });

  test('have at most 25 lines in nine of ten', () => {
    expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(25);
  });

  test('have at most 60 lines', () => {
    const long = functions.filter(({ lines }) => lines > 60);
    expect(long.map(({ file, name, lines }) => `${file} ${name}: ${lines} lines`)).toEqual([]);
  });
});

test('a function’s length counts from its name to its end, without inner ones', () => {
  const text = 'const one = () => 1;\nfunction two() {\n  const three = () => {\n  };\n}\n';
  expect(functionLengths('some.ts', text)).toEqual([
    { name: 'one', lines: 1 },
    { name: 'three', lines: 2 },
    { name: 'two', lines: 2 },
  ]);
});
