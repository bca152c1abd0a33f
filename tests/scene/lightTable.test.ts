// Every room of the kit at every hour, season, weather and trust: always a light, and each step of trust can be seen.
import { describe, expect, test } from 'vitest';
import { ROOM_KINDS } from '#app/roomKinds';
import type { Stage } from '#app/stageTypes';
import { HOURS, SEASONS, WEATHERS } from '#domain/roomKind';
import { brightness } from '#scene/glide';
import { type Light, lightOf } from '#scene/light';
import { stageOf } from './stageOf.ts';

/** Light and weather of the four bands of trust, as src/app/stage.ts gives them. */
const TRUST: readonly { light: Stage['light']; strength: number }[] = [
  { light: { lamp: 0.15, daylight: 0.1, vignette: 0.88 }, strength: 1 },
  { light: { lamp: 0.4, daylight: 0.35, vignette: 0.72 }, strength: 0.65 },
  { light: { lamp: 0.7, daylight: 0.65, vignette: 0.58 }, strength: 0.3 },
  { light: { lamp: 1, daylight: 1, vignette: 0.42 }, strength: 0.05 },
];
const COLOURS = ['skyTop', 'skyLow', 'room', 'outside', 'far', 'near'] as const;
type Strength = Exclude<keyof Light, (typeof COLOURS)[number]>;

const strengthsOf = (light: Light): number[] =>
  Object.entries(light).flatMap(([key, value]) =>
    (COLOURS as readonly string[]).includes(key) ? [] : [value],
  );

type Air = Pick<Stage['setting'], 'hour' | 'season'> & { weather: Stage['weather']['kind'] };
const AIRS: readonly Air[] = HOURS.flatMap((hour) =>
  SEASONS.flatMap((season) => WEATHERS.map((weather) => ({ hour, season, weather }))),
);

const lights = (kind: string, { hour, season, weather }: Air): Light[] =>
  TRUST.map(({ light, strength }) =>
    lightOf(
      stageOf({
        setting: { id: 'x', kind, hour, season },
        light,
        weather: { kind: weather, strength },
      }),
    ),
  );

/** Differences large enough to be noticed beside each other. */
function seenBetween(a: Light, b: Light): string[] {
  const colours = COLOURS.filter(
    (key) => Math.abs(brightness(a[key]) - brightness(b[key])) > 0.025,
  );
  const strengths = (
    ['glow', 'bulb', 'shade', 'vignette', 'shaft', 'rain', 'snow', 'frost'] satisfies Strength[]
  ).filter((key) => Math.abs(a[key] - b[key]) > 0.05);
  return [...colours, ...strengths];
}

describe.each([...Object.keys(ROOM_KINDS), 'lighthouse'])('%s', (kind) => {
  test('has a light for every hour, season, weather and trust', () => {
    for (const air of AIRS) {
      for (const light of lights(kind, air)) {
        const strengths = strengthsOf(light);
        expect(strengths.every((value) => value >= 0 && value <= 1)).toBe(true);
        const colours = COLOURS.map((key) => light[key]);
        expect(colours.every((c) => Number.isInteger(c) && c >= 0 && c <= 0xffffff)).toBe(true);
      }
    }
  });

  test('neighbouring steps of trust differ in at least four things that can be seen', () => {
    for (const air of AIRS) {
      const steps = lights(kind, air);
      steps.slice(1).forEach((light, i) => {
        expect(seenBetween(steps[i] as Light, light).length, JSON.stringify(air)).toBeGreaterThan(
          3,
        );
      });
    }
  });
});
