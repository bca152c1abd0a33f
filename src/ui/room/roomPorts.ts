// What the faces of workshop rooms need from the rest of the program. compose implements it.
// Must not know: sockets, windows, where a room is kept, how a story is replayed.
import type { ReadonlySignal } from '@preact/signals';
import type { DoorRefusal } from '#app/room/doors';
import type { Facilitating } from '#app/room/command';
import type { FacilitatorView, ProjectorView } from '#app/room/views';
import type { Moment } from '#app/momentTypes';
import type { PrincipleNote } from '#domain/debriefTypes';
import type { PictureState, ScenarioCard } from '../ports.ts';

/** The projector's view; what only the facilitator gets is absent on a page that only shows. */
export type RoomView = ProjectorView & Partial<Pick<FacilitatorView, 'seats' | 'hands' | 'can'>>;

/** A question of the scenario's guide, in the guide's own language. */
export type GuideQuestion = { title: string; text: string };

/** What the story tells of the record in a view. */
export type Told = {
  moment: Moment;
  /** BCP 47 of its texts */
  language: string;
  /** texts of all options that were on offer so far, by id */
  texts: ReadonlyMap<string, string>;
  questions: readonly GuideQuestion[];
};

/** A command as a page gives it: no page throws the coin. */
export type Asked = Exclude<Facilitating, { type: 'coin' }> | { type: 'coin' };

export type RoomState =
  /** being looked for */
  | 'coming'
  | 'here'
  | 'coming-back'
  /** no window holds it, and nothing is kept */
  | 'not-here'
  /** closed, or over */
  | 'gone';

/** `onlyHere`: the address is this machine's own, and no phone can reach it. */
export type JoinWay = { address: string; link: string; onlyHere: boolean };

export type RoomFace = {
  code: string;
  /** how phones come in; absent where only hands are counted */
  join: ReadonlySignal<JoinWay | undefined>;
  /** leads on another device; absent where there is no server */
  secret: ReadonlySignal<string | undefined>;
  view: ReadonlySignal<RoomView | undefined>;
  told: ReadonlySignal<Told | undefined>;
  state: ReadonlySignal<RoomState>;
  /** false while the server cannot keep what is sent */
  keeping: ReadonlySignal<boolean>;
  /** Undefined once it is done. */
  ask(command: Asked): Promise<DoorRefusal | undefined>;
  /** starts the picture inside `host`; the answer takes it down again */
  attachPicture(host: HTMLElement): () => void;
  picture: ReadonlySignal<PictureState>;
  /** 0..1 while the picture is loading */
  pictureProgress: ReadonlySignal<number>;
  debrief(): Promise<GroupPage | undefined>;
  close(): void;
};

/** What the story says of one step of a group's road. */
export type GroupStep = {
  scene: { id: string; title: string };
  /** texts of the options on offer there, in the order in which they were shown; empty for a skipped scene */
  options: readonly { id: string; text: string }[];
  /** the option taken; absent for a skipped scene */
  said?: string;
  skipped?: string;
  /** what the earlier road chose here */
  earlier?: string;
  questions: readonly GuideQuestion[];
};

/** A group's debrief: what the room knows, and what the story says of it. */
export type GroupPage = {
  scenario: { id: string; title: string };
  ended?: string;
  known: NonNullable<ProjectorView['debrief']>;
  /** the votes are still to be told: talk and room go on */
  goesOn: boolean;
  /** by turn */
  steps: readonly GroupStep[];
  practised: readonly PrincipleNote[];
  reached: readonly PrincipleNote[];
  notYours: readonly string[];
  /** the record in its text form */
  record: string;
};

/** One group's talk, told. */
export type Road = {
  choices: number;
  ended?: string;
  /** texts of its decisions, by turn */
  said: readonly string[];
};

/** Roads of one story, laid over one another. */
export type Roads = {
  title: string;
  roads: readonly Road[];
  /** decision texts by road and turn stand in `roads`; a fork names the roads that took each way */
  forks: readonly { turn: number; ways: readonly { text: string; roads: readonly number[] }[] }[];
  /** lines that were no record, and records of another story */
  bad: number;
  other: number;
};

export type RoomWish = {
  scenario: string;
  by: 'phones' | 'hands';
  /** the road of an earlier room, as its line or link, and how many of its choices to keep */
  road?: { text: string; turns: number };
  /** a word that the server's keeper asks for */
  roomKey?: string;
};

/** A room that this machine opened, to go on with. */
export type KeptRoom = { code: string; title: string; choices: number };

export type RoomNo = { no: DoorRefusal | 'bad-road' | 'not-loaded' };

export type Rooms = {
  catalogue: readonly ScenarioCard[];
  /** whether a server of ours answers here, so that phones can come in */
  phones(): Promise<boolean>;
  /** The code of the new room; it is open in this window. */
  open(wish: RoomWish): Promise<string | RoomNo>;
  /** A room of this machine, or one that this machine has the secret of. */
  face(code: string): RoomFace;
  /** Leads or shows a room that is open elsewhere; the code as it is read. */
  takeOver(asked: { code: string; secret: string }, as: 'lead' | 'show'): Promise<string | RoomNo>;
  kept(): Promise<readonly KeptRoom[]>;
  forget(code: string): Promise<void>;
  /** Of any text with lines, links or saved files in it. */
  roads(text: string): Promise<Roads | RoomNo>;
  /** the participants' page; `code` fills its field in */
  joinPage(code?: string): string;
};
