// option-count: three or four options at every choice.
// Must not know: what an option does.
import { choiceRule, plural } from './rule.ts';
import { type ChoicePoint, exclude } from './storyText.ts';

const [LEAST, MOST] = [3, 4];

/** At least and at most shown, whatever the conditions say; a pair that excludes itself shows one. */
const shown = ({ options }: ChoicePoint): { least: number; most: number } => {
  const always = options.filter(({ condition }) => condition === undefined).length;
  const asked = options.filter(({ condition }) => condition !== undefined);
  const paired = asked.filter((one) => asked.some((other) => exclude(one, other))).length / 2;
  return { least: always + paired, most: always + asked.length - paired };
};

export const optionCount = choiceRule(
  {
    name: 'option-count',
    comment:
      'two options are a test with a right answer, five are a list; three or four can all be weighed',
  },
  (point) => {
    const { least, most } = shown(point);
    if (least >= LEAST && most <= MOST) return [];
    const { place } = point;
    const message =
      least < LEAST
        ? `This choice may show only ${plural(least, 'option')}; two options look like right and wrong.`
        : `This choice may show ${most} options; more than four are not weighed but scanned.`;
    return [{ place, message, mend: 'offer three or four at a time.' }];
  },
);
