// What the page says before its scripts, and without them, is what it says with them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { strings } from '#ui/strings';

const page = readFileSync(fileURLToPath(new URL('../../index.html', import.meta.url)), 'utf8');
const said = page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test.each([
  () => strings.site.leave,
  () => strings.library.practice,
  () => strings.care.notUseTitle,
  () => strings.care.notUse,
  () => strings.care.notUseHarm,
  () => strings.care.generalHelp,
])('%#', (sentence) => {
  expect(said).toContain(sentence());
});

test('the way out works without scripts, also out of a frame', () => {
  expect(page).toMatch(/<a class="button leave" href="about:blank" target="_top"/);
});
