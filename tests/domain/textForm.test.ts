// The text form of a record: there and back, short, and refused when a single character differs.
// Must not know: addresses or stores.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '#domain/checksum';
import { INTENTS, type PlayRecord } from '#domain/playRecord';
import { makeText, parseText } from '#domain/textForm';
import { textFormError } from '#domain/textFormError';

const LETTERS = [...'bcdfghjkmnpqrstvwxz23456789'];

const id = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 4, maxLength: 4 })
  .map((l) => l.join(''));
const skip = fc.constantFrom('skip:second-drawer-3', 'skip:own_scene', 'skip:é.~_x');
const hex = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 12, maxLength: 12 });

const record: fc.Arbitrary<PlayRecord> = fc
  .record(
    {
      format: fc.constant(1 as const),
      scenario: fc.constantFrom('second-drawer', 'own:0f3a99', 'a_b.c~d', 'ü'),
      story: hex.map((digits) => digits.join('')),
      intent: fc.constantFrom(...INTENTS),
      seed: fc.integer({ min: 0, max: 0xffffffff }),
      dealt: fc.nat(60),
      given: fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
      decisions: fc.array(fc.oneof({ weight: 9, arbitrary: id }, skip), { maxLength: 60 }),
    },
    { requiredKeys: ['format', 'scenario', 'story', 'intent', 'seed', 'dealt', 'decisions'] },
  )
  .map((made) => ({ ...made, dealt: Math.min(made.dealt, made.decisions.length) }));

const fixed: PlayRecord = {
  format: 1,
  scenario: 'second-drawer',
  story: '0123456789ab',
  intent: 'undecided',
  seed: 7,
  dealt: 0,
  decisions: ['k7f3', 'skip:second-drawer-3', 'bcdf'],
};

const codeOf = (text: string): string => {
  const parsed = parseText(text);
  return parsed.ok ? 'ok' : parsed.error.code;
};

/** A body with a checksum that fits it, so that only its meaning can be wrong. */
const signed = (body: string): string => `${body}.${checksumOf(body)}`;

describe('the text form of a record', () => {
  it('reads as it was decided to read', () => {
    const body = 'g1.second-drawer.0123456789ab.u7.0..k7f3_skip~003asecond-drawer-3_bcdf';
    expect(makeText(fixed)).toBe(signed(body));
  });

  it('comes back as the record it was made from', () => {
    fc.assert(
      fc.property(record, (made) => {
        expect(parseText(makeText(made))).toEqual({ ok: true, value: made });
      }),
      { numRuns: 1000 },
    );
  });

  it('is one line that needs no escaping in an address', () => {
    fc.assert(
      fc.property(record, (made) => {
        expect(makeText(made)).toMatch(/^[A-Za-z0-9._~-]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses any change of a single character', () => {
    const text = makeText({ ...fixed, given: { slot: 'a value' } });
    const others = [...'g1.-_~aAzZ09 é\n%'];
    for (let place = 0; place < text.length; place += 1) {
      for (const other of others.filter((letter) => letter !== text[place])) {
        expect(codeOf(text.slice(0, place) + other + text.slice(place + 1))).not.toBe('ok');
      }
      expect(codeOf(text.slice(0, place) + text.slice(place + 1))).not.toBe('ok');
    }
  });

  it('refuses one changed character of any record', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789._~-');
    fc.assert(
      fc.property(record, fc.nat(), letter, (made, at, other) => {
        const text = makeText(made);
        const place = at % text.length;
        fc.pre(text[place] !== other);
        expect(codeOf(text.slice(0, place) + other + text.slice(place + 1))).not.toBe('ok');
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps ten attempts of sixty decisions under 4,096 characters', () => {
    const long = { ...fixed, seed: 0xffffffff, dealt: 60, decisions: Array(60).fill('k7f3') };
    const attempts = Array.from({ length: 10 }, () => makeText(long));
    expect(attempts.join('\n').length).toBeLessThan(4096);
  });

  it.each([
    ['', 'empty'],
    ['hello', 'not-a-record'],
    ['g1.<script>', 'not-a-record'],
    [`${makeText(fixed)}\n`, 'not-a-record'],
    [makeText(fixed).replace('g1.', 'g2.'), 'other-format'],
    [makeText(fixed).slice(0, -3), 'damaged'],
    [`g1.${'a'.repeat(20000)}`, 'too-long'],
    [signed('g1.second-drawer.0123456789ab.u7.4..k7f3'), 'impossible'],
    [signed('g1.second-drawer.0123456789ab.u7.0..k7f3k7'), 'impossible'],
    [signed('g1.second-drawer.0123456789ab.x7.0..k7f3'), 'impossible'],
    [signed('g1.second-drawer.0123456789ab.uzzzzzzzz.0..k7f3'), 'impossible'],
    [signed('g1.second-drawer.0123456789ab.u7.0._a.k7f3'), 'impossible'],
    [signed('g1.second-drawer.0123.u7.0..k7f3'), 'impossible'],
    [signed('g1..0123456789ab.u7.0..k7f3'), 'impossible'],
  ])('answers %j with %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('has one clear sentence for each code', () => {
    const { sentence } = textFormError('damaged');
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
