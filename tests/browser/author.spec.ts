// The author's page in the built game: a teacher's own file is opened, checked, tried, played and debriefed; nothing is sent.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { TalkPage, watched } from '#support/talkPage';

const OWN = `# title: The blue cup
# author: A teacher
-> kitchen
=== kitchen ===
The cup is in two halves. # scene: cup-1 # stage: acknowledge # room: kitchen # prop: mug
MINA: Who was it? # mood: mina guarded
*   ["It was me. I put it back so that you would not see." # move: own # shows: accountable-opening # heard: <b>He</b> says so.]
    MINA: Thank <b id="bold">you</b>.
*   ["It must have been the cat again." # move: conceal # misses: open-book # meant: It is only a cup. # heard: We have no cat.]
    MINA: We have no cat.
-   It is a cup again. # end: the-cup-holds
-> END
`;

const fileOf = (text: string | Buffer, name = 'cup.ink') => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

const open = async (page: Page, text: string | Buffer, name?: string): Promise<void> => {
  await page.goto('/#/author');
  await page.getByLabel('Open an .ink file').setInputFiles(fileOf(text, name));
};

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a file is tried with everything in sight, without a complaint and without another host', async ({
  page,
  baseURL,
}) => {
  const { complaints, hosts } = watched(page);
  await open(page, OWN);
  await expect(page.getByRole('status').first()).toContainText('The blue cup is open');
  const findings = page.getByRole('region', { name: 'Findings' });
  await expect(findings).toContainText('Proved:');
  await expect(findings).toContainText('choice-count');
  await expect(findings.getByText('Error', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '"It was me.' }).click();
  await expect(page.getByRole('log', { name: 'Lines of this turn' })).toContainText(
    'Thank <b id="bold">you</b>.',
  );
  await expect(page.locator('#bold')).toHaveCount(0);
  await expect(page.getByText('own: trust +2.00, safety +5.00 (landed)')).toBeVisible();
  await expect(page.getByRole('log', { name: 'Source text' })).toContainText('# end:');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBe(0);
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual([baseURL]);
});

test('a file is played as a reader would, and debriefed', async ({ page }) => {
  await open(page, OWN);
  await page.getByRole('button', { name: 'Play it as a reader would' }).click();
  await expect(page).toHaveURL(/#\/play\/own/);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const talk = new TalkPage(page);
  await talk.choose('"It must have been the cat again."');
  await talk.readOn();
  await expect(talk.log).toContainText('We have no cat.');
  await page
    .getByRole('button', { name: 'Debrief', exact: true })
    .or(page.getByRole('link', { name: 'Debrief', exact: true }))
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible();
  const turns = page.getByRole('list', { name: 'Turns' });
  await expect(turns).toContainText('It must have been the cat again.');
  await page.getByRole('button', { name: 'Skip the question' }).press('Enter');
  await expect(turns).toContainText('We have no cat.');
});

test('a broken file is told with file, line and mend, and a mended one opens', async ({ page }) => {
  await open(page, OWN.replace('move: own', 'move: won'));
  const findings = page.getByRole('region', { name: 'Findings' });
  await expect(findings).toContainText('cup.ink:7');
  await expect(findings).toContainText('did you mean "own"?');
  await expect(page.getByRole('heading', { name: 'Try it' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Open an .ink file').setInputFiles(fileOf(OWN));
  await expect(page.getByRole('heading', { name: 'Try it' })).toBeVisible();
});

test('jumps to a knot with other bands, and back, by the keyboard', async ({ page }) => {
  await open(page, OWN);
  await page.getByRole('combobox', { name: 'Trust' }).selectOption('3 sturdy');
  await page.getByRole('button', { name: 'Start there' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('70.0, 3 sturdy')).toBeVisible();
  await page.getByRole('button', { name: 'From the beginning' }).press('Enter');
  await expect(page.getByText('26.0, 1 thin')).toBeVisible();
});

test('a file that is too large, no text, or empty is refused in one sentence', async ({ page }) => {
  const said = page.getByRole('status').first();
  await open(page, Buffer.alloc(1_000_001, 'a'), 'huge.ink');
  await expect(said).toHaveText(/^huge\.ink is larger than one megabyte/);
  await open(page, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), 'cat.png');
  await expect(said).toHaveText(/^cat\.png is not a text file/);
  await open(page, ' ', 'none.ink');
  await expect(said).toHaveText(/^none\.ink is empty/);
});

test('a file is dropped on the page', async ({ page }) => {
  await page.goto('/#/author');
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.ink'));
    return transfer;
  }, OWN);
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByRole('status').first()).toContainText('The blue cup is open');
});
