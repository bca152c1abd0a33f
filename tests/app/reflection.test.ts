// What a person felt and hoped: kept beside the record, cut and read at the door, in no file unless ticked.
import { describe, expect, test } from 'vitest';
import {
  emptyReflection,
  hopeAt,
  parseReflection,
  withFeeling,
  withHope,
  wordsToHandIn,
} from '#app/reflection';

const AT = { turn: 3, choice: 'bbbb' };

describe('a hope', () => {
  test('is found again only at the same decision', () => {
    const one = withHope(emptyReflection('t'), { ...AT, picked: 'calm' });
    expect(hopeAt(one, AT)?.picked).toBe('calm');
    expect(hopeAt(one, { turn: 3, choice: 'cccc' })).toBeUndefined();
    expect(hopeAt(one, { turn: 4, choice: 'bbbb' })).toBeUndefined();
  });

  test('takes the place of an earlier one there; the others stay, in the order of the talk', () => {
    const one = withHope(emptyReflection('t'), { ...AT, picked: 'calm' });
    const two = withHope(one, { turn: 1, choice: 'dddd' });
    const three = withHope(two, { ...AT, choice: 'cccc', picked: 'honest' });
    expect(three.hopes).toEqual([
      { turn: 1, choice: 'dddd' },
      { turn: 3, choice: 'cccc', picked: 'honest' },
    ]);
  });

  test('of more words than can be kept is cut, and what is kept can be read back', () => {
    const long = withHope(emptyReflection('t'), { ...AT, written: 'x'.repeat(9000) });
    expect(long.hopes[0]?.written).toHaveLength(4000);
    expect(parseReflection(structuredClone(long))).toEqual(long);
  });

  test('leaves the device only where it was ticked', () => {
    const shy = withHope(emptyReflection('t'), { ...AT, written: 'mine', handIn: false });
    const open = withHope(shy, { turn: 5, choice: 'ffff', written: 'yours too', handIn: true });
    expect(wordsToHandIn(open)).toEqual([{ turn: 5, words: 'yours too' }]);
  });
});

test('a feeling can be taken back', () => {
  const felt = withFeeling(emptyReflection('t'), 'tired');
  expect(felt.feeling).toBe('tired');
  expect(withFeeling(felt, undefined)).toEqual(emptyReflection('t'));
});

test.each([undefined, null, 'x', {}, { talk: 't' }, { talk: 't', hopes: [{ turn: -1 }] }])(
  'a damaged row is none: %j',
  (row) => {
    expect(parseReflection(row)).toBeUndefined();
  },
);
