// The committed rooms: every layer a room's list names is there, nothing else is, and what a line asks for is light.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ROOM_KINDS } from '#app/roomKinds';
import { ROOM_KEY, drawnKinds, type RoomFile, roomOf } from '#scene/rooms';

const at = (path: string): string =>
  new URL(`../../assets/rooms/${path}`, import.meta.url).pathname;
const kilobytes = (path: string): number => statSync(at(path)).size / 1000;
const STATES = ['rupture', 'guarded', 'softening', 'repair'];
const dressingsOf = (kind: string) => ROOM_KINDS[kind as keyof typeof ROOM_KINDS].dressings;

describe.each(drawnKinds())('%s', (kind) => {
  const { layers, instead } = JSON.parse(readFileSync(at(`${kind}/room.json`), 'utf8')) as RoomFile;
  const pictures = readdirSync(at(kind)).filter((file) => file.endsWith('.webp'));
  const listed = Object.keys(layers).map((name) => `${name}.webp`);

  test('holds the pictures of its list and its four stills, no more', () => {
    const stills = STATES.map((state) => `still-${state}.webp`);
    expect(pictures.sort()).toEqual([...listed, ...stills].sort());
  });

  test('names overlays that have a layer', () => {
    const names = Object.keys(layers).map((name) => name.split('.')[1]);
    for (const name of instead) expect(names).toContain(name);
  });

  test('no wall is over 70 kB, no front over 22 kB, nothing else over 30 kB', () => {
    const most = (file: string): number =>
      file.startsWith('wall') ? 70 : file.startsWith('front') ? 22 : 30;
    const heavy = pictures.filter((file) => kilobytes(`${kind}/${file}`) > most(file));
    expect(heavy).toEqual([]);
  });

  test('no texture is larger than 2048 pixels, and each has the shape its list says', async () => {
    for (const [name, [, , w = 0, h = 1]] of Object.entries(layers)) {
      const { width, height } = await sharp(at(`${kind}/${name}.webp`)).metadata();
      expect(Math.max(width, height)).toBeLessThanOrEqual(2048);
      expect(Math.abs(width / height - w / h)).toBeLessThan(0.02 * (w / h));
    }
  });

  test('a line with any one dressing asks for at most 140 kB', () => {
    for (const dressing of [[], ...dressingsOf(kind).map((one) => [one])]) {
      const line = { kind, hour: 'evening', season: 'winter', dressing } as const;
      const keys = roomOf(line, 'frost').layers.map(({ key }) => key);
      const weight = keys.reduce(
        (sum, key) => sum + kilobytes(`${key.slice(ROOM_KEY.length)}.webp`),
        0,
      );
      expect(weight).toBeLessThanOrEqual(140);
    }
  });
});
