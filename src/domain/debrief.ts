// A talk that is over → what the debrief says about it. Plain data; the sentences of the model's reasons are in why*.ts.
// Must not know: any face, any device.
import type { Debrief } from './debriefTypes.ts';
import { familyOf } from './ending.ts';
import { ENDING_READINGS } from './endingReading.ts';
import { ledgerNotesOf } from './ledgerNotes.ts';
import { lineToTryOf } from './lineToTry.ts';
import { hurtName } from './naming.ts';
import { notYoursIn } from './notYours.ts';
import type { Intent, PlayRecord } from './playRecord.ts';
import { premiseOf } from './premise.ts';
import { principlesBy, withExamples } from './principleTally.ts';
import type { Scenario } from './scenario.ts';
import type { Turn } from './turn.ts';
import { turningPointsOf } from './turningPoints.ts';
import { walkedOf } from './walked.ts';

export type { Debrief } from './debriefTypes.ts';

const hasStopped = (turns: readonly Turn[]): boolean =>
  turns.some(({ effects }) => effects.some(({ cause }) => cause === 'stop'));

/** What is said about the player's own part; after a stop for safety nothing is. */
const ownPart = (
  scenario: Scenario,
  record: PlayRecord,
  turns: readonly Turn[],
  endId: string | undefined,
): Pick<Debrief, 'moments' | 'practised' | 'reachedFor' | 'lineToTry'> => {
  const premise = premiseOf(scenario, record.intent);
  const moments = turningPointsOf(turns, scenario, premise, endId);
  const reachedFor = withExamples(principlesBy('misses', turns), turns);
  const lineToTry = lineToTryOf(moments, reachedFor);
  const practised = principlesBy('shows', turns);
  return { moments, practised, reachedFor, ...(lineToTry ? { lineToTry } : {}) };
};

const readingOf = (scenario: Scenario, intent: Intent, turns: readonly Turn[]) => {
  const last = turns.at(-1);
  const family = last && familyOf(last.after, intent, hasStopped(turns));
  if (family === undefined || family === 'stop-for-safety') return {};
  return { reading: ENDING_READINGS[family].replaceAll('{name}', hurtName(scenario)) };
};

const endingOf = (
  scenario: Scenario,
  intent: Intent,
  turns: readonly Turn[],
  endId: string | undefined,
): Pick<Debrief, 'ending'> => {
  if (endId === undefined) return {};
  const title = scenario.ends.find(({ id }) => id === endId)?.title ?? endId;
  return { ending: { id: endId, title, ...readingOf(scenario, intent, turns) } };
};

/** `turns` as the narrator made them from this record; `endId` when the talk reached an end. */
export const debriefOf = (
  scenario: Scenario,
  record: PlayRecord,
  turns: readonly Turn[],
  endId: string | undefined,
): Debrief => {
  const stopped = hasStopped(turns);
  const nothing = { moments: [], practised: [], reachedFor: [] };
  return {
    ...endingOf(scenario, record.intent, turns, endId),
    stopped,
    ...(stopped ? nothing : ownPart(scenario, record, turns, endId)),
    ledger: ledgerNotesOf(turns, scenario),
    notYours: notYoursIn(scenario, record.intent, turns, endId),
    walked: turns.map((turn) => walkedOf(turn, scenario)),
  };
};
