// `story check`: what it says of itself, that work can be ended with what was found so far, and that workers change nothing.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import type { CheckReport } from '#check/report';
import { doJob } from '#cli/check/job';
import { Signals } from '#cli/check/signals';
import { readWanted } from '#cli/check/wanted';
import { run } from '#cli/checkCommand';
import { bigStory } from '../bench/bigStory.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A hub of things in any order: two states for each thing more. */
const HUB = `-> hub
=== hub
{~Tick.|Tock.|Tack.}
${Array.from({ length: 8 }, (_, at) => `* [Thing ${at}]\n  -> hub`).join('\n')}
+ {hub > 3} [Leave] -> END
* {hub > 12} [Never] -> END
`;
const path = join(folder, 'hub.ink');
writeFileSync(path, HUB);

/** States enough that it is worth sharing them. */
const LONG = bigStory({ scenes: 13, memory: 12, seed: 7 }).source;
const long = join(folder, 'long.ink');
writeFileSync(long, LONG);

test('its help names every word that it reads, and no other', async () => {
  const { output, exitCode } = await run(['--help']);
  const words = [...new Set(output.match(/--[a-z]+/g))];
  expect(exitCode).toBe(0);
  for (const word of words) expect(() => readWanted([word, '1'])).not.toThrow();
  expect(words).toHaveLength(8);
});

/** Ctrl-C, once so many states are known. */
class StopsAt extends Signals {
  override tell(known: number, left: number): void {
    super.tell(known, left);
    if (known > 300) this.stop();
  }
}

test('interrupted, it tells what was found so far and how much is open', async () => {
  const wanted = readWanted([path, '--plain']);
  const { report } = await doJob({ kind: 'plain', path }, wanted, new StopsAt());
  expect(report.states).toBeLessThan(400);
  expect(report.open).toBeGreaterThan(0);
  expect(report.complete).toBe(false);
  expect(report.choicesTaken).toBeGreaterThan(0);
  expect(report.findings.map(({ rule }) => rule)).not.toContain('choice-never-offered');
});

const checked = async (file: string, ...words: readonly string[]): Promise<CheckReport> => {
  const story = fileURLToPath(new URL('../../src/cli/story.ts', import.meta.url));
  const node = ['--import', 'tsx', story, 'check', file, '--plain', '--json', ...words];
  const { stdout } = await promisify(execFile)(process.execPath, node).catch(
    (thrown: { stdout: string }) => thrown,
  );
  const report = JSON.parse(stdout) as CheckReport;
  return { stories: report.stories.map((one) => ({ ...one, seconds: 0 })) };
};

test.each([
  ['a hub', path],
  ['a long story', long],
])(
  'two workers report of %s what one reports, to the last witness',
  async (_, file) => {
    const one = await checked(file, '--workers', '1');
    const two = await checked(file, '--workers', '2');
    expect(one.stories[0]?.complete).toBe(true);
    expect(one.stories[0]?.findings.map(({ rule }) => rule)).toContain('choice-never-offered');
    expect(two).toEqual(one);
  },
  60_000,
);
