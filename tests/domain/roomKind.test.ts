// A room's line in scenario.json: what the kit knows passes, anything else is said in a sentence that names the way out.
import { describe, expect, test } from 'vitest';
import { HOURS, ROOM_KINDS, faultsOfSetting, roomKindOf } from '#domain/roomKind';

describe.each(Object.entries(ROOM_KINDS))('%s', (kind, { hours, dressings }) => {
  test('passes at each of its hours, with all that it can be dressed with', () => {
    for (const hour of hours)
      expect(faultsOfSetting({ kind, hour, dressing: dressings })).toEqual([]);
  });

  test('does not pass with what it does not have', () => {
    const [fault = ''] = faultsOfSetting({
      kind,
      hour: hours[0] ?? 'day',
      dressing: ['chandelier'],
    });
    expect(fault).toContain('chandelier');
  });
});

test('a strange kind is one fault, and names those that there are', () => {
  const faults = faultsOfSetting({ kind: 'lighthouse', hour: 'day', dressing: ['lamp'] });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('kitchen');
});

test('names of every object are no kinds', () => {
  expect(roomKindOf('constructor')).toBeUndefined();
});

test('every hour is known to some kind', () => {
  const known = new Set(Object.values(ROOM_KINDS).flatMap(({ hours }) => hours));
  expect([...known]).toEqual([...HOURS]);
});
