// What each in a room receives, as schemas that also read it at the other end. What is not named here is not sent.
// Must not know: how a view is made (roomView.ts), stories, ink.
import * as z from 'zod/mini';
import { QUESTIONS, STATUSES, WAYS } from '#domain/ballot';
import { SOURCES } from '#domain/tally';
import { CHAIRS, HALVES, MOST_BALLOTS, MOST_SEATS, MOST_TURNS } from './state.ts';

const whole = z.number().check(z.int(), z.nonnegative());
const flag = z.boolean();
/** An option's or a decision's id. */
export const Id = z.string().check(z.minLength(1), z.maxLength(80));
const Text = z.string().check(z.maxLength(600));
/** Of bounded length. */
const list = <T extends z.ZodMiniType>(of: T, most: number) =>
  z.readonly(z.array(of).check(z.maxLength(most)));

const Count = z.strictObject({ option: Id, votes: whole });

const Lead = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('majority'), option: Id }),
  z.strictObject({ kind: z.literal('tie'), options: list(Id, 8) }),
  z.strictObject({ kind: z.literal('nobody') }),
]);

const ShownTally = z.strictObject({
  source: z.enum(SOURCES),
  lead: Lead,
  bars: z.exactOptional(list(Count, 8)),
});

const ShownBallot = z.strictObject({
  number: whole,
  round: whole,
  question: z.enum(QUESTIONS),
  status: z.enum(STATUSES),
  source: z.enum(SOURCES),
  /** those revealed; empty before */
  rounds: list(ShownTally, 2),
});

/** A line or a decision as it is told. */
const Spoken = z.strictObject({
  kind: z.enum(['line', 'said', 'done', 'scene', 'skipped']),
  name: z.exactOptional(Text),
  text: Text,
});

/** Where the talk is, for one who comes late too: the last decision, what followed, and what is on offer. */
export const Recap = z.strictObject({
  title: Text,
  turn: whole,
  scene: z.strictObject({ title: Text, number: whole, of: whole }),
  lines: list(Spoken, 60),
  options: list(z.strictObject({ id: Id, text: Text }), 8),
  ended: z.exactOptional(Text),
});

/** The way the talk took last, and who took it; its text only while it lands, for then no recap has it yet. */
const Went = z.strictObject({ option: Id, by: z.enum(WAYS), text: z.exactOptional(Text) });

const common = {
  ballot: z.exactOptional(ShownBallot),
  went: z.exactOptional(Went),
  paused: flag,
  ended: flag,
  /** the last decision is said and what follows not yet told */
  held: flag,
};

/** What changes on a phone between two turns; its own seat's vote and nobody else's. */
export const SeatNow = z.strictObject({
  ...common,
  seat: whole,
  half: z.enum(HALVES),
  chairs: z.enum(CHAIRS),
  /** the other half is asked */
  waits: flag,
  /** an option's id, or `abstain`; until the round is counted */
  yours: z.exactOptional(Id),
});

const RoadStep = z.strictObject({
  turn: whole,
  decision: Id,
  dealt: flag,
  by: z.exactOptional(z.enum(WAYS)),
  rounds: list(ShownTally, 2),
  landed: z.exactOptional(ShownTally),
});

const Change = z.strictObject({
  turn: whole,
  before: ShownTally,
  after: ShownTally,
  turned: flag,
});

const Debrief = z.strictObject({
  road: list(RoadStep, MOST_TURNS),
  divided: list(whole, 3),
  changed: list(Change, MOST_TURNS),
  tried: list(z.strictObject({ turn: whole, option: Id }), MOST_BALLOTS),
});

const shown = {
  ...common,
  code: Text,
  /** the text form of the record as far as it is told; the page replays it */
  record: z.string(),
  earlier: list(Id, MOST_TURNS),
  chairs: z.enum(CHAIRS),
  locked: flag,
  /** how many are in the room, how many of them are asked now, how many have answered */
  present: whole,
  asked: whole,
  answered: whole,
  /** once the story has ended, or the room */
  debrief: z.exactOptional(Debrief),
};

/** Safe for everybody to see. */
export const ProjectorView = z.strictObject(shown);

/** Of a view that may hold more, what is safe for everybody. */
export const projectorPart = (view: object): ProjectorView => z.object(shown).parse(view);

/** The projector's, and what the control page needs. */
export const FacilitatorView = z.strictObject({
  ...shown,
  recap: Recap,
  /** numbers of the seats taken */
  seats: list(whole, MOST_SEATS),
  /** hands as counted so far */
  hands: list(Count, 8),
  /** the commands that would be carried out now */
  can: list(Id, 40),
});

export type Recap = z.infer<typeof Recap>;
export type SeatNow = z.infer<typeof SeatNow>;
export type ShownBallot = z.infer<typeof ShownBallot>;
export type Went = z.infer<typeof Went>;
export type ParticipantView = { recap: Recap; now: SeatNow };
export type ProjectorView = z.infer<typeof ProjectorView>;
export type FacilitatorView = z.infer<typeof FacilitatorView>;
