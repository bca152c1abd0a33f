// When a build counts as out of date.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isFresh } from '#cli/freshness';

let folder: string;
const at = (name: string): string => path.join(folder, name);
/** `seconds` since 1970: the tests set every time themselves. */
const stamp = (name: string, seconds: number): void => utimesSync(at(name), seconds, seconds);
const fresh = (): boolean => isFresh(at('page.html'), [at('src'), at('not-there')]);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fresh-'));
  mkdirSync(at('src/deep'), { recursive: true });
  for (const name of ['src/deep/a.ts', 'page.html']) writeFileSync(at(name), '');
  for (const name of ['src/deep/a.ts', 'src/deep', 'src']) stamp(name, 100);
  stamp('page.html', 200);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('isFresh', () => {
  test('holds while nothing is newer', () => expect(fresh()).toBe(true));

  test('ends when a deep file changes', () => {
    stamp('src/deep/a.ts', 201);
    expect(fresh()).toBe(false);
  });

  test('ends when a file is taken away', () => {
    rmSync(at('src/deep/a.ts'));
    stamp('src/deep', 201);
    expect(fresh()).toBe(false);
  });

  test('cannot hold without a build', () => {
    rmSync(at('page.html'));
    expect(fresh()).toBe(false);
  });
});
