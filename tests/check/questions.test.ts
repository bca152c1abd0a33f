// The questions of a guide: each names options of its turn, of the very story it stands beside.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '#check/companion/questions';
import { readStoryFolder } from '#story/storyFolder';
import { storyIds } from '#story/storyIds';

const GUIDE = `# A guide

## Questions for the turning points

**"How much." (scene 1)** What does *it* buy? <!-- at: jfb5 2pkq -->

**One without a place (scene 1)** It stays in the guide alone.

## What was never the player's to decide

**Not a question** of a turn. <!-- at: jfb5 -->
`;

test('a question has its title, its text and the options of its turn', () => {
  expect(questionsOf(GUIDE)).toEqual([
    { title: '"How much." (scene 1)', text: 'What does *it* buy?', at: ['jfb5', '2pkq'] },
  ]);
  expect(questionsOf('# Nothing asked')).toEqual([]);
});

describe.each(storyIds('stories'))('the guide of %s', (id) => {
  const guide = readFileSync(`stories/${id}/guide.md`, 'utf8');
  const { compiled } = readStoryFolder(`stories/${id}`, id);
  const known = new Set(compiled?.choices.map(({ choice }) => choice.id));

  test('asks at least twelve questions, and names for each an option that the story has', () => {
    const questions = questionsOf(guide);
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect(questions.flatMap(({ at }) => at.filter((option) => !known.has(option)))).toEqual([]);
  });

  test('has no question in that section that names no turn', () => {
    const section = guide.split('## Questions for the turning points')[1]?.split('\n## ')[0] ?? '';
    const asked = section.split('\n').filter((line) => line.startsWith('**'));
    expect(questionsOf(guide)).toHaveLength(asked.length);
  });
});
