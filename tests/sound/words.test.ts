// The table of captions: complete, each in small letters, no two sounds in the same words.
// Must not know: when a sound is heard.
import { expect, it } from 'vitest';
import { INSTRUMENTS, MOTIFS } from '#app/music';
import { EFFECT_WORDS } from '#sound/effectWords';
import { EFFECTS, TONES, WEATHERS } from '#sound/names';
import { BED_WORDS, MUSIC_ENDS, musicWords, TONE_WORDS, WEATHER_WORDS } from '#sound/words';

const music = INSTRUMENTS.flatMap((one) => MOTIFS.map((motif) => musicWords(one, motif)));
const every = [
  ...Object.values(EFFECT_WORDS),
  ...Object.values(TONE_WORDS).flatMap(Object.values),
  ...Object.values(WEATHER_WORDS).flatMap(Object.values),
  ...Object.values(BED_WORDS),
  ...music,
  MUSIC_ENDS,
] as string[];

it('has words for every sound, every change of weather and every state of the music', () => {
  expect(Object.keys(EFFECT_WORDS).toSorted()).toEqual([...EFFECTS].toSorted());
  expect(Object.keys(TONE_WORDS).toSorted()).toEqual([...TONES].toSorted());
  expect(Object.keys(WEATHER_WORDS).toSorted()).toEqual([...WEATHERS].toSorted());
  expect(every).toHaveLength(EFFECTS.length + 2 * TONES.length + 4 * WEATHERS.length + 2 + 15 + 1);
});

it('says each in small letters, short enough to be read, without a full stop', () => {
  for (const words of every) {
    expect(words).toMatch(/^[a-z][a-z ,]+$/);
    expect(words.length).toBeLessThanOrEqual(46);
  }
});

it('says no two sounds in the same words', () => {
  expect(new Set(every).size).toBe(every.length);
});
