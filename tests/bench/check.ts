// How long the checker takes for a long story and for each of ours, with one worker and with two, and what random play sees in that time.
// Must not know: how the checker works.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CheckReport, StoryReport } from '#check/report';
import { compileInk } from '#story/compile';
import { storyIds } from '#story/storyIds';
import { bigStory, FORGETFUL, type Size } from './bigStory.ts';
import { atLeast, atMost, type Figure } from './figures.ts';
import { playAtRandom } from './randomPlay.ts';

const RUN = fileURLToPath(new URL('checkRun.ts', import.meta.url));
const STORIES = fileURLToPath(new URL('../../stories', import.meta.url));
/** Node clears up and compiles in threads of its own; without these one worker keeps to one core, and two to two. */
const ONE_CORE_EACH = ['--single-threaded'];
/** As the command runs. */
const AS_IT_RUNS: readonly string[] = [];
/** More than it has. */
const STATES = ['--states', '12000000'];
/** MB; the run stops there, tells what it found and how much is open. */
const MEMORY = 150;

type Ran = { report: StoryReport; peak: number };

const ran = async (flags: readonly string[], ...args: readonly string[]): Promise<Ran> => {
  const node = [...flags, '--import', 'tsx', RUN, ...args, '--json'];
  const room = { maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, node, room);
  const { report, peak } = JSON.parse(stdout) as { report: CheckReport; peak: number };
  const [story] = report.stories;
  if (!story) throw new Error('nothing was checked');
  return { report: story, peak };
};

type Pair = { one: Ran; two: Ran };

/** In turn, since what else the machine does comes and goes. */
const pairs = async (
  times: number,
  flags: readonly string[],
  ...args: readonly string[]
): Promise<Pair[]> => {
  const found: Pair[] = [];
  for (let pair = 0; pair < times; pair++) {
    const one = await ran(flags, ...args, '--workers', '1');
    found.push({ one, two: await ran(flags, ...args, '--workers', '2') });
  }
  return found;
};

const secondsOf = ({ report }: Ran): number => report.seconds;

/** The fastest of several: what else the machine does only ever adds. */
const fastest = (all: readonly Ran[]): Ran | undefined =>
  all.toSorted((a, b) => secondsOf(a) - secondsOf(b))[0];

const rounded = (value: number): number => Math.round(value * 100) / 100;

const speed = (all: readonly Pair[]): Figure[] => {
  const one = fastest(all.map((pair) => pair.one));
  const two = fastest(all.map((pair) => pair.two));
  if (!one || !two) return [];
  return [
    atMost('long story: one worker', secondsOf(one), 's', 60),
    { what: 'long story: two workers', value: secondsOf(two), unit: 's' },
    ...all.map((pair, at) => ({
      what: `long story: times faster with two workers, pair ${at + 1}`,
      value: rounded(secondsOf(pair.one) / secondsOf(pair.two)),
      unit: '',
    })),
    atLeast(
      'long story: times faster with two workers, the fastest of each',
      rounded(secondsOf(one) / secondsOf(two)),
      '',
      1.6,
    ),
    { what: 'long story: peak memory, one worker', value: one.peak, unit: 'MB' },
    { what: 'long story: peak memory, two workers', value: two.peak, unit: 'MB' },
  ];
};

const coverage = (
  { seconds, choicesTaken }: StoryReport,
  source: string,
  choices: number,
): Figure[] => {
  const { ink } = compileInk((file) => (file === 'main.ink' ? source : undefined));
  const random = playAtRandom(ink, seconds * 1000);
  const never = 'long story: choices that it proved are never offered';
  return [
    { what: 'long story: choices that the checker saw offered', value: choicesTaken, unit: '' },
    { what: never, value: choices - choicesTaken, unit: '' },
    atMost(
      'long story: choices that random play saw in that time',
      random.offered,
      '',
      choicesTaken,
    ),
    { what: 'long story: random plays in that time', value: random.plays, unit: '' },
  ];
};

const longStory = async (path: string, source: string, choices: number): Promise<Figure[]> => {
  const all = await pairs(3, ONE_CORE_EACH, path, '--plain', ...STATES);
  const one = fastest(all.map((pair) => pair.one));
  if (!one) return [];
  const small = await ran(AS_IT_RUNS, path, '--plain', '--memory', String(MEMORY));
  const { states, words, open } = one.report;
  return [
    atLeast('long story: words', words, '', 15_000),
    atLeast('long story: choices', choices, '', 340),
    { what: 'long story: states', value: states, unit: '' },
    atMost('long story: left open', open, '', 0),
    ...speed(all),
    ...(await plainPair("long story, with Node's own threads", path)),
    { what: `long story: peak memory with --memory ${MEMORY}`, value: small.peak, unit: 'MB' },
    { what: `long story: left open with --memory ${MEMORY}`, value: small.report.open, unit: '' },
    ...coverage(one.report, source, choices),
  ];
};

const plainPair = async (what: string, path: string): Promise<Figure[]> => {
  const [pair] = await pairs(1, AS_IT_RUNS, path, '--plain', ...STATES);
  if (!pair) return [];
  return [
    { what: `${what}: one worker`, value: secondsOf(pair.one), unit: 's' },
    { what: `${what}: two workers`, value: secondsOf(pair.two), unit: 's' },
    { what: `${what}: states`, value: pair.one.report.states, unit: '' },
  ];
};

/** As long, with fewer states: there is less to share. */
const forgetful = async (path: string, size: Size): Promise<Figure[]> => {
  writeFileSync(path, bigStory(size).source);
  return await plainPair(`long story that remembers ${size.memory} scenes`, path);
};

const ours = async (): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const name of storyIds(STORIES)) {
    const [pair] = await pairs(1, AS_IT_RUNS, join(STORIES, name));
    if (!pair) continue;
    const { one, two } = pair;
    figures.push(
      { what: `${name}: states`, value: one.report.states, unit: '' },
      atMost(`${name}: graph and witnesses, one worker`, secondsOf(one), 's', 5),
      atMost(`${name}: graph and witnesses, two workers`, secondsOf(two), 's', 5),
      { what: `${name}: peak memory, one worker`, value: one.peak, unit: 'MB' },
    );
  }
  return figures;
};

export const benchCheck = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const { source, choices } = bigStory();
    const path = join(folder, 'long.ink');
    writeFileSync(path, source);
    const shorter: Figure[] = [];
    for (const size of FORGETFUL)
      shorter.push(...(await forgetful(join(folder, 'forgetful.ink'), size)));
    return [...(await longStory(path, source, choices)), ...shorter, ...(await ours())];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
