// Somebody besides the couple: the frame makes room for them. And what a silence holds back.
import { expect, test } from 'vitest';
import { framingFor, hasCompany } from '#scene/framing';
import { hushBetween } from '#scene/hush';
import { poseOf } from '#scene/pose';
import { figureOf, stageOf } from './stageOf.ts';

/** half a head, in scene units */
const HEAD = 64;
/** where a third person's head may reach, in scene units from the middle */
const REACH = { whole: 590, strip: 500 };

test.each([
  [1280, 720, REACH.whole],
  [1600, 640, REACH.whole],
  [390, 260, REACH.strip],
  [390, 844, REACH.strip],
])('at %i x %i there is room for them at the edge', (w, h, reach) => {
  const { zoom, x } = framingFor(w, h, 1, 1);
  expect(x + w / zoom / 2).toBeGreaterThanOrEqual(640 + reach);
});

test('a phone cuts the sides of its strip off, and still shows their whole face', () => {
  const { zoom } = framingFor(467, 263, 1, 1);
  const seen = (390 / zoom) * 0.5;
  const { x, scale } = poseOf(figureOf({ side: 'third' }), 1);
  expect(640 + seen).toBeGreaterThan(x + HEAD * scale);
});

test('without them the frame is as it was', () => {
  expect(framingFor(390, 260, 1, 0)).toEqual(framingFor(390, 260));
  expect(framingFor(390, 260, 1, 1).zoom).toBeLessThan(framingFor(390, 260).zoom);
});

test('they are known by their place', () => {
  expect(hasCompany(stageOf())).toBe(false);
  const third = figureOf({ who: 'esi', side: 'third' });
  expect(hasCompany(stageOf({ people: [figureOf(), third] }))).toBe(true);
});

test('a silence lowers eyes and slows breath, and holds everything else', () => {
  const before = stageOf({ people: [figureOf({ gaze: 'partner', breath: 20, posture: 'open' })] });
  const after = stageOf({
    people: [figureOf({ gaze: 'down', breath: 11, posture: 'arms-crossed', nearness: 0 })],
    objects: ['mug'],
  });
  expect(hushBetween(before, after)).toEqual({
    ...before,
    people: [{ ...before.people[0], gaze: 'down', breath: 11 }],
  });
});
