// What ships beside a story, for pages that are not the talk: what it practises, moments worth playing, a worked repair.
// Must not know: how it is made (check/companion) or fetched.
import type { SceneName } from './debriefTypes.ts';
import type { PrincipleId } from './principle.ts';

/** A place in a scenario where a principle is at stake: the talk up to the decision, ready to be played from there. */
export type PlayableMoment = {
  /** text form of the record up to the decision; all of it is dealt */
  record: string;
  scene: SceneName;
  /** the last line said or told before the decision */
  line: string;
  /** who says it, as people call them; absent when it is told */
  speaker?: string;
};

/** A worked example: a whole talk with a sentence of commentary after some of its decisions. */
export type WorkedRepair = {
  title: string;
  record: string;
  /** `after`: how many decisions have been taken when it is said, from 1 */
  comments: readonly { after: number; text: string }[];
};

/** A question for a group, asked when any of these options is on offer. */
export type GuidedQuestion = { title: string; text: string; at: readonly string[] };

export type Companion = {
  format: 1;
  scenario: string;
  /** hash of the story that it was made from */
  story: string;
  /** how many options of the story show each principle; one that none shows is left out */
  drills: Readonly<Partial<Record<PrincipleId, number>>>;
  moments: Readonly<Partial<Record<PrincipleId, PlayableMoment>>>;
  repair?: WorkedRepair;
  /** of the guide, in the guide's order and language */
  questions: readonly GuidedQuestion[];
};
