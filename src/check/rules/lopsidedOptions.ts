// lopsided-options: the longest option is at most 1.35 times the shortest that can stand beside it.
// Must not know: how long an option may be by itself (optionLength.ts).
import { choiceRule, quoted } from './rule.ts';
import { type ChoicePoint, exclude, type OptionText } from './storyText.ts';

const LIMIT = 1.35;

type Pair = { long: OptionText; short: OptionText; ratio: number };

const widest = ({ options }: ChoicePoint): Pair | undefined =>
  options
    .flatMap((long) =>
      options
        .filter((short) => !exclude(long, short))
        .map((short) => ({
          long,
          short,
          ratio: long.choice.text.length / short.choice.text.length,
        })),
    )
    .toSorted((a, b) => b.ratio - a.ratio)[0];

export const lopsidedOptions = choiceRule(
  {
    name: 'lopsided-options',
    comment: 'options that differ in length give the good one away before they are read',
  },
  (point) => {
    const pair = widest(point);
    if (!pair || pair.ratio <= LIMIT) return [];
    const { long, short, ratio } = pair;
    const message = `${quoted(long.choice.text)} is ${ratio.toFixed(2)} times as long as ${quoted(short.choice.text)}; a player picks by length, not by what is said.`;
    return [
      { place: long.place, message, mend: `bring them within ${LIMIT} times, in characters.` },
    ];
  },
);
