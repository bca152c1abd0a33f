// Every message of a room as a schema, both ways, bounded in size.
// Must not know: sockets, or how a message is answered (protocol.ts reads it, room.ts decides).
import * as z from 'zod/mini';
import { MOST_HANDS, ROUNDS } from '#domain/ballot';
import { SOURCES } from '#domain/tally';
import { isCode, isToken } from './code.ts';
import { CHAIRS, MOST_BALLOTS, MOST_TURNS } from './state.ts';
import { FacilitatorView, Id, ProjectorView, Recap, SeatNow } from './views.ts';

/** Raised whenever an older page could not go on with a newer server. */
export const VERSION = 1;

const upTo = (most: number) => z.number().check(z.int(), z.nonnegative(), z.maximum(most));
const Code = z.string().check(z.refine(isCode));
const Token = z.string().check(z.refine(isToken));
const version = z.literal(VERSION);
const aim = { ballot: upTo(MOST_BALLOTS), round: upTo(ROUNDS) };

const plain = <T extends string>(type: T) => z.strictObject({ type: z.literal(type) });

/** BCP 47; what the server does not speak is told as it was written. */
const language = z.exactOptional(z.string().check(z.maxLength(35)));
const coming = { version, code: Code, language };

/** Who comes to a room: a new participant, one who comes back, a facilitator's page or a projector with the secret. */
const COMING = [
  z.strictObject({ type: z.literal('join'), ...coming }),
  z.strictObject({ type: z.literal('return'), ...coming, seat: Token }),
  z.strictObject({ type: z.literal('take'), ...coming, secret: Token }),
  z.strictObject({ type: z.literal('watch'), ...coming, secret: Token }),
] as const;

const TAKING_PART = [
  z.strictObject({ type: z.literal('vote'), ...aim, option: Id }),
  z.strictObject({ type: z.literal('abstain'), ...aim }),
  plain('leave'),
] as const;

const FACILITATING = [
  z.strictObject({ type: z.literal('open'), source: z.enum(SOURCES) }),
  plain('close'),
  plain('reveal'),
  plain('talk'),
  plain('majority'),
  z.strictObject({ type: z.literal('count'), option: Id, votes: upTo(MOST_HANDS) }),
  z.strictObject({ type: z.literal('go-with'), option: Id }),
  plain('coin'),
  plain('tell'),
  plain('back'),
  plain('skip'),
  plain('pause'),
  plain('resume'),
  plain('lock'),
  plain('unlock'),
  plain('end'),
  z.strictObject({ type: z.literal('remove'), seat: upTo(1_000_000) }),
  z.strictObject({ type: z.literal('chairs'), to: z.enum(CHAIRS) }),
  z.strictObject({
    type: z.literal('replay'),
    record: z.string().check(z.maxLength(3000)),
    turns: upTo(MOST_TURNS),
  }),
] as const;

export const ToServer = z.discriminatedUnion('type', [...COMING, ...TAKING_PART, ...FACILITATING]);

const Parts = z.record(z.string().check(z.maxLength(40)), z.unknown());

export const FromServer = z.discriminatedUnion('type', [
  /** to a new participant: the token that brings it back to this seat */
  z.strictObject({ type: z.literal('seated'), version, seat: Token }),
  z.strictObject({ type: z.literal('taken'), version }),
  z.strictObject({ type: z.literal('acknowledged'), ...aim }),
  plain('done'),
  z.strictObject({ type: z.literal('refused'), what: Id, why: Id }),
  /** to each who comes */
  z.strictObject({ type: z.literal('recap'), recap: Recap }),
  z.strictObject({ type: z.literal('now'), now: SeatNow }),
  z.strictObject({ type: z.literal('projector'), view: ProjectorView }),
  z.strictObject({ type: z.literal('facilitator'), view: FacilitatorView }),
  /** the parts of a recap, of `now` or of a view that are new since; null for one that is no more */
  z.strictObject({
    type: z.literal('changed'),
    recap: z.exactOptional(Parts),
    now: z.exactOptional(Parts),
    view: z.exactOptional(Parts),
  }),
  /** whether the server can keep what is sent */
  z.strictObject({ type: z.literal('keeping'), on: z.boolean() }),
  /** nothing more will come */
  z.strictObject({ type: z.literal('gone'), why: Id }),
]);

export type ToServer = z.infer<typeof ToServer>;
export type FromServer = z.infer<typeof FromServer>;
