// The shape of a writing rule, and the few words that rules share to say what they found.
// Must not know: any one rule.
import { type Finding, finding, type RuleName } from '../finding.ts';
import type { ChoicePoint, SceneText, StoryText } from './storyText.ts';

export type Rule = {
  name: RuleName;
  /** why the rule is there */
  comment: string;
  /** left out when the story is told in another language */
  english?: true;
  check(text: StoryText): Finding[];
};

type Said = { place: { file: string; line: number }; message: string; mend: string };

/** A rule that looks at each scene alone. */
export const sceneRule = (
  { name, comment, english }: Omit<Rule, 'check'>,
  look: (scene: SceneText, text: StoryText) => readonly Said[],
): Rule => ({
  name,
  comment,
  ...(english ? { english } : {}),
  check: (text) =>
    text.scenes.flatMap((scene) =>
      look(scene, text).map(({ place, message, mend }) => finding(name, place, message, mend)),
    ),
});

/** A rule that looks at each choice alone. */
export const choiceRule = (
  head: Omit<Rule, 'check'>,
  look: (point: ChoicePoint, text: StoryText) => readonly Said[],
): Rule => sceneRule(head, ({ points }, text) => points.flatMap((point) => look(point, text)));

/** 0.457 → 46 % */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
export const plural = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
export const sceneName = ({ id }: SceneText): string =>
  id === '' ? 'The story' : `The scene ${id}`;
/** A text short enough for a message, in one pair of quotation marks. */
export const quoted = (text: string): string => {
  const bare = /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text;
  return `"${bare.length > 60 ? `${bare.slice(0, 57)}…` : bare}"`;
};
