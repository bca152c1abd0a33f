// best-slot: over a scene, the most helpful option stands in no place more than 45 % of the time.
// Must not know: the order in which a host shows them.
import { mostHelpful } from './mostHelpful.ts';
import { percent, plural, sceneName, sceneRule } from './rule.ts';
import type { SceneText } from './storyText.ts';

const LIMIT = 0.45;
/** below this, one choice alone is a tenth and more of the scene */
const FEWEST = 6;
const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

const slotsOf = ({ points }: SceneText): number[] =>
  points.flatMap((point) => {
    const best = mostHelpful(point);
    return best ? [point.options.indexOf(best)] : [];
  });

export const bestSlot = sceneRule(
  {
    name: 'best-slot',
    comment: 'a place that is right half the time is soon played instead of the scene',
  },
  (scene) => {
    const slots = slotsOf(scene);
    if (slots.length < FEWEST) return [];
    return PLACES.flatMap((name, slot) => {
      const count = slots.filter((one) => one === slot).length;
      if (count <= LIMIT * slots.length) return [];
      const message = `${sceneName(scene)} has its most helpful option ${name} in ${count} of ${plural(slots.length, 'choice')}; ${percent(LIMIT)} is the most.`;
      return [
        {
          place: scene.place,
          message,
          mend: 'write the options of some choices in another order.',
        },
      ];
    });
  },
);
