// What two windows of one machine say to each other about a room, and how each reads what it hears.
// Must not know: which window shows what, or how a channel carries it.
import * as z from 'zod/mini';
import { SOURCE } from '#languages/language';
import { askingFor } from '../protocol.ts';
import type { Facilitating, TakingPart } from './command.ts';
import { ToServer, VERSION } from './messages.ts';
import { FacilitatorView, ProjectorView, Recap, SeatNow } from './views.ts';

/** Carries values between the windows of one machine; a window does not hear itself. */
export type Channel = {
  post(message: ToHolder | FromHolder): void;
  /** The answer ends that. */
  hear(listener: (message: unknown) => void): () => void;
  close(): void;
};

const Name = z.string().check(z.minLength(1), z.maxLength(80));
const From = z.union([z.strictObject({ key: Name }), z.strictObject({ seat: Name })]);
const Viewer = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('participant'), seat: Name }),
  z.strictObject({ role: z.literal('projector') }),
  z.strictObject({ role: z.literal('facilitator') }),
]);

/** To whichever window holds the room. */
const ToHolder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('who') }),
  z.strictObject({ kind: z.literal('watch'), id: Name, viewer: Viewer }),
  z.strictObject({ kind: z.literal('unwatch'), id: Name }),
  z.strictObject({ kind: z.literal('send'), id: Name, from: From, message: ToServer }),
]);

const SeenBy = z.discriminatedUnion('role', [
  z.strictObject({
    role: z.literal('participant'),
    view: z.strictObject({ recap: Recap, now: SeatNow }),
  }),
  z.strictObject({ role: z.literal('projector'), view: ProjectorView }),
  z.strictObject({ role: z.literal('facilitator'), view: FacilitatorView }),
]);

/** From the window that holds the room. `by` names a window, `key` is the facilitator's. */
const FromHolder = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('held'),
    by: Name,
    key: Name,
    lives: z.enum(['here', 'server']),
  }),
  z.strictObject({ kind: z.literal('gone'), by: Name }),
  z.strictObject({ kind: z.literal('view'), id: Name, view: SeenBy }),
  z.strictObject({ kind: z.literal('answer'), id: Name, why: z.exactOptional(Name) }),
]);

export type ToHolder = z.infer<typeof ToHolder>;
export type FromHolder = z.infer<typeof FromHolder>;

/** Undefined for anything else: a window of an older page may be open still. */
export const toHolder = (heard: unknown): ToHolder | undefined => {
  const found = ToHolder.safeParse(heard);
  return found.success ? found.data : undefined;
};

export const fromHolder = (heard: unknown): FromHolder | undefined => {
  const found = FromHolder.safeParse(heard);
  return found.success ? found.data : undefined;
};

/** A command as the message that asks for it; `code` of the room. */
export const messageOf = (command: Facilitating | TakingPart, code: string): ToServer =>
  askingFor(command) ?? { type: 'join', version: VERSION, code, language: SOURCE };
