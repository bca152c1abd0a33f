// A canvas of any size shows both people; a wide one shows the room.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framingFor } from '#scene/framing';
import { xOf } from '#scene/pose';

/** What a canvas of this size sees, in scene units. */
const seenBy = (w: number, h: number) => {
  const { zoom, x, y, squeeze } = framingFor(w, h);
  const [sw, sh] = [w / zoom, h / zoom];
  return { left: x - sw / 2, right: x + sw / 2, top: y - sh / 2, bottom: y + sh / 2, squeeze };
};

test('1280 x 720 is the whole room, pixel for pixel', () => {
  expect(framingFor(1280, 720)).toEqual({ zoom: 1, x: 640, y: 360, squeeze: 0 });
});

test('device pixels only enlarge', () => {
  expect(framingFor(390, 260, 2).zoom).toBe(framingFor(390, 260).zoom * 2);
  expect(framingFor(390, 260, 2).y).toBe(framingFor(390, 260).y);
});

describe('both faces are in view', () => {
  /** half a head, in scene units */
  const HEAD = 92;
  const sizes = fc.record({
    w: fc.integer({ min: 280, max: 2600 }),
    h: fc.integer({ min: 160, max: 1600 }),
  });

  test('at any size and distance', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), ({ w, h }, nearness) => {
        fc.pre(w / h < 3);
        const seen = seenBy(w, h);
        const x = xOf('left', nearness, seen.squeeze);
        expect(x - HEAD).toBeGreaterThanOrEqual(seen.left);
        expect(1280 - x + HEAD).toBeLessThanOrEqual(seen.right);
        expect(seen.top).toBeLessThanOrEqual(110);
        expect(seen.bottom).toBeGreaterThanOrEqual(290);
      }),
    );
  });

  test('in a phone’s strip a head is at least 75 pixels wide', () => {
    expect(framingFor(390, 260).zoom * 2 * HEAD).toBeGreaterThan(75);
  });
});

test('nothing above the drawing is ever shown', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 2600 }),
      fc.integer({ min: 100, max: 1600 }),
      (w, h) => {
        expect(seenBy(w, h).top).toBeGreaterThanOrEqual(-0.001);
      },
    ),
  );
});
