// The committed recordings: all there, of the bytes that were measured, as loud and as small as they must be.
// Must not know: ffmpeg; the figures were measured when the files were made, and the hashes tie them to these bytes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INSTRUMENTS, MOTIFS } from '#app/music';
import { soundsOf } from '#sound/foley';
import { ROUND } from '#sound/grid';
import { loops, type Manifest } from '#sound/manifest';
import {
  EFFECTS,
  FORMATS,
  LEADS,
  LOOPS,
  leadOf,
  SOUNDS,
  type SoundName,
  STEMS,
  TONES,
  WEATHERS,
} from '#sound/names';
import { bundledScenarios } from './scenarios.ts';
import written from '../../assets/sound/manifest.json';

const manifest = written as Manifest;

const FOLDER = join(import.meta.dirname, '../../assets/sound');
const read = (file: string): Buffer => readFileSync(join(FOLDER, file));
const every = SOUNDS.flatMap((name) => FORMATS.map((format) => [name, format] as const));

/** LUFS as heard from two speakers (art and audio notes, 6.3); each may differ by 1 */
const LOUDNESS: readonly [SoundName, number][] = [
  ...LEADS.map((name): [SoundName, number] => [name, -20]),
  ['strings', -24],
  ...WEATHERS.map((name): [SoundName, number] => [name, -28]),
  ...TONES.map((name): [SoundName, number] => [name, -40]),
];

describe('recordings', () => {
  it('are one for each name in the code and no other', () => {
    expect(Object.keys(manifest.sounds).toSorted()).toEqual([...SOUNDS].toSorted());
    const files = every.map(([name, format]) => `${name}.${format}`);
    const wanted = [...files, 'LICENCE.md', 'loops.json', 'manifest.json'].toSorted();
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

  it('tell the player where each loop goes round, as it was measured', () => {
    for (const name of [...LOOPS, ...LEADS])
      for (const format of FORMATS)
        expect(loops[name][format]).toEqual(manifest.sounds[name].files[format].loop);
  });
});

describe('loudness', () => {
  it.each(LOUDNESS)('%s is at %d LUFS, give or take 1', (name, target) => {
    for (const format of FORMATS) {
      const { loudness } = manifest.sounds[name].files[format];
      expect(Math.abs(loudness - target)).toBeLessThanOrEqual(1);
    }
  });

  it.each(EFFECTS)('%s is heard under the voices and over the room', (name) => {
    for (const format of FORMATS) {
      const { loudness, truePeak } = manifest.sounds[name].files[format];
      expect(loudness).toBeGreaterThan(-35);
      expect(loudness).toBeLessThan(-22);
      expect(truePeak).toBeLessThan(-11);
    }
  });

  it('everything at full at once stays below -1 dBTP', () => {
    for (const format of FORMATS) expect(manifest.sum[format]).toBeLessThan(-1);
  });
});

describe('loops', () => {
  it.each([...LOOPS, ...LEADS])(
    '%s closes with a smaller step than its samples usually make',
    (name) => {
      for (const format of FORMATS) {
        const { seam } = manifest.sounds[name].files[format];
        expect(seam?.step).toBeLessThan(seam?.usual ?? 0);
      }
    },
  );

  it.each([...LOOPS, ...LEADS])(
    '%s keeps a quarter of a second clear at both ends of its file',
    (name) => {
      const { seconds, files } = manifest.sounds[name];
      for (const format of FORMATS) {
        const loop = files[format].loop;
        expect(loop?.start).toBeGreaterThanOrEqual(0.25);
        expect(seconds - (loop?.end ?? seconds)).toBeGreaterThanOrEqual(0.249);
      }
    },
  );

  const lengthOf = (name: SoundName): number => {
    const loop = manifest.sounds[name].files.webm.loop;
    return loop ? loop.end - loop.start : 0;
  };

  it.each(STEMS)('%s is eight bars to the sample, and starts where all stems start', (name) => {
    expect(lengthOf(name)).toBeCloseTo(ROUND, 5);
    expect(manifest.sounds[name].files.webm.loop?.start).toBe(0.5);
  });

  it('are 10 seconds for rooms and weather, 20 for the fair', () => {
    for (const name of [...TONES, ...WEATHERS])
      expect(lengthOf(name)).toBeCloseTo(name === 'car-park' ? 20 : 10, 4);
  });
});

describe('crossings', () => {
  it('were measured for every pair of motifs of every instrument', () => {
    expect(manifest.crossings).toHaveLength(
      INSTRUMENTS.length * MOTIFS.length * (MOTIFS.length - 1),
    );
  });

  it.each(manifest.crossings)('$from to $to: no leap, no hole, at any bar', (crossing) => {
    const { step, usual, dip } = crossing;
    // largest sample step of the crossing against the largest that either makes by itself: two first notes may fall together
    expect(step).toBeLessThanOrEqual(usual * 1.2);
    // 400 ms: how far the crossing sinks below the quieter of the two
    expect(dip).toBeLessThanOrEqual(4);
  });
});

describe('what an ear would tell apart', () => {
  const figure = (name: SoundName) => manifest.sounds[name].figure;

  it.each(INSTRUMENTS)('on the %s, the talk grows brighter as it opens', (instrument) => {
    const centres = (['rupture', 'guarded', 'softening', 'repair'] as const).map(
      (motif) => figure(leadOf(instrument, motif)).centroid,
    );
    expect(centres).toEqual(centres.toSorted((a, b) => a - b));
    expect((centres.at(-1) ?? 0) / (centres[0] ?? 1)).toBeGreaterThan(1.4);
  });

  it('three rains are three rains, and snow is darker than all weather', () => {
    const [glass, roof, street] = (['rain', 'rain-roof', 'rain-street'] as const).map(
      (name) => figure(name).centroid,
    );
    expect((glass ?? 0) / (roof ?? 1)).toBeGreaterThan(2);
    expect((street ?? 0) / (glass ?? 1)).toBeGreaterThan(1.2);
    expect(figure('snow-hush').centroid).toBeLessThan(150);
  });

  it('no two single sounds have the same figures', () => {
    const figures = EFFECTS.map((name) => JSON.stringify(figure(name)));
    expect(new Set(figures).size).toBe(EFFECTS.length);
  });
});

describe('sizes', () => {
  const bytesOf = (names: readonly SoundName[]): number =>
    names.reduce((sum, name) => sum + manifest.sounds[name].files.webm.bytes, 0);

  it.each(EFFECTS)('%s is at most 20 kB', (name) => {
    expect(bytesOf([name])).toBeLessThanOrEqual(20_000);
  });

  // low trust, as every first scene has: repair and the quiet end come later
  const music: SoundName[] = ['strings', 'piano-rupture', 'piano-guarded', 'piano-softening'];
  it.each(bundledScenarios())('$id: at most 500 kB for the first scene', ({ settings, props }) => {
    const [first] = Object.values(settings);
    const tone = TONES.find((name) => name === first?.tone || name === first?.kind);
    const rooms: SoundName[] = tone ? [tone] : [];
    const bytes = bytesOf([...rooms, 'rain', ...music, ...soundsOf(props)]);
    expect(bytes).toBeLessThanOrEqual(500_000);
  });
});
