// Every sentence of the author's page is used somewhere, and none is written elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { strings } from '../../src/author/strings.ts';

const folder = fileURLToPath(new URL('../../src/author', import.meta.url));
const texts = readdirSync(folder)
  .filter((name) => /\.tsx?$/.test(name) && name !== 'strings.ts')
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const keysOf = (part: object): string[] =>
  Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? keysOf(value) : [key],
  );
/** Read by a key that is a value: how grave a finding is, why a file was refused. */
const BY_VALUE = new Set(['error', 'warning', 'note', 'empty', 'too-large', 'not-text']);

test('no sentence stands unused', () => {
  const all = texts.map(({ text }) => text).join('\n');
  const unused = keysOf(strings).filter((key) => !BY_VALUE.has(key) && !all.includes(`.${key}`));
  expect(unused).toEqual([]);
});

test('no page holds prose of its own', () => {
  const prose = texts
    .filter(({ name }) => name.endsWith('.tsx'))
    .flatMap(({ name, text }) =>
      [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[^<{]*</g)].map(
        (found) => `${name}: ${found[1]}`,
      ),
    );
  expect(prose).toEqual([]);
});
