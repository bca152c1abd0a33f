// What the faces need from the rest of the program. main.ts implements it; tests and the looking-glass page fake it.
// Must not know: how a talk is replayed, stored, drawn or sounded.
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { FreshLine, Moment } from '#app/momentTypes';
import type { CareSettings } from '#app/careSettings';
import type { HelpCard } from '#app/host/helpEntry';
import type { Kept } from './keptPort.ts';
import type { Companion } from '#domain/companion';
import type { Reflection } from '#app/reflection';
import type { KeptSettings } from '#app/settings';
import type { PadPress } from '#app/pad';
import type { Standing } from '#app/standing';
import type { Spoken, Voice } from '#app/speech';
import type { Breach } from '#domain/breach';
import type { EndingFamily } from '#domain/ending';
import type { Often } from '#domain/often';
import type { Debrief } from '#domain/debriefTypes';
import type { Intent } from '#domain/playRecord';
import type { PracticeNote } from '#domain/practice';

/** What the library and the content note show of a scenario; comes without the story. */
export type ScenarioCard = {
  id: string;
  title: string;
  about: string;
  couple: string;
  /** the kind of breach in plain words: "Debt kept secret" */
  breach: Breach;
  /** BCP 47, of the texts here and of the talk */
  language: string;
  /** from how many years of age */
  age: number;
  minutes: number;
  scenes: readonly { id: string; title: string; note?: string }[];
  /** plain nouns, set into "… includes …" */
  contentNote: string;
  /** paragraphs of *Tell me more* */
  contentMore: readonly string[];
  /** people with lived experience who read it; empty is said, never filled */
  readers: readonly string[];
  /** opened from a file: nothing ships beside it */
  own?: boolean;
};

/** How a talk is to begin. `talk` resumes a kept one, `turn` cuts it there and keeps the old road as an attempt. */
export type Beginning = {
  seed?: number;
  intent?: Intent;
  /** text form of a record that somebody shared */
  record?: string;
  talk?: string;
  turn?: number;
  /** the worked repair of the scenario, to look at */
  watch?: true;
};

/** Why something could not be had; the sentence for each stands in strings.ts. */
export type Problem = {
  problem:
    | 'no-such-scenario'
    | 'unreadable-record'
    | 'other-scenario'
    | 'no-such-talk'
    | 'no-debrief-yet'
    | 'story-not-here'
    | 'not-loaded';
};

/** none: not asked for yet; still: pictures that do not move; off: refused, failed or turned off. */
export type PictureState = 'none' | 'loading' | 'live' | 'still' | 'off';

/** A record that could not be followed to its end: choices that could be replayed, out of how many, and why. */
export type Parted = {
  kept: number;
  of: number;
  /** true: made with another version of the story; false: the record does not fit the story it names */
  olderStory: boolean;
};

/** A talk that plays itself: where it is, and what is said about it there. */
export type Watched = {
  title: string;
  /** said once the lines up to the next choice are read */
  comments: readonly string[];
  /** the option that will be taken; absent at the end */
  next?: string;
};

/** One talk being played. Every verb answers with a new `moment`. */
export type PlayFace = {
  /** local id, for #/debrief/<id> */
  talk: string;
  moment: ReadonlySignal<Moment>;
  /** the story could not go on from the last choice; the moment stays as it was, and the page says so */
  trouble: ReadonlySignal<boolean>;
  /** number of fresh lines already shown when this talk was last left; 0 for a new one */
  lineReached: number;
  /** present when this is a worked example; nothing of it is kept, and only its own next choice counts */
  watching?: ReadonlySignal<Watched>;
  parted?: Parted;
  choose(option: string): void;
  undo(): void;
  rewind(turn: number): void;
  skip(): void;
  /** this line stood on the page in an earlier playing of this story on this device */
  wasRead(line: FreshLine): boolean;
  /** fresh line `index` (0-based) is the newest one on the page: picture and sound follow */
  showing(index: number): void;
  /** starts the picture inside `host`; the answer takes it down again */
  attachPicture(host: HTMLElement): () => void;
  picture: ReadonlySignal<PictureState>;
  /** 0..1 while the picture is loading */
  pictureProgress: ReadonlySignal<number>;
  /** what can be heard now, in words; empty when nothing new */
  caption: ReadonlySignal<string>;
  /** the meters as they stand; shown in the teaching view and nowhere else */
  standing?: ReadonlySignal<Standing>;
  /** true when the ending reached is one of the hard ones */
  hardEnding(): boolean;
  /** true when this ending and the one before it, in this or another talk, were both ruptures */
  secondRupture?(): Promise<boolean>;
  /** the person will have no debrief of this talk, and is not asked again */
  letDebriefGo(): void;
  /** true while the Pause dialog is open: sound rests */
  pausing?(on: boolean): void;
  /** the page is left: save, and let sound and picture rest */
  close(): void;
};

