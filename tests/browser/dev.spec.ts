// The dev server: a changed .ink reaches the open talk, which stays where it was; a broken one is told with file and line.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { groundworkCompanions } from '#cli/companionPlugin';
import { groundworkPage } from '#cli/page/pagePlugin';
import { groundworkStories } from '#story/vitePlugin';
import { groundworkWords, withoutParser } from '../../src/languages/vitePlugin.ts';
import { freePort } from '#support/freePort';
import { TalkPage } from '#support/talkPage';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FIRST = '"There was. I put it in the drawer. I\'ve lied to you for a year."';
let folder = '';
let server: ViteDevServer;
let port = 0;

const rewrite = (change: (text: string) => string): void => {
  const file = join(folder, 'second-drawer/scenes/01-final-notice.ink');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync(join(root, 'stories'), folder, { recursive: true });
  port = await freePort();
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(folder, '.vite'),
    plugins: [
      groundworkStories(folder),
      groundworkCompanions(folder),
      groundworkWords(),
      withoutParser(),
      groundworkPage(),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port, strictPort: true, host: '127.0.0.1' },
  });
  await server.listen();
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a changed line is there at once, and the talk stays where it was', async ({ page }) => {
  test.setTimeout(120_000);
  const talk = new TalkPage(page);
  await page.goto(`http://127.0.0.1:${port}/#/play/second-drawer?seed=7`);
  await page.getByRole('button', { name: 'Start', exact: true }).click({ timeout: 60_000 });
  await talk.choose(FIRST);
  await talk.readOn();
  const count = (await talk.lines()).length;

  rewrite((text) =>
    text.replace("Fourteen months. That one's dated.", 'Fourteen months, it says.'),
  );
  await expect(talk.log).toContainText('Fourteen months, it says.', { timeout: 20_000 });
  expect((await talk.lines()).length).toBe(count);
  await expect(talk.options).toBeVisible();

  rewrite((text) => text.replace('# move: own', '# move: oown'));
  await expect(page.locator('vite-error-overlay')).toBeAttached({ timeout: 20_000 });
  await expect(page.locator('vite-error-overlay')).toContainText('did you mean "own"?');
  rewrite((text) => text.replace('# move: oown', '# move: own'));
  await expect(page.locator('vite-error-overlay')).toHaveCount(0, { timeout: 20_000 });
  await expect(talk.log).toContainText('Fourteen months, it says.');
});

test("on the author's page a mistake is in sight beside what is tried, and goes with it", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(`http://127.0.0.1:${port}/#/author`);
  await page.getByRole('combobox', { name: 'Story' }).selectOption('second-drawer');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: FIRST }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Undo' }).scrollIntoViewIfNeeded();

  rewrite((text) => text.replace('# move: own', '# move: oown'));
  const stale = page.getByRole('complementary', { name: /has a mistake in it/ });
  await expect(stale).toContainText('did you mean "own"?', { timeout: 20_000 });
  await expect(stale).toBeInViewport();
  rewrite((text) => text.replace('# move: oown', '# move: own'));
  await expect(stale).toHaveCount(0, { timeout: 20_000 });
});
