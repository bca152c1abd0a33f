// Things on their way: glides, breath, blinks, falling rain, one drawing giving way to another.
import type { GameObjects } from 'phaser';
import { describe, expect, test } from 'vitest';
import { arrived, isMoving, mixColour, resting, towards, valueAt } from '#scene/glide';
import { blinksAt, breathAt, fallAt } from '#scene/life';
import { FrameGauge, below, isSoftware } from '#scene/quality';
import { Slot } from '#scene/slot';

describe('a glide', () => {
  const going = towards(resting(0), 10, 1000, 400);

  test('starts, slows and arrives', () => {
    expect([900, 1000, 1200, 1400, 9000].map((t) => valueAt(going, t))).toEqual([0, 0, 5, 10, 10]);
    expect([isMoving(going, 1399), isMoving(going, 1400)]).toEqual([true, false]);
  });

  test('turns round from where it is; the same goal is left alone', () => {
    const back = towards(going, 0, 1200, 400);
    expect(valueAt(back, 1200)).toBe(5);
    expect(towards(going, 10, 1200, 400)).toBe(going);
  });

  test('in no time is there at once', () => {
    expect(valueAt(towards(resting(0), 7, 50, 0), 50)).toBe(7);
    expect(valueAt(arrived(going), 0)).toBe(10);
  });

  test('colours mix channel by channel', () => {
    expect(mixColour(0x000000, 0xff8000, 0.5)).toBe(0x804000);
    expect(mixColour(0x123456, 0xffffff, 0)).toBe(0x123456);
    expect(mixColour(0x123456, 0xabcdef, 2)).toBe(0xabcdef);
  });
});

describe('breath', () => {
  test('comes round as often as asked', () => {
    expect(breathAt(0, 12)).toBeCloseTo(-1);
    expect(breathAt(5000, 12)).toBeCloseTo(breathAt(0, 12));
    expect(breathAt(2100, 12)).toBeCloseTo(1);
  });

  test('never leaves its bounds', () => {
    for (let ms = 0; ms < 20_000; ms += 37)
      expect(Math.abs(breathAt(ms, 26))).toBeLessThanOrEqual(1);
  });
});

test('eyes blink about every five seconds, for a moment, and not two people together', () => {
  const closed = (seed: number): number[] =>
    Array.from({ length: 6000 }, (_, i) => i * 10).filter((ms) => blinksAt(ms, seed));
  expect(closed(1).length * 10).toBeGreaterThan(1000);
  expect(closed(1).length * 10).toBeLessThan(2500);
  expect(closed(1)).not.toEqual(closed(2));
});

test('rain stays inside its window and falls', () => {
  for (let n = 0; n < 64; n++) {
    for (let ms = 0; ms < 4000; ms += 250) {
      const { x, y } = fallAt(n, ms, 348, 310, 210, 0.16);
      expect(x >= 0 && x <= 348 && y >= -31 && y <= 341).toBe(true);
    }
  }
  expect(fallAt(3, 0, 348, 310, 210, 0.16)).not.toEqual(fallAt(3, 100, 348, 310, 210, 0.16));
});

describe('quality', () => {
  test('knows a processor that draws', () => {
    expect(
      isSoftware('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device), SwiftShader driver)'),
    ).toBe(true);
    expect(isSoftware('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)')).toBe(false);
    expect(isSoftware('')).toBe(false);
  });

  test('goes down after thirty slow frames, not after one, and stops at still', () => {
    const gauge = new FrameGauge();
    const slow = Array.from({ length: 30 }, () => gauge.next('full', 90));
    expect([slow[0], slow.at(-1)]).toEqual(['full', 'plain']);
    expect(Array.from({ length: 30 }, (_, i) => gauge.next('full', i ? 33 : 500)).at(-1)).toBe(
      'full',
    );
    expect(below('plain')).toBe('still');
    expect(Array.from({ length: 30 }, () => gauge.next('still', 900)).at(-1)).toBe('still');
  });
});

describe('a slot', () => {
  type Fake = { frame: string; alpha: number; gone: boolean };
  const fakes: Fake[] = [];
  const draw = (frame: string): GameObjects.Image => {
    const fake = { frame, alpha: 1, gone: false };
    fakes.push(fake);
    const image = {
      setAlpha: (a: number) => ((fake.alpha = a), image),
      destroy: () => (fake.gone = true),
    };
    return image as unknown as GameObjects.Image;
  };

  test('brings the new drawing up before the old one goes', () => {
    const slot = new Slot(draw);
    slot.show('old', 0, 0);
    slot.update(0);
    slot.show('new', 100, 1000);
    expect(slot.update(600)).toBe(true);
    expect(fakes.map(({ alpha }) => alpha).every((alpha) => alpha > 0.8)).toBe(true);
    expect(slot.update(1100)).toBe(false);
    expect(fakes).toEqual([
      { frame: 'old', alpha: 0, gone: true },
      { frame: 'new', alpha: 1, gone: false },
    ]);
  });

  test('settles at once, and to nothing', () => {
    const slot = new Slot(draw);
    slot.show('one', 0, 500);
    slot.settle();
    expect(fakes.at(-1)).toMatchObject({ alpha: 1 });
    slot.show(undefined, 0, 500);
    slot.settle();
    expect(fakes.at(-1)).toMatchObject({ gone: true });
    expect(slot.images()).toEqual([]);
  });
});
