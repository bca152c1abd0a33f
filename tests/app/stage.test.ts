// The table of bands and moods against what is seen: neighbours must differ, in the picture and in its sentence.
import { describe, expect, test } from 'vitest';
import { describe as say } from '#app/describe';
import { stageFor } from '#app/stage';
import type { Stage } from '#app/stageTypes';
import { emptyStaging, type Staging } from '#app/staging';
import type { Band } from '#domain/band';
import { ENDING_FAMILIES } from '#domain/ending';
import { MOODS, type Mood } from '#domain/line';
import type { Setting } from '#domain/scenario';
import type { StoryEvent } from '#domain/storyEvent';
import { scenarioOf } from '#support/stories';
import { differences } from './stagesApart.ts';

const SCENARIO = scenarioOf();
const CALLED = { sam: 'Sam', robin: 'Robin' };
const BANDS: readonly Band[] = [0, 1, 2, 3];
const IN_A_KITCHEN: Setting = {
  kind: 'kitchen',
  hour: 'evening',
  season: 'autumn',
  weather: 'rain',
};

const staged = (trust: Band, safety: Band, mood?: Mood, changes: Partial<Staging> = {}): Stage =>
  stageFor(SCENARIO, {
    ...emptyStaging(SCENARIO),
    trust,
    safety,
    nearness: safety,
    moods: mood ? { robin: mood } : {},
    ...changes,
  });

const neighbours = BANDS.flatMap((trust) =>
  BANDS.flatMap((safety) => [
    ...(trust < 3 ? [[trust, safety, (trust + 1) as Band, safety] as const] : []),
    ...(safety < 3 ? [[trust, safety, trust, (safety + 1) as Band] as const] : []),
  ]),
);

const EVENTS: readonly StoryEvent['type'][] = [
  'keep',
  'break',
  'discover',
  'trigger',
  'refuse',
  'asks',
  'return',
  'renegotiate',
  'agree-together',
  'stop',
];
const THINGS: readonly Partial<Staging>[] = [
  { hold: 900 },
  { props: ['coat', 'key'] },
  { touch: 'hand-across' },
  { move: 'withdraw' },
  { move: 'collapse', hold: 700 },
  { third: { who: 'esi', lines: 1 } },
  ...EVENTS.map((event) => ({ event })),
];

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

describe('whatever else the story puts there', () => {
  const each = THINGS.flatMap((changes) =>
    [undefined, ...MOODS].map((mood) => [JSON.stringify(changes), mood, changes] as const),
  );

  test.each(each)('with %s and mood %s neighbours still differ', (_, mood, changes) => {
    for (const [t1, s1, t2, s2] of neighbours) {
      const [a, b] = [staged(t1, s1, mood, changes), staged(t2, s2, mood, changes)];
      const seen = differences(a, b);
      expect(seen.length, `${t1}${s1}-${t2}${s2}: ${seen.join()}`).toBeGreaterThanOrEqual(2);
      expect(say(a, CALLED)).not.toBe(say(b, CALLED));
    }
    expect(
      differences(staged(0, 0, mood, changes), staged(3, 3, mood, changes)).length,
    ).toBeGreaterThanOrEqual(4);
  });
});

describe('an event is seen', () => {
  const people = (stage: Stage) => JSON.stringify(stage.people);

  test.each(EVENTS)('%s changes somebody, and the sentence', (event) => {
    const plain = staged(2, 2, undefined, { move: 'listen' });
    const having = staged(2, 2, undefined, { move: 'listen', event });
    expect(people(having)).not.toBe(people(plain));
    expect(say(having, CALLED)).not.toBe(say(plain, CALLED));
  });

  test('somebody who has turned away is not made to look', () => {
    const robin = staged(1, 0, undefined, { event: 'refuse' }).people.at(-1);
    expect(robin).toMatchObject({ posture: 'turned-away', gaze: 'away' });
  });
});

describe('a touch', () => {
  test('is drawn and said only while it is safe', () => {
    const at = (safety: Band) => staged(1, safety, undefined, { touch: 'hands-held' });
    expect(BANDS.map((safety) => at(safety).touch)).toEqual([
      null,
      null,
      'hands-held',
      'hands-held',
    ]);
    expect(say(at(2), CALLED)).toContain('They hold hands.');
    expect(say(at(1), CALLED)).not.toContain('hold hands');
  });

  test('needs two', () => {
    expect(staged(3, 3, undefined, { touch: 'embrace', away: true }).touch).toBeNull();
  });
});

