// The committed pictures: small enough, all there, as large as their lists say, with their licences beside them.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { OUTSIDE_ROOMS } from '../../assets/make/art/rooms/roomsOutside.ts';
import { THINGS } from '../../assets/make/art/things/all.ts';
import parts from '../../assets/rooms/things.json';
import things from '../../assets/things/things.json';

const at = (path: string): string => new URL(`../../assets/${path}`, import.meta.url).pathname;
const kilobytes = (...paths: string[]): number =>
  paths.reduce((sum, path) => sum + statSync(at(path)).size, 0) / 1000;

const KINDS = ['kitchen', 'hallway', 'car-park'];
const OUTSIDE = Object.keys(OUTSIDE_ROOMS);
const NAMES = Object.keys(things.at);
const STATES = ['rupture', 'guarded', 'softening', 'repair'];

describe('weight', () => {
  test.each([...KINDS, ...OUTSIDE])('%s is at most 70 kB of wall and 20 of front', (kind) => {
    expect(kilobytes(`rooms/${kind}/wall.webp`)).toBeLessThanOrEqual(70);
    expect(kilobytes(`rooms/${kind}/front.webp`)).toBeLessThanOrEqual(20);
  });

  test('the parts that every room shares are at most 60 kB', () => {
    expect(kilobytes('rooms/things.webp')).toBeLessThanOrEqual(60);
  });

  test.each(NAMES)('%s is at most 15 kB', (name) => {
    expect(kilobytes(`things/${name}.webp`)).toBeLessThanOrEqual(15);
  });

  test('a scene that leaves ten things lying fetches at most 60 kB of them on average', () => {
    const all = kilobytes(...NAMES.map((name) => `things/${name}.webp`));
    expect((all / NAMES.length) * 10).toBeLessThanOrEqual(60);
  });

  test.each(KINDS.flatMap((kind) => STATES.map((state) => `rooms/${kind}/still-${state}.webp`)))(
    '%s is at most 40 kB',
    (path) => {
      expect(kilobytes(path)).toBeLessThanOrEqual(40);
    },
  );
});

describe.each([['rooms/things.webp', parts]] as const)('%s', (path, list) => {
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

describe('things', () => {
  test('there is one picture for each drawing, and no other', () => {
    const files = readdirSync(at('things')).filter((name) => name.endsWith('.webp'));
    const drawn = Object.keys(THINGS).sort();
    expect([...NAMES].sort()).toEqual(drawn);
    expect(files.map((name) => name.replace('.webp', '')).sort()).toEqual(drawn);
  });

  test.each(Object.entries(things.at))('%s is as large as its list says', async (name, place) => {
    const { width, height } = await sharp(at(`things/${name}.webp`)).metadata();
    const [, , w = 0, h = 0] = place;
    expect(Math.abs(width / things.scale - w)).toBeLessThan(0.1);
    expect(Math.abs(height / things.scale - h)).toBeLessThan(0.1);
  });
});

/** Scene units; below this line nobody has a body. */
const BODIES_END = 580;

describe('rooms out of doors', () => {
  test.each(OUTSIDE)('%s hides where bodies end', async (kind) => {
    const file = JSON.parse(readFileSync(at(`rooms/${kind}/room.json`), 'utf8'));
    const [x = 0, y = 0, w = 0, h = 0]: readonly number[] = file.layers.front;
    expect([x, w]).toEqual([0, 1280]);
    const { data, info } = await sharp(at(`rooms/${kind}/front.webp`))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const row = Math.round(((BODIES_END - y) * info.height) / h);
    const alphas = Array.from(
      { length: info.width },
      (_, across) => data[(row * info.width + across) * 4 + 3],
    );
    expect(Math.min(...alphas.map((alpha) => alpha ?? 0))).toBeGreaterThan(240);
  });
});

describe('licences', () => {
  test.each(['people/LICENCE.md', 'rooms/LICENCE.md', 'things/LICENCE.md'])(
    '%s names files that are there',
    (path) => {
      const folder = path.split('/')[0] ?? '';
      const named = [...readFileSync(at(path), 'utf8').matchAll(/`(\.\.\/[^`]+)`/g)].map(
        (m) => m[1] ?? '',
      );
      expect(named.length).toBeGreaterThan(1);
      expect(named.filter((name) => !existsSync(at(`${folder}/${name}`)))).toEqual([]);
    },
  );

  test.each(['dicebear-lorelei.txt', 'dicebear-open-peeps.txt'])(
    '%s states CC0 for the design',
    (file) => {
      const text = readFileSync(at(`LICENCES/art/${file}`), 'utf8');
      expect(text.split('# Code')[0]).toContain('CC0 1.0');
    },
  );
});
