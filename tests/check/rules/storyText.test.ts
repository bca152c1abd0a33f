// Which scene a choice or a line belongs to, and which options are never shown together.
import { expect, test } from 'vitest';
import { exclude, isSilence, type StoryText, storyTextOf } from '#check/rules/storyText';
import { compiled, HALL, scenarioOf } from '#support/stories';

const textOf = (main: string): StoryText =>
  storyTextOf(compiled({ 'main.ink': main }), scenarioOf());
const scenes = textOf(HALL).scenes;

test('a scene begins at its first line and ends at the next scene’s, across knots', () => {
  expect(scenes.map(({ id }) => id)).toEqual(['hall-1', 'hall-2']);
  expect(scenes.map(({ points }) => points.map(({ options }) => options.length))).toEqual([
    [3, 2],
    [2],
  ]);
  expect(scenes[1]?.lines.map(({ line }) => line.text)).toContain('The hook stays.');
});

test('the lines that stand for a skipped scene belong to it', () => {
  expect(scenes[0]?.lines.map(({ line }) => line.text)).toContain('Nothing was promised.');
});

test('lines come without their speaker’s name, options in the order of the author', () => {
  const [hall] = scenes;
  expect(hall?.lines[1]?.line).toMatchObject({ speaker: 'robin', text: 'You are late.' });
  expect(hall?.points[0]?.options.map(({ choice }) => choice.id)).toEqual(['bbbb', 'cccc', 'dddd']);
});

test('a story without # scene: is one scene, and one that does not compile has none of it', () => {
  const bare = textOf('-> a\n=== a ===\nOne. # end: stay\n-> END\n');
  expect(bare.scenes).toMatchObject([{ id: '', points: [], lines: [{ line: { text: 'One.' } }] }]);
  expect(textOf('-> nowhere\n').scenes).toMatchObject([{ points: [], lines: [] }]);
});

const option = (condition: string, text = '"Hello."', move = 'own') =>
  ({ condition, choice: { text, move } }) as Parameters<typeof exclude>[0];

test('a condition excludes its own opposite and nothing else', () => {
  expect(exclude(option('{x}'), option('!{x}'))).toBe(true);
  expect(exclude(option('!{x}'), option('{x}'))).toBe(true);
  expect(exclude(option('{x}'), option('{y}'))).toBe(false);
});

test('silence is an act or listening, not speech', () => {
  expect(isSilence(option('', 'Wait by the door.'))).toBe(true);
  expect(isSilence(option('', '"Go on."', 'listen'))).toBe(true);
  expect(isSilence(option('', '"Go on."'))).toBe(false);
});
