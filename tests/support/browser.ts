// The browser for everything that needs one. The five places, in order; the first that works is taken.
// Must not know: what will be done with it.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { installedBrowsers, thisMachine } from './browserInstalled.ts';
import { packedBrowser } from './browserPacked.ts';
import { searchBrowser } from './browserSearch.ts';
import type { Candidate, Launch, Place } from './browserSearch.ts';
import { trialOf } from './browserTrial.ts';

const INSTALL = ['install', '--with-deps', 'chromium-headless-shell'];
const OWN: Candidate = { name: 'the browser installed by Playwright', launch: {} };

const named = (file: string | undefined): Candidate[] =>
  file ? [{ name: `GROUNDWORK_BROWSER=${file}`, launch: { executablePath: file } }] : [];

const downloaded = (): Candidate[] => {
  const manifest = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  const cli = path.join(path.dirname(manifest), 'cli.js');
  execFileSync(process.execPath, [cli, ...INSTALL], { stdio: 'pipe', timeout: 300_000 });
  return [OWN];
};

/** Cheap places first: the fourth unpacks 200 MB, the fifth downloads. */
export const PLACES: readonly Place[] = [
  { name: 'GROUNDWORK_BROWSER', candidates: async () => named(process.env['GROUNDWORK_BROWSER']) },
  { name: 'Playwright', candidates: async () => [OWN] },
  { name: 'installed browsers', candidates: async () => installedBrowsers(thisMachine()) },
  { name: 'Chromium from npm', candidates: packedBrowser },
  { name: 'download by Playwright', candidates: async () => downloaded() },
];

export const findBrowser = (): Promise<Candidate> =>
  searchBrowser(PLACES, trialOf, `npx playwright ${INSTALL.join(' ')}`);

const KNOWN = 'GROUNDWORK_TEST_BROWSER';

/** What a launch needs, found once: a runner's workers read it from the environment. */
export const browserForTests = async (): Promise<Launch> => {
  const known = process.env[KNOWN] ?? JSON.stringify((await findBrowser()).launch);
  process.env[KNOWN] = known;
  return JSON.parse(known) as Launch;
};
