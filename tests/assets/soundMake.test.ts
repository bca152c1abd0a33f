// What the sound build is made of: the score on its grid, noise that is the same every time, loops without a seam.
// Must not know: ffmpeg, the synthesiser, the committed files.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { INSTRUMENTS, MOTIFS } from '#app/music';
import { EFFECTS, SOUNDS } from '#sound/names';
import { chanceFrom, pink, white } from '../../assets/make/sound/craft/chance.ts';
import { bandPass, highPass, lowPass } from '../../assets/make/sound/craft/filter.ts';
import { looped, rolled, unrolled } from '../../assets/make/sound/craft/loop.ts';
import { peakOf, RATE, type Sound, signalOf } from '../../assets/make/sound/craft/signal.ts';
import { RECIPES } from '../../assets/make/sound/recipes.ts';
import { gesturesOf } from '../../assets/make/sound/score/gestures.ts';
import { keyOf, startOf } from '../../assets/make/sound/score/notation.ts';
import { BARS, BPM, CHORDS, SECONDS } from '../../assets/make/sound/score/chords.ts';
import { leadStem, SCORE as MOTIF_NOTES } from '../../assets/make/sound/score/leads.ts';
import { STRINGS } from '../../assets/make/sound/score/strings.ts';
import { crossingOf } from '../../assets/make/sound/studio/crossing.ts';
import { figureOf } from '../../assets/make/sound/studio/spectrum.ts';
import { seamOf } from '../../assets/make/sound/studio/seam.ts';
import { soundFrom, wavOf } from '../../assets/make/sound/studio/wav.ts';

const SCORE = [
  STRINGS,
  ...INSTRUMENTS.flatMap((instrument) => MOTIFS.map((motif) => leadStem(instrument, motif))),
];
const parts = SCORE.flatMap((stem) =>
  stem.parts.map((part) => [stem.name, part.name, part] as const),
);
const tone = (hertz: number) => signalOf(1, (t) => Math.sin(2 * Math.PI * hertz * t));
const toneOf = (pitch: string) => pitch.slice(0, -1);
const levelOf = (signal: Float64Array) => peakOf([signal.slice(RATE / 2)]);

