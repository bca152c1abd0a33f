// Three talks to their debriefs under a proxy that sees every request of the browser, workers and service worker too; and no
// violation of the content policy, though what a person brings in is hostile.
import { expect, type Page, test } from '@playwright/test';
import { choicesOf, planOf } from '#support/plans';
import { TalkPage } from '#support/talkPage';
import { watchingProxy } from '#support/watchingProxy';

test.describe.configure({ timeout: 400_000 });

const violations = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  await page.exposeFunction('violated', (what: string) => void found.push(what));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sample }) =>
        (window as unknown as { violated(what: string): void }).violated(
          `${violatedDirective} ${blockedURI} ${sample}`,
        ),
    );
  });
  return found;
};

const TALKS = [
  ['second-drawer', '12-clear-eyed-at-once', 'leaving'],
  ['green-dot', '01-new-words', undefined],
  ['second-drawer', '01-post-on-the-table', undefined],
] as const;

test('nobody else is asked for anything, and nothing breaks the content policy', async ({
  browser,
  baseURL,
}) => {
  const { host } = new URL(baseURL ?? '');
  const proxy = await watchingProxy(host);
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    serviceWorkers: 'allow',
    proxy: { server: proxy.address, bypass: '<-loopback>' },
  });
  const requested = new Set<string>();
  context.on('request', (request) => {
    if (/^https?:/.test(request.url())) requested.add(new URL(request.url()).host);
  });
  const page = await context.newPage();
  const violated = await violations(page);
  for (const [scenario, plan, intent] of TALKS) {
    const talk = new TalkPage(page);
    const read = planOf(scenario, plan);
    await page.goto('/#/settings');
    await page.getByLabel('Show all lines at once', { exact: true }).check();
    await talk.start(scenario, intent ? `?seed=7&intent=${intent}` : '?seed=7');
    for (const text of choicesOf(read)) await talk.choose(text);
    await talk.readOn();
    await page.getByRole('button', { name: 'Debrief', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  }
  for (const at of ['#/author', '#/gallery', '#/principles', '#/kept', '#/help']) {
    await page.goto(`/${at}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  expect(proxy.asked.length).toBeGreaterThan(20);
  expect([...new Set(proxy.asked)]).toEqual([host]);
  expect([...requested]).toEqual([host]);
  expect(violated).toEqual([]);
  await context.close();
  await proxy.stop();
});

const HOSTILE =
  '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';

test('hostile text in addresses, records and files stays text', async ({ page }) => {
  const violated = await violations(page);
  const coded = encodeURIComponent(HOSTILE);
  for (const at of [
    `#/${coded}`,
    `#/play/${coded}`,
    `#/play/second-drawer?record=${coded}`,
    `#/debrief/${coded}`,
    `#/debrief/shared?record=${coded}`,
    `#/principles/${coded}`,
    `#/help/${coded}`,
  ]) {
    await page.goto('about:blank');
    await page.goto(`/${at}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect(await page.locator('#app img, #app script').count(), at).toBe(0);
  }
  await page.goto('/#/kept');
  await page.getByText('Bring a talk in', { exact: true }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: `${HOSTILE}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({ format: 1, talks: [{ title: HOSTILE, scenario: HOSTILE, id: HOSTILE }] }),
    ),
  });
  await expect(page.getByRole('main')).toContainText(/missing or changed/);
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.title()).toBe('Practice');
  expect(violated).toEqual([]);
});

test('a story that a person opens is text, whatever its lines say', async ({ page }) => {
  const violated = await violations(page);
  await page.goto('/#/author');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: `${HOSTILE}.ink`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`# title: ${HOSTILE}\n${HOSTILE}\n* [${HOSTILE}] ${HOSTILE}\n-> END\n`),
    });
  await expect(page.getByText('onerror', { exact: false }).first()).toBeVisible();
  expect(await page.locator('#app img[src="x"], #app script').count()).toBe(0);
  expect(await page.title()).toBe('Practice');
  expect(violated).toEqual([]);
});
