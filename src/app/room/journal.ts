// A room as text for keeping: a line for the whole room, then a line for each event. Text ↔ room.
// Must not know: files. Once a round is counted the text is written anew, so that nowhere stands who voted what.
import { checksumOf } from '#domain/checksum';
import { err, ok, type Result } from '#domain/result';
import { makeText } from '#domain/textForm';
import type { RoomEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { KeptLine } from './keptSchemas.ts';
import type { Room } from './state.ts';

/** JSON in plain letters, so that the checksum holds. */
const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** `<checksum> <JSON>` and the end of the line, without which it does not count. */
const lineOf = (value: unknown): string => {
  const json = plainJson(value);
  return `${checksumOf(json)} ${json}\n`;
};

/** A journal's first line. */
export const makeJournal = (room: Room): string =>
  lineOf({ type: 'room', room: { ...room, record: makeText(room.record) } });

/** An event's line, to be written behind those before it. */
export const makeLine = (event: RoomEvent): string =>
  lineOf(event.type === 'replayed' ? { ...event, record: makeText(event.record) } : event);

/** After these the lines before would still tell votes or seats that the room has forgotten. */
const FORGETS: ReadonlySet<RoomEvent['type']> = new Set([
  ...(['talked', 'revealed', 'withdrawn', 'left', 'removed', 'ended'] as const),
]);

export const forgets = (events: readonly RoomEvent[]): boolean =>
  events.some(({ type }) => FORGETS.has(type));

export type JournalFault = 'empty' | 'damaged' | 'impossible';

export type Journal = {
  room: Room;
  /** the last line was not written to its end, and was not acknowledged to anybody */
  torn: boolean;
};

const parseLine = (line: string): KeptLine | undefined => {
  const cut = line.indexOf(' ');
  const json = line.slice(cut + 1);
  if (checksumOf(json) !== line.slice(0, cut)) return undefined;
  const whole = KeptLine.safeParse(JSON.parse(json));
  return whole.success ? whole.data : undefined;
};

type KeptLine = ReturnType<typeof KeptLine.parse>;

const onto = (room: Room | undefined, line: KeptLine): Room | undefined => {
  if (line.type === 'room') return line.room;
  return room && evolve(room, line);
};

const roomFrom = (lines: readonly KeptLine[], before?: Room): Result<Room, JournalFault> => {
  try {
    const room = lines.reduce<Room | undefined>(onto, before);
    return room ? ok(room) : err('impossible');
  } catch (thrown) {
    if (thrown instanceof RangeError) return err('impossible');
    throw thrown;
  }
};

const parseLines = (lines: readonly string[], before?: Room): Result<Room, JournalFault> => {
  const parsed = lines.map(parseLine);
  const whole = parsed.filter((line) => line !== undefined);
  return whole.length < parsed.length ? err('damaged') : roomFrom(whole, before);
};

/** The room of a journal. A damaged line is refused whole: nothing is guessed. */
export const parseJournal = (text: string): Result<Journal, JournalFault> => {
  const lines = text.split('\n');
  const torn = lines.pop() !== '';
  if (lines.length === 0) return err('empty');
  const room = parseLines(lines);
  return room.ok ? ok({ room: room.value, torn }) : room;
};

/** What has happened in a room since, from the lines written behind it. */
export const goOnBy = (room: Room, text: string): Result<Room, JournalFault> =>
  parseLines(text.split('\n').slice(0, -1), room);
