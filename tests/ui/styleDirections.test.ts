// The style sheets say start and end and never left and right, so that a language written the other way turns the page round.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../src/', import.meta.url));

/** Places that are the same from both sides, and the graph, whose time runs one way in every language. */
const SAME = [/^left: (?:50%|auto)$/];
const GRAPH = 'ui/style/course.css';

const SHEETS = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.css') && name !== GRAPH,
);

const SIDED = /^(?:[a-z-]*-)?(?:left|right)(?:-[a-z]+)?$/;
const FOUR = /^(?:margin|padding|inset|border-width|border-style|border-color)$/;

/** Corners go round from the top left one: what is not given is as the one across. */
const hasSidedCorners = ([first, second = first, third = first, fourth = second]: string[]) =>
  first !== second || third !== fourth;

const isSided = (property: string, value: string): boolean => {
  if (SIDED.test(property) || /\b(?:left|right)\b/.test(value)) return true;
  const parts = value.replaceAll(/\([^)]*\)/g, '()').split(/\s+/);
  if (property === 'border-radius') return hasSidedCorners(parts);
  return FOUR.test(property) && parts.length === 4 && parts[1] !== parts[3];
};

/** Declarations of a sheet that know left from right. */
const sidedIn = (text: string): string[] =>
  [...text.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([a-z-]+)\s*:\s*([^;{}]+);/g)]
    .filter(([, property = '', value = '']) => isSided(property, value.trim()))
    .map(([, property = '', value = '']) => `${property}: ${value.trim()}`)
    .filter((found) => !SAME.some((one) => one.test(found)));

describe('left and right', () => {
  test('the look finds them', () => {
    expect(
      sidedIn(
        'a { margin-left: 1px; text-align: right; padding: 1px 2px 1px 3px; border-radius: 0 1px 1px 0; }',
      ),
    ).toEqual([
      'margin-left: 1px',
      'text-align: right',
      'padding: 1px 2px 1px 3px',
      'border-radius: 0 1px 1px 0',
    ]);
    expect(
      sidedIn(
        'a { margin-inline: 1px 2px; padding: 1px 2px 3px; left: 50%; border-radius: 1px 1px 0 0; }',
      ),
    ).toEqual([]);
  });

  test.each(SHEETS)('are in no declaration of %s', (name) => {
    expect(sidedIn(readFileSync(`${ROOT}${name}`, 'utf8'))).toEqual([]);
  });
});
