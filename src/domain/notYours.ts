// What was not the player's to decide: lines of the scenario, what came by itself, and what the partner brought along.
// Must not know: how the player did. Source: story bible 2.5, 5.1.
import { debriefWordsOf } from './debriefWords.ts';
import { familyOf } from './ending.ts';
import { endingPlace, hurtName, sceneNamed } from './naming.ts';
import type { Where } from './notYoursLines.ts';
import type { Intent } from './playRecord.ts';
import type { Scenario } from './scenario.ts';
import type { Turn } from './turn.ts';

const whereOf = (turns: readonly Turn[], intent: Intent, endId: string | undefined): Where => {
  const last = turns.at(-1);
  const stopped = turns.some(({ effects }) => effects.some(({ cause }) => cause === 'stop'));
  if (!last || (endId === undefined && !stopped)) return 'open';
  return familyOf(last.after, intent, stopped);
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

const setbackLine = (
  turns: readonly Turn[],
  scenario: Scenario,
  endId: string | undefined,
): string[] => {
  const scene = sceneOfSetback(turns);
  if (scene === undefined) return [];
  const { title } = sceneNamed(scenario, scene);
  const { setbacks } = debriefWordsOf(scenario);
  const wording = setbacks[endingPlace(scenario, endId) % setbacks.length];
  return wording === undefined ? [] : [wording.replace('{scene}', title)];
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
    ...setbackLine(turns, scenario, endId),
    debriefWordsOf(scenario).intents[intent][whereOf(turns, intent, endId)],
  ].map((line) => line.replaceAll('{name}', hurtName(scenario)));
