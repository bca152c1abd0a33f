import { expect, test } from 'vitest';
import { Commons, sharedFor } from '#check/explore/commons';

const roomFor = (states: number): Commons => new Commons(sharedFor(states));
const reach = ({ states }: Commons): number =>
  states.number({ words: Int32Array.of(1), length: 1, hash: 1 });

test('is finished when it has begun and nothing is left', () => {
  const commons = roomFor(10);
  expect(commons.finished).toBe(false);
  reach(commons);
  commons.begin();
  expect(commons.finished).toBe(false);
  commons.done(1);
  expect(commons.finished).toBe(true);
});

test('a share that begs is fed once, by another', () => {
  const commons = roomFor(10);
  commons.beg(1);
  expect(commons.feed(1)).toBe(-1);
  expect(commons.feed(0)).toBe(1);
  expect(commons.feed(0)).toBe(-1);
  commons.beg(1);
  commons.thank(1);
  expect(commons.isBegged).toBe(false);
});
