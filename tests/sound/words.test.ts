// The table of captions in every language: complete, each in small letters, no two sounds in the same words.
// Must not know: when a sound is heard.
import { describe, expect, test } from 'vitest';
import { INSTRUMENTS, MOTIFS } from '#app/music';
import { LANGUAGES } from '#languages/language';
import { cuesBetween } from '#sound/cues';
import { EFFECTS, TONES, WEATHERS } from '#sound/names';
import { SOUNDS_EN } from '#sound/words';
import { fetchSoundWords } from '../../src/compose/soundWords.ts';
import { stageOf } from '../scene/stageOf.ts';

describe.each(LANGUAGES)('captions in %s', async (language) => {
  const { tones, weather, bed, effects, music, musicEnds } =
    (await fetchSoundWords(language)) ?? SOUNDS_EN;
  const every: string[] = [
    ...Object.values(effects),
    ...Object.values(tones).flatMap(Object.values),
    ...Object.values(weather).flatMap(Object.values),
    ...Object.values(bed),
    ...INSTRUMENTS.flatMap((one) => MOTIFS.map((motif) => music(one, motif))),
    musicEnds,
  ];

  test('has words for every sound, every change of weather and every state of the music', () => {
    expect(Object.keys(effects).toSorted()).toEqual([...EFFECTS].toSorted());
    expect(Object.keys(tones).toSorted()).toEqual([...TONES].toSorted());
    expect(Object.keys(weather).toSorted()).toEqual([...WEATHERS].toSorted());
    expect(every).toHaveLength(
      EFFECTS.length + 2 * TONES.length + 4 * WEATHERS.length + 2 + 15 + 1,
    );
  });

  test('says each in small letters, short enough to be read, without a full stop', () => {
    for (const words of every) {
      expect(words).toMatch(/^\p{Ll}[\p{Ll} ,:]+$/u);
      expect(words.length).toBeLessThanOrEqual(46);
    }
  });

  test('says no two sounds in the same words', () => {
    expect(new Set(every).size).toBe(every.length);
  });
});

test('a Stage is captioned in the words that are handed in', async () => {
  const words = await fetchSoundWords('es');
  const captions = cuesBetween(undefined, stageOf(), words).flatMap((cue) =>
    cue.act === 'caption' ? [cue.text] : [],
  );
  expect(captions).toContain('zumba la nevera');
  expect(captions).not.toContain('the fridge hums');
});
