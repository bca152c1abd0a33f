// Names for talks and attempts, and the small pictures beside them: kept tidy, refused when they are something else.
import { expect, test } from 'vitest';
import { LONGEST_NAME, named, withAttemptNamed } from '#app/naming';
import { parseSketch } from '#app/sketch';
import { makeTalkRow, parseTalkRow } from '#app/talkRow';
import { savedTalk } from '../ui/support/fakePorts.ts';

test('a name is trimmed, cut and taken away by an empty one', () => {
  expect(named(savedTalk(), '  On   the train ').name).toBe('On the train');
  expect(named(savedTalk(), 'x'.repeat(200)).name).toHaveLength(LONGEST_NAME);
  expect(named(savedTalk({ name: 'old' }), '  ')).not.toHaveProperty('name');
});

test('an attempt has its own name, and a row with names comes back as it was put', () => {
  const talk = named(withAttemptNamed(savedTalk(), 'g1.abc', 'The angry one'), 'Mine');
  expect(talk.attemptNames).toEqual({ 'g1.abc': 'The angry one' });
  expect(parseTalkRow(makeTalkRow(talk))).toEqual(talk);
  expect(withAttemptNamed(talk, 'g1.abc', '').attemptNames).toEqual({});
});

test.each([
  ['an address', 'stills/a.webp'],
  ['markup', 'data:image/svg+xml;base64,AAAA'],
  ['a script', 'data:text/html;base64,AAAA'],
  ['no text', { image: 1 }],
  ['something enormous', `data:image/webp;base64,${'A'.repeat(200_000)}`],
])('%s is no small picture', (_, row) => {
  expect(parseSketch(row)).toBeUndefined();
});

test('a small picture is', () => {
  expect(parseSketch('data:image/webp;base64,AAAA==')).toBe('data:image/webp;base64,AAAA==');
});
