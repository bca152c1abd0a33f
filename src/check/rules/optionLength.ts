// option-length: 8 to 16 words an option.
// Must not know: how options compare with each other (lopsidedOptions.ts).
import { wordsIn } from './measure.ts';
import { choiceRule, plural, quoted } from './rule.ts';

const [LEAST, MOST] = [8, 16];

export const optionLength = choiceRule(
  {
    name: 'option-length',
    comment:
      'a full sentence keeps a player in the scene; a label makes them play the system, a speech is not read',
  },
  ({ options }) =>
    options.flatMap(({ choice: { text }, place }) => {
      const count = wordsIn(text).length;
      if (count >= LEAST && count <= MOST) return [];
      const message = `${quoted(text)} has ${plural(count, 'word')}, where ${LEAST} to ${MOST} read as a sentence somebody would say.`;
      const mend =
        count < LEAST ? 'say the whole of it, as a person would.' : 'cut it to its point.';
      return [{ place, message, mend }];
    }),
);
