// How unit, property, plan and import-rule tests run; a file that needs a DOM says so at its head.
// Must not know: the browser tests, which are *.spec.ts and run elsewhere.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { groundworkWords } from '../../src/languages/vitePlugin.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [groundworkWords()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/fixtures/**'],
    maxWorkers: 2,
    passWithNoTests: false,
    allowOnly: false,
    // against hanging: on a busy machine a story takes ten times as long
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
