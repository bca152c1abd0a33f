import { expect, test } from 'vitest';
import { captionOf, captionsOn } from '../../src/compose/captions.ts';

/** A clock that goes on when told. */
const turning = () => {
  let pending: (() => void) | undefined;
  const shown: string[] = [];
  const captions = captionsOn(
    (caption) => shown.push(caption),
    (_, then) => {
      pending = then;
      return () => {
        pending = undefined;
      };
    },
  );
  const tick = (): void => {
    const then = pending;
    pending = undefined;
    then?.();
  };
  return { captions, shown, tick };
};

test('several sounds are said one after the other, and then the line is empty', () => {
  const { captions, shown, tick } = turning();
  captions.say('the fridge hums; rain on the window');
  expect(shown).toEqual(['the fridge hums']);
  tick();
  tick();
  expect(shown).toEqual(['the fridge hums', 'rain on the window', '']);
  captions.say('a drawer');
  expect(shown.at(-1)).toBe('a drawer');
});

test('what comes while one stands waits for it; what waited before gives way', () => {
  const { captions, shown, tick } = turning();
  captions.say('one');
  captions.say('stale');
  captions.say('two; three; four; five; six');
  for (let times = 0; times < 5; times++) tick();
  expect(shown).toEqual(['one', 'three', 'four', 'five', 'six', '']);
});

test('clearing empties the line at once, for good', () => {
  const { captions, shown, tick } = turning();
  captions.say('one; two');
  captions.clear();
  tick();
  expect(shown).toEqual(['one', '']);
});

test('nothing is said twice: neither what stands nor what waits', () => {
  const { captions, shown, tick } = turning();
  captions.say('rain on the window');
  captions.say('rain on the window');
  captions.say('a mug is put down; rain on the window; a mug is put down');
  tick();
  tick();
  expect(shown).toEqual(['rain on the window', 'a mug is put down', '']);
  captions.say('rain on the window');
  expect(shown.at(-1)).toBe('rain on the window');
});

test('what the picture says stands before a sound, which is then in brackets', () => {
  expect(captionOf('The room closes in.', 'the fridge hums')).toBe(
    'The room closes in. (the fridge hums)',
  );
  expect(captionOf('Nobody moves.', '')).toBe('Nobody moves.');
  expect(captionOf('', 'the fridge hums')).toBe('the fridge hums');
});
