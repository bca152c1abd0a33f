// When frames are drawn: all while something changes, few at rest, fewer where they are dear, none when stopped.
import { describe, expect, test } from 'vitest';
import { Pulse, canFall, canLive, restFor } from '#scene/pulse';

const QUIET = { untilBlink: Infinity, falls: false };

describe('frames at rest', () => {
  test('come about five times a second where they are cheap', () => {
    expect(restFor(1, QUIET)).toBe(200);
  });

  test('take hardly more than a hundredth of the time', () => {
    for (const cost of [2, 4, 6, 8])
      expect(cost / restFor(cost, QUIET)).toBeLessThanOrEqual(0.0121);
  });

  test('do not come where they are dear', () => {
    expect([8, 9, 100].map(canLive)).toEqual([true, false, false]);
    for (const cost of [9, 40, 100]) {
      expect(restFor(cost, QUIET)).toBe(Infinity);
      expect(restFor(cost, { untilBlink: 0, falls: true })).toBe(Infinity);
    }
  });

  test('are in time for a blink', () => {
    expect(restFor(1, { ...QUIET, untilBlink: 120 })).toBe(170);
    expect(restFor(1, { ...QUIET, untilBlink: 0 })).toBe(50);
    expect(restFor(8, { ...QUIET, untilBlink: 0 })).toBe(80);
  });

  test('let rain fall only where they are cheap', () => {
    expect(restFor(1, { ...QUIET, falls: true })).toBeLessThan(100);
    expect(restFor(8, { ...QUIET, falls: true })).toBeGreaterThan(300);
    expect([canFall(1), canFall(20)]).toEqual([true, false]);
  });
});

describe('a pulse', () => {
  const opened = (cost = 4) => {
    const seen: string[] = [];
    let asked: { ms: number; frame: () => void } | undefined;
    let running = true;
    let now = 0;
    const beats = {
      running: () => running,
      sleep: () => void (running = false),
      wake: () => {
        running = true;
        seen.push('wake');
      },
      frame: (ms: number) => {
        seen.push(`frame ${ms}`);
        now += cost;
      },
    };
    const pulse = new Pulse(
      beats,
      (ms, frame) => {
        asked = { ms, frame };
        return () => void (asked = undefined);
      },
      () => now,
    );
    const pass = (): void => {
      const due = asked;
      asked = undefined;
      now += due?.ms ?? 0;
      due?.frame();
    };
    return { pulse, seen, pass, waits: () => asked?.ms, isRunning: () => running };
  };

  test('at rest stills the loop and draws one frame for each time it rests', () => {
    const { pulse, seen, pass, isRunning } = opened();
    pulse.rest(QUIET);
    expect(isRunning()).toBe(false);
    pass();
    pass();
    expect(seen).toEqual(['frame 200']);
    expect(pulse.cost).toBe(4);
  });

  test('draws two frames of a rest that turn out to be dear, and no third until something has changed', () => {
    const { pulse, seen, pass, waits } = opened(90);
    for (const start of [0, 2]) {
      for (let frame = 0; frame < 4; frame++) {
        pulse.rest(QUIET);
        pass();
      }
      expect(seen.filter((one) => one.startsWith('frame'))).toHaveLength(start + 2);
      expect(waits()).toBeUndefined();
      pulse.quicken();
    }
  });

  test('that is quickened draws no frame of its rest', () => {
    const { pulse, seen, pass, waits, isRunning } = opened();
    pulse.rest(QUIET);
    pulse.quicken();
    expect([waits(), isRunning()]).toEqual([undefined, true]);
    pass();
    expect(seen).toEqual(['wake']);
  });

  test('stopped, waits for nothing', () => {
    const { pulse, waits, isRunning } = opened();
    pulse.rest(QUIET);
    pulse.stop();
    expect([waits(), isRunning()]).toEqual([undefined, false]);
  });
});
