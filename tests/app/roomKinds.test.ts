// Where people are in a room and how: the kit's own table, and what a scenario's line may change.
import { describe, expect, test } from 'vitest';
import { ROOM_KINDS, hasPlaceFor, isOpenAir, placesOf, stanceOf } from '#app/roomKinds';

describe.each([...Object.keys(ROOM_KINDS), 'lighthouse'])('%s', (kind) => {
  test('keeps both in the picture, the nearer place nearer', () => {
    const { far, close } = placesOf(kind);
    expect(far).toBeGreaterThan(200);
    expect(close).toBeGreaterThan(far);
    expect(close).toBeLessThan(480);
  });

  test('the scenario’s own stance wins', () => {
    expect(stanceOf({ kind, stance: 'sitting' })).toBe('sitting');
    expect(stanceOf({ kind, stance: 'standing' })).toBe('standing');
  });
});

test('people sit in a car and stand in a doorway', () => {
  expect([stanceOf({ kind: 'car' }), stanceOf({ kind: 'hallway' })]).toEqual([
    'sitting',
    'standing',
  ]);
});

test('in a car both look the same way', () => {
  expect(placesOf('car').facing).toBe('one-way');
  expect(placesOf('kitchen').facing).toBe('each-other');
});

test('a car park has no roof, a car has one', () => {
  expect([isOpenAir('car-park'), isOpenAir('car'), isOpenAir('lighthouse')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a calendar hangs in a kitchen and nowhere else; a mug may stand anywhere', () => {
  const kinds = Object.keys(ROOM_KINDS);
  expect(kinds.filter((kind) => hasPlaceFor(kind, 'calendar-mark-2'))).toEqual(['kitchen']);
  expect(kinds.every((kind) => hasPlaceFor(kind, 'mug'))).toBe(true);
});

test('order slips stay in the kitchen of the restaurant when the cook goes home', () => {
  const kinds = Object.keys(ROOM_KINDS);
  expect(kinds.filter((kind) => hasPlaceFor(kind, 'pass-tickets'))).toEqual(['restaurant-pass']);
});
