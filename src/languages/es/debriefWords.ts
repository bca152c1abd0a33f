// Spanish: all that a debrief says by itself, and the principles.
// Must not know: who says it. A missing sentence does not compile.
import type { DebriefWords } from '#domain/debriefWords';
import { ENDINGS_ES, INTENTS_ES, SETBACKS_ES } from './closings.ts';
import { PRINCIPLES_OWNING_ES } from './principlesOwning.ts';
import { PRINCIPLES_SHOWING_ES } from './principlesShowing.ts';
import { PRINCIPLES_STAYING_ES } from './principlesStaying.ts';
import { MOVES_ES, MOVES_WHEN_ES } from './whyMoves.ts';
import { PROMISES_ES, REASONS_ES } from './whyReasons.ts';

export const DEBRIEF_WORDS_ES: DebriefWords = {
  moves: MOVES_ES,
  movesWhen: MOVES_WHEN_ES,
  reasons: REASONS_ES,
  promises: PROMISES_ES,
  endings: ENDINGS_ES,
  intents: INTENTS_ES,
  setbacks: SETBACKS_ES,
  principles: { ...PRINCIPLES_OWNING_ES, ...PRINCIPLES_SHOWING_ES, ...PRINCIPLES_STAYING_ES },
};
