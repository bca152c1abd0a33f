// The game asks no other host for anything, and no file speaks of the machine that it was written on.
import { describe, expect, test } from 'vitest';
import { namesHost, namesMachine, namesRegistry } from './outsideNames.ts';
import { sourceFiles } from './sourceFiles.ts';
import type { SourceFile } from './sourceFiles.ts';

const THIS = 'tests/architecture/outside.test.ts';
const ours = sourceFiles(['src', 'tests', 'stories', 'assets/make']).filter(
  ({ name }) => name !== THIS,
);

const linesThat = (files: readonly SourceFile[], says: (line: string) => boolean): string[] =>
  files.flatMap(({ name, lines }) =>
    lines.flatMap((line, index) => (says(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
  );

test('there are files to look at', () => {
  expect(ours.length).toBeGreaterThan(50);
});

test('no line names a folder of one machine', () => {
  expect(linesThat(ours, namesMachine)).toEqual([]);
});

test('no line names a package registry', () => {
  expect(linesThat(ours, namesRegistry)).toEqual([]);
});

test('no line of src names another host', () => {
  const src = ours.filter(({ name }) => name.startsWith('src/'));
  expect(linesThat(src, namesHost)).toEqual([]);
});

describe('the eye for it', () => {
  test.each([
    ['/home/ann/game/src', true],
    ["readFile('/work/game')", true],
    [String.raw`C:\Users\Ann`, true],
    ['#/kept and ../work/notes.md', false],
    ['assets/home/kitchen.svg', false],
  ])('%s is a machine’s folder: %s', (line, found) => {
    expect(namesMachine(line)).toBe(found);
  });

  test.each([
    ['https://registry.npmjs.org/vite', true],
    ['npm install vite', false],
  ])('%s is a registry: %s', (line, found) => {
    expect(namesRegistry(line)).toBe(found);
  });

  test.each([
    ["fetch('https://example.org/x')", true],
    ["fetch('http://example.org/x')", true],
    ["new WebSocket('wss://example.org')", true],
    ['@import url("//example.org/a.css")', true],
    ['xmlns="http://www.w3.org/2000/svg"', false],
    ['`http://${address}:${port}`', false],
    ['http://127.0.0.1:4173', false],
    ["fetch('./stories/one.json')", false],
  ])('%s is another host: %s', (line, found) => {
    expect(namesHost(line)).toBe(found);
  });
});
