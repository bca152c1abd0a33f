// therapist-opening: no option begins with the name of what it does, and one "I'm sorry" is enough for a scene.
// Must not know: words inside an option (bannedWord.ts).
import { quoted, sceneRule } from './rule.ts';
import type { OptionText, SceneText } from './storyText.ts';

const NAMES_ITSELF = /^["“]?(?:I understand|I hear you|I validate)\b/i;
const SORRY = /^["“]?I(?:['’]m| am) (?:so |very |really )?sorry\b/i;

const optionsOf = ({ points }: SceneText): OptionText[] =>
  points.flatMap(({ options }) => [...options]);

const said = ({ place }: OptionText, message: string, mend: string) => ({ place, message, mend });

export const therapistOpening = sceneRule(
  {
    name: 'therapist-opening',
    comment: 'an option that names its own kindness is picked without being believed',
    english: true,
  },
  (scene) => {
    const named = optionsOf(scene).filter(({ choice }) => NAMES_ITSELF.test(choice.text));
    const sorry = optionsOf(scene).filter(({ choice }) => SORRY.test(choice.text));
    return [
      ...named.map((one) =>
        said(
          one,
          `${quoted(one.choice.text)} says what it is instead of doing it.`,
          'say back the thing that was heard, in plain nouns.',
        ),
      ),
      ...sorry
        .slice(1)
        .map((one) =>
          said(
            one,
            `${quoted(one.choice.text)} is the second option of the scene that begins with "I'm sorry".`,
            'begin with the act and its cost; sorry may come last.',
          ),
        ),
    ];
  },
);
