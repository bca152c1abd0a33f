// The committed recordings: all there, of the bytes that were measured, as loud and as small as they must be.
// Must not know: ffmpeg; the figures were measured when the files were made, and the hashes tie them to these bytes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from '#sound/manifest';
import { EFFECTS, FORMATS, LOOPS, SOUNDS, type SoundName, TONES } from '#sound/names';

const FOLDER = join(import.meta.dirname, '../../assets/sound');
const read = (file: string): Buffer => readFileSync(join(FOLDER, file));
const every = SOUNDS.flatMap((name) => FORMATS.map((format) => [name, format] as const));

/** LUFS and by how much it may differ (art and audio notes, 6.3) */
const LOUDNESS: readonly [SoundName, number, number][] = [
  ['piano', -20, 1],
  ['strings', -24, 1],
  ['rain', -28, 1],
  ...TONES.map((name): [SoundName, number, number] => [name, -40, 2]),
];

describe('recordings', () => {
  it('are one for each name in the code and no other', () => {
    expect(Object.keys(manifest.sounds).toSorted()).toEqual([...SOUNDS].toSorted());
    const files = every.map(([name, format]) => `${name}.${format}`);
    const wanted = [...files, 'LICENCE.md', 'manifest.json'].toSorted();
    expect(readdirSync(FOLDER).toSorted()).toEqual(wanted);
  });

  it.each(every)('%s.%s is the file that was measured', (name, format) => {
    const { file, bytes, sha256 } = manifest.sounds[name].files[format];
    expect(file).toBe(`${name}.${format}`);
    expect(read(file)).toHaveLength(bytes);
    expect(createHash('sha256').update(read(file)).digest('hex')).toBe(sha256);
  });

  it.each(SOUNDS)('%s is a webm and an m4a by their first bytes', (name) => {
    expect(read(`${name}.webm`).readUInt32BE(0)).toBe(0x1a45dfa3);
    expect(read(`${name}.m4a`).toString('latin1', 4, 8)).toBe('ftyp');
  });

  it.each(SOUNDS)('%s has a caption in small letters, without a full stop', (name) => {
    const { caption, ends, near } = manifest.sounds[name];
    for (const words of [caption, ends, near]) expect(words ?? caption).toMatch(/^[a-z][a-z ,]+$/);
  });

  it('say when music and rain have gone, and when a room closes in', () => {
    for (const name of ['piano', 'strings', 'rain'] as const) {
      expect(manifest.sounds[name].ends).toBeDefined();
    }
    for (const name of TONES) expect(manifest.sounds[name].near).toBeDefined();
  });
});

describe('loudness', () => {
  it.each(LOUDNESS)('%s is at %d LUFS, give or take %d', (name, target, most) => {
    for (const format of FORMATS) {
      const { loudness } = manifest.sounds[name].files[format];
      expect(Math.abs(loudness - target)).toBeLessThanOrEqual(most);
    }
  });

  it.each(EFFECTS)('%s is heard under the voices and over the room', (name) => {
    for (const format of FORMATS) {
      const { loudness, truePeak } = manifest.sounds[name].files[format];
      expect(loudness).toBeGreaterThan(-37);
      expect(loudness).toBeLessThan(-24);
      expect(truePeak).toBeLessThan(-10);
    }
  });

  it('everything at full at once stays below -1 dBTP', () => {
    for (const format of FORMATS) expect(manifest.sum[format]).toBeLessThan(-1);
  });
});

describe('loops', () => {
  it.each(LOOPS)('%s closes with a smaller step than its samples usually make', (name) => {
    for (const format of FORMATS) {
      const { seam } = manifest.sounds[name].files[format];
      expect(seam?.step).toBeLessThan(seam?.usual ?? 0);
    }
  });

  it.each(LOOPS)('%s keeps a quarter of a second clear at both ends of its file', (name) => {
    const { seconds, files } = manifest.sounds[name];
    for (const format of FORMATS) {
      const loop = files[format].loop;
      expect(loop?.start).toBeGreaterThanOrEqual(0.25);
      expect(seconds - (loop?.end ?? seconds)).toBeGreaterThanOrEqual(0.249);
    }
  });

  it('are 20 to 30 seconds for the cue, both stems alike, and at least 10 for rooms', () => {
    const lengthOf = (name: SoundName): number => {
      const loop = manifest.sounds[name].files.webm.loop;
      return loop ? loop.end - loop.start : 0;
    };
    expect(lengthOf('piano')).toBeGreaterThanOrEqual(20);
    expect(lengthOf('piano')).toBeLessThanOrEqual(30);
    expect(manifest.sounds.strings.files.webm.loop).toEqual(manifest.sounds.piano.files.webm.loop);
    for (const name of [...TONES, 'rain'] as const)
      expect(lengthOf(name)).toBeCloseTo(name === 'car-park' ? 20 : 10, 4);
  });
});

describe('sizes', () => {
  it('are at most 500 kB for the first scene: kitchen, rain, both stems, all single sounds', () => {
    const first: SoundName[] = ['kitchen', 'rain', 'piano', 'strings', ...EFFECTS];
    const bytes = first.reduce((sum, name) => sum + manifest.sounds[name].files.webm.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(500_000);
  });
});