describe('the score', () => {
  it('is eight bars at 72, a whole number of samples, the same for all stems', () => {
    expect(SCORE.every(({ bars }) => bars === BARS)).toBe(true);
    expect(BPM).toBeCloseTo(72, 9);
    expect(SECONDS * RATE).toBeCloseTo(1_280_000, 6);
  });

  const HOME = new Set(['G', 'A', 'B', 'C', 'D', 'E', 'F#']);
  it.each(MOTIFS)('%s stays in the one key of all motifs', (motif) => {
    for (const [, , pitch] of MOTIF_NOTES[motif]) expect(HOME).toContain(pitch.slice(0, -1));
  });

  it.each(MOTIFS)('%s has its lowest note of each bar in the chord of that bar', (motif) => {
    const strangers = CHORDS.flatMap((chord, n) => {
      const notes = MOTIF_NOTES[motif].filter(([bar, beat]) => bar === n + 1 && beat === 0);
      const low = notes.toSorted((a, b) => keyOf(a[2]) - keyOf(b[2]))[0];
      // E minor and G major share the first bar and the fifth: either may be its ground
      const tones = [...chord, ...(n === 0 || n === 4 ? ['E2', 'G2'] : [])].map(toneOf);
      return low && !tones.includes(toneOf(low[2])) ? [low] : [];
    });
    expect(strangers).toEqual([]);
  });

  it('lets any two stems stand together: under middle C nothing is a semitone apart', () => {
    const held = SCORE.flatMap((stem) => stem.parts.flatMap(({ notes }) => notes)).filter(
      ([, , pitch, length]) => length >= 1 && keyOf(pitch) < 60,
    );
    const clashes = held.flatMap((a) =>
      held.filter(
        (b) =>
          Math.abs(keyOf(a[2]) - keyOf(b[2])) === 1 &&
          startOf(a) < startOf(b) + b[3] &&
          startOf(b) < startOf(a) + a[3],
      ),
    );
    expect(clashes).toEqual([]);
  });

  it('moves more as the talk opens, and least when it is over or broken', () => {
    const count = MOTIFS.map((motif) => MOTIF_NOTES[motif].length);
    const [rupture = 0, guarded = 0, softening = 0, repair = 0, quiet = 0] = count;
    expect([rupture, guarded, softening, repair]).toEqual(
      [rupture, guarded, softening, repair].toSorted((a, b) => a - b),
    );
    expect(quiet).toBeLessThan(guarded / 2);
  });

  it.each(parts)('%s, %s: every note on the grid, inside its bar, soft', (_stem, _part, part) => {
    for (const note of part.notes) {
      const [bar, beat, pitch, length, touch] = note;
      expect(Number.isInteger(bar) && bar >= 1 && bar <= BARS).toBe(true);
      expect(beat >= 0 && beat < 4 && Number.isInteger(beat * 4)).toBe(true);
      expect(length > 0 && startOf(note) + length <= BARS * 4).toBe(true);
      expect(keyOf(pitch)).toBeGreaterThanOrEqual(23);
      expect(keyOf(pitch)).toBeLessThanOrEqual(84);
      expect(touch).toBeLessThanOrEqual(62);
    }
  });

  it.each(parts)('%s, %s: something sounds in every bar', (_stem, _part, part) => {
    expect(new Set(part.notes.map(([bar]) => bar)).size).toBe(BARS);
  });

  it('names pitches as keyboards do', () => {
    expect([keyOf('C4'), keyOf('A4'), keyOf('F#5'), keyOf('Bb3'), keyOf('B1')]).toEqual([
      60, 69, 78, 58, 35,
    ]);
  });

  it.each(SCORE)('$name: every key that goes down comes up, and each pass is the same', (stem) => {
    const gestures = gesturesOf(stem, BPM, 2);
    const count = (what: string) => gestures.filter((gesture) => gesture.do === what).length;
    expect(count('down')).toBe(count('up'));
    expect(gesturesOf(stem, BPM, 1)).toHaveLength(gestures.length / 2);
    const times = gestures.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});

describe('recipes', () => {
  it('are one for each name, in the same order', () => {
    expect(RECIPES.map(({ name }) => name)).toEqual([...SOUNDS]);
  });

  const synthesised = RECIPES.filter(({ kind }) => kind !== 'lead' && kind !== 'bed');
  const bytesOf = (sound: Sound): string[] =>
    sound.map((one) => createHash('sha256').update(new Uint8Array(one.buffer)).digest('hex'));
  it.each(synthesised)('$name is the same twice, and closes if it is a loop', async (recipe) => {
    const once = await recipe.make();
    expect(bytesOf(await recipe.make())).toEqual(bytesOf(once));
    expect(peakOf(once)).toBeGreaterThan(0.01);
    expect(peakOf(once)).toBeLessThan(Number.POSITIVE_INFINITY);
    const { step, usual } = recipe.loopSeconds ? seamOf(once) : { step: 0, usual: 1 };
    expect(step).toBeLessThan(usual);
  });

  it.each(EFFECTS)('%s is over in four seconds', async (name) => {
    const sound = await RECIPES.find((recipe) => recipe.name === name)?.make();
    expect(sound?.[0]?.length).toBeLessThan(4 * RATE);
  });
});

describe('craft', () => {
  it('gives the same noise for the same seed and other noise for another', () => {
    expect(white(0.01, chanceFrom(1))).toEqual(white(0.01, chanceFrom(1)));
    expect(white(0.01, chanceFrom(1))).not.toEqual(white(0.01, chanceFrom(2)));
  });

  it('lets through what a filter is for, and little else', () => {
    expect(levelOf(lowPass(tone(100), 1000))).toBeCloseTo(1, 1);
    expect(levelOf(lowPass(tone(10_000), 1000))).toBeLessThan(0.02);
    expect(levelOf(highPass(tone(100), 1000))).toBeLessThan(0.02);
    expect(levelOf(bandPass(tone(1000), 1000, 2))).toBeCloseTo(1, 1);
  });

  it('closes a loop of noise, and refuses a take that is too short', () => {
    const { step, usual } = seamOf([looped(lowPass(pink(1.2, chanceFrom(3)), 300), 1)]);
    expect(step).toBeLessThan(usual);
    expect(() => looped(white(1, chanceFrom(3)), 1)).toThrow(/expected more than 48000/);
  });

  it('finds a seam where there is one', () => {
    const { step, usual } = seamOf([tone(100.25)]);
    expect(step).toBeGreaterThan(usual);
  });

  it('measures what a sound is: where its centre is, how it peaks, how often it begins', () => {
    const plain = figureOf([tone(1000)]);
    expect(plain.centroid).toBeGreaterThan(950);
    expect(plain.centroid).toBeLessThan(1050);
    expect(plain.crest).toBeCloseTo(3, 0);
    const clicks = figureOf([signalOf(4, (t) => Math.exp(-(t % 0.5) / 0.01) * Math.sin(6000 * t))]);
    expect(clicks.onsets).toBeGreaterThan(1.5);
    expect(clicks.onsets).toBeLessThan(3);
    expect(clicks.crest).toBeGreaterThan(12);
  });

  it('finds a crossing smooth, and a cut where there is one', () => {
    const round = (hertz: number) =>
      signalOf(
        SECONDS,
        (t) => 0.3 * Math.sin((2 * Math.PI * Math.round(hertz * SECONDS) * t) / SECONDS),
      );
    const good = crossingOf(round(220), round(330));
    expect(good.step).toBeLessThan(good.usual * 1.8);
    expect(good.dip).toBeLessThan(3);
    const broken = round(330).map((v, i) => (i === 160_000 * 3 ? 0.9 : v));
    const bad = crossingOf(round(220), broken);
    expect(bad.step).toBeGreaterThan(good.step * 10);
  });

  it('gives the same loop back out of a rolled file', () => {
    const loop = [tone(3), tone(5)];
    expect(unrolled(rolled(loop), 1)).toEqual(loop);
  });

  it('writes floats that come back as they were', () => {
    const sound = [Float64Array.of(0, 0.5, -1), Float64Array.of(0.25, -0.125, 1)];
    expect(soundFrom(wavOf(sound).subarray(44), 2)).toEqual(sound);
  });
});
