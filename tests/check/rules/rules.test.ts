// The writing rules as a set: one file each, a reason each, silent over The Second Drawer, English rules only in English.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RULE_SEVERITY } from '#check/finding';
import { readStoryFolder } from '#story/storyFolder';
import { allRules } from '#check/rules/all';
import { writingFindings } from '#check/rules/findings';
import { compiled, scenarioOf } from '#support/stories';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('every rule', () => {
  test('is known by its name, once', () => {
    const names = allRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(RULE_SEVERITY).toHaveProperty(name);
  });

  test('stands in a file of its name, and no such file is left out', () => {
    const files = readdirSync(`${root}/src/check/rules`);
    const exported = files.filter((file) =>
      /: Rule = |= (?:scene|choice)Rule\(/.test(
        readFileSync(`${root}/src/check/rules/${file}`, 'utf8'),
      ),
    );
    const expected = allRules.map(({ name }) => `${camel(name)}.ts`);
    expect(exported.filter((file) => file !== 'rule.ts').toSorted()).toEqual(expected.toSorted());
  });

  test('has a reason to show', () => {
    for (const { comment } of allRules) expect(comment.split(' ').length).toBeGreaterThan(7);
  });

  test('has a fixture that breaks it', () => {
    const broken = readdirSync(`${root}/tests/check/fixtures`).map((name) => name.split('--')[0]);
    for (const { name } of allRules) expect(broken).toContain(name);
  });
});

test('none of them finds anything in The Second Drawer', () => {
  const { compiled: story, scenario } = readStoryFolder(
    `${root}/stories/second-drawer`,
    'second-drawer',
  );
  if (!story || !scenario) throw new Error('The Second Drawer does not compile');
  expect(story.choices.length).toBeGreaterThan(100);
  expect(writingFindings(story, scenario)).toEqual([]);
});

describe('in another language', () => {
  const story = (header: string) =>
    compiled({
      'main.ink': `${header}-> a\n=== a ===\nHalt die boundaries ein, er ist toxic. # end: stay\n-> END\n`,
    });
  const bannedIn = (header: string): number =>
    writingFindings(story(header), scenarioOf()).filter(({ rule }) => rule === 'banned-word')
      .length;

  test('the rules for English are left out', () => {
    expect(bannedIn('')).toBe(1);
    expect(bannedIn('# language: en-GB\n')).toBe(1);
    expect(bannedIn('# language: de\n')).toBe(0);
  });
});

describe('banned words', () => {
  const foundIn = (line: string): number =>
    writingFindings(
      compiled({ 'main.ink': `-> a\n=== a ===\n${line} # end: stay\n-> END\n` }),
      scenarioOf(),
    ).filter(({ rule }) => rule === 'banned-word').length;

  test.each(['It heals.', 'She was triggered.', 'We are processing it.', 'He validated me.'])(
    'with an ending: %s',
    (line) => expect(foundIn(line)).toBe(1),
  );
  test.each(['Put the healthy oats away.', 'Evaluate it.', 'The prosecco is open.', 'Validity.'])(
    'not inside another word: %s',
    (line) => expect(foundIn(line)).toBe(0),
  );
});
