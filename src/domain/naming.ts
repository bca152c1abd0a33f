// Ids of scenes and principles as the debrief names them.
// Must not know: the debrief's order.
import type { SceneName, PrincipleName } from './debriefTypes.ts';
import { type DebriefWords, debriefWordsOf } from './debriefWords.ts';
import type { PrincipleId } from './principle.ts';
import type { Scenario } from './scenario.ts';

/** A scene that the scenario does not list is named by its id. */
export const sceneNamed = ({ scenes }: Pick<Scenario, 'scenes'>, id: string): SceneName => ({
  id,
  title: scenes.find((scene) => scene.id === id)?.title ?? id,
});

export const principleNamed = (
  id: PrincipleId,
  scenario: { words?: DebriefWords },
): PrincipleName => {
  const { label, heading } = debriefWordsOf(scenario).principles[id];
  return { id, label, heading };
};

/** An option in quotation marks of any language is said aloud, any other is done. */
export const isSpoken = (text: string): boolean => /^["“”„«»‹›「『]/.test(text.trim());

/** How people call the hurt partner; the cast id when the scenario does not list the person. */
export const hurtName = ({ cast, hurt }: Pick<Scenario, 'cast' | 'hurt'>): string =>
  cast.find(({ id }) => id === hurt)?.called ?? hurt;

/** Which of the scenario's endings it is, from 0; 0 when there is none. */
export const endingPlace = ({ ends }: Pick<Scenario, 'ends'>, endId: string | undefined): number =>
  Math.max(
    0,
    ends.findIndex(({ id }) => id === endId),
  );
