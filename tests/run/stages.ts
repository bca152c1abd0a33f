// The stages of `npm test` in their order: cheap ones first, the browser last.
// Must not know: how a stage is run or counted.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './command.ts';
import { playwrightCounts, vitestCounts } from './reports.ts';
import { check, runner } from './stage.ts';
import type { Stage } from './stage.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const reports = path.join(root, 'node_modules/.cache/groundwork/reports');

const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');

const tool = (limit: number, name: string, ...args: string[]): Command => ({
  program: path.join(root, 'node_modules/.bin', name),
  args,
  limit,
});

const script = (limit: number, name: string): Command => ({
  program: 'npm',
  args: ['run', '--silent', name],
  limit,
});

/** Limits in seconds: they end what hangs, on a machine several times slower than the usual two cores, where all takes a quarter of an hour. */
export const STAGES: readonly Stage[] = [
  check('types', [
    tool(180, 'tsc', '-p', 'tsconfig.json', '--noEmit'),
    tool(60, 'tsc', '-p', 'src/domain', '--noEmit'),
  ]),
  check('format', [script(60, 'format:check')]),
  check('lint', [script(180, 'lint')]),
  check('unused', [script(120, 'unused')]),
  runner({
    name: 'unit',
    command: tool(
      900,
      'vitest',
      'run',
      '--config=tests/config/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ),
    report: unitReport,
    counts: vitestCounts,
  }),
  check('build', [script(240, 'build')]),
  runner({
    name: 'browser',
    needs: ['build'],
    command: {
      ...tool(
        2700,
        'playwright',
        'test',
        '--config=tests/config/playwright.config.ts',
        '--reporter=list,json',
      ),
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    },
    report: browserReport,
    counts: playwrightCounts,
  }),
];
