// A kept room and its events as schemas: what a journal's line may hold.
// Must not know: files, checksums, when a line is written.
import * as z from 'zod/mini';
import { QUESTIONS, STATUSES, WAYS } from '#domain/ballot';
import { SOURCES } from '#domain/tally';
import { parseText } from '#domain/textForm';
import { CHAIRS, HALVES } from './state.ts';
import { Id } from './views.ts';

const whole = z.number().check(z.int(), z.nonnegative());
const SeatToken = z.string().check(z.regex(/^[0-9a-f]{16,64}$/));
const many = <T extends z.ZodMiniType>(of: T) => z.readonly(z.array(of));

/** A record is kept in its text form, which checks itself. */
const Kept = z.pipe(
  z.string(),
  z.transform((text: string, context) => {
    const record = parseText(text);
    if (record.ok) return record.value;
    context.issues.push({ code: 'custom', message: record.error.sentence, input: text });
    return z.NEVER;
  }),
);

const Vote = z.union([z.strictObject({ for: Id }), z.literal('abstain')]);
const Way = z.enum(WAYS);
const Half = z.enum(HALVES);
const Chairs = z.enum(CHAIRS);

const Tally = z.strictObject({
  source: z.enum(SOURCES),
  counts: many(z.strictObject({ option: Id, votes: whole })),
  abstained: whole,
});

const asked = {
  number: whole,
  turn: z.number().check(z.int()),
  question: z.enum(QUESTIONS),
  options: many(Id),
};

const Ballot = z.strictObject({
  ...asked,
  source: z.enum(SOURCES),
  status: z.enum(STATUSES),
  round: whole,
  votes: z.record(SeatToken, Vote),
  hands: z.record(Id, whole),
  rounds: many(Tally),
  revealed: whole,
});

const ClosedBallot = z.strictObject({
  ...asked,
  rounds: many(Tally),
  decided: z.exactOptional(z.strictObject({ option: Id, by: Way })),
  undone: z.boolean(),
});

const Room = z.strictObject({
  code: z.string(),
  key: z.string(),
  record: Kept,
  earlier: many(Id),
  seats: z.record(SeatToken, z.strictObject({ number: whole, half: Half })),
  seated: whole,
  removed: many(SeatToken),
  locked: z.boolean(),
  paused: z.boolean(),
  ended: z.boolean(),
  chairs: Chairs,
  held: z.boolean(),
  asked: whole,
  ballot: z.exactOptional(Ballot),
  closed: many(ClosedBallot),
});

const plain = <T extends string>(type: T) => z.strictObject({ type: z.literal(type) });
const seat = { seat: SeatToken };
const on = { on: z.boolean() };

/** A whole room, or one event on the room of the lines before. */
export const KeptLine = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('room'), room: Room }),
  z.strictObject({ type: z.literal('joined'), ...seat, half: Half }),
  z.strictObject({ type: z.literal('left'), ...seat }),
  z.strictObject({ type: z.literal('removed'), ...seat }),
  z.strictObject({
    type: z.literal('asked'),
    question: z.enum(QUESTIONS),
    source: z.enum(SOURCES),
    options: many(Id),
  }),
  plain('asked-again'),
  z.strictObject({ type: z.literal('voted'), ...seat, vote: Vote }),
  z.strictObject({ type: z.literal('counted'), option: Id, votes: whole }),
  plain('closed'),
  plain('talked'),
  plain('revealed'),
  plain('withdrawn'),
  z.strictObject({ type: z.literal('decided'), option: Id, by: Way }),
  z.strictObject({ type: z.literal('skipped'), decision: Id }),
  plain('told'),
  plain('undone'),
  z.strictObject({ type: z.literal('paused'), ...on }),
  z.strictObject({ type: z.literal('locked'), ...on }),
  z.strictObject({ type: z.literal('arranged'), chairs: Chairs }),
  z.strictObject({ type: z.literal('replayed'), record: Kept, turns: whole }),
  plain('ended'),
]);
