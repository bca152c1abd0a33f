// How the pages are tried end to end: the real server on a free port, in the browser that the finder gives.
// Must not know: what stands on any page.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserForTests } from '#support/browser';
import { portForTests } from '#support/freePort';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = await portForTests();
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: `${root}/tests/browser`,
  testMatch: '**/*.spec.ts',
  outputDir: `${root}/test-results`,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: address,
    trace: 'off',
    // what is kept for the time without a connection is tried in offline.spec and privacy.spec alone
    serviceWorkers: 'block',
    launchOptions: await browserForTests(),
  },
  webServer: {
    command: 'node --import tsx src/server/main.ts',
    cwd: root,
    env: {
      PORT: String(port),
      ROOMS_DIR: `${root}/node_modules/.cache/groundwork/rooms`,
    },
    url: address,
    timeout: 30_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
