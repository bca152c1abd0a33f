import { describe, expect, test } from 'vitest';
import { type Staging, afterDecision, afterLine, emptyStaging } from '#app/staging';
import type { Choice } from '#domain/choice';
import type { Line } from '#domain/line';
import type { Move } from '#domain/move';
import { openingReadings, type Readings } from '#domain/readings';
import { scenarioOf } from '#support/stories';

const SCENARIO = scenarioOf();
const READINGS = openingReadings({ breach: 'hidden-debt' });
const told = (line: Partial<Line>, readings: Partial<Readings> = {}) => ({
  line: { text: 'A line.', props: [], events: [], ...line },
  readings: { ...READINGS, ...readings },
});
const taking = (move: Move): { taken: Choice } => ({
  taken: { id: 'bbbb', text: 'x', move, size: 1, parts: [], shows: [], misses: [], heard: 'y' },
});
const hurt: Staging = { ...emptyStaging(SCENARIO), moods: { robin: 'hard' } };

describe('a mood', () => {
  test('lasts until it is answered', () => {
    expect(afterDecision(hurt, taking('validate')).moods).toEqual({});
  });

  test('stands when the answer is a slip', () => {
    expect(afterDecision(hurt, taking('defend')).moods).toEqual({ robin: 'hard' });
  });
});

describe('a pause', () => {
  const paused = afterDecision(hurt, taking('pause'));

  test('takes the one who asked for it out of the room', () => {
    expect(afterLine(paused, told({}, { owed: true })).away).toBe(true);
  });

  test('is over when they return', () => {
    const waiting = afterLine(paused, told({}, { owed: true }));
    expect(afterLine(waiting, told({ events: [{ type: 'return' }] })).away).toBe(false);
  });
});

describe('the room', () => {
  const before = { ...hurt, props: ['coat'], trust: 0 as const, nearness: 0 as const };

  test('is cleared by a new scene', () => {
    const now = afterLine(before, told({ scene: 'hall-2', setting: 'hall', props: ['key'] }));
    expect(now).toMatchObject({ scene: 'hall-2', props: ['key'], moods: {} });
  });

  test('keeps its light through words, and changes it with a promise kept', () => {
    const open = { trust: 5000, safety: 5000 };
    expect(afterLine(before, told({}, open))).toMatchObject({ trust: 0, safety: 2, nearness: 0 });
    const kept = told({ events: [{ type: 'keep', promise: 'rent' }] }, open);
    expect(afterLine(before, kept)).toMatchObject({ trust: 2, nearness: 2 });
  });
});
