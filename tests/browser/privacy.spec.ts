// Three talks to their debriefs under a proxy that sees every request of the browser, workers and service worker too; and no
// violation of the content policy, though what a person brings in is hostile.
import { expect, type Page, test } from '@playwright/test';
import { cutAt } from '#domain/playRecord';
import { makeText } from '#domain/textForm';
import { choicesOf, planOf, recordOf } from '#support/plans';
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

/** Chromium asks its maker how the fields of a form are called, whatever a page says. No page can ask there: see `requested`. */
const BROWSERS_OWN = new Set(['content-autofill.googleapis.com:443']);

/** One from its first line; two are gone on with from a record, as somebody hands it over, for their last choices. */
const TALKS = [
  ['second-drawer', '12-clear-eyed-at-once', 0],
  ['green-dot', '01-new-words', 3],
  ['muted-thread', '11-skips-the-table', 3],
] as const;

/** Where a talk begins, and the choices to its end; `last` of them, or all for 0. */
const roadOf = (scenario: string, plan: string, last: number) => {
  const choices = choicesOf(planOf(scenario, plan));
  const { intent } = recordOf(scenario, plan);
  if (last === 0) return { from: `?seed=7&intent=${intent}`, choices };
  const record = recordOf(scenario, plan);
  const cut = cutAt(record, record.decisions.length - last);
  return { from: `?record=${makeText(cut)}`, choices: choices.slice(-last) };
};

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
  for (const [scenario, plan, last] of TALKS) {
    const talk = new TalkPage(page);
    const { from, choices } = roadOf(scenario, plan, last);
    await page.goto('/#/settings');
    await page.getByLabel('Show all lines at once', { exact: true }).check();
    await talk.start(scenario, from);
    for (const text of choices) await talk.choose(text);
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
  expect([...new Set(proxy.asked)].filter((one) => !BROWSERS_OWN.has(one))).toEqual([host]);
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
