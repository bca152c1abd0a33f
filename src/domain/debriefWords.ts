// Everything that a debrief says by itself, as a value: the words of one language, handed in with the scenario.
// Must not know: which languages there are. {name} is how people call the hurt partner, {scene} the title of a scene.
import type { EndingFamily } from './ending.ts';
import { ENDING_READINGS } from './endingReading.ts';
import type { Move } from './move.ts';
import { INTENT_LINES, SETBACK_LINES, type Where } from './notYoursLines.ts';
import type { Intent } from './playRecord.ts';
import { type PrincipleId, PRINCIPLES } from './principle.ts';
import type { PrincipleEntry } from './principleEntry.ts';
import type { PromiseCourse } from './promiseCourse.ts';
import type { Reason } from './reason.ts';
import { WHY_MOVES } from './whyMoves.ts';
import { WHY_MOVES_WHEN } from './whyMovesWhen.ts';
import { WHY_PROMISES } from './whyPromises.ts';
import { WHY_REASONS } from './whyReasons.ts';
import type { Wordings } from './wording.ts';

export type PrincipleWords = Pick<
  PrincipleEntry,
  'label' | 'paraphrase' | 'heading' | 'section' | 'move' | 'counterMove'
>;

export type DebriefWords = {
  moves: Readonly<Record<Move, Wordings>>;
  movesWhen: Partial<Readonly<Record<Move, Partial<Readonly<Record<Reason, Wordings>>>>>>;
  reasons: Readonly<Record<Reason, Wordings>>;
  promises: Readonly<Record<PromiseCourse, Wordings>>;
  endings: Readonly<Record<Exclude<EndingFamily, 'stop-for-safety'>, string>>;
  intents: Readonly<Record<Intent, Readonly<Record<Where, string>>>>;
  setbacks: Wordings;
  principles: Readonly<Record<PrincipleId, PrincipleWords>>;
};

/** The language that everything was first written in. */
export const SOURCE_WORDS: DebriefWords = {
  moves: WHY_MOVES,
  movesWhen: WHY_MOVES_WHEN,
  reasons: WHY_REASONS,
  promises: WHY_PROMISES,
  endings: ENDING_READINGS,
  intents: INTENT_LINES,
  setbacks: SETBACK_LINES,
  principles: Object.fromEntries(PRINCIPLES.map((entry) => [entry.id, entry])) as unknown as Record<
    PrincipleId,
    PrincipleWords
  >,
};

/** Those that came with the scenario, else the source language's. */
export const debriefWordsOf = ({ words }: { words?: DebriefWords }): DebriefWords =>
  words ?? SOURCE_WORDS;
