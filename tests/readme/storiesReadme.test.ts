// What stories/README.md tells writers is true: every tag, every move, every rule, and what the checker says of its examples.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RULE_SEVERITY, SEVERITIES } from '#check/finding';
import { run as check } from '#cli/checkCommand';
import { run as layNew } from '#cli/newCommand';
import { MOVES } from '#domain/move';
import { parseChoice } from '#story/choiceTags';
import { parseLine } from '#story/lineTags';
import { sayProblem } from '#story/storyFault';
import { isHeaderTag, tagFrom } from '#story/tagWords';
import { compiled, scenarioOf } from '#support/stories';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}/stories/README.md`, 'utf8');
/** The text between one heading and the next. */
const section = (heading: string): string =>
  readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const codes = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
/** Rows of a table as cells, without its head. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

test('every file it links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(1);
  for (const path of links) expect(existsSync(`${root}/stories/${path}`), path).toBe(true);
});

describe('its table of tags', () => {
  const rows = rowsOf(section('Every tag'));
  const on = (where: string): string[] =>
    rows.filter((row) => row[1]?.startsWith(where)).flatMap((row) => codes(row[0] ?? ''));
  /** What the reader of tags names when it is given one that nobody knows. */
  const known = (result: ReturnType<typeof parseChoice> | ReturnType<typeof parseLine>): string[] =>
    (result.ok ? '' : (result.error[0]?.mend ?? '')).replace(/^use one of: |\.$/g, '').split(', ');
  const foreign = [{ key: 'zzzzzzzzzzzz', value: '' }];

  test('has every tag of an option and no other', () => {
    expect(on('option').toSorted()).toEqual(known(parseChoice('Wait.', foreign)).toSorted());
  });

  test('has every tag of a line and no other', () => {
    const line = parseLine('It rains.', foreign, scenarioOf());
    expect(on('line').toSorted()).toEqual(known(line).toSorted());
  });

  test('has the tags of the head', () => {
    for (const key of on('head')) expect(isHeaderTag({ key, value: '' }), key).toBe(true);
    expect(on('head')).toHaveLength(5);
  });

  test('has examples that compile', () => {
    const example = (tag: string): string =>
      codes(rows.find((row) => codes(row[0] ?? '')[0] === tag)?.[3] ?? '')[0] ?? '';
    const option = ['id', 'shows', 'misses', 'heard', 'meant', 'size', 'promise', 'why'].map(
      example,
    );
    const line = ['scene', 'stage', 'room', 'mood', 'prop', 'hold', 'event'].map(example);
    const { errors, choices } = compiled({
      'main.ink': `${example('title')}\n-> a\n=== a ===\nIt rains. ${line.join(' ')}\n*   [Wait. ${option.join(' ')} # move: apologise ${example('parts')}]\n*   [Go. # id: cccc ${example('move')} # shows: i-statements # heard: No.]\n-   The end. ${example('end')}\n-> END\n`,
    });
    expect(errors.map(sayProblem)).toEqual([]);
    expect(choices).toHaveLength(2);
  });

  test('has every event', () => {
    const events = rows.filter((row) => row.length === 2).flatMap((row) => codes(row[0] ?? ''));
    expect(events.length).toBeGreaterThan(9);
    for (const event of events) {
      const line = parseLine('It rains.', [tagFrom(`event: ${event}`)], scenarioOf());
      expect(line.ok ? [] : line.error, event).toEqual([]);
    }
  });
});

test('it names the 34 moves, each once', () => {
  const paragraph = /The 34 moves\. .*/.exec(section('Every tag'))?.[0] ?? '';
  expect(codes(paragraph).toSorted()).toEqual([...MOVES].toSorted());
});

test.each(SEVERITIES)('it names every rule that is an %s', (severity) => {
  const [, tail = ''] = section('Every rule').split(new RegExp(`\\*\\*${severity}s\\*\\*`, 'i'));
  const named = codes(tail.split('\n**')[0] ?? '').filter((code) => code in RULE_SEVERITY);
  const expected = Object.entries(RULE_SEVERITY).filter(([, one]) => one === severity);
  expect(named.toSorted()).toEqual(expected.map(([rule]) => rule).toSorted());
});

describe('its two examples', () => {
  const block = (language: string, at: number): string =>
    [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))][at]?.[1] ?? '';
  const [good, bad] = [block('ink', 0), block('ink', 1)];
  let stories = '';
  beforeEach(() => {
    stories = mkdtempSync(join(tmpdir(), 'stories-'));
  });
  afterEach(() => rmSync(stories, { recursive: true, force: true }));

  /** The command's own output for a new scenario whose first choice reads like this. */
  const outputOf = async (choice: string): Promise<string> => {
    await layNew(['the-blue-cup'], stories);
    const folder = join(stories, 'the-blue-cup');
    const scene = join(folder, 'scenes', '01-ten-past-nine.ink');
    const text = readFileSync(scene, 'utf8');
    expect(text).toContain(good);
    writeFileSync(scene, text.replace(good, choice));
    const { output } = await check([folder]);
    return output.replace(/^.*the-blue-cup: /, 'stories/the-blue-cup: ');
  };
  /** How long it took is told, and differs. */
  const timeless = (text: string): string => text.trim().replace(/\d+\.\d s$/m, '0.0 s');

  test('the good one is what `new` lays, and passes as printed', async () => {
    expect(timeless(await outputOf(good))).toBe(timeless(block('text', 0)));
  });

  test('of the bad one the checker says what is printed', async () => {
    expect(timeless(await outputOf(bad))).toBe(timeless(block('text', 1)));
  });
});
