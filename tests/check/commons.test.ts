import { expect, test } from 'vitest';
import { Commons, sharedFor } from '#check/explore/commons';

const roomFor = (states: number): Commons => new Commons(sharedFor(states));

test('is finished when it has begun and nothing is left', () => {
  const commons = roomFor(10);
  expect(commons.finished).toBe(false);
  commons.tell(1, 0);
  commons.begin();
  expect(commons.finished).toBe(false);
  commons.tell(0, 1);
  expect(commons.finished).toBe(true);
});

test('a share that begs is fed once, by another', () => {
  const commons = roomFor(10);
  commons.beg(1);
  expect(commons.feed(1, true)).toBe(-1);
  expect(commons.feed(0, false)).toBe(1);
  expect(commons.feed(0, true)).toBe(-1);
  commons.beg(1);
  commons.thank(1);
  expect(commons.feed(0, true)).toBe(-1);
});

test('one that will soon have nothing is fed by who has plenty', () => {
  const commons = roomFor(10);
  commons.foresee(1);
  expect(commons.feed(0, false)).toBe(-1);
  expect(commons.feed(0, true)).toBe(1);
  expect(commons.feed(0, true)).toBe(-1);
});
