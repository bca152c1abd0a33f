// The order in which a browser is looked for, with places and browsers of the test's own making.
import { describe, expect, test } from 'vitest';
import { PLACES } from './browser.ts';
import { installedBrowsers } from './browserInstalled.ts';
import type { Machine } from './browserInstalled.ts';
import { searchBrowser } from './browserSearch.ts';
import type { Place, Trial } from './browserSearch.ts';

const placesThat = (asked: string[], found: Readonly<Record<string, readonly string[]>>): Place[] =>
  Object.entries(found).map(([name, files]) => ({
    name,
    candidates: async () => {
      asked.push(name);
      return files.map((file) => ({ name: file, launch: { executablePath: file } }));
    },
  }));

const worksIf =
  (...good: string[]): Trial =>
  async ({ executablePath = '' }) =>
    good.includes(executablePath) ? undefined : 'it starts, but gives no WebGL context';

describe('searchBrowser', () => {
  test('takes the first that works and asks no later place', async () => {
    const asked: string[] = [];
    const places = placesThat(asked, { named: [], system: ['old', 'good'], packed: ['packed'] });
    const { name } = await searchBrowser(places, worksIf('good', 'packed'), 'install it');
    expect(name).toBe('good');
    expect(asked).toEqual(['named', 'system']);
  });

  test('goes on when a place itself breaks', async () => {
    const broken: Place = {
      name: 'broken',
      candidates: () => Promise.reject(new Error('no disk')),
    };
    const places = [broken, ...placesThat([], { packed: ['packed'] })];
    expect((await searchBrowser(places, worksIf('packed'), '')).name).toBe('packed');
  });

  test('says everything that was tried, and what to do', async () => {
    const broken: Place = {
      name: 'broken',
      candidates: () => Promise.reject(new Error('no disk')),
    };
    const places = [...placesThat([], { named: [], system: ['old'] }), broken];
    await expect(searchBrowser(places, worksIf(), 'do this')).rejects.toThrow(
      [
        'No browser with WebGL was found.',
        '  - named: none',
        '  - old: it starts, but gives no WebGL context',
        '  - broken: no disk',
        'Install one with: do this',
      ].join('\n'),
    );
  });
});

test('the places go from what costs nothing to what downloads', () => {
  expect(PLACES.map(({ name }) => name)).toEqual([
    'GROUNDWORK_BROWSER',
    'Playwright',
    'installed browsers',
    'Chromium from npm',
    'download by Playwright',
  ]);
});

describe('installedBrowsers', () => {
  const files = (machine: Omit<Machine, 'exists'>, ...there: string[]) =>
    installedBrowsers({ ...machine, exists: (file) => there.includes(file) }).map(
      ({ launch }) => launch.executablePath,
    );

  test('prefers Chrome on the whole PATH', () => {
    const machine = { platform: 'linux', env: { PATH: '/usr/local/bin::/usr/bin' } } as const;
    const there = ['/usr/bin/google-chrome', '/usr/local/bin/chromium', '/opt/chromium'];
    expect(files(machine, ...there)).toEqual(['/usr/bin/google-chrome', '/usr/local/bin/chromium']);
  });

  test('looks into the Applications of macOS, of all and of one person', () => {
    const machine = { platform: 'darwin', env: { PATH: '/bin', HOME: '/me' } } as const;
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const mine = '/me/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(files(machine, mine, edge, '/bin/chromium')).toEqual([edge, mine, '/bin/chromium']);
  });

  test('looks into the program folders of Windows', () => {
    const machine = { platform: 'win32', env: { PROGRAMFILES: String.raw`C:\Programs` } } as const;
    const edge = String.raw`C:\Programs\Microsoft\Edge\Application\msedge.exe`;
    expect(files(machine, edge)).toEqual([edge]);
  });

  test('finds nothing on an empty machine', () => {
    expect(files({ platform: 'linux', env: {} })).toEqual([]);
  });
});
