// What a scenario gives the model and the debrief, apart from its text. The file is parsed in story/scenarioFile.ts.
// Must not know: how the file is written or checked.
import type { Breach } from './breach.ts';
import type { Part } from './choice.ts';
import type { DebriefWords } from './debriefWords.ts';
import type { EndingFamily } from './ending.ts';
import type { Phase } from './phase.ts';
import type { Move } from './move.ts';
import type { Intent } from './playRecord.ts';

/** Biography as the model hears it (story bible 2.4, Partner profile); the debrief says so. */
export type Profile = {
  /** shift of an apology weight, -0.08..0.08; renormalised */
  parts?: Partial<Record<Part, number>>;
  /** counts x1.25 */
  hers?: Move;
  /** counts x0.75 */
  notHers?: Move;
  /** one sentence for the debrief: why these */
  because?: string;
};

/** Everything `step` needs besides the readings; constant through a playthrough. */
export type Premise = {
  breach: Breach;
  intent: Intent;
  /** points, overriding the breach's own starting values */
  start?: { trust?: number; safety?: number };
  profile?: Profile;
};

export type Person = {
  id: string;
  /** as it stands before the colon in the story: RUTH */
  name: string;
  /** as people say it: Ruth */
  called: string;
  /** which drawing; absent for people heard and not seen */
  figure?: string;
};

export type SceneNote = {
  id: string;
  title: string;
  phase: Phase;
  minutes: number;
  /** plain nouns, shown before the scene when it holds something of its own */
  note?: string;
  /** the two lines that stand for the scene when it is skipped; the same as in its skip knot */
  skip: readonly [string, string];
};

/** A room as data: one line each in scenario.json. */
export type Setting = {
  kind: string;
  hour: 'morning' | 'day' | 'evening' | 'night';
  season?: 'spring' | 'summer' | 'autumn' | 'winter';
  weather?: 'rain' | 'clear' | 'grey' | 'frost' | 'snow';
  /** what it sounds like, where that is not its kind: a bus room that is a ferry */
  tone?: string;
  /** when people are not as is usual in such a room */
  stance?: 'sitting' | 'standing';
  /** of the cast, who is somewhere else: at the other end of a telephone, at home */
  absent?: readonly string[];
  /** what the room has besides, by the names in roomKind.ts */
  dressing?: readonly string[];
  /** a phone thread only: what the phone says, "23:40", and percent left */
  time?: string;
  battery?: number;
};

export type Ending = { id: string; title: string; families: readonly EndingFamily[] };

export type Scenario = {
  id: string;
  title: string;
  /** the premise, in two or three sentences */
  about: string;
  /** who they are, in a line */
  couple: string;
  breach: Breach;
  side: 'accountable' | 'hurt';
  age: number;
  /** cast ids */
  accountable: string;
  hurt: string;
  intents: readonly Intent[];
  start?: { trust?: number; safety?: number };
  profile?: Profile;
  /** plain nouns: "debt, a child who might overhear, and memories of bailiffs" */
  contentNote: string;
  /** what *Tell me more* says */
  contentMore: readonly string[];
  scenes: readonly SceneNote[];
  cast: readonly Person[];
  settings: Readonly<Record<string, Setting>>;
  /** what plays its music; the piano when absent */
  instrument?: 'piano' | 'guitar' | 'marimba';
  props: readonly string[];
  /** a promise in the words of the ledger */
  promises: Readonly<Record<string, string>>;
  ends: readonly Ending[];
  notYours: readonly string[];
  /** people with lived experience who read it; never invented */
  readers: readonly string[];
  /** how far `ids` has come in its walk through all of them; none is given twice */
  idsGiven?: number;
  retiredIds: readonly string[];
  /** what the debrief says, where that is not in the source language */
  words?: DebriefWords;
};
