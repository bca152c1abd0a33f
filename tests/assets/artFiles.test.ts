// The committed pictures: small enough, all there, as large as their lists say, with their licences beside them.
import { existsSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import things from '../../assets/rooms/things.json';

const at = (path: string): string => new URL(`../../assets/${path}`, import.meta.url).pathname;
const kilobytes = (...paths: string[]): number =>
  paths.reduce((sum, path) => sum + statSync(at(path)).size, 0) / 1000;

const KINDS = ['kitchen', 'hallway', 'car-park'];
const STATES = ['rupture', 'guarded', 'softening', 'repair'];

describe('weight', () => {
  test.each(KINDS)('%s with all loose things is at most 250 kB', (kind) => {
    const layers = [`rooms/${kind}/wall.webp`, `rooms/${kind}/front.webp`, 'rooms/things.webp'];
    expect(kilobytes(...layers)).toBeLessThanOrEqual(250);
  });

  test.each(KINDS.flatMap((kind) => STATES.map((state) => `rooms/${kind}/still-${state}.webp`)))(
    '%s is at most 40 kB',
    (path) => {
      expect(kilobytes(path)).toBeLessThanOrEqual(40);
    },
  );
});

describe.each([['rooms/things.webp', things]] as const)('%s', (path, list) => {
  test('is as large as its list says and fits into any graphics memory', async () => {
    const { width, height } = await sharp(at(path)).metadata();
    expect({ w: width, h: height }).toEqual(list.meta.size);
    expect(Math.max(width, height)).toBeLessThanOrEqual(4096);
  });

  test('has every frame inside', () => {
    const { w, h } = list.meta.size;
    const outside = Object.values(list.frames).filter(
      ({ frame: f }) => f.x < 0 || f.y < 0 || f.x + f.w > w || f.y + f.h > h,
    );
    expect(outside).toEqual([]);
  });
});

describe('licences', () => {
  test.each(['people/LICENCE.md', 'rooms/LICENCE.md'])('%s names files that are there', (path) => {
    const folder = path.split('/')[0] ?? '';
    const named = [...readFileSync(at(path), 'utf8').matchAll(/`(\.\.\/[^`]+)`/g)].map(
      (m) => m[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !existsSync(at(`${folder}/${name}`)))).toEqual([]);
  });

  test.each(['dicebear-lorelei.txt', 'dicebear-open-peeps.txt'])(
    '%s states CC0 for the design',
    (file) => {
      const text = readFileSync(at(`LICENCES/art/${file}`), 'utf8');
      expect(text.split('# Code')[0]).toContain('CC0 1.0');
    },
  );
});
