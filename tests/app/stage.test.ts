// The table of bands and moods against what is seen: neighbours must differ, in the picture and in its sentence.
import { describe, expect, test } from 'vitest';
import { describe as say } from '#app/describe';
import { stageFor } from '#app/stage';
import type { Stage } from '#app/stageTypes';
import { emptyStaging, type Staging } from '#app/staging';
import type { Band } from '#domain/band';
import { MOODS, type Mood } from '#domain/line';
import { scenarioOf } from '#support/stories';

const SCENARIO = scenarioOf();
const CALLED = { sam: 'Sam', robin: 'Robin' };
const BANDS: readonly Band[] = [0, 1, 2, 3];

const staged = (trust: Band, safety: Band, mood?: Mood, changes: Partial<Staging> = {}): Stage =>
  stageFor(SCENARIO, {
    ...emptyStaging(SCENARIO),
    trust,
    safety,
    nearness: safety,
    moods: mood ? { robin: mood } : {},
    ...changes,
  });

/** What an eye can tell apart; sound and breath are not counted. */
const visible = (stage: Stage): Record<string, unknown> => {
  const robin = stage.people.find(({ who }) => who === 'robin');
  const sam = stage.people.find(({ who }) => who === 'sam');
  return {
    posture: robin?.posture,
    face: robin?.expression,
    gaze: robin?.gaze,
    nearness: robin?.nearness,
    otherGaze: sam?.gaze,
    lamp: stage.light.lamp,
    weather: stage.weather.strength,
    vignette: stage.light.vignette,
    objects: stage.objects.join(),
    closedIn: stage.closedIn,
  };
};
const differences = (a: Stage, b: Stage): string[] => {
  const [left, right] = [visible(a), visible(b)];
  return Object.keys(left).filter((key) => left[key] !== right[key]);
};

const neighbours = BANDS.flatMap((trust) =>
  BANDS.flatMap((safety) => [
    ...(trust < 3 ? [[trust, safety, (trust + 1) as Band, safety] as const] : []),
    ...(safety < 3 ? [[trust, safety, trust, (safety + 1) as Band] as const] : []),
  ]),
);

describe('each of the sixteen pairs of bands', () => {
  test('gives a Stage of its own, and a sentence of its own', () => {
    const stages = BANDS.flatMap((trust) => BANDS.map((safety) => staged(trust, safety)));
    expect(new Set(stages.map((stage) => JSON.stringify(stage))).size).toBe(16);
    expect(new Set(stages.map((stage) => say(stage, CALLED))).size).toBe(16);
  });

  test.each([undefined, ...MOODS])(
    'differs from its neighbours in at least two visible things and in words (mood %s)',
    (mood) => {
      for (const [t1, s1, t2, s2] of neighbours) {
        const [a, b] = [staged(t1, s1, mood), staged(t2, s2, mood)];
        expect(
          differences(a, b).length,
          `${t1}${s1}-${t2}${s2}: ${differences(a, b).join()}`,
        ).toBeGreaterThanOrEqual(2);
        expect(say(a, CALLED)).not.toBe(say(b, CALLED));
      }
    },
  );
});

describe('a repaired and a ruptured version of one line', () => {
  test('differ in at least four visible things', () => {
    expect(differences(staged(3, 3), staged(0, 0)).length).toBeGreaterThanOrEqual(4);
  });
});

describe('what the story says', () => {
  test.each(MOODS.map((mood) => [mood] as const))('the mood %s gives a face', (mood) => {
    expect(staged(1, 1, mood).people.find(({ who }) => who === 'robin')?.expression).toBeTruthy();
  });

  test('a pause takes the one who asked for it out of the picture', () => {
    expect(staged(1, 0, undefined, { away: true }).people.map(({ who }) => who)).toEqual(['robin']);
    expect(say(staged(1, 0, undefined, { away: true }), CALLED)).toContain('Robin is alone.');
  });

  test('an ending that only rupture leads to is told of one who is alone', () => {
    const ends = [
      { id: 'stay', title: 'Stay', families: ['not-yet'] },
      { id: 'go', title: 'Go', families: ['rupture'] },
    ];
    const scenario = scenarioOf({ ends });
    const at = (end: string) =>
      stageFor(scenario, { ...emptyStaging(scenario), end }).people.map(({ who }) => who);
    expect(at('go')).toEqual(['sam']);
    expect(at('stay')).toEqual(['sam', 'robin']);
  });

  test('a silence draws the music back', () => {
    expect(staged(2, 2, undefined, { hold: 900 }).sound).toMatchObject({ lead: 0, strings: 0 });
  });

  test('kept promises are marks on the calendar, the last one said', () => {
    const stage = staged(2, 2, undefined, { kept: 2 });
    expect(stage.objects).toEqual(expect.arrayContaining(['calendar-mark-1', 'calendar-mark-2']));
    expect(say(stage, CALLED)).toContain('two marks on the calendar');
    expect(say(stage, CALLED)).not.toContain('a mark on the calendar');
  });
});
