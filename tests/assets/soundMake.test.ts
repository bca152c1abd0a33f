// What the sound build is made of: the score on its grid, noise that is the same every time, loops without a seam.
// Must not know: ffmpeg, the synthesiser, the committed files.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EFFECTS, SOUNDS, STEMS } from '#sound/names';
import { chanceFrom, pink, white } from '../../assets/make/sound/craft/chance.ts';
import { bandPass, highPass, lowPass } from '../../assets/make/sound/craft/filter.ts';
import { looped, rolled, unrolled } from '../../assets/make/sound/craft/loop.ts';
import { peakOf, RATE, type Sound, signalOf } from '../../assets/make/sound/craft/signal.ts';
import { RECIPES } from '../../assets/make/sound/recipes.ts';
import { gesturesOf } from '../../assets/make/sound/score/gestures.ts';
import { keyOf, startOf } from '../../assets/make/sound/score/notation.ts';
import { BARS, BPM, SECONDS, STEMS as SCORE } from '../../assets/make/sound/score/twoChairs.ts';
import { seamOf } from '../../assets/make/sound/studio/seam.ts';
import { soundFrom, wavOf } from '../../assets/make/sound/studio/wav.ts';

const parts = SCORE.flatMap((stem) =>
  stem.parts.map((part) => [stem.name, part.name, part] as const),
);
const tone = (hertz: number) => signalOf(1, (t) => Math.sin(2 * Math.PI * hertz * t));
const levelOf = (signal: Float64Array) => peakOf([signal.slice(RATE / 2)]);

describe('the score', () => {
  it('is eight bars at 72, a whole number of samples, the same for both stems', () => {
    expect(SCORE.map(({ name }) => name)).toEqual([...STEMS]);
    expect(SCORE.map(({ bars }) => bars)).toEqual([BARS, BARS]);
    expect(BPM).toBe(72);
    expect(SECONDS * RATE).toBe(1_280_000);
  });

  it.each(parts)('%s, %s: every note on the grid, inside its bar, soft', (_stem, _part, part) => {
    for (const note of part.notes) {
      const [bar, beat, pitch, length, touch] = note;
      expect(Number.isInteger(bar) && bar >= 1 && bar <= BARS).toBe(true);
      expect(beat >= 0 && beat < 4 && Number.isInteger(beat * 4)).toBe(true);
      expect(length > 0 && startOf(note) + length <= BARS * 4).toBe(true);
      expect(keyOf(pitch)).toBeGreaterThanOrEqual(23);
      expect(keyOf(pitch)).toBeLessThanOrEqual(84);
      expect(touch).toBeLessThanOrEqual(58);
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

  const synthesised = RECIPES.filter(({ kind }) => kind !== 'stem');
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

  it('gives the same loop back out of a rolled file', () => {
    const loop = [tone(3), tone(5)];
    expect(unrolled(rolled(loop), 1)).toEqual(loop);
  });

  it('writes floats that come back as they were', () => {
    const sound = [Float64Array.of(0, 0.5, -1), Float64Array.of(0.25, -0.125, 1)];
    expect(soundFrom(wavOf(sound).subarray(44), 2)).toEqual(sound);
  });
});
