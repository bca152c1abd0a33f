// @vitest-environment happy-dom
// The log as a live region: a turn is heard however long it is, a talk that is filled anew is not.
import { act } from 'preact/test-utils';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Entry, Moment } from '#app/momentTypes';
import { Conversation } from '../../src/ui/play/conversation.tsx';
import { fakeTalk } from './support/fakeTalk.ts';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const MOMENT: Moment = fakeTalk().moment.peek();
const lines = (count: number): Entry[] =>
  Array.from({ length: count }, (_, at) => ({ key: `${at}`, kind: 'line', text: `Line ${at}.` }));

const show = async (entries: readonly Entry[]): Promise<void> => {
  const faces = (
    <Conversation entries={entries} moment={MOMENT} stage={undefined} settled={() => undefined} />
  );
  await act(async () => render(faces, root));
};

const frame = (): Promise<void> =>
  act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));

/** How live the log is at the moment at which the entries come. */
const livenessOf = async (before: number, after: number): Promise<string | null | undefined> => {
  await show(lines(before));
  await frame();
  await frame();
  await show(lines(after));
  return root.querySelector('[role=log]')?.getAttribute('aria-live');
};

test('the end of a scene and the beginning of the next, all at once, are heard', async () => {
  expect(await livenessOf(9, 9 + 15)).toBe('polite');
});

test('a whole talk that comes back is not read out', async () => {
  expect(await livenessOf(1, 60)).toBe('off');
});
