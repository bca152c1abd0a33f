// `story strings`: out as JSON and CSV, back in, and what it says of a table; on a copy of a story.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseTable } from '#story/languages/table';
import { run } from '../../src/cli/stringsCommand.ts';

// a story is compiled several times in one test
vi.setConfig({ testTimeout: 120_000 });

let place = '';
let story = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'strings-'));
  story = join(place, 'second-drawer');
  cpSync('stories/second-drawer', story, { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true }));

const table = () => {
  const read = parseTable(JSON.parse(readFileSync(join(story, 'languages/es.json'), 'utf8')));
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

describe('strings', () => {
  test('finds nothing wrong with what ships', async () => {
    expect((await run([story])).exitCode).toBe(0);
  });

  test('round trips through CSV, commas, quotes and all', async () => {
    const before = table();
    const csv = join(place, 'es.csv');
    expect((await run([story, '--out', 'es', '--csv', csv])).exitCode).toBe(0);
    expect((await run([story, '--in', csv])).exitCode).toBe(0);
    expect(table()).toEqual(before);
  });

  test('lays an empty table for a new language, and says what it lacks', async () => {
    const { exitCode, output } = await run([story, '--out', 'fr']);
    expect(exitCode).toBe(1);
    expect(output).toContain('fr, 0 of 966 strings, 966 findings');
    expect(output).toContain('missing-string: title');
  });

  test('refuses a file that is no table, and writes nothing', async () => {
    const before = table();
    const bad = join(place, 'es.csv');
    writeFileSync(bad, 'source,translation\na,b\n');
    const { exitCode, output } = await run([story, '--in', bad]);
    expect(exitCode).toBe(2);
    expect(output).toContain('the column where, key, kind is missing');
    expect(table()).toEqual(before);
  });

  test('says how it is used when the words make no sense', async () => {
    expect((await run(['--out', 'es'])).exitCode).toBe(2);
    expect((await run([story, '--nonsense'])).exitCode).toBe(2);
    expect((await run([story, '--in', join(place, 'none.csv')])).exitCode).toBe(2);
  });
});
