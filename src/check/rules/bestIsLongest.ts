// best-is-longest: the most helpful option is the longest in at most half of a scene's choices.
// Must not know: how far lengths may differ (lopsidedOptions.ts).
import { mostHelpful } from './mostHelpful.ts';
import { plural, sceneName, sceneRule } from './rule.ts';
import type { ChoicePoint } from './storyText.ts';

/** below this, half of them is one or two */
const FEWEST = 4;

const isLongest = (point: ChoicePoint): boolean => {
  const length = mostHelpful(point)?.choice.text.length ?? 0;
  return point.options.every(({ choice }) => choice.text.length <= length);
};

export const bestIsLongest = sceneRule(
  {
    name: 'best-is-longest',
    comment: 'writers take more care over the good answer, and players learn to see it',
  },
  (scene) => {
    const points = scene.points.filter(mostHelpful);
    const longest = points.filter(isLongest).length;
    if (points.length < FEWEST || longest * 2 <= points.length) return [];
    const message = `${sceneName(scene)} has its most helpful option the longest in ${longest} of ${plural(points.length, 'choice')}; half is the most.`;
    return [{ place: scene.place, message, mend: 'shorten some, or let a tempting one say more.' }];
  },
);
