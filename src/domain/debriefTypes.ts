// What the debrief says, as plain data in the order in which it is told (story bible section 6, rulings "Debrief").
// Must not know: how it is shown, printed or handed in. No score, no stars, no percentage stands in it.
import type { Band } from './band.ts';
import type { LedgerEntry, Outcome } from './ledger.ts';
import type { Facet } from './move.ts';
import type { PrincipleId } from './principle.ts';
import type { Reason } from './reason.ts';
import type { Shift } from './shift.ts';

/** A principle by its three names: ours, the guide's heading, and the id. */
export type PrincipleName = { id: PrincipleId; label: string; heading: string };

export type SceneName = { id: string; title: string };

/** A promise as it was made: its words in the ledger, and the scenes in which it was to fall due. */
export type PromiseName = {
  id: string;
  words: string;
  kind: LedgerEntry['kind'];
  due: readonly SceneName[];
};

/** What happened in the story by itself and is told between its lines. */
export type Happening =
  | 'kept'
  | 'broken'
  | 'changed'
  | 'agreed'
  | 'found'
  | 'setback'
  | 'returned'
  | 'asked'
  | 'refused'
  | 'stopped';

/** One piece of the transcript between two decisions: a scene begins, a line is told, something happens. */
export type Passage =
  | { kind: 'scene'; scene: SceneName }
  /** `speaker` as people call them; absent for narration */
  | { kind: 'line'; text: string; speaker?: string }
  /** `promise` where one was kept, broken, changed or agreed on */
  | { kind: 'event'; event: Happening; promise?: PromiseName };

/** An option that was on offer and not taken, with what would have been heard. */
export type NotTaken = {
  choice: string;
  text: string;
  spoken: boolean;
  meant?: string;
  heard: string;
};

/** One decision as the list of turns tells it; a skipped scene has `skipped` and none of the words. */
export type Walked = {
  /** 0-based; *go back to this moment* cuts the record here */
  turn: number;
  scene: SceneName;
  /** what was told from the decision before up to this one, in order */
  before: readonly Passage[];
  /** id of the option taken; absent for a skipped scene */
  choice?: string;
  /** shown or set, not made by this player */
  dealt: boolean;
  skipped?: SceneName;
  said?: string;
  /** said aloud, or done */
  spoken?: boolean;
  /** on every option that misses something */
  meant?: string;
  heard?: string;
  /** the promise that this decision made */
  promise?: PromiseName;
  /** in the order of the author */
  notTaken: readonly NotTaken[];
  shows: readonly PrincipleName[];
  misses: readonly PrincipleName[];
  /** why it worked as it did, as codes; those of the act itself */
  because: readonly Reason[];
  /** where it left the two meters, just before the next decision */
  after: { trust: Band; safety: Band };
};

/** Where the two meters stand: hundredths of a point, for drawing and never for saying, and their bands. */
export type Standing = { trust: number; safety: number; bands: { trust: Band; safety: Band } };

/** One thing that moved the meters, or could have, and why. */
export type CourseStep = {
  /** the decision itself, or what followed from it or came by itself */
  by: 'choice' | 'story';
  /** the promise that it settled, in the words of the ledger, and which way */
  promise?: { words: string; outcome: Outcome };
  trust: Shift;
  safety: Shift;
  /** one or two sentences */
  why: string;
};

/** Where a decision, and all up to the next one, left the two meters. */
export type CoursePoint = Standing & {
  turn: number;
  /** the scene in which the decision was taken */
  scene: SceneName;
  steps: readonly CourseStep[];
};

/** The two meters over the turns. Cutting the record cuts the points and changes none. */
export type Course = { start: Standing; points: readonly CoursePoint[] };

/** A line that was on offer at a turn and would have done more. */
export type StrongerLine = {
  choice: string;
  text: string;
  spoken: boolean;
  heard: string;
  shows: readonly PrincipleName[];
};

/** One of the up to three moments that moved most. */
export type TurningPoint = {
  turn: number;
  /** id of the option taken */
  choice: string;
  scene: SceneName;
  /** missed when the option missed a principle, else shown */
  kind: 'shown' | 'missed';
  said: string;
  spoken: boolean;
  meant?: string;
  heard: string;
  /** the first one the option misses, or else the first it shows */
  principle: PrincipleName;
  /** the principle in our words */
  paraphrase: string;
  facet: Facet;
  /** one or two sentences: the model's reasons in words, or the writer's own */
  why: string;
  /** absent: nothing on offer was stronger */
  stronger?: StrongerLine;
  /** the promise made here, as the ledger has it, when what became of it is what moved most */
  promise?: LedgerNote;
};

/** A promise in the ledger; scenes are the dates of a story. */
export type LedgerNote = {
  id: string;
  /** the promise in the words of the ledger */
  words: string;
  kind: LedgerEntry['kind'];
  made: SceneName;
  due: readonly SceneName[];
  history: readonly { scene: SceneName; outcome: Outcome }[];
  /** the outcome that stands at the end, or open when it never came to one */
  standing: Outcome | 'open';
};

/** A principle and the decisions that showed it (or missed it), by turn. */
export type PrincipleNote = PrincipleName & {
  turns: readonly number[];
  /** what was said or done at one of them; under what was reached for */
  example?: string;
};

export type LineToTry = {
  turn: number;
  scene: SceneName;
  line: StrongerLine;
  /** one that the line shows */
  principle: PrincipleName;
};

export type Debrief = {
  /** `reading`: what the family of endings says, in plain sentences; absent when there was no decision */
  ending?: { id: string; title: string; reading?: string };
  /** the story was left by the off-ramp: nothing is said about how anybody did */
  stopped: boolean;
  /** an ending after which a person is asked whether to go on at all */
  hard: boolean;
  /** how people call the hurt partner */
  partner: string;
  moments: readonly TurningPoint[];
  ledger: readonly LedgerNote[];
  practised: readonly PrincipleNote[];
  reachedFor: readonly PrincipleNote[];
  /** what was not yours to decide; the line about the partner's intent is the last */
  notYours: readonly string[];
  /** absent when nothing on offer was stronger at any of the moments */
  lineToTry?: LineToTry;
  /** every decision, in order */
  walked: readonly Walked[];
  /** what was told after the last decision */
  closing: readonly Passage[];
  /** no points after a stop for safety */
  course: Course;
};
