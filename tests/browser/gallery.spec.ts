// The gallery: everything there is to draw is on one page and is painted, and no cell looks like its neighbour.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { watched } from '#support/talkPage';

const open = async (page: Page): Promise<void> => {
  await page.goto('/#/gallery');
  await expect(page.getByRole('heading', { level: 1, name: 'Gallery' })).toBeVisible();
};

/** For each cell of a row: how many colours it has, and its picture as text. */
const paintedIn = async (
  row: Locator,
): Promise<{ name: string; colours: number; text: string }[]> => {
  await row.scrollIntoViewIfNeeded();
  const cells = row.locator('canvas');
  await expect(cells.first()).toBeVisible();
  const count = await cells.count();
  await expect(row.locator('canvas[data-drawn]')).toHaveCount(count, { timeout: 60_000 });
  return cells.evaluateAll((all) =>
    all.map((cell) => {
      const canvas = cell as HTMLCanvasElement;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      const colours = new Set<number>();
      for (let at = 0; at < (pixels?.length ?? 0); at += 4)
        colours.add(
          ((pixels?.[at] ?? 0) << 16) | ((pixels?.[at + 1] ?? 0) << 8) | (pixels?.[at + 2] ?? 0),
        );
      return {
        name: canvas.getAttribute('aria-label') ?? '',
        colours: colours.size,
        text: canvas.toDataURL(),
      };
    }),
  );
};

test('offers people, rooms and things at least', async ({ page }) => {
  await open(page);
  const sheets = await page.getByLabel('Show').locator('option').allInnerTexts();
  expect(sheets).toEqual(expect.arrayContaining(['All', 'People', 'Rooms', 'Things']));
});

test('each cell is painted and unlike its neighbours', async ({ page }) => {
  test.setTimeout(240_000);
  const seen = watched(page);
  await open(page);
  const rows = page.locator('.gallery-row');
  for (const sheet of await page.getByLabel('Show').locator('option:not([value=""])').all()) {
    await page.getByLabel('Show').selectOption((await sheet.getAttribute('value')) ?? '');
    const count = await rows.count();
    expect(count).toBeGreaterThan(0);
    // four rows spread over all of them: the whole walk is for the eye
    const step = Math.max(1, Math.floor(count / 4));
    for (let at = 0; at < count; at += step) {
      const cells = await paintedIn(rows.nth(at));
      for (const { name, colours } of cells) expect(colours, name).toBeGreaterThan(40);
      cells.slice(1).forEach(({ name, text }, before) => {
        expect(text === cells[before]?.text, `${cells[before]?.name} and ${name}`).toBe(false);
      });
    }
  }
  expect(seen.complaints).toEqual([]);
});

test('is filtered by keyboard, and says how much is left', async ({ page }) => {
  await open(page);
  const all = await page.locator('.gallery-row').count();
  await page.getByLabel('Show').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('ruth arms-crossed');
  const rows = page.locator('.gallery-row');
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText(`2 of ${all} rows`);
  await expect(rows.first().locator('canvas')).toHaveCount(10);
});

test('gives its pictures back when they are out of sight and when it is left', async ({ page }) => {
  await open(page);
  const first = page.locator('.gallery-row').first();
  await paintedIn(first);
  await page.locator('.gallery-row').last().scrollIntoViewIfNeeded();
  await expect(first.locator('canvas')).toHaveCount(0);
  await page.goto('/#/');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});