describe('somebody besides the couple', () => {
  const cast = [
    ...scenarioOf().cast,
    { id: 'esi', name: 'ESI', called: 'Esi', figure: 'esi' },
    { id: 'pam', name: 'PAM', called: 'Pam' },
  ];
  const scenario = scenarioOf({ cast });
  const having = (who: string) =>
    stageFor(scenario, { ...emptyStaging(scenario), third: { who, lines: 1 } });

  test('is seen when there is a drawing, in a place of their own', () => {
    expect(having('esi').people.map(({ who, side }) => [who, side])).toEqual([
      ['sam', 'left'],
      ['robin', 'right'],
      ['esi', 'third'],
    ]);
    expect(having('pam').people).toHaveLength(2);
  });

  test('is said, and does not change how near the two are', () => {
    expect(say(having('esi'), { ...CALLED, esi: 'Esi' })).toContain('Esi stands further back');
    expect(say(having('esi'), CALLED)).toContain('wide gap');
  });
});

describe('an ending', () => {
  const FAMILIES = ENDING_FAMILIES.map((family) => ({
    id: family,
    title: family,
    families: [family],
  }));
  const scenario = scenarioOf({ ends: FAMILIES });
  const plain = { ...emptyStaging(scenario), trust: 2, safety: 2, nearness: 2 } as const;

  test.each(ENDING_FAMILIES)('of the family %s looks like itself', (family) => {
    const others = ENDING_FAMILIES.filter((one) => one !== family);
    const at = (end?: string) => stageFor(scenario, { ...plain, ...(end && { end }) });
    for (const other of [undefined, ...others])
      expect(JSON.stringify(at(family))).not.toBe(JSON.stringify(at(other)));
  });

  test('of two who part is told standing', () => {
    const { people } = stageFor(scenario, { ...plain, end: 'honest-parting' });
    expect(people.map(({ stance, gaze }) => [stance, gaze])).toEqual([
      ['standing', 'partner'],
      ['standing', 'partner'],
    ]);
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

  test('who is somewhere else is not in the room, whatever is said of them', () => {
    const rooms = { hall: { kind: 'hallway', hour: 'evening', absent: ['robin'] } };
    const cast = [
      { id: 'sam', name: 'SAM', called: 'Sam', figure: 'sam' },
      { id: 'robin', name: 'ROBIN', called: 'Robin', figure: 'robin' },
      { id: 'kim', name: 'KIM', called: 'Kim', figure: 'kim' },
    ];
    const scenario = scenarioOf({ rooms, cast });
    const told: Staging = { ...emptyStaging(scenario), moods: { robin: 'hurt' } };
    const alone = stageFor(scenario, told);
    expect(alone.people.map(({ who }) => who)).toEqual(['sam']);
    expect(say(alone, CALLED)).toContain('Sam is alone.');
    const visited = stageFor(scenario, { ...told, third: { who: 'kim', lines: 2 } });
    expect(visited.people.map(({ who }) => who)).toEqual(['sam', 'kim']);
    expect(say(visited, CALLED)).not.toContain('is alone');
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

  test('a silence draws music back and the room near, slows the breath and lowers the eyes', () => {
    const [loud, held] = [staged(3, 3), staged(3, 3, undefined, { hold: 900 })];
    expect(held.sound).toMatchObject({ lead: 0, strings: 0 });
    expect(held.sound.nearness).toBeGreaterThan(loud.sound.nearness);
    held.people.forEach(({ gaze, breath }, at) => {
      expect(gaze).toBe('down');
      expect(breath).toBeLessThan(loud.people[at]?.breath ?? 0);
    });
    expect(say(held, CALLED)).toContain('Nobody moves.');
  });

  test('kept promises are marks on the calendar of a kitchen, the last one said', () => {
    const stage = stageFor(
      { ...SCENARIO, settings: { here: IN_A_KITCHEN } },
      { ...emptyStaging(SCENARIO), setting: 'here', kept: 2 },
    );
    expect(stage.objects).toEqual(expect.arrayContaining(['calendar-mark-1', 'calendar-mark-2']));
    expect(say(stage, CALLED)).toContain('two marks on the calendar');
    expect(say(stage, CALLED)).not.toContain('a mark on the calendar');
  });

  test('where no calendar hangs, none is said', () => {
    const stage = stageFor(
      { ...SCENARIO, settings: { here: { ...IN_A_KITCHEN, kind: 'hallway' } } },
      { ...emptyStaging(SCENARIO), setting: 'here', kept: 2, trust: 3 },
    );
    expect(stage.objects.length).toBeGreaterThan(0);
    expect(say(stage, CALLED)).not.toContain('calendar');
  });
});
