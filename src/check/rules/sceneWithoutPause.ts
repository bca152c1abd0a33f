// scene-without-pause: where the partner can be flooded, there is a road on which the player can ask for a break.
// Must not know: how a pause works in the model.
import { sceneName, sceneRule } from './rule.ts';

export const sceneWithoutPause = sceneRule(
  {
    name: 'scene-without-pause',
    comment:
      'when someone is flooded only a break with an hour to it helps, so it must be on offer',
  },
  (scene) =>
    scene.points.some(({ options }) => options.some(({ choice }) => choice.move === 'pause'))
      ? []
      : [
          {
            place: scene.place,
            message: `${sceneName(scene)} has no option with the move pause, so a flooded partner has no way down.`,
            mend: 'add a knot for safety == 0 with a pause, and # event: return behind it.',
          },
        ],
);
