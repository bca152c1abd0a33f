// Words are there when a page that asked for them is shown, in whatever order they arrive.
// Must not know: which page asks for which.
import { later } from 'virtual:groundwork/words';
import { expect, test, vi } from 'vitest';
import { speak, strings, withWords } from '#ui/strings';

/** The next time this part of a language is fetched, it comes only when let go. */
const heldBack = (language: 'en' | 'es', part: 'room' | 'after'): (() => void) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  const fetched = later[language][part];
  vi.spyOn(later[language], part).mockImplementationOnce(async () => {
    await held;
    return fetched();
  });
  return () => letGo();
};

test('words that arrive late take no others away', async () => {
  const arrive = heldBack('en', 'room');
  const room = withWords('room', Promise.resolve());
  await withWords('phone', Promise.resolve());
  expect(strings.ballot.votes).toBe('Votes');
  arrive();
  await room;
  expect(strings.ballot.votes).toBe('Votes');
  expect(strings.room.title).not.toBe('');
});

test('words asked for while the language changes are waited for in the new one', async () => {
  const english = strings.room.title;
  const arrive = heldBack('es', 'room');
  const after = withWords('after', Promise.resolve());
  const spanish = speak('es');
  await after;
  expect(strings.debrief.title).not.toBe('');
  arrive();
  await spanish;
  expect(strings.room.title).not.toBe(english);
  expect(strings.debrief.title).not.toBe('');
});
