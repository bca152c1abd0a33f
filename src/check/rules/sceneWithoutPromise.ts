// scene-without-promise: somewhere in each scene a promise can be made that can be checked.
// Must not know: whether it falls due.
import { sceneName, sceneRule } from './rule.ts';
import type { SceneText } from './storyText.ts';

const offers = ({ points }: SceneText): boolean =>
  points.some(({ options }) => options.some(({ choice }) => choice.promise?.kind === 'specific'));
const agrees = ({ lines }: SceneText): boolean =>
  lines.some(({ line }) => line.events.some(({ type }) => type === 'agree-together'));

/** Of several scenes the last has no later one in which a promise could fall due. */
const isLast = (scene: SceneText, scenes: readonly SceneText[]): boolean =>
  scenes.length > 1 && scene === scenes.at(-1);

export const sceneWithoutPromise = sceneRule(
  {
    name: 'scene-without-promise',
    comment:
      'only deeds move trust far, and a deed in a later scene begins as a promise in this one',
  },
  (scene, { scenes }) =>
    offers(scene) || agrees(scene) || isLast(scene, scenes)
      ? []
      : [
          {
            place: scene.place,
            message: `${sceneName(scene)} has no place for a promise that can be checked.`,
            mend: 'add an option with # promise: <id> specific due:<scene id>, or # event: agree-together.',
          },
        ],
);
