import { describe, expect, test } from 'vitest';
import { sayProblem } from '#story/storyFault';
import { compiled, HALL, scenarioOf } from '#support/stories';

const OPTION = '# id: bbbb # move: own # shows: accountable-opening # heard: Yes.';
const story = (option: string, line = 'A line.'): string =>
  `-> a\n=== a ===\n${line}\n*   ["Hello." ${option}]\n    Good. # end: stay\n    -> END\n`;
const errorsOf = (main: string): string[] => compiled({ 'main.ink': main }).errors.map(sayProblem);

describe('a whole story', () => {
  test('compiles, with every option and line at its place', () => {
    const { errors, choices, lines, words } = compiled({ 'main.ink': HALL });
    expect(errors).toEqual([]);
    expect(choices.map(({ choice }) => choice.id)).toEqual([
      'bbbb',
      'cccc',
      'dddd',
      'ffff',
      'gggg',
      'hhhh',
      'jjjj',
    ]);
    expect(choices[0]?.place).toEqual({ file: 'main.ink', line: 11 });
    expect(lines.find(({ text }) => text === 'The coat drips.')?.place).toEqual({
      file: 'main.ink',
      line: 16,
    });
    expect(lines.some(({ text }) => text === 'undecided')).toBe(false);
    expect(words).toBeGreaterThan(80);
  });

  test('follows INCLUDEs and names the included file', () => {
    const { errors, files } = compiled({
      'main.ink': 'INCLUDE scenes/a.ink\n-> a\n',
      'scenes/a.ink': '=== a ===\nA line.\n-> nowhere\n',
    });
    expect(files).toEqual(['main.ink', 'scenes/a.ink']);
    expect(errors.map(sayProblem)).toEqual([
      expect.stringMatching(/^scenes\/a\.ink:3: .*nowhere.* Mend: spell the knot/),
    ]);
  });

  test('names a file that is not there at the line that asks for it, and nothing that only follows from it', () => {
    const { errors } = compiled({
      'main.ink': 'INCLUDE a.ink\n-> a\n',
      'a.ink': 'VAR x = 1\nINCLUDE b.ink\n=== a ===\n-> b\n',
    });
    expect(errors.map(sayProblem)).toEqual([
      expect.stringMatching(/^a\.ink:2: There is no file b\.ink\. Mend: write the file, or/),
    ]);
  });

  test.each([
    ['nothing', '\n \n', 'main.ink:1: main.ink is empty.'],
    [
      'a letter in another encoding',
      'Yes.\nCaf\uFFFD.\n-> END\n',
      'main.ink:2: A letter here is not',
    ],
    ['a picture', '\uFFFDPNG\r\n\0\0', 'main.ink:1: main.ink is no text.'],
  ])('tells a file that holds %s', (_, text, said) => {
    expect(errorsOf(text)).toEqual([expect.stringContaining(said)]);
  });

  test('passes over the mark that some editors put at the head', () => {
    expect(errorsOf(`\uFEFF${story(OPTION)}`)).toEqual([]);
    expect(compiled({ 'main.ink': `\uFEFF${HALL}` }).lines).toEqual(
      compiled({ 'main.ink': HALL }).lines,
    );
  });
});

describe("a writer's mistake has file, line and mend", () => {
  test.each([
    [
      'an unknown move',
      story(OPTION.replace('own', 'own-up')),
      /main\.ink:4: "own-up" is not a known move\. Mend: /,
    ],
    ['a move spelt nearly right', story(OPTION.replace('own', 'oown')), /did you mean "own"\?/],
    [
      'an unknown principle',
      story(OPTION.replace('accountable-opening', 'accountable-openin')),
      /main\.ink:4: .*is not a known principle\. Mend: did you mean "accountable-opening"\?/,
    ],
    ['no move', story(OPTION.replace('# move: own ', '')), /main\.ink:4: The option has no move\./],
    [
      'no id',
      story(OPTION.replace('# id: bbbb ', '')),
      /main\.ink:4: The option has no id\. Mend: run/,
    ],
    ['an id with vowels', story(OPTION.replace('bbbb', 'aeio')), /"aeio" is not an option id/],
    ['no heard', story(OPTION.replace(' # heard: Yes.', '')), /has no heard/],
    [
      'no principle',
      story(OPTION.replace('# shows: accountable-opening ', '')),
      /shows and misses nothing/,
    ],
    [
      'a miss without meant',
      story(OPTION.replace('shows', 'misses')),
      /misses a principle and has no meant/,
    ],
    ['an unknown tag', story(`${OPTION} # tone: soft`), /"tone" is not a known tag for an option/],
    ['a tag twice', story(`${OPTION} # move: own`), /The tag move stands twice/],
    [
      'parts without an apology',
      story(`${OPTION} # parts: regret`),
      /parts stands on an option that is no apology/,
    ],
    ['a promise never due', story(`${OPTION} # promise: rent specific weight:2`), /never due/],
    [
      'an unknown prop',
      story(OPTION, 'A line. # prop: coot'),
      /main\.ink:3: "coot" is not a known prop.*did you mean "coat"/,
    ],
    ['an unknown event', story(OPTION, 'A line. # event: discovr'), /did you mean "discover"/],
    ['a trigger without size', story(OPTION, 'A line. # event: trigger'), /write: trigger 1/],
    ['a silence of a minute', story(OPTION, 'A line. # hold: 60000'), /is not a silence/],
    ['an unknown speaker', story(OPTION, 'ROBBIN: Hello there.'), /did you mean "ROBIN"/],
    [
      'a tag that changes',
      story(OPTION, 'A line. # prop: {1 > 0: coat}'),
      /changes with a variable/,
    ],
    ['an inline alternative', story(OPTION, 'A {&red|blue} line.'), /main\.ink:3: An alternative/],
    [
      'a divert behind a line',
      story(OPTION)
        .replace('Good. # end: stay', 'Good. -> b')
        .concat('=== b ===\nEnd. # end: stay\n-> END\n'),
      /main\.ink:5: An alternative.*divert/,
    ],
  ])('%s', (_, main, message) => {
    const errors = errorsOf(main);
    expect(
      errors.some((one) => message.test(one)),
      errors.join('\n'),
    ).toBe(true);
  });

  test('a line behind an option that ends in a divert is a line of its own', () => {
    const other = OPTION.replace('bbbb', 'cccc');
    const main = `-> a\n=== a ===\nA line.\n*   ["Hello." ${OPTION}]\n    Good.\n*   ["Hi." ${other}]\n    Well.\n    -> b\n-   The coat drips.\n    -> b\n=== b ===\nThe end. # end: stay\n-> END\n`;
    const { errors, lines } = compiled({ 'main.ink': main });
    expect(errors.map(sayProblem)).toEqual([]);
    expect(lines.map(({ text }) => text)).toEqual([
      'A line.',
      'Good.',
      'Well.',
      'The coat drips.',
      'The end.',
    ]);
  });

  test('the same id twice names both places', () => {
    const twice = story(OPTION)
      .replace('    Good.', `    Well.\n*   ["Hi." ${OPTION}]\n    Good.`)
      .replace('Well.', 'Well. # end: stay\n    -> END');
    expect(errorsOf(twice).join()).toMatch(
      /main\.ink:\d+: The id "bbbb" stands already at main\.ink:4\./,
    );
  });

  test('a retired id is refused', () => {
    const { errors } = compiled(
      { 'main.ink': story(OPTION) },
      scenarioOf({ retiredIds: ['bbbb'] }),
    );
    expect(errors.map(sayProblem).join()).toContain('The id "bbbb" is retired.');
  });
});
