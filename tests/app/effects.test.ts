// The table of effects is whole: every field of a Stage that may change has its seconds, its still form and its words.
import { describe, expect, test } from 'vitest';
import { describe as say } from '#app/describe';
import { EFFECTS, type Effect, wordsUpTo } from '#app/effects';
import { EXPRESSIONS, type Figure, GAZES, POSTURES, type Stage, TOUCHES } from '#app/stageTypes';
import { figureOf, stageOf } from '../scene/stageOf.ts';

const TABLE: Readonly<Record<string, Effect>> = EFFECTS;

/** Whose effect it is, where the path itself is none. Sound has captions of its own. */
const PART_OF: Readonly<Record<string, string>> = {
  scene: 'setting',
  'setting.id': 'setting',
  'setting.kind': 'setting',
  'setting.hour': 'setting',
  'setting.season': 'setting',
  'people.who': 'people',
  'people.figure': 'people',
  'people.side': 'people',
};

const full = stageOf({ objects: ['mug'], touch: 'embrace' });

const pathsOf = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => pathsOf(one, path));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, one]) => pathsOf(one, path ? `${path}.${key}` : key));
};
const paths = [...new Set(pathsOf(full))].filter((path) => !path.startsWith('sound.'));

test.each(paths)('%s has an effect', (path) => {
  expect(TABLE[PART_OF[path] ?? path]).toBeDefined();
});

test('no effect is of nothing', () => {
  const known = new Set([...paths, ...paths.map((path) => PART_OF[path] ?? path)]);
  expect(Object.keys(TABLE).filter((key) => !known.has(key))).toEqual([]);
});

describe.each(Object.entries(TABLE))('%s', (name, { seconds, says }) => {
  test('takes two to four seconds', () => {
    expect(seconds).toBeGreaterThanOrEqual(2);
    expect(seconds).toBeLessThanOrEqual(4);
  });

  test('has words, each its own', () => {
    const chain = new Set([name]);
    let words = says;
    while ('with' in words && typeof words.with === 'string' && TABLE[words.with]) {
      expect(chain.has(words.with)).toBe(false);
      chain.add(words.with);
      words = TABLE[words.with]?.says ?? {};
    }
    const all = Array.isArray(words) ? words.map(([, text]) => text) : Object.values(words);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((text) => text === '').length).toBeLessThanOrEqual(1);
  });
});

test('steps answer for any value', () => {
  const steps = [
    [0.5, 'low'],
    [1, 'high'],
  ] as const;
  expect([0, 0.5, 0.6, 7].map((value) => wordsUpTo(steps, value))).toEqual([
    'low',
    'low',
    'high',
    'high',
  ]);
});

/** One change each, of everything that can be told apart in a still picture. */
const BASE: Partial<Stage> = { weather: { kind: 'rain', strength: 0.65 } };
const hurt = (some: Partial<Figure>): Partial<Stage> => ({
  people: [
    figureOf({ who: 'marek', figure: 'marek', side: 'left', nearness: 1 }),
    figureOf({ nearness: 0.35, ...some }),
  ],
});
const CHANGES: readonly (readonly [string, Partial<Stage>])[] = [
  ...POSTURES.map((posture) => [posture, hurt({ posture })] as const),
  ...EXPRESSIONS.map((expression) => [expression, hurt({ expression })] as const),
  ...GAZES.map((gaze) => [`gaze ${gaze}`, hurt({ gaze })] as const),
  ...TOUCHES.map((touch) => [touch, { touch }] as const),
  ...[0, 0.35, 0.65, 1].map((nearness) => [`nearness ${nearness}`, hurt({ nearness })] as const),
  ...[0.15, 0.4, 0.7, 1].map(
    (lamp) => [`lamp ${lamp}`, { light: { ...full.light, lamp } }] as const,
  ),
  ...(['rain', 'clear', 'grey', 'frost', 'snow'] as const).flatMap((kind) =>
    [1, 0.65, 0.3, 0.05].map(
      (strength) => [`${kind} ${strength}`, { weather: { kind, strength } }] as const,
    ),
  ),
  ['standing', hurt({ stance: 'standing' })],
  ['fast breath', hurt({ breath: 24 })],
  ['slow breath', hurt({ breath: 9 })],
  ['a thing', { objects: ['mug'] }],
  ['closed in', { closedIn: true }],
  ['held', { hold: 700 }],
  ['night', { setting: { ...full.setting, hour: 'night' } }],
];

test('no two changes read the same', () => {
  const read = new Map<string, string[]>();
  for (const [name, change] of CHANGES) {
    const sentence = say(stageOf({ ...BASE, ...hurt({}), ...change }), {});
    read.set(sentence, [...(read.get(sentence) ?? []), name]);
  }
  const same = [...read.values()].filter((names) => names.length > 1);
  // the builder's own values are one and the same Stage
  expect(same).toEqual([
    ['holding', 'neutral', 'gaze partner', 'nearness 0.35', 'lamp 0.4', 'rain 0.65'],
  ]);
});
