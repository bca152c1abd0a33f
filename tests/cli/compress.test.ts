// The compressed copies beside built files.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressAll } from '#cli/compress';

const folder = mkdtempSync(path.join(tmpdir(), 'compress-'));
const at = (name: string): string => path.join(folder, name);
const long = 'the same words again and again '.repeat(100);

beforeAll(async () => {
  mkdirSync(at('deep'));
  writeFileSync(at('deep/main.js'), long);
  writeFileSync(at('short.js'), 'x');
  writeFileSync(at('room.webm'), long);
  await compressAll(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('compressAll', () => {
  test('makes smaller copies that say the same', () => {
    const brotli = readFileSync(at('deep/main.js.br'));
    expect(brotli.byteLength).toBeLessThan(long.length / 5);
    expect(brotliDecompressSync(brotli).toString()).toBe(long);
    expect(gunzipSync(readFileSync(at('deep/main.js.gz'))).toString()).toBe(long);
  });

  test('leaves short files and sounds alone', () => {
    expect(['short.js.br', 'room.webm.br'].filter((name) => existsSync(at(name)))).toEqual([]);
  });
});
