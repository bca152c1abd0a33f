// Every writing rule, one file each, in the order in which they are told.
// Must not know: how any of them works.
import { bannedWord } from './bannedWord.ts';
import { bestIsLongest } from './bestIsLongest.ts';
import { bestSlot } from './bestSlot.ts';
import { blamingWord } from './blamingWord.ts';
import { choiceCount } from './choiceCount.ts';
import { dominatedOption } from './dominatedOption.ts';
import { evenSentences } from './evenSentences.ts';
import { lineMedian } from './lineMedian.ts';
import { longLine } from './longLine.ts';
import { longStretch } from './longStretch.ts';
import { lopsidedOptions } from './lopsidedOptions.ts';
import { meterInInk } from './meterInInk.ts';
import { optionCount } from './optionCount.ts';
import { optionLength } from './optionLength.ts';
import { readingGrade } from './readingGrade.ts';
import type { Rule } from './rule.ts';
import { sceneWithoutPause } from './sceneWithoutPause.ts';
import { sceneWithoutPromise } from './sceneWithoutPromise.ts';
import { sceneWithoutRefusal } from './sceneWithoutRefusal.ts';
import { sceneWithoutSilence } from './sceneWithoutSilence.ts';
import { therapistOpening } from './therapistOpening.ts';
import { tooFewSilences } from './tooFewSilences.ts';

export const allRules: readonly Rule[] = [
  optionCount,
  optionLength,
  lopsidedOptions,
  tooFewSilences,
  bestSlot,
  bestIsLongest,
  dominatedOption,
  choiceCount,
  longStretch,
  longLine,
  lineMedian,
  readingGrade,
  evenSentences,
  bannedWord,
  therapistOpening,
  sceneWithoutSilence,
  sceneWithoutPause,
  sceneWithoutPromise,
  sceneWithoutRefusal,
  blamingWord,
  meterInInk,
];