/** What could come of an option: families of endings with a word for how often, the likeliest first. */
export type OptionOutlook = {
  choice: string;
  well: readonly { family: EndingFamily; often: Often }[];
  any: readonly { family: EndingFamily; often: Often }[];
};
/** `closed`: options that exist there and were not open on this road. */
export type Outlook = { options: readonly OptionOutlook[]; closed: number };

/** Another road of the same talk: its record as text, and what a debrief says of it. */
export type Attempt = { text: string; debrief: Debrief; name?: string };

export type DebriefFace = {
  /** local id; absent when nothing of this talk is kept here */
  talk?: string;
  scenario: { id: string; title: string };
  debrief: Debrief;
  attempts: readonly Attempt[];
  /** the record in its one-line text form, and a link to this debrief */
  text: string;
  link: string;
  parted?: Parted;
  /** what could have come after decision `turn`, 0-based; undefined where it cannot be told */
  outlook?(turn: number): Promise<Outlook | undefined>;
  /** the story has changed since, and every choice could still be followed */
  newerStory?: true;
  /** the person's own feeling and hopes, and what they want of this debrief; absent where nothing can be kept */
  own?: {
    reflection: Reflection;
    keep(reflection: Reflection): void;
    /** the library says that a debrief waits */
    later(): Promise<void>;
    /** nothing asks again */
    letGo(): Promise<void>;
    /** gives one of the attempts a name; `attempt` is its text form */
    nameAttempt(attempt: string, name: string): Promise<void>;
  };
  /** these choices came with a link or a line of text and were not made here */
  shared?: boolean;
};

/** What an address of rooms asks for: a code, or what stands behind it. */
export type RoomAsked = { code?: string; query: string };

/** Applied at once, kept on the device. */
export type Settings = Omit<KeptSettings, 'version'>;

/** A newer version of the game, fetched and waiting. */
export type NewVersion = {
  ready: ReadonlySignal<boolean>;
  /** asks whether there is one */
  look(): void;
  /** loads the page anew with it; false while the game is open in another tab too */
  use(): Promise<boolean>;
};

/** Reading aloud. Without a voice of the device's own `voices` is empty, and nothing is said. */
export type Speech = {
  voices: ReadonlySignal<readonly Voice[]>;
  speaking: ReadonlySignal<boolean>;
  /** behind what is being said already; whether it is wanted at all is the caller's to ask */
  say(words: readonly Spoken[]): void;
  stop(): void;
};

export type FullScreen = { on: ReadonlySignal<boolean>; toggle(): void };

export type Ports = {
  catalogue: readonly ScenarioCard[];
  kept: Kept;
  settings: Signal<Settings>;
  /** what is kept, and what leaving forgets */
  care: Signal<CareSettings>;
  /** settings on the device could not be read and were set back */
  settingsReset: boolean;
  /** the device asks for less motion, now */
  systemReduced: ReadonlySignal<boolean>;
  /** the device asks for more contrast, now */
  systemContrast: ReadonlySignal<boolean>;
  /** from the host, as they are shown today; empty means the general sentence */
  helpCards: readonly HelpCard[];
  /** the host lets a class see the meters, if somebody switches that on */
  teachingView?: boolean;
  begin(scenario: string, how: Beginning): Promise<PlayFace | Problem>;
  /** called when a content note opens: story and narrator may load while it is read */
  foresee(scenario: string): void;
  debrief(talk: string): Promise<DebriefFace | Problem>;
  /** of a record in its text form; nothing of it is kept */
  sharedDebrief(text: string): Promise<DebriefFace | Problem>;
  /** what ships beside the stories; one that could not be fetched is left out */
  companions(): Promise<readonly Companion[]>;
  /** one note for each principle, from every talk kept on this device */
  practice(): Promise<readonly PracticeNote[]>;
  /** the author's page; absent where the game is packed for readers alone */
  author?: () => Promise<ComponentType<object>>;
  /** every drawing on one page, for those who draw; absent where the game is packed for readers alone */
  gallery?: () => Promise<ComponentType<object>>;
  /** rooms for groups; absent where the game is packed for readers alone */
  rooms?: () => Promise<ComponentType<{ asked: RoomAsked }>>;
  /** false when the device has no clipboard for us */
  copy(text: string): Promise<boolean>;
  saveFile(name: string, text: string): void;
  fullScreen?: FullScreen;
  newVersion: NewVersion;
  /** where *Leave now* leads, for a link that also works by itself */
  exit: string;
  speech: Speech;
  /** calls back for each press on a gamepad, until the answer is called */
  followPad(hear: (press: PadPress) => void): () => void;
  /** blanks the page before it returns, silences, and goes */
  leave(): void;
};
