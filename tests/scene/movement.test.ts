// Things on their way: glides, breath, blinks, falling rain, one drawing giving way to another.
import type { GameObjects } from 'phaser';
import { describe, expect, test } from 'vitest';
import { arrived, isMoving, mixColour, resting, towards, valueAt } from '#scene/glide';
import { airOf, breathAt, fallAt, lidsAt, paced, tearAt, untilBlink } from '#scene/life';
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

describe('a breath that changes its pace', () => {
  const slow = { perMinute: 8, turns: 0, at: 0 };

  test('goes on from where it is', () => {
    for (const now of [100, 2345, 7777, 60_001]) {
      const fast = paced(slow, 26, now);
      expect(airOf(fast, now)).toBeCloseTo(airOf(slow, now));
      expect(airOf(paced(fast, 12, now + 900), now + 900)).toBeCloseTo(airOf(fast, now + 900));
    }
  });

  test('then keeps the new one', () => {
    const fast = paced(slow, 20, 1234);
    expect(airOf(fast, 1234 + 3000)).toBeCloseTo(airOf(fast, 1234));
    expect(paced(fast, 20, 5000)).toBe(fast);
  });
});

describe('eyes blink', () => {
  const MINUTE = 60_000;
  const times = Array.from({ length: MINUTE / 10 }, (_, i) => i * 10);
  const starts = (seed: number): number[] =>
    times.filter((ms) => lidsAt(ms, seed) === 0 && lidsAt(ms + 10, seed) > 0);

  test('ten to eighteen times a minute, and at no steady beat', () => {
    for (const seed of [1, 2, 3, 4]) {
      const begun = starts(seed);
      expect(begun.length).toBeGreaterThanOrEqual(10);
      expect(begun.length).toBeLessThanOrEqual(18);
      const gaps = begun.slice(1).map((at, i) => at - (begun[i] ?? 0));
      expect(Math.max(...gaps)).toBeGreaterThan(2 * Math.min(...gaps));
    }
    expect(starts(1)).not.toEqual(starts(2));
  });

  test('by closing and opening, never all at once', () => {
    const lids = Array.from({ length: MINUTE }, (_, ms) => lidsAt(ms, 1));
    expect(Math.max(...lids)).toBe(1);
    expect(Math.min(...lids)).toBe(0);
    const jump = Math.max(...lids.slice(1).map((lid, i) => Math.abs(lid - (lids[i] ?? 0))));
    expect(jump).toBeLessThan(0.05);
  });

  test('when it was foretold', () => {
    for (let ms = 0; ms < MINUTE; ms += 137) {
      const wait = untilBlink(ms, 1);
      if (wait === 0) continue;
      expect(lidsAt(ms + wait - 1, 1)).toBe(0);
      expect(lidsAt(ms + wait + 40, 1)).toBeGreaterThan(0);
    }
  });
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

describe('a tear', () => {
  const times = Array.from({ length: 1200 }, (_, at) => at * 100);

  test.each([1, 2, 3])('is seen now and then, and mostly not (seed %i)', (seed) => {
    const seen = times.filter((ms) => tearAt(ms, seed).alpha > 0).length / times.length;
    expect(seen).toBeGreaterThan(0.2);
    expect(seen).toBeLessThan(0.5);
  });

  test('only ever falls, and comes and goes without a jump', () => {
    for (const ms of times) {
      const [a, b] = [tearAt(ms, 1), tearAt(ms + 100, 1)];
      if (a.alpha > 0 && b.alpha > 0) expect(b.way).toBeGreaterThanOrEqual(a.way);
      expect(Math.abs(b.alpha - a.alpha)).toBeLessThan(0.2);
    }
  });
});
