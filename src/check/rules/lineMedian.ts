// line-median: half of a scene's lines are shorter, half longer, than something between 8 and 18 words.
// Must not know: how long one line may be (longLine.ts).
import { median, wordsIn } from './measure.ts';
import { sceneName, sceneRule } from './rule.ts';

const [LEAST, MOST] = [8, 18];
/** below this a median says nothing */
const FEWEST = 10;

export const lineMedian = sceneRule(
  {
    name: 'line-median',
    comment: 'under 8 words a scene is a telegram, over 18 it is prose between buttons',
  },
  (scene) => {
    const usual = median(scene.lines.map(({ line }) => wordsIn(line.text).length));
    if (scene.lines.length < FEWEST || (usual >= LEAST && usual <= MOST)) return [];
    const message = `${sceneName(scene)} has lines of ${usual} words in the middle, where ${LEAST} to ${MOST} read like talk.`;
    const mend =
      usual < LEAST ? 'let some lines see more of the room.' : 'divide or cut the long lines.';
    return [{ place: scene.place, message, mend }];
  },
);
