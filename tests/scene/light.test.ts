// Light and weather as colours and strengths: trust's steps can be seen, and people never go dark.
import { describe, expect, test } from 'vitest';
import type { Stage } from '#app/stageTypes';
import { brightness } from '#scene/glide';
import { lightOf, mixLight } from '#scene/light';
import { stageOf } from './stageOf.ts';

const HOURS = ['morning', 'day', 'evening', 'night'] as const;
const STEPS: readonly Stage['light'][] = [
  { lamp: 0.15, daylight: 0.1, vignette: 0.88 },
  { lamp: 0.4, daylight: 0.35, vignette: 0.72 },
  { lamp: 0.7, daylight: 0.65, vignette: 0.58 },
  { lamp: 1, daylight: 1, vignette: 0.42 },
];
const setting = (hour: Stage['setting']['hour'], kind = 'kitchen'): Stage['setting'] => ({
  id: 'x',
  kind,
  hour,
  season: 'autumn',
});
const at = (hour: Stage['setting']['hour'], light: Stage['light'], kind?: string) =>
  lightOf(stageOf({ setting: setting(hour, kind), light }));

describe.each(HOURS)('%s', (hour) => {
  test('a room grows brighter with each step', () => {
    const seen = STEPS.map((light) => brightness(at(hour, light).room));
    seen.slice(1).forEach((value, i) => expect(value).toBeGreaterThan((seen[i] ?? 0) + 0.03));
  });

  test('lamp and edges follow', () => {
    const seen = STEPS.map((light) => at(hour, light));
    expect(seen.map(({ bulb }) => bulb)).toEqual(
      seen.map(({ bulb }) => bulb).sort((a, b) => a - b),
    );
    expect(seen.map(({ vignette }) => -vignette)).toEqual(
      seen.map(({ vignette }) => -vignette).sort((a, b) => a - b),
    );
  });

  test('people stay readable in the darkest of it', () => {
    for (const kind of ['kitchen', 'hallway', 'car-park']) {
      const { far, near } = at(hour, { lamp: 0, daylight: 0, vignette: 1 }, kind);
      expect(brightness(far)).toBeGreaterThan(0.69);
      expect(brightness(near)).toBeGreaterThanOrEqual(brightness(far) - 0.01);
    }
  });
});

test('each hour has a sky of its own', () => {
  const skies = HOURS.map((hour) => at(hour, { lamp: 0.5, daylight: 1, vignette: 0.5 }).skyTop);
  expect(new Set(skies).size).toBe(HOURS.length);
});

describe('in the open air', () => {
  const seen = (hour: Stage['setting']['hour']) =>
    STEPS.map((light) => at(hour, light, 'car-park'));

  test.each(['morning', 'day'] as const)(
    'no lamp burns by %s, and the sun comes through',
    (hour) => {
      expect(seen(hour).map(({ bulb }) => bulb)).toEqual([0, 0, 0, 0]);
      const glows = seen(hour).map(({ glow }) => glow);
      expect(glows).toEqual([...new Set(glows)].sort((a, b) => a - b));
    },
  );

  test.each(['evening', 'night'] as const)('by %s street lamps do', (hour) => {
    const bulbs = seen(hour).map(({ bulb }) => bulb);
    expect(bulbs).toEqual([...new Set(bulbs)].sort((a, b) => a - b));
  });
});

test.each([
  ['rain', 'rain'],
  ['frost', 'frost'],
  ['snow', 'snow'],
] as const)('%s shows as itself alone', (kind, shown) => {
  const light = lightOf(stageOf({ weather: { kind, strength: 0.7 } }));
  expect(light[shown]).toBe(0.7);
  expect(light.rain + light.frost + light.snow).toBe(0.7);
});

test('safety gone closes the room in', () => {
  const open = lightOf(stageOf());
  const closed = lightOf(stageOf({ closedIn: true }));
  expect(closed.vignette).toBeGreaterThan(open.vignette);
  expect([open.closedIn, closed.closedIn]).toEqual([0, 1]);
});

test('a light on its way lies between both and ends as the second', () => {
  const [a, b] = [
    at('night', STEPS[0] as Stage['light']),
    at('morning', STEPS[3] as Stage['light']),
  ];
  expect(mixLight(a, b, 0)).toEqual(a);
  expect(mixLight(a, b, 1)).toEqual(b);
  expect(mixLight(a, b, 0.5).vignette).toBeCloseTo((a.vignette + b.vignette) / 2);
});
