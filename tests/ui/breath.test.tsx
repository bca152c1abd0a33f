// @vitest-environment happy-dom
// The breath: never by itself, four seconds in, six out, a minute long.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Breath, breathAt } from '../../src/ui/play/breath.tsx';
import { fakePorts } from './support/fakePorts.ts';
import { allOf, clear, press, show, the } from './support/page.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

const pass = (seconds: number): Promise<void> =>
  act(async () => void vi.advanceTimersByTime(seconds * 1000));
const words = (): string => document.body.textContent ?? '';

test('four seconds in and six out, counted from one', () => {
  const round = Array.from({ length: 11 }, (_, second) => breathAt(second));
  expect(round.map(({ word, count }) => `${word} ${count}`)).toEqual([
    ...['In 1', 'In 2', 'In 3', 'In 4'],
    ...['Out 1', 'Out 2', 'Out 3', 'Out 4', 'Out 5', 'Out 6'],
    'In 1',
  ]);
});

test('starts when asked, ends after a minute, and can be stopped', async () => {
  await show(fakePorts(), <Breath reduced={false} />);
  await pass(30);
  expect(document.querySelector('.breath')).toBeNull();
  await press(the('button', 'Start the breath'));
  expect(document.querySelector('.breath-circle')?.getAttribute('data-phase')).toBe('in');
  await pass(4);
  expect(document.querySelector('.breath-circle')?.getAttribute('data-phase')).toBe('out');
  await pass(56);
  expect(words()).toContain('That was a minute.');
  await press(the('button', 'Start the breath'));
  await press(the('button', 'Stop the breath'));
  expect(allOf('button', 'Start the breath')).toHaveLength(1);
});

test('is a counted line without movement', async () => {
  await show(fakePorts(), <Breath reduced />);
  await press(the('button', 'Start the breath'));
  expect(document.querySelector('.breath-circle')).toBeNull();
  await pass(5);
  expect(words()).toContain('Out, 2');
});
