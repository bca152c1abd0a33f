// Ids of scenes and principles as the debrief names them.
// Must not know: the debrief's order.
import type { SceneName, PrincipleName } from './debriefTypes.ts';
import { type PrincipleId, principleOf } from './principle.ts';
import type { Scenario } from './scenario.ts';

/** A scene that the scenario does not list is named by its id. */
export const sceneNamed = ({ scenes }: Pick<Scenario, 'scenes'>, id: string): SceneName => ({
  id,
  title: scenes.find((scene) => scene.id === id)?.title ?? id,
});

export const principleNamed = (id: PrincipleId): PrincipleName => {
  const { label, heading } = principleOf(id);
  return { id, label, heading };
};

/** An option in quotation marks is said aloud, any other is done. */
export const isSpoken = (text: string): boolean => /^["“]/.test(text.trim());
