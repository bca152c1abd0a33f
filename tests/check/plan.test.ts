import { describe, expect, test } from 'vitest';
import { parsePlan } from '#check/plan';
import { recordOfPlan, replayPlan } from '#check/planReplay';
import { HALL, storyOf } from '#support/stories';

const STORY = storyOf(HALL);
const KEPT = `# Keeps his word
intent undecided · seed 1
> bbbb "I said six and it is nine."
= line Nine.
~ She only wanted the hour.
> ffff "Friday at nine, by standing order."
= promise rent kept
> hhhh "I did it."
= end stay · not-yet
`;
const mistakesOf = (text: string): string[] => {
  const plan = parsePlan(text);
  return (plan.ok ? replayPlan(STORY, plan.value) : plan.error).map(
    ({ line, message }) => `${line}: ${message}`,
  );
};

describe('a plan', () => {
  test('that is true has no mistakes, and stands for a dealt record', () => {
    expect(mistakesOf(KEPT)).toEqual([]);
    const plan = parsePlan(KEPT);
    expect(plan.ok && recordOfPlan(STORY, plan.value)).toMatchObject({
      decisions: ['bbbb', 'ffff', 'hhhh'],
      dealt: 3,
    });
  });

  test.each([
    [
      'a stale text',
      KEPT.replace('it is nine', 'it is ten'),
      '3: The option now reads: "I said six and it is nine."',
    ],
    [
      'an option that is not offered',
      KEPT.replace('> ffff', '> jjjj'),
      /^6: jjjj is not on offer here; on offer: [fg]{4} [fg]{4}\.$/,
    ],
    [
      'a line that is not told',
      KEPT.replace('= line Nine.', '= line Ten.'),
      '4: The line is not told here: "Ten."',
    ],
    [
      'another outcome',
      KEPT.replace('rent kept', 'rent broken'),
      '7: The promise rent is kept, not broken.',
    ],
    [
      'a promise never made',
      KEPT.replace('rent kept', 'dog kept'),
      '7: The promise dog is never made, not kept.',
    ],
    [
      'other bands',
      KEPT.replace('= line Nine.', '= bands 3 3'),
      /^4: The bands are \d \d, not 3 3\.$/,
    ],
    ['another end', KEPT.replace('end stay', 'end go'), /^9: The end is stay · /],
    ['no end', KEPT.replace(/= end.*\n/, ''), '1: The plan says no end.'],
    ['no title', KEPT.replace('# Keeps his word', ''), '1: The plan has no title.'],
    [
      'an unknown intent',
      KEPT.replace('undecided', 'unsure'),
      '2: The plan has no intent and seed.',
    ],
    [
      'a step that is none',
      KEPT.replace('= line Nine.', '= lien Nine.'),
      /^4: "= lien Nine\." is no step of a plan\.$/,
    ],
  ])('with %s says so', (_, text, message) => {
    const mistakes = mistakesOf(text);
    const found = mistakes.some((one) =>
      typeof message === 'string' ? one === message : message.test(one),
    );
    expect(found, mistakes.join('\n')).toBe(true);
  });
});
