// Side by side: in a car, a bus and on a ferry both look ahead, and nobody shows their back.
import { describe, expect, test } from 'vitest';
import { POSTURES } from '#app/stageTypes';
import { poseOf } from '#scene/pose';
import { figureOf } from './stageOf.ts';

const ONE_WAY = ['car', 'bus', 'ferry'];
const left = (some = {}) => figureOf({ who: 'marek', figure: 'marek', side: 'left', ...some });

describe.each(ONE_WAY)('in a %s', (kind) => {
  test.each(POSTURES)('both look the same way, and every face is seen (%s)', (posture) => {
    const poses = [left({ posture }), figureOf({ posture })].map((one) => poseOf(one, 0, kind));
    for (const { face, lap } of poses)
      expect([face === undefined, lap]).toEqual([false, undefined]);
    if (posture !== 'turned-away')
      expect(poses.map(({ mirrored }) => mirrored)).toEqual([false, false]);
  });

  test('who turns away looks out on their own side', () => {
    const out = { posture: 'turned-away', gaze: 'away', expression: 'guarded' } as const;
    const [a, b] = [poseOf(left(out), 0, kind), poseOf(figureOf(out), 0, kind)];
    expect([a.mirrored, b.mirrored]).toEqual([true, false]);
    expect([a.eyes, b.eyes]).toEqual(['marek/eyes-half-partner', 'ruth/eyes-half-partner']);
    expect(a.lean).toBeGreaterThan(0);
    expect(b.lean).toBeGreaterThan(0);
  });

  test('the one who sits ahead looks at the other over the shoulder, and leans to them', () => {
    const pose = poseOf(figureOf({ gaze: 'partner', posture: 'leaning-in' }), 0, kind);
    expect(pose.eyes).toBe('ruth/eyes-open-away');
    expect(pose.lean).toBeLessThan(0);
  });

  test('on a narrow screen a head that looks out of the picture is further in', () => {
    const x = (some: object, squeeze: number) =>
      poseOf(figureOf({ nearness: 0, ...some }), squeeze, kind).x;
    const out = { posture: 'turned-away' };
    expect(x(out, 1)).toBeLessThan(x({}, 1));
    expect(x({}, 1)).toBeLessThan(910);
    expect(x(out, 0)).toBe(x({}, 0));
  });

  test('turning away is still seen', () => {
    for (const side of ['left', 'right'] as const) {
      const of = (posture: 'leaning-in' | 'turned-away') =>
        JSON.stringify(poseOf(figureOf({ side, posture, gaze: 'away' }), 0, kind));
      expect(of('turned-away')).not.toBe(of('leaning-in'));
    }
  });
});

test('in a kitchen they face each other, and a back is a back', () => {
  const [a, b] = [poseOf(left(), 0, 'kitchen'), poseOf(figureOf(), 0, 'kitchen')];
  expect([a.mirrored, b.mirrored]).toEqual([false, true]);
  expect(poseOf(figureOf({ posture: 'turned-away' }), 0, 'kitchen').face).toBeUndefined();
});

test('somebody besides the couple looks at them in every room', () => {
  for (const kind of ONE_WAY)
    expect(poseOf(figureOf({ side: 'third' }), 0, kind).mirrored).toBe(true);
});
