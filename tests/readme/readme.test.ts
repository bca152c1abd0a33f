// What the README says is true: its commands, its folders, its sample of ink, its sample of an error, its picture.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sayProblem } from '#story/storyFault';
import { compiled, scenarioOf } from '#support/stories';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');
const readme = read('README.md');
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;

test('every npm command in it exists', () => {
  const named = [...readme.matchAll(/npm run (\w+)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(2);
  for (const name of [...named, 'start', 'test']) expect(scripts, name).toHaveProperty(name);
});

test('every folder of src has a row in its table', () => {
  const folders = readdirSync(`${root}/src`, { withFileTypes: true });
  for (const folder of folders.filter((one) => one.isDirectory()))
    expect(readme).toContain(`\`src/${folder.name}/\``);
});

test('every package that ships has a reason, and every other is named', () => {
  const named = (name: string): boolean =>
    readme.includes(`\`${name}\``) ||
    (name.startsWith('@fontsource') && readme.includes('@fontsource-variable/*')) ||
    name.startsWith('@types/');
  const silent = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  expect(silent.filter((name) => !named(name))).toEqual([]);
});

test('every file it links to or walks through is there', () => {
  const links = [...readme.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, path]) => path ?? '');
  for (const path of links) expect(existsSync(`${root}/${path}`), path).toBe(true);
  const walk = readme.slice(
    readme.indexOf('The walk of one choice'),
    readme.indexOf('## The house'),
  );
  const steps = [...walk.matchAll(/`(\w+(?:\/\w+)+)`/g)].map(([, path]) => path ?? '');
  expect(steps.length).toBeGreaterThan(8);
  const exists = (path: string): boolean =>
    ['.ts', '.tsx'].some((ending) => existsSync(`${root}/src/${path}${ending}`));
  expect(steps.filter((path) => !exists(path))).toEqual([]);
});

describe('its samples', () => {
  const scenario = scenarioOf({
    cast: [
      { id: 'sam', name: 'MAREK', called: 'Marek' },
      { id: 'robin', name: 'RUTH', called: 'Ruth' },
    ],
  });
  const sample = /```ink\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const story = (text: string) =>
    compiled(
      { 'main.ink': `-> a\n=== a ===\n${text}-   The end. # end: stay\n-> END\n` },
      scenario,
    );

  test('the ink compiles', () => {
    const { errors, choices } = story(sample);
    expect(errors.map(sayProblem)).toEqual([]);
    expect(choices).toHaveLength(2);
  });

  test('the error is the one that is printed', () => {
    const printed = /"oown" is not a known move\. .*/.exec(readme)?.[0] ?? '';
    const errors = story(sample.replace('move: disclose', 'move: oown')).errors.map(sayProblem);
    expect(
      errors.some((one) => one.endsWith(printed)),
      errors.join('\n'),
    ).toBe(true);
  });
});
