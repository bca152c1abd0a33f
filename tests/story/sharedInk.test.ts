import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Talk } from '#story/talk';
import type { StoryFile } from '#story/storyFile';
import { readStoryFolder } from '#story/storyFolder';
import { recordOf } from '#support/stories';

const { file } = readStoryFolder('stories/second-drawer', 'second-drawer');
if (!file) throw new Error('expected The Second Drawer to compile');
const STORY: StoryFile = file;

const talkOf = (story: StoryFile, seed: number): Talk =>
  new Talk(story, { ...recordOf([], { seed }), scenario: story.id, story: story.hash });

const goOn = (talk: Talk, pick: number): void => {
  const { shown } = talk;
  const choice = shown[pick % Math.max(1, shown.length)];
  if (choice) talk.decide(choice.id);
};

describe('talks of one story', () => {
  test('tell the same side by side as each alone, since they share only what the story says', () => {
    const alone = { ...STORY, ink: structuredClone(STORY.ink) };
    const steps = fc.array(fc.tuple(fc.nat(2), fc.nat(5)), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(steps, (taken) => {
        const together = [1, 2, 3].map((seed) => talkOf(STORY, seed));
        for (const [one, pick] of taken) goOn(together[one] as Talk, pick);
        together.forEach((talk, one) => {
          const again = talkOf({ ...alone, ink: structuredClone(alone.ink) }, one + 1);
          for (const [whose, pick] of taken) if (whose === one) goOn(again, pick);
          expect(talk.beats).toEqual(again.beats);
          expect(talk.turns).toEqual(again.turns);
          expect(talk.variables).toEqual(again.variables);
        });
      }),
      { numRuns: 5 },
    );
  });
});
