// choice-count: 8 to 14 choices a scene.
// Must not know: which of them one road meets.
import { plural, sceneName, sceneRule } from './rule.ts';

const [LEAST, MOST] = [8, 14];

export const choiceCount = sceneRule(
  {
    name: 'choice-count',
    comment: 'fewer choices are a reading with pauses; more do not fit into nine minutes',
  },
  (scene) => {
    const count = scene.points.length;
    if (count >= LEAST && count <= MOST) return [];
    const message = `${sceneName(scene)} has ${plural(count, 'choice')}, where ${LEAST} to ${MOST} make six to nine minutes.`;
    const mend =
      count < LEAST ? 'let the player answer more often.' : 'divide the scene, or drop a choice.';
    return [{ place: scene.place, message, mend }];
  },
);
