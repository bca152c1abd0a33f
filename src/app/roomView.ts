// The one gate: what a participant, the projector and the facilitator each receive of a room. Votes stay behind it.
// Must not know: story files, ink, sockets; what is told comes in as a Moment, which holds no meter.
import { groupDebriefOf } from '#domain/groupDebrief';
import { cutAt, type PlayRecord } from '#domain/playRecord';
import { shownTally } from '#domain/tally';
import { makeText } from '#domain/textForm';
import type { Entry, Moment } from './momentTypes.ts';
import type { Offered } from './room/command.ts';
import { possibleIn } from './room/possible.ts';
import { answers, askedSeats, type Room } from './room/state.ts';
import type {
  FacilitatorView,
  ParticipantView,
  ProjectorView,
  Recap,
  SeatNow,
  ShownBallot,
  Went,
} from './room/views.ts';

/** The record as far as it may be told: while a line lands, what follows it waits. Its Moment is what views are made of. */
export const toldRecord = ({ record, held }: Room): PlayRecord =>
  held ? cutAt(record, record.decisions.length - 1) : record;

const spoken = ({ kind, name, text }: Entry): Recap['lines'][number] => ({
  kind,
  ...(name !== undefined && { name }),
  text,
});

const recapOf = ({ held }: Room, moment: Moment): Recap => {
  const { scenario, scene, turn, past, fresh, options, ended } = moment;
  const lines = [...past.slice(-1), ...fresh.map(({ entry }) => entry)];
  return {
    title: scenario.title,
    turn,
    scene: { title: scene.title, number: scene.number, of: scene.of },
    lines: lines.map(spoken),
    options: held ? [] : options.map(({ id, text }) => ({ id, text })),
    ...(ended && { ended: ended.title }),
  };
};

const shownBallot = ({ ballot }: Room): ShownBallot | undefined => {
  if (!ballot) return undefined;
  const { number, round, question, status, source, rounds, revealed } = ballot;
  const open = status === 'revealed' || status === 'talking' ? revealed : 0;
  return {
    ...{ number, round, question, status, source },
    rounds: rounds.slice(0, open).map(shownTally),
  };
};

const wentOf = ({ record, closed, held }: Room, moment: Moment): Went | undefined => {
  const turn = record.decisions.length - 1;
  const last = closed.findLast(
    (ballot) => !ballot.undone && ballot.turn === turn && ballot.decided,
  );
  if (!last?.decided) return undefined;
  const { option, by } = last.decided;
  const said = held ? moment.options.find(({ id }) => id === option)?.text : undefined;
  return { option, by, ...(said !== undefined && { text: said }) };
};

const commonOf = (room: Room, moment: Moment) => {
  const { paused, ended, held } = room;
  const ballot = shownBallot(room);
  const went = wentOf(room, moment);
  return { ...(ballot && { ballot }), ...(went && { went }), paused, ended, held };
};

const yoursIn = ({ ballot }: Room, seat: string): Pick<SeatNow, 'yours'> => {
  const vote = ballot?.votes[seat];
  if (!vote) return {};
  return { yours: vote === 'abstain' ? vote : vote.for };
};

/** Undefined for a token without a seat. `moment` as of `toldRecord`, in this participant's language. */
export const participantView = (
  room: Room,
  moment: Moment,
  seat: string,
): ParticipantView | undefined => {
  const sitting = room.seats[seat];
  if (!sitting) return undefined;
  const { chairs, ballot } = room;
  const { number, half } = sitting;
  const waits = ballot !== undefined && !answers(chairs, half, ballot.question);
  const now = { ...commonOf(room, moment), seat: number, half, chairs, waits };
  return { recap: recapOf(room, moment), now: { ...now, ...yoursIn(room, seat) } };
};

const answeredIn = ({ ballot }: Room): number => {
  if (!ballot) return 0;
  const hands = Object.values(ballot.hands).reduce((sum, votes) => sum + votes, 0);
  return Object.keys(ballot.votes).length + hands;
};

/** Only how many have answered, never what; `moment` as of `toldRecord`. */
export const projectorView = (room: Room, moment: Moment): ProjectorView => ({
  ...commonOf(room, moment),
  code: room.code,
  record: makeText(toldRecord(room)),
  earlier: room.earlier,
  chairs: room.chairs,
  locked: room.locked,
  present: Object.keys(room.seats).length,
  asked: askedSeats(room, room.ballot?.question ?? 'decision'),
  answered: answeredIn(room),
  ...((moment.ended || room.ended) && { debrief: groupDebriefOf(room.record, room.closed) }),
});

/** Votes are hidden from the facilitator too; only hands, which the facilitator counts, are not. */
export const facilitatorView = (room: Room, moment: Moment, offered: Offered): FacilitatorView => ({
  ...projectorView(room, moment),
  recap: recapOf(room, moment),
  seats: Object.values(room.seats).map(({ number }) => number),
  hands: Object.entries(room.ballot?.hands ?? {}).map(([option, votes]) => ({ option, votes })),
  can: possibleIn(room, offered),
});
