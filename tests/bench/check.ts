// How long the checker takes for a long story and for one of ours, with one worker and with two, and what random play sees in the same time.
// Must not know: how the checker works.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CheckReport, StoryReport } from '#check/report';
import { compileInk } from '#story/compile';
import { bigStory } from './bigStory.ts';
import { atLeast, atMost, type Figure } from './figures.ts';
import { playAtRandom } from './randomPlay.ts';

const RUN = fileURLToPath(new URL('checkRun.ts', import.meta.url));
const OURS = fileURLToPath(new URL('../../stories/second-drawer', import.meta.url));
/** MB; the run stops there, tells what it found and how much is open. */
const MEMORY = 150;

type Ran = { report: StoryReport; peak: number };

const ran = async (...args: readonly string[]): Promise<Ran> => {
  const node = ['--import', 'tsx', RUN, ...args, '--json'];
  const room = { maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, node, room);
  const { report, peak } = JSON.parse(stdout) as { report: CheckReport; peak: number };
  const [story] = report.stories;
  if (!story) throw new Error('nothing was checked');
  return { report: story, peak };
};

/** The fastest of several: what else the machine does only ever adds. */
const best = async (times: number, ...args: readonly string[]): Promise<Ran> => {
  let found = await ran(...args);
  for (let again = 1; again < times; again++) {
    const next = await ran(...args);
    if (next.report.seconds < found.report.seconds) found = next;
  }
  return found;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

const longStory = async (path: string, source: string, choices: number): Promise<Figure[]> => {
  const one = await best(3, path, '--plain', '--workers', '1');
  const two = await best(3, path, '--plain', '--workers', '2');
  const small = await ran(path, '--plain', '--memory', String(MEMORY));
  const { seconds, states, words, open, choicesTaken } = one.report;
  const { ink } = compileInk((file) => (file === 'main.ink' ? source : undefined));
  const random = playAtRandom(ink, seconds * 1000);
  return [
    atLeast('long story: words', words, '', 15_000),
    atLeast('long story: choices', choices, '', 340),
    { what: 'long story: states, one worker', value: states, unit: '' },
    atMost('long story: left open', open, '', 0),
    atMost('long story: one worker', seconds, 's', 60),
    { what: 'long story: two workers', value: two.report.seconds, unit: 's' },
    atLeast(
      'long story: times faster with two workers',
      rounded(seconds / two.report.seconds),
      '',
      1.6,
    ),
    { what: 'long story: peak memory, one worker', value: one.peak, unit: 'MB' },
    { what: 'long story: peak memory, two workers', value: two.peak, unit: 'MB' },
    { what: `long story: peak memory with --memory ${MEMORY}`, value: small.peak, unit: 'MB' },
    { what: `long story: left open with --memory ${MEMORY}`, value: small.report.open, unit: '' },
    { what: 'long story: choices that the checker saw offered', value: choicesTaken, unit: '' },
    {
      what: 'long story: choices that it proved are never offered',
      value: choices - choicesTaken,
      unit: '',
    },
    atMost(
      'long story: choices that random play saw in that time',
      random.offered,
      '',
      choicesTaken,
    ),
    { what: 'long story: random plays in that time', value: random.plays, unit: '' },
  ];
};

const ours = async (): Promise<Figure[]> => {
  const { report, peak } = await best(3, OURS);
  return [
    { what: 'The Second Drawer: states', value: report.states, unit: '' },
    atMost('The Second Drawer: graph and witnesses', report.seconds, 's', 5),
    { what: 'The Second Drawer: peak memory', value: peak, unit: 'MB' },
  ];
};

export const benchCheck = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const { source, choices } = bigStory();
    const path = join(folder, 'long.ink');
    writeFileSync(path, source);
    return [...(await longStory(path, source, choices)), ...(await ours())];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
