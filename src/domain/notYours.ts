// What was not the player's to decide: lines of the scenario, what came by itself, and what the partner brought along.
// Must not know: how the player did. Source: story bible 2.5, 5.1.
import { familyOf } from './ending.ts';
import { endingPlace, hurtName, sceneNamed } from './naming.ts';
import type { Intent } from './playRecord.ts';
import type { Scenario } from './scenario.ts';
import type { Turn } from './turn.ts';

type Way = 'open' | 'stayed' | 'parted';

const INTENT_LINES: Readonly<Record<Intent, Readonly<Record<Way, string>>>> = {
  inclined: {
    open: '{name} came into this talk hoping to find a way. That hope was there before your first word.',
    stayed:
      '{name} came into this talk hoping to find a way. You did not put that hope there, though you met it.',
    parted:
      '{name} came into this talk hoping to find a way. Hope binds nobody, and going was for {name} to decide.',
  },
  undecided: {
    open: '{name} had not decided whether to try when this talk began. No words of yours could decide it, then or now.',
    stayed:
      '{name} had not decided whether to try when this talk began. To stay this far was a choice, and it was not yours.',
    parted:
      '{name} had not decided whether to try when this talk began. You had a part in what there was to weigh, and none in the weighing.',
  },
  leaving: {
    open: '{name} was already on the way out when this talk began. That was settled before your first word.',
    stayed:
      '{name} was already on the way out when this talk began. Staying a while longer was not a thing you could have won.',
    parted:
      '{name} was already on the way out when this talk began. Nothing you could have said would have changed that, only how you parted.',
  },
};

const APART: readonly string[] = ['not-yet-apart', 'honest-parting', 'rupture'];

const wayOf = (turns: readonly Turn[], intent: Intent, endId: string | undefined): Way => {
  const last = turns.at(-1);
  if (endId === undefined || !last) return 'open';
  return APART.includes(familyOf(last.after, intent, false)) ? 'parted' : 'stayed';
};

/** The first is told always; of the others one, by the ending, so that later plays come to the rest. */
const ownLines = (scenario: Scenario, endId: string | undefined): string[] => {
  const [standing, ...others] = scenario.notYours;
  const one = others[endingPlace(scenario, endId) % others.length];
  return [standing, one].filter((line) => line !== undefined);
};

/** Where the first bad hour came; behind a scene break in the same turn it is the next scene. */
const sceneOfSetback = (turns: readonly Turn[]): string | undefined => {
  const turn = turns.find(({ effects }) => effects.some(({ cause }) => cause === 'trigger'));
  const causes = turn?.effects.map(({ cause }) => cause) ?? [];
  const isNext = causes.slice(0, causes.indexOf('trigger')).includes('elapse');
  return isNext ? turn?.after.scene : turn?.scene;
};

const setbackLine = (turns: readonly Turn[], scenario: Scenario): string[] => {
  const scene = sceneOfSetback(turns);
  if (scene === undefined) return [];
  const { title } = sceneNamed(scenario, scene);
  return [`Nobody chose the bad hour in ${title}; only what came after it was in anybody's hands.`];
};

/** The standing line first, the one about the partner's intent last. */
export const notYoursIn = (
  scenario: Scenario,
  intent: Intent,
  turns: readonly Turn[],
  endId: string | undefined,
): string[] =>
  [
    ...ownLines(scenario, endId),
    ...setbackLine(turns, scenario),
    INTENT_LINES[intent][wayOf(turns, intent, endId)],
  ].map((line) => line.replaceAll('{name}', hurtName(scenario)));
