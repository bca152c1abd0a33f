// scene-without-refusal: somewhere in each scene the partner says no.
// Must not know: what the no does, which is nothing.
import { sceneName, sceneRule } from './rule.ts';

export const sceneWithoutRefusal = sceneRule(
  {
    name: 'scene-without-refusal',
    comment: 'a partner who cannot refuse is scenery; her no is worth more than her yes',
  },
  (scene) =>
    scene.lines.some(({ line }) => line.events.some(({ type }) => type === 'refuse'))
      ? []
      : [
          {
            place: scene.place,
            message: `${sceneName(scene)} has no line in which the partner says no.`,
            mend: 'let the partner refuse something, and tag that line # event: refuse.',
          },
        ],
);
