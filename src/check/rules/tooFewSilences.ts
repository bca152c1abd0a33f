// too-few-silences: one choice in three offers to say nothing, or to do something with the hands.
// Must not know: whether a scene has any silence at all (sceneWithoutSilence.ts).
import { plural, sceneName, sceneRule } from './rule.ts';
import { isSilence } from './storyText.ts';

export const tooFewSilences = sceneRule(
  {
    name: 'too-few-silences',
    comment:
      'listening is play; a story that can only move when the player talks teaches that talking helps',
  },
  (scene) => {
    const { points, place } = scene;
    const silent = points.filter(({ options }) => options.some(isSilence)).length;
    if (silent * 3 >= points.length) return [];
    const message = `${sceneName(scene)} offers silence or an act in ${silent} of ${plural(points.length, 'choice')}; one in three is the least.`;
    return [
      {
        place,
        message,
        mend: 'give some choices an option without quotation marks, or a move listen.',
      },
    ];
  },
);
