// A room's messages as text: written, read at the door, and refused by name. The same over a socket or between two windows.
// Must not know: sockets, rooms, who may send what.
import { err, ok, type Result } from '#domain/result';
import { makeText, parseText } from '#domain/textForm';
import type * as z from 'zod/mini';
import type { Facilitating, TakingPart } from './room/command.ts';
import { FromServer, ToServer, VERSION } from './room/messages.ts';

/** Characters of one message to the server; a longer one is refused unread. */
export const LONGEST_TO_SERVER = 4096;
/** And to a page: a projector's view of a long talk with its debrief. */
const LONGEST_FROM_SERVER = 262_144;

/** `other-version` asks an older page to reload. */
export type MessageRefusal = 'too-long' | 'malformed' | 'unknown-message' | 'other-version';

export const makeMessage = (message: ToServer | FromServer): string => JSON.stringify(message);

type Head = { type?: unknown; version?: unknown };

const headOf = (text: string): Head | undefined => {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? found : undefined;
  } catch {
    return undefined;
  }
};

const typesOf = (schema: typeof ToServer | typeof FromServer): ReadonlySet<unknown> =>
  new Set(schema.def.options.flatMap(({ shape }) => [...shape.type.def.values]));

const checked = <T>(
  schema: z.ZodMiniType<T>,
  types: ReadonlySet<unknown>,
  head: Head,
): Result<T, MessageRefusal> => {
  if (!types.has(head.type)) return err('unknown-message');
  if (Object.hasOwn(head, 'version') && head.version !== VERSION) return err('other-version');
  const whole = schema.safeParse(head);
  return whole.success ? ok(whole.data) : err('malformed');
};

/** A reader of texts of at most `longest` characters. */
const reader =
  <T>(schema: z.ZodMiniType<T>, types: ReadonlySet<unknown>, longest: number) =>
  (text: string): Result<T, MessageRefusal> => {
    if (text.length > longest) return err('too-long');
    const head = headOf(text);
    return head ? checked(schema, types, head) : err('malformed');
  };

const FROM_SERVER = typesOf(FromServer);

/** A message that came as a value: a socket has read its JSON already. */
export const checkFromServer = (value: unknown): Result<FromServer, MessageRefusal> =>
  typeof value === 'object' && value !== null
    ? checked(FromServer, FROM_SERVER, value)
    : err('malformed');

export const parseToServer = reader(ToServer, typesOf(ToServer), LONGEST_TO_SERVER);
export const parseFromServer = reader(FromServer, FROM_SERVER, LONGEST_FROM_SERVER);

/** Messages that ask something of the room once somebody is in it. */
export type Asking = Exclude<ToServer, { type: 'join' | 'return' | 'take' | 'watch' }>;

/** The command of a message. `toss` is a uint32 of the server's own chance: no page throws the coin. */
export const commandFrom = (
  message: Asking,
  toss: number,
): Result<Facilitating | TakingPart, 'malformed'> => {
  if (message.type === 'coin') return ok({ type: 'coin', toss });
  if (message.type !== 'replay') return ok(message);
  const record = parseText(message.record);
  return record.ok ? ok({ ...message, record: record.value }) : err('malformed');
};

/** The message that asks for a command; the toss of a coin stays behind. Undefined for what has no message. */
export const askingFor = (command: Facilitating | TakingPart): Asking | undefined => {
  if (command.type === 'join') return undefined;
  if (command.type === 'coin') return { type: 'coin' };
  return command.type === 'replay' ? { ...command, record: makeText(command.record) } : command;
};
