import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionAt } from '#check/explore/condition';
import { explorePlain } from '#check/explore/exploreStory';
import { readProgram } from '#check/explore/program';
import { inkFrom, RandomPlay } from './exploreSupport.ts';

const VARIABLES = 'VAR a = false\nVAR b = true\nVAR n = 0\nVAR word = "x"\n';

/** The parts of every condition of more than one part, each as a text. */
const partsIn = (body: string): string[][] => {
  const { boxes } = readProgram(inkFrom(`${VARIABLES}${body}\n-> END`));
  const all = boxes.flatMap(({ items }) =>
    items.map((item, at) =>
      JSON.stringify(item).includes('VAR?') ? conditionAt(items, at) : undefined,
    ),
  );
  const placed = new Map(all.flatMap((one) => (one ? [[JSON.stringify(one), one]] : [])));
  return [...placed.values()].map(({ condition }) =>
    condition.parts.map(({ name, reading }) =>
      reading.kind === 'test' ? `${name} ${reading.operator} ${reading.constant}` : name,
    ),
  );
};

describe('a condition', () => {
  test.each([
    ['{a && not b: yes}', ['a', 'b']],
    ['{a or (n > 2 and word == "y"): yes|no}', ['a', 'n > 2', 'word == y']],
    ['{3 >= n && b: yes}', ['n <= 3', 'b']],
    ['* {a} {b} [Go]', ['a', 'b']],
  ])('is known by its parts: %s', (body, parts) => {
    expect(partsIn(body)).toEqual([parts]);
  });

  test.each(['{a && b}', '{n + 1 > 2 && a: yes}', '{n > n && a: yes}', '{a: yes}', '~ a = a && b'])(
    'is not: %s',
    (body) => {
      expect(partsIn(body)).toEqual([]);
    },
  );
});

const part = fc.constantFrom('a', 'b', 'n', 'not a', 'n > 1', '2 == n', 'word == "x"');
const formula = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3 },
    part,
    fc
      .tuple(
        fc.constantFrom('', 'not '),
        tie('formula'),
        fc.constantFrom('&&', '||'),
        tie('formula'),
      )
      .map(([not, left, join, right]) => `${not}(${left} ${join} ${right})`),
  ),
})).formula;
/** What a run writes before it looks. */
const written = fc.constantFrom('', '~ a = b', '~ n++', '~ b = false', '~ a = (n > 1)');

test('whatever the conditions are, every branch that ink runs was found', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(written, formula), { minLength: 1, maxLength: 3 }), (looks) => {
      const ink = inkFrom(`${VARIABLES}
* [Light]
  ~ a = true
* [Dark]
- * [Once]
  ~ n = 1
* [Twice]
  ~ n = 2
* [Never]
  ~ word = "z"
- * [On]
-
{ n:
  ~ b = not b
}
${looks.map(([write, when]) => `${write}\n{${when}: Yes.|No.}`).join('\n')}
* {${looks[0]?.[1]}} {${looks.at(-1)?.[1]}} [Here] Here.
+ [There] There.
- -> END`);
      const random = new RandomPlay(ink);
      random.play(60, 4);
      const { trail } = explorePlain(ink, { states: 1000 });
      expect([...random.run].filter((path) => !trail.run.has(path))).toEqual([]);
      expect([...random.offered].filter((path) => !trail.offered.has(path))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
