// ICU messages: parsed at build time, said at run time, by the rules of the language.
import { describe, expect, test } from 'vitest';
import { argumentsOf } from '#languages/arguments';
import { type Spoken, spokenFrom } from '#languages/messages';
import { parseMessage, parseTexts } from '#languages/parse';

const say = (text: string, given: Record<string, string | number>, locale = 'en'): string => {
  const spoken: Spoken = spokenFrom(parseMessage(text), locale);
  return typeof spoken === 'function' ? spoken(given) : JSON.stringify(spoken);
};

describe('a message', () => {
  test('without arguments is its text, apostrophes and tags and all', () => {
    expect(parseMessage('It can’t be <b>so</b>.')).toBe('It can’t be <b>so</b>.');
  });

  test('chooses the plural of its language', () => {
    const text = '{n, plural, one {# Zug} few {# vlaky} other {# trains}}';
    expect(say(text, { n: 1 })).toBe('1 Zug');
    expect(say(text, { n: 3 })).toBe('3 trains');
    expect(say(text, { n: 3 }, 'cs')).toBe('3 vlaky');
  });

  test('takes an exact number before a plural', () => {
    const text = '{n, plural, =0 {Nearly there} one {# minute} other {# minutes}}';
    expect([0, 1, 2].map((n) => say(text, { n }))).toEqual([
      'Nearly there',
      '1 minute',
      '2 minutes',
    ]);
  });

  test('chooses by a word', () => {
    const text = '{kind, select, vague {some day} other {on Friday}}';
    expect(say(text, { kind: 'vague' })).toBe('some day');
    expect(say(text, { kind: 'specific' })).toBe('on Friday');
  });

  test('takes what it is given as words, never as a message', () => {
    expect(say('“{words}”', { words: '{n} <b>' })).toBe('“{n} <b>”');
  });

  test('names the arguments that it needs, the inner ones too', () => {
    const text = '{n, plural, one {one in {story}} other {# in {story}}}, {when}';
    expect([...argumentsOf(parseMessage(text))]).toEqual([
      ['n', 'number'],
      ['story', 'word'],
      ['when', 'word'],
    ]);
  });

  test('that is none is refused with its key', () => {
    expect(() => parseTexts({ play: { left: '{minutes, plural, one {#}' } })).toThrow(/play\.left/);
    expect(() => parseTexts({ play: { left: '{minutes, plural, one {#}}' } })).toThrow(
      /play\.left/,
    );
  });
});
