// @vitest-environment happy-dom
// The teaching view: numbers of the meters where a host allows them and somebody wants them, and nowhere else.
import { signal } from '@preact/signals';
import { afterEach, expect, test } from 'vitest';
import type { Standing } from '#app/standing';
import { PlayPage } from '../../src/ui/play/playPage.tsx';
import { SettingsPage } from '../../src/ui/settings/settingsPage.tsx';
import { CARD, fakePorts, SETTINGS } from './support/fakePorts.ts';
import { fakeTalk } from './support/fakeTalk.ts';
import { allOf, clear, frame, press, show, the } from './support/page.tsx';

afterEach(clear);

const STANDING: Standing = {
  trust: { points: 26, band: 1 },
  safety: { points: 44, band: 2 },
  reasons: ['You named it.'],
};

const play = async (allowed: boolean, wanted: boolean): Promise<void> => {
  const settings = signal({ ...SETTINGS, teachingView: wanted });
  const ports = fakePorts({ settings, teachingView: allowed });
  const face = { ...fakeTalk(), standing: signal(STANDING) };
  await show(ports, <PlayPage face={face} card={CARD} planned={new Set()} />);
};

const readAll = async (): Promise<void> => {
  while (allOf('button', 'Continue').length > 0) await press(the('button', 'Continue'));
};

const teaching = (): string =>
  (document.querySelector('[aria-label="Teaching view"]')?.textContent ?? '').trim();

test('shows both meters and the reasons once the turn is read', async () => {
  await play(true, true);
  expect(teaching()).toBe('');
  await readAll();
  await expect.poll(async () => frame().then(teaching)).toContain('26 of 100, thin');
  expect(teaching()).toContain('44 of 100, workable');
  expect(teaching()).toContain('You named it.');
});

test.each([
  [true, false],
  [false, true],
])('is not there when allowed: %s, wanted: %s', async (allowed, wanted) => {
  await play(allowed, wanted);
  await readAll();
  await frame();
  expect(teaching()).toBe('');
  expect(document.body.textContent).not.toContain('26');
});

test.each([true, false])(
  'can be switched on only where the host allows it: %s',
  async (allowed) => {
    await show(fakePorts({ teachingView: allowed }), <SettingsPage />);
    const labels = [...document.querySelectorAll('label')].map(({ textContent }) => textContent);
    expect(labels.some((label) => label?.includes('teaching view'))).toBe(allowed);
  },
);
