import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTo, alone, type Branch, type Made, ranFrom } from '#check/explore/memoTree';
import { EXACT } from '#check/explore/reading';
import { Layout, type Recall, UNCODED } from '#check/explore/recall';
import { Sight } from '#check/explore/seen';
import { ValueBook } from '#check/explore/valueBook';

const PATHS = ['a', 'b', 'c', 'd', 'e'];
const SIGHTS = PATHS.map((path) => new Sight('visits', path, EXACT, new ValueBook()));
const LAYOUT = new Layout(SIGHTS);
const OPTIONS = { choices: [], thread: { callstack: [] } } as unknown as Recall['options'];

const stateOf = (cells: readonly number[]): Recall => ({
  layout: LAYOUT,
  cells: Int32Array.from(cells),
  base: 0,
  ...UNCODED,
  turn: 0,
  options: OPTIONS,
});

/** Looks at the first, and by what it sees there at another next: as far as there is something new to look at. */
const looksIn = (state: Recall): Sight[] => {
  const looks: Sight[] = [];
  let next = 0;
  for (let look = SIGHTS[next]; look && !looks.includes(look); look = SIGHTS[next]) {
    looks.push(look);
    next = (next + 1 + look.in(state)) % SIGHTS.length;
  }
  return looks;
};

/** What it saw, as its own name. */
const madeIn = (state: Recall): Made<string> => {
  const looks = looksIn(state);
  const ran = looks.map((look) => `${look.name}${look.in(state)}`).join(' ');
  return { looks, values: looks.map((look) => look.in(state)), ran };
};

const states = fc
  .array(fc.tuple(...PATHS.map(() => fc.nat(2))), { minLength: 1, maxLength: 60 })
  .map((all) => all.map(stateOf));

test('a run is found where it would see the same, and nowhere else', () => {
  fc.assert(
    fc.property(states, states, (ranIn, others) => {
      const [first, ...more] = ranIn.map(madeIn);
      if (!first) return;
      const root: Branch<string> = alone(first, 0);
      for (const made of more) addTo(root, made);
      const known = new Set(ranIn.map((state) => madeIn(state).ran));
      for (const state of [...ranIn, ...others]) {
        const { ran } = madeIn(state);
        expect(ranFrom(root, { recall: state, known: new Map() })).toBe(
          known.has(ran) ? ran : undefined,
        );
      }
    }),
  );
});

test('a run that looked elsewhere than another from the same start is not kept', () => {
  const state = stateOf([1, 1, 1, 1, 1]);
  const root = alone(madeIn(state), 0);
  const [a, b] = SIGHTS;
  if (!a || !b) throw new Error('no sights');
  addTo(root, { looks: [b, a], values: [1, 1], ran: 'other' });
  expect(ranFrom(root, { recall: state, known: new Map() })).toBe(madeIn(state).ran);
});
