import { describe, expect, test } from 'vitest';
import { type Staging, afterDecision, afterLine as after, emptyStaging } from '#app/staging';
import { TOUCHES } from '#app/stageTypes';
import type { Choice } from '#domain/choice';
import { type Line, TOUCH_PROPS } from '#domain/line';
import type { Move } from '#domain/move';
import { openingReadings, type Readings } from '#domain/readings';
import { scenarioOf } from '#support/stories';

const SCENARIO = scenarioOf({
  rooms: {
    hall: { kind: 'hallway', hour: 'evening', weather: 'rain' },
    'hall-night': { kind: 'hallway', hour: 'night', weather: 'rain' },
    kitchen: { kind: 'kitchen', hour: 'evening', weather: 'rain' },
  },
});
const READINGS = openingReadings({ breach: 'hidden-debt' });
const told = (line: Partial<Line>, readings: Partial<Readings> = {}) => ({
  line: { text: 'A line.', props: [], events: [], ...line },
  readings: { ...READINGS, ...readings },
});
const afterLine = (before: Staging, line: ReturnType<typeof told>): Staging =>
  after(before, line, SCENARIO);
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

  test('keeps its things: in a room of another kind they are not seen, and back in theirs they are', () => {
    const here = { ...before, setting: 'hall' };
    const moved = afterLine(here, told({ setting: 'kitchen', props: ['key'] }));
    expect(moved.props).toEqual(['key']);
    expect(afterLine(moved, told({ setting: 'hall' })).props).toEqual(['coat']);
    const again = afterLine(moved, told({ scene: 'hall-2', setting: 'hall' }));
    expect(again.props).toEqual([]);
  });

  test('at another hour still has its things', () => {
    const later = afterLine({ ...before, setting: 'hall' }, told({ setting: 'hall-night' }));
    expect(later.props).toEqual(['coat']);
  });

  test('takes nothing with it through the months of an ending', () => {
    const moved = told({ setting: 'kitchen', props: ['key'] });
    const ended = { ...before, setting: 'hall', end: 'stay' };
    expect(afterLine(ended, moved).props).toEqual(['key']);
    expect(afterLine(ended, told({ setting: 'hall' })).props).toEqual(['coat']);
    const ending = told({ end: 'stay', setting: 'kitchen' });
    expect(afterLine({ ...before, setting: 'hall' }, ending).props).toEqual([]);
  });

  test('keeps its light through words, and changes it with a promise kept', () => {
    const open = { trust: 5000, safety: 5000 };
    expect(afterLine(before, told({}, open))).toMatchObject({ trust: 0, safety: 2, nearness: 0 });
    const kept = told({ events: [{ type: 'keep', promise: 'rent' }] }, open);
    expect(afterLine(before, kept)).toMatchObject({ trust: 2, nearness: 2 });
  });
});

describe('a touch', () => {
  const touched = afterLine(hurt, told({ props: ['coat', 'hands-held'] }));

  test('is asked for by a reserved prop, which is no thing and makes no noise', () => {
    expect(touched).toMatchObject({ touch: 'hands-held', props: ['coat'], fresh: ['coat'] });
  });

  test('lasts until the next option is taken', () => {
    const later = afterLine(touched, told({}));
    expect(later.touch).toBe('hands-held');
    expect(afterDecision(later, taking('own')).touch).toBeUndefined();
  });

  test('has the same names in a story as on the stage', () => {
    expect(TOUCHES).toEqual(TOUCH_PROPS);
  });

  test('brings them as near as safety allows', () => {
    const open = { safety: 9000 };
    const far = { ...hurt, nearness: 0 as const };
    expect(afterLine(far, told({ props: ['embrace'] }, open)).nearness).toBe(3);
  });
});

describe('somebody besides the couple', () => {
  const asked = afterLine(hurt, told({ speaker: 'esi' }));

  test('comes with their words and stays for two lines more', () => {
    const seen = [asked];
    for (let line = 0; line < 3; line++) seen.push(afterLine(seen.at(-1) ?? asked, told({})));
    expect(seen.map(({ third }) => third?.who)).toEqual(['esi', 'esi', 'esi', undefined]);
  });

  test('comes with a mood too, and goes with a new scene', () => {
    const told2 = afterLine(hurt, told({ mood: { who: 'esi', mood: 'open' } }));
    expect(told2.third?.who).toBe('esi');
    expect(afterLine(told2, told({ scene: 'hall-2' })).third).toBeUndefined();
  });

  test('stays behind when the two go into another room', () => {
    expect(afterLine(asked, told({ setting: 'kitchen' })).third).toBeUndefined();
    expect(afterLine(asked, told({ setting: 'kitchen', speaker: 'esi' })).third?.who).toBe('esi');
    expect(afterLine(asked, told({ setting: asked.setting })).third?.who).toBe('esi');
  });

  test('is never one of the two', () => {
    expect(afterLine(hurt, told({ speaker: 'robin' })).third).toBeUndefined();
    expect(afterLine(hurt, told({ speaker: 'sam' })).third).toBeUndefined();
  });
});

test('an event is seen until the next option is taken', () => {
  const refused = afterLine(hurt, told({ events: [{ type: 'refuse' }] }));
  expect(afterLine(refused, told({})).event).toBe('refuse');
  expect(afterDecision(refused, taking('own')).event).toBeUndefined();
});
