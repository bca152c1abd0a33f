// How a kept talk is called, and what is said of where it stands.
// Must not know: elements.
import type { SavedTalk } from '#app/ports';
import { dateOf } from '../dates.ts';
import type { ScenarioCard } from '../ports.ts';
import { strings } from '../strings.ts';

const words = strings.saves;

/** The person's own name for it, else its date. */
export const calledOf = ({ name, savedAt }: SavedTalk): string =>
  name ?? words.talkOf({ when: dateOf(savedAt) });

/** Where it stands; undefined when that was not kept. */
export const placeOf = ({ scene }: SavedTalk, { scenes }: ScenarioCard): string | undefined => {
  const at = scenes.findIndex(({ id }) => id === scene);
  const here = scenes[at];
  return here && words.scene({ number: at + 1, of: scenes.length, title: here.title });
};

export const factsOf = (talk: SavedTalk, card: ScenarioCard): readonly string[] =>
  [
    placeOf(talk, card) ?? '',
    words.choices({ n: talk.record.decisions.length }),
    words.keptOn({ when: dateOf(talk.savedAt) }),
  ].filter(Boolean);
