// A button that cannot be used now says so and keeps its focus: one that the browser disables lets focus fall to nothing, and is
// passed over by Tab, so that nobody hears that it is there.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../src/', import.meta.url));

const FACES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
);

/** Attributes of that name, and not aria-disabled. */
const disabledIn = (text: string): string[] => text.match(/(?<![\w-])disabled(?==|\s*\n)/g) ?? [];

test('the look finds them', () => {
  expect(disabledIn('<button disabled={busy}>')).toHaveLength(1);
  expect(disabledIn('<button aria-disabled={busy}>')).toHaveLength(0);
});

test('no face disables anything', () => {
  expect(FACES.length).toBeGreaterThan(100);
  const found = FACES.filter((name) => disabledIn(readFileSync(`${ROOT}${name}`, 'utf8')).length);
  expect(found).toEqual([]);
});
