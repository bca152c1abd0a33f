// A teacher's single file: what is taken from its tags, what is found in it, and that it plays to its end.
import { describe, expect, test } from 'vitest';
import { proofOf } from '../../src/author/proof.ts';
import { openInk } from '../../src/author/openInk.ts';
import { Talk } from '#story/talk';

const OWN = `# title: The blue cup
# author: A teacher
# breach: small-lies
// RALF: this is no line
-> kitchen
=== kitchen ===
The cup is in two halves. # scene: cup-1 # stage: acknowledge # room: kitchen # prop: mug
MINA: Who was it? # mood: mina guarded
*   ["It was me. I put it back so that you would not see." # move: own # shows: accountable-opening # heard: He says so.]
    MINA: Thank you.
*   ["It must have been the cat again." # move: conceal # misses: open-book # meant: It is only a cup. # heard: We have no cat.]
    MINA: We have no cat.
-   MINA: And now?
*   ["I'll glue it by Sunday." # move: promise-specific # promise: glue specific due:cup-1 # shows: specific-commitment # heard: Sunday.]
    On Sunday it stands there. # event: keep glue
    It holds.
-   It is a cup again. # end: the-cup-holds
-> END
`;

const told = (text: string) =>
  openInk({ name: 'cup.ink', text }).findings.map(
    ({ rule, file, line }) => `${rule} ${file}:${line}`,
  );

describe('a file with header tags', () => {
  const opened = openInk({ name: 'cup.ink', text: OWN });

  test('is a scenario of its own, by its own tags', () => {
    expect(opened.findings).toEqual([]);
    expect(opened.story?.id).toMatch(/^own:[0-9a-f]{12}$/);
    expect(opened.story?.scenario).toMatchObject({
      title: 'The blue cup',
      breach: 'small-lies',
      hurt: 'mina',
      accountable: 'you',
      promises: { glue: 'Glue' },
      props: ['mug'],
      ends: [{ id: 'the-cup-holds', title: 'The cup holds' }],
      scenes: [{ id: 'cup-1', phase: 'acknowledge' }],
    });
    expect(opened.story?.scenario.cast.map(({ name }) => name)).toEqual(['MINA', 'YOU']);
  });

  test('gets an id for each option, and the same ones every time', () => {
    expect(opened.idsGiven).toBe(3);
    expect(openInk({ name: 'other.ink', text: OWN }).sources[0]?.text).toBe(
      opened.sources[0]?.text,
    );
  });

  test('plays to its end, and keeps its promise', () => {
    if (!opened.story) throw new Error('it did not open');
    const talk = new Talk(opened.story, {
      format: 1,
      scenario: opened.story.id,
      story: opened.story.hash,
      intent: 'undecided',
      seed: 1,
      dealt: 0,
      decisions: [],
    });
    while (talk.end === undefined) talk.decide(talk.shown[0]?.id ?? '');
    expect(talk.end).toBe('the-cup-holds');
    expect(talk.now.kept).toBe(1);
  });

  test('has another name when it says something else', () => {
    const other = openInk({ name: 'cup.ink', text: OWN.replace('two halves', 'three parts') });
    expect(other.story?.id).not.toBe(opened.story?.id);
  });
});

describe('what is found', () => {
  test('carries the name of the file, the line and the mend', () => {
    const { findings, story } = openInk({
      name: 'cup.ink',
      text: OWN.replace('move: own', 'move: won'),
    });
    expect(story).toBeUndefined();
    expect(findings[0]).toMatchObject({
      rule: 'unknown-tag',
      severity: 'error',
      file: 'cup.ink',
      line: 9,
      mend: 'did you mean "own"?',
    });
  });

  test.each([
    ['a divert to nowhere', OWN.replace('-> kitchen', '-> kitchn'), 'compile-error cup.ink:5'],
    ['a breach that nobody knows', OWN.replace('small-lies', 'lies'), 'unknown-tag cup.ink:1'],
    ['a story without an end', OWN.replace('# end: the-cup-holds', ''), 'ran-out-of-content'],
    ['another file', `INCLUDE more.ink\n${OWN}`, 'compile-error cup.ink:1'],
    ['ink by others with another file', 'INCLUDE more.ink\n-> END\n', 'compile-error cup.ink:1'],
    ['no ink at all', '{ "a": [1, 2', 'compile-error cup.ink:1'],
  ])('%s', (_, text, expected) => {
    expect(told(text).join('\n')).toContain(expected);
    expect(openInk({ name: 'cup.ink', text }).story).toBeUndefined();
  });
});

test('a file that says nothing about itself is named after itself', () => {
  const plain = OWN.replace(/^# .*$/gm, '').replace('# scene: cup-1', '');
  const { story } = openInk({
    name: 'my-first_talk.ink',
    text: plain.replace('due:cup-1', 'due:x'),
  });
  expect(story?.scenario.title).toBe('My first talk');
  expect(story?.scenario.scenes).toHaveLength(1);
  expect(story?.scenario.breach).toBe('broken-promises');
});

test('a file without a speaker still has two people', () => {
  const { story } = openInk({
    name: 'a.ink',
    text: OWN.replaceAll('MINA: ', '').replace('# mood: mina guarded', ''),
  });
  expect(story?.scenario.cast).toHaveLength(2);
});

test('ink by others is held against no rule of ours, and proved as ink', () => {
  const text = '-> a\n=== a ===\nA line.\n*   [Go on.] -> END\n=== b ===\nNobody.\n-> END\n';
  const { story, plain, findings, sources } = openInk({ name: 'inn.ink', text });
  expect({ story, plain, findings }).toEqual({ plain: true, findings: [] });
  const proof = proofOf({ files: sources });
  expect(proof.complete).toBe(true);
  expect(proof.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
    'unreachable-knot inn.ink:5',
  ]);
});

test('a file that wants another is told what to do where there is none beside it', () => {
  const { findings } = openInk({ name: 'inn.ink', text: '\nINCLUDE more.ink\n-> END\n' });
  expect(findings).toMatchObject([
    { line: 2, mend: expect.stringContaining('one file stands alone') },
  ]);
});
