// Somebody besides the couple: in the frame at any size, beside the two and never between them. And what a silence holds back.
import { expect, test } from 'vitest';
import { framingFor } from '#scene/framing';
import { hushBetween } from '#scene/hush';
import { poseOf, xOf } from '#scene/pose';
import { hasThird, thirdBox } from '#scene/third';
import { figureOf, stageOf } from './stageOf.ts';

/** half a head beside the couple, in scene units */
const HEAD = 92;

test.each([
  [1280, 720],
  [1600, 640],
  [900, 506],
  [600, 400],
  [390, 260],
  [390, 844],
])('at %i x %i they are in view and left of both faces', (w, h) => {
  const { zoom, x, squeeze } = framingFor(w, h, 1, 1);
  const box = thirdBox(squeeze);
  const left = x - w / zoom / 2;
  expect(box.x - HEAD * box.scale * 0.8).toBeGreaterThanOrEqual(left);
  expect(box.x).toBeLessThan(xOf('left', 0, squeeze) - HEAD * 0.7);
});

test('they are smaller than the two', () => {
  expect(thirdBox(0).scale).toBeLessThan(0.75);
});

test('they are known by their place', () => {
  const third = figureOf({ who: 'esi', side: 'third' });
  expect(hasThird(stageOf())).toBe(false);
  expect(hasThird(stageOf({ people: [figureOf(), third] }))).toBe(true);
  expect(poseOf(third).mirrored).toBe(false);
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
