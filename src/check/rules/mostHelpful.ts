// Which option of a choice helps most: of those that miss nothing, the one with the greatest base effect.
// Must not know: readings, or any rule.
import { MOVE_BASES } from '#domain/move';
import { type ChoicePoint, isHelpful, type OptionText } from './storyText.ts';

/** Trust counts twice, as among turning points (rulings, Debrief). */
const worth = ({ choice: { move, size } }: OptionText): number =>
  (2 * MOVE_BASES[move].trust + MOVE_BASES[move].safety) * size;

/** Undefined where no option, or more than one, helps most. */
export const mostHelpful = ({ options }: ChoicePoint): OptionText | undefined => {
  const ranked = options.filter(isHelpful).toSorted((a, b) => worth(b) - worth(a));
  const [first, second] = ranked;
  return first && second && worth(first) === worth(second) ? undefined : first;
};
