// The picture in every language: nothing lacks words, two things are never said alike, and what changes is also said.
import { describe as suite, expect, test } from 'vitest';
import { describe, inWords } from '#app/describe';
import { fetchPictureWords, PICTURE_EN, type PictureWords } from '#app/pictureWords';
import { ROOM_KINDS } from '#app/roomKinds';
import { EXPRESSIONS, GAZES, POSTURES, type Stage, TOUCHES } from '#app/stageTypes';
import { LANGUAGES } from '#languages/language';
import { figureOf, stageOf } from '../scene/stageOf.ts';

const CALLED = { ruth: 'Ruth', marek: 'Marek' };

const said = (words: PictureWords, some: Partial<Stage> = {}): string =>
  describe(stageOf(some), CALLED, words);

const hurt = (some: Parameters<typeof figureOf>[0]): Partial<Stage> => ({
  people: [
    figureOf({ who: 'marek', figure: 'marek', side: 'left', nearness: 1 }),
    figureOf({ nearness: 0.35, ...some }),
  ],
});

const HOURS = ['morning', 'day', 'evening', 'night'] as const;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const WEATHERS = ['rain', 'clear', 'grey', 'frost', 'snow'] as const;
const STEPS = [0.05, 0.4, 0.7, 1];

const setting = (some: Partial<Stage['setting']>): Partial<Stage> => ({
  setting: { ...stageOf().setting, ...some },
});

/** Each list: Stages that differ in one thing. */
const APART: Readonly<Record<string, readonly Partial<Stage>[]>> = {
  postures: POSTURES.map((posture) => hurt({ posture })),
  faces: EXPRESSIONS.map((expression) => hurt({ expression })),
  gazes: GAZES.map((gaze) => hurt({ gaze })),
  stances: (['sitting', 'standing'] as const).map((stance) => hurt({ stance })),
  breaths: [9, 15, 24].map((breath) => hurt({ breath })),
  distances: [0.1, 0.4, 0.7, 1].map((nearness) => hurt({ nearness })),
  touches: [null, ...TOUCHES].map((touch) => ({ touch })),
  lamps: STEPS.map((lamp) => ({ light: { ...stageOf().light, lamp } })),
  weathers: WEATHERS.flatMap((kind) => STEPS.map((strength) => ({ weather: { kind, strength } }))),
  places: Object.keys(ROOM_KINDS)
    .filter((kind) => kind !== 'phone-thread')
    .map((kind) => setting({ kind })),
  hours: HOURS.map((hour) => setting({ hour })),
  seasons: SEASONS.map((season) => setting({ season })),
  silences: [0, 700].map((hold) => ({ hold })),
  closing: [true, false].map((closedIn) => ({ closedIn })),
};

suite.each(LANGUAGES)('the picture in %s', async (language) => {
  const words = await fetchPictureWords(language);

  test('has a word for every thing, each its own', () => {
    expect(Object.keys(words.things).toSorted()).toEqual(Object.keys(PICTURE_EN.things).toSorted());
    const all = Object.values(words.things);
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });

  test.each(Object.entries(APART))('tells %s apart', (_, stages) => {
    const sentences = stages.map((stage) => said(words, stage));
    expect(new Set(sentences).size).toBe(stages.length);
  });

  test('is made of whole sentences, with no gap and no word of another table', () => {
    for (const stage of Object.values(APART).flat()) {
      const sentence = said(words, { objects: ['mug', 'keys', 'bill'], ...stage });
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/ {2}| [,.]|,,|\.\.|undefined|LEFT|RIGHT/);
    }
  });

  test('names the two where they touch', () => {
    const sentence = said(words, { ...hurt({}), touch: 'wiping-tear' });
    expect(sentence).toMatch(/Marek .*Ruth|Ruth .*Marek/);
  });

  test('says what only reduced motion leaves to words', () => {
    expect(inWords(stageOf({ closedIn: true, hold: 700 }), words)).toBe(
      `${words.closed} ${words.hush.at(-1)?.[1]}`,
    );
  });
});

suite('the picture in Spanish', async () => {
  const words = await fetchPictureWords('es');

  test('has nothing of the English one', () => {
    const english = new Set(Object.values(PICTURE_EN.things));
    expect(Object.values(words.things).filter((one) => english.has(one))).toEqual([]);
    for (const stage of Object.values(APART).flat())
      expect(said(words, { objects: ['mug'], ...stage })).not.toMatch(
        /\b(?:the|and|is|of|with)\b/i,
      );
  });

  test('joins things as one does', () => {
    expect(words.inSight(['una taza', 'incienso, encendido'])).toBe(
      'A la vista: una taza e incienso, encendido.',
    );
    expect(words.inSight(['la carta', 'unos hilos', 'hielo'])).toBe(
      'A la vista: la carta, unos hilos y hielo.',
    );
  });

  test('a telephone says what it shows', () => {
    const phone = setting({ kind: 'phone-thread', time: '23:40', battery: 12 });
    expect(said(words, { ...phone, objects: ['thread-typing'] })).toContain(
      'Un teléfono en la mano. Marca las 23:40. Casi no queda batería. Ruth está escribiendo.',
    );
  });
});
