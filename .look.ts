import { chromium } from '@playwright/test';
import { readStoryFolder } from '#story/storyFolder';
import { recordOfPlan } from '#check/planReplay';
import { planOf } from '#support/plans';
const name = process.argv[2] ?? '06-slips-and-mends';
const { file } = readStoryFolder('stories/second-drawer', 'second-drawer');
const record = { ...recordOfPlan(file!, planOf('second-drawer', name)), dealt: 0 };
const talk = { schema: 1, id: 'look', scenario: 'second-drawer', title: 'The Second Drawer', record, attempts: [], lineReached: 0, savedAt: Date.now(), ended: 'x', debriefSeen: false };
const b = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const ctx = await b.newContext({ viewport: { width: 1280, height: 720 }, baseURL: 'http://localhost:4631', reducedMotion: 'reduce' });
const page = await ctx.newPage();
page.on('pageerror', e => console.log('ERR', e.message)); page.on('console', m => m.type() === 'error' && console.log('CON', m.text()));
await page.goto('/'); await page.getByRole('heading', { level: 1 }).waitFor();
await page.waitForTimeout(800);
await page.evaluate((row) => new Promise<void>((ok, no) => { const o = indexedDB.open('practice'); o.onsuccess = () => { const t = o.result.transaction('talks', 'readwrite'); t.objectStore('talks').put(row, row.id); t.oncomplete = () => { o.result.close(); ok(); }; t.onerror = no; }; o.onerror = no; }), talk);
await page.goto('/#/debrief/look'); await page.reload();
await page.getByRole('heading', { level: 1, name: 'Debrief' }).waitFor();
const shot = (n: string, full = false) => page.screenshot({ path: `/tmp/dbl/${n}.png`, fullPage: full });
await shot('top');
const sec = async (id: string, n: string) => { await page.locator(`section[aria-labelledby=${id}]`).first().screenshot({ path: `/tmp/dbl/${n}.png` }); };
if (process.argv[3] === 'text') {
  const all = page.getByRole('button', { name: 'Tell me all of them without asking' });
  if (await all.isVisible()) await all.click();
  console.log(await page.locator('main').innerText());
} else if (process.argv[3] === 'aria') {
  console.log(await page.locator('main').ariaSnapshot());
} else {
  await sec('why', 'why-asked');
  await page.getByRole('button', { name: /^Choice 20,/ }).focus();
  await page.keyboard.press('Enter'); await page.keyboard.press('ArrowLeft');
  await page.locator('.course').screenshot({ path: '/tmp/dbl/course.png' });
  const first = page.locator('.moment').first();
  await first.getByLabel('To be understood').check();
  await first.getByRole('textbox').fill('I wanted her to see that I had a plan.');
  await first.screenshot({ path: '/tmp/dbl/asking.png' });
  await first.getByRole('button', { name: 'Now tell me' }).click(); await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Tell me all' }).click();
  await sec('why', 'why-told');
  await sec('happened', 'happened');
  await sec('principles', 'principles'); await sec('try-again', 'try'); await sec('not-yours', 'notyours'); await sec('reactions', 'reactions');
  await page.setViewportSize({ width: 390, height: 844 });
  await shot('phone-top'); await sec('why', 'phone-why'); await sec('happened', 'phone-happened');
  await page.locator('.course').screenshot({ path: '/tmp/dbl/phone-course.png' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.pdf({ path: '/tmp/dbl/page.pdf', format: 'A4' });
}
await b.close();
