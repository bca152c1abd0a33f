// The names of things: one for each drawing, in words; a new state of a thing takes the old one's place.
import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { describe } from '#app/describe';
import { PROP_NAMES, notYetIn, withProp } from '#app/propNames';
import { PROP_STATES } from '#app/propStates';
import list from '../../assets/things/things.json';
import { stageOf } from '../scene/stageOf.ts';

/** Drawn as something else, in a place of its own. */
const BORROWED = ['owl-on-sill'];
const names = Object.keys(PROP_NAMES).sort();

suite('names', () => {
  test('every drawing has words, and every name a drawing', () => {
    expect(names).toEqual([...Object.keys(list.at), ...BORROWED].sort());
  });

  test('no two things are said alike', () => {
    const words = Object.values(PROP_NAMES);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test.each(names.filter((name) => !name.startsWith('calendar-mark')))('%s is said', (name) => {
    const said = describe(stageOf({ objects: [name] }), {});
    expect(said).toContain(`In sight: ${PROP_NAMES[name]}.`);
  });
});

suite('states', () => {
  test('a phone that lights up is no longer face down', () => {
    expect(withProp(['mug', 'phone-face-down'], 'phone-lit')).toEqual(['mug', 'phone-lit']);
    expect(notYetIn(['phone-lit'], ['mug', 'phone-face-down'])).toEqual(['mug']);
  });

  test('a thing is in one state at most, whatever comes', () => {
    const some = fc.array(fc.constantFrom(...names), { maxLength: 30 });
    fc.assert(
      fc.property(some, (props) => {
        const lying = props.reduce(withProp, [] as readonly string[]);
        const last = props.at(-1);
        if (last !== undefined) expect(lying).toContain(last);
        expect(new Set(lying).size).toBe(lying.length);
        for (const states of Object.values(PROP_STATES)) {
          expect(lying.filter((one) => one in states).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
