// The scene keeps the times and still forms that the table of effects promises.
import { expect, test } from 'vitest';
import { EFFECTS } from '#app/effects';
import { CALM, STILL, type Tempo } from '#scene/tempo';

/** Which spans of the tempo carry an effect; the longest of them ends it. */
const CARRIED: Readonly<Record<keyof typeof EFFECTS, (tempo: Tempo) => readonly number[]>> = {
  setting: ({ cut }) => [cut * 2.6],
  people: ({ posture, bend }) => [posture, bend],
  'people.stance': ({ posture, bend }) => [posture, bend],
  'people.posture': ({ posture, bend }) => [posture, bend],
  'people.expression': ({ faceAfter, face, bend }) => [faceAfter + face, bend],
  'people.gaze': ({ faceAfter, face, bend }) => [faceAfter + face, bend],
  'people.nearness': ({ walk }) => [walk],
  'people.breath': () => [],
  touch: ({ posture, bend }) => [posture, bend],
  'light.lamp': ({ light }) => [light],
  'light.daylight': ({ light }) => [light],
  'light.vignette': ({ light }) => [light],
  'weather.kind': ({ light }) => [light],
  'weather.strength': ({ light }) => [light],
  objects: ({ things }) => [things],
  closedIn: ({ light }) => [light],
  hold: ({ bend }) => [bend],
};
const names = Object.keys(EFFECTS) as (keyof typeof EFFECTS)[];

test.each(names)('%s ends when the table says', (name) => {
  const spans = CARRIED[name](CALM);
  if (spans.length === 0) expect(EFFECTS[name].still).toBe('words');
  else expect(Math.max(...spans) / 1000).toBeCloseTo(EFFECTS[name].seconds, 1);
});

test.each(names)('%s keeps its still form under reduced motion', (name) => {
  const most = { 'at once': 0, fade: 150, words: 150 }[EFFECTS[name].still];
  for (const span of CARRIED[name](STILL)) expect(span).toBeLessThanOrEqual(most);
});

test('shoulders come before the face, by about six tenths of a second', () => {
  expect(CALM.faceAfter).toBe(600);
  expect(CALM.posture).toBeLessThan(CALM.faceAfter + CALM.face);
});

test('under reduced motion nothing travels', () => {
  expect([STILL.walk, STILL.bend, STILL.cut]).toEqual([0, 0, 0]);
});
