// All the sentences of a scene that a player may read, for rules about prose. Too few say nothing.
// Must not know: what is asked of them.
import { sentencesIn, wordsIn } from './measure.ts';
import type { SceneText } from './storyText.ts';

const FEWEST_WORDS = 100;

const textsOf = ({ lines, points }: SceneText): string[] => [
  ...lines.map(({ line }) => line.text),
  ...points.flatMap(({ options }) => options.map(({ choice }) => choice.text)),
];

/** Undefined for a scene of fewer than a hundred words. */
export const proseOf = (scene: SceneText): readonly string[] | undefined => {
  const sentences = textsOf(scene).flatMap(sentencesIn);
  return wordsIn(sentences.join(' ')).length < FEWEST_WORDS ? undefined : sentences;
};
