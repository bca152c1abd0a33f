// The way out of all sound: what nobody hears lets the audio clock sleep, after its ramp, and wakes with the first need.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { masterOf, QUICK } from '#sound/master';

const opened = () => {
  const calls: string[] = [];
  const gain = {
    value: 1,
    cancelScheduledValues: () => gain,
    setValueAtTime: () => gain,
    linearRampToValueAtTime: (to: number) => ((gain.value = to), gain),
  };
  const context = {
    currentTime: 0,
    resume: async () => void calls.push('wake'),
    suspend: async () => void calls.push('sleep'),
  };
  const master = masterOf(context as unknown as AudioContext, { gain } as unknown as GainNode);
  return { master, calls, gain };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe.each(['mute', 'pause'] as const)('%s', (how) => {
  test('is silent at once, and asleep when the ramp is over', () => {
    const { master, calls, gain } = opened();
    master[how](true);
    expect(gain.value).toBe(0);
    vi.advanceTimersByTime(QUICK * 1000);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(QUICK * 1000);
    expect(calls).toEqual(['sleep']);
  });

  test('is not broken by a gesture on the page', () => {
    const { master, calls } = opened();
    master[how](true);
    vi.advanceTimersByTime(1000);
    master.resume();
    expect(calls).toEqual(['sleep']);
  });

  test('taken back wakes it, and no sleep comes after', () => {
    const { master, calls, gain } = opened();
    master[how](true);
    master[how](false);
    vi.advanceTimersByTime(1000);
    expect(calls).toEqual(['wake']);
    expect(gain.value).toBe(1);
  });
});

test('a pause that ends while sound is off stays silent and asleep', () => {
  const { master, calls, gain } = opened();
  master.mute(true);
  master.pause(true);
  master.pause(false);
  vi.advanceTimersByTime(1000);
  expect(calls).toEqual(['sleep']);
  expect(gain.value).toBe(0);
});

test('after the cut nothing wakes it', () => {
  const { master, calls, gain } = opened();
  master.cut();
  master.mute(false);
  master.pause(false);
  master.resume();
  vi.advanceTimersByTime(1000);
  expect(calls).toEqual(['sleep']);
  expect(gain.value).toBe(0);
});
