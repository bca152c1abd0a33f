// A talk that is over → what the debrief says about it. Plain data; the sentences of the model's reasons are in why*.ts.
// Must not know: any face, any device.
import { courseOf } from './course.ts';
import type { Debrief } from './debriefTypes.ts';
import { type EndingFamily, familyOf, isHard } from './ending.ts';
import { debriefWordsOf } from './debriefWords.ts';
import { ledgerNotesOf } from './ledgerNotes.ts';
import type { Line } from './line.ts';
import { lineToTryOf } from './lineToTry.ts';
import { hurtName } from './naming.ts';
import { notYoursIn } from './notYours.ts';
import type { Intent, PlayRecord } from './playRecord.ts';
import { premiseOf } from './premise.ts';
import { openingReadings } from './readings.ts';
import { principlesBy, withExamples } from './principleTally.ts';
import type { Scenario } from './scenario.ts';
import type { Turn } from './turn.ts';
import { turningPointsOf } from './turningPoints.ts';
import { transcriptOf } from './walked.ts';

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
  const reachedFor = withExamples(principlesBy('misses', turns, scenario), turns);
  const lineToTry = lineToTryOf(moments, reachedFor);
  const practised = principlesBy('shows', turns, scenario);
  return { moments, practised, reachedFor, ...(lineToTry ? { lineToTry } : {}) };
};

/** The family of the last readings; none before the first decision. */
const familyIn = (intent: Intent, turns: readonly Turn[]): EndingFamily | undefined => {
  const last = turns.at(-1);
  return last && familyOf(last.after, intent, hasStopped(turns));
};

const readingOf = (scenario: Scenario, family: EndingFamily | undefined) => {
  if (family === undefined || family === 'stop-for-safety') return {};
  return {
    reading: debriefWordsOf(scenario).endings[family].replaceAll('{name}', hurtName(scenario)),
  };
};

const endingOf = (
  scenario: Scenario,
  family: EndingFamily | undefined,
  endId: string | undefined,
): Pick<Debrief, 'ending' | 'hard'> => {
  if (endId === undefined) return { hard: family === 'stop-for-safety' };
  const title = scenario.ends.find(({ id }) => id === endId)?.title ?? endId;
  const hard = family !== undefined && isHard(family);
  return { ending: { id: endId, title, ...readingOf(scenario, family) }, hard };
};

const courseIn = (scenario: Scenario, { intent }: PlayRecord, turns: readonly Turn[]) => {
  const opening = openingReadings(premiseOf(scenario, intent));
  return courseOf(hasStopped(turns) ? [] : turns, scenario, turns[0]?.before ?? opening);
};

/**
 * `turns` as the narrator made them from this record; `endId` when the talk reached an end; `opening` is what was told
 * before the first decision.
 */
export const debriefOf = (
  scenario: Scenario,
  record: PlayRecord,
  turns: readonly Turn[],
  endId: string | undefined,
  opening: readonly Line[] = [],
): Debrief => {
  const stopped = hasStopped(turns);
  const nothing = { moments: [], practised: [], reachedFor: [] };
  return {
    ...endingOf(scenario, familyIn(record.intent, turns), endId),
    stopped,
    partner: hurtName(scenario),
    ...(stopped ? nothing : ownPart(scenario, record, turns, endId)),
    ledger: ledgerNotesOf(turns, scenario),
    notYours: notYoursIn(scenario, record.intent, turns, endId),
    ...transcriptOf(turns, scenario, opening),
    course: courseIn(scenario, record, turns),
  };
};
