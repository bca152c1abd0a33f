// scene-without-silence: somewhere in each scene the player can say nothing.
// Must not know: how often (tooFewSilences.ts).
import { sceneName, sceneRule } from './rule.ts';
import { isSilence } from './storyText.ts';

export const sceneWithoutSilence = sceneRule(
  {
    name: 'scene-without-silence',
    comment: 'in every hard talk there is a moment in which the best thing to say is nothing',
  },
  (scene) =>
    scene.points.some(({ options }) => options.some(isSilence))
      ? []
      : [
          {
            place: scene.place,
            message: `${sceneName(scene)} never lets the player say nothing.`,
            mend: 'add an option that is an act, without quotation marks, or a move listen.',
          },
        ],
);
