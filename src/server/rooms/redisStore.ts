// Rooms in Redis or Valkey: any number of processes keep the same rooms, and none owns one.
// Must not know: sockets, stories. Rooms end by themselves there, by expiry.
import type { RoomEvent } from '#app/room/event';
import { forgets, goOnBy, makeJournal, makeLine, parseJournal } from '#app/room/journal';
import type { Room } from '#app/room/state';
import type { Limits } from './limits.ts';
import { inTime, type RedisConnection } from './redisClient.ts';
import { APPEND, CREATE, READ } from './redisScripts.ts';
import type { Appended, Created, Found, Kept, RoomStore } from './store.ts';

type Options = {
  client: RedisConnection;
  limits: Pick<Limits, 'rooms' | 'idle' | 'afterEnd'>;
  /** in front of every key */
  prefix?: string;
};

/** Rooms whose last state is kept here, so that only the newest lines need be fetched. */
const MOST_KNOWN = 500;

const CREATED = new Set(['code-taken', 'too-many-rooms'] as const);
type NotCreated = typeof CREATED extends Set<infer T> ? T : never;

const isNotCreated = (answer: unknown): answer is NotCreated => CREATED.has(answer as NotCreated);

/** Undefined for what is no answer of ours. */
const kept = (known: Kept | undefined, answer: unknown): Kept | undefined => {
  const [version, part, lines] = answer as [string, string, string[]];
  const text = lines.join('');
  if (part === 'rest') {
    const room = known && goOnBy(known.room, text);
    return room?.ok ? { room: room.value, version: Number(version) } : undefined;
  }
  const journal = parseJournal(text);
  return journal.ok ? { room: journal.value.room, version: Number(version) } : undefined;
};

export class RedisStore implements RoomStore {
  reachable = true;
  private readonly known = new Map<string, Kept>();

  constructor(private readonly options: Options) {}

  async create(room: Room): Promise<Created> {
    const { limits } = this.options;
    const values = [...this.lifeOf(room), makeJournal(room), String(limits.rooms)];
    const answered = await this.run(CREATE, room.code, values);
    if (!answered) return { refused: 'try-again' };
    if (isNotCreated(answered.answer)) return { refused: answered.answer };
    return { kept: { room, version: 0 } };
  }

  /** Only what has been written behind what is known here. */
  async read(code: string): Promise<Found> {
    const known = this.known.get(code);
    const answered = await this.run(READ, code, [String(known?.version ?? -1)]);
    if (!answered) return { refused: 'try-again' };
    if ((answered.answer as unknown[]).length === 0) return { refused: 'no-such-room' };
    const found = kept(known, answered.answer);
    if (!found) return { refused: 'no-such-room' };
    this.remember(found);
    return { kept: found };
  }

  async append(known: Kept, events: readonly RoomEvent[], room: Room): Promise<Appended> {
    const anew = forgets(events);
    const answered = await this.run(APPEND, room.code, [
      ...this.lifeOf(room),
      String(known.version),
      String(events.length),
      anew ? '1' : '0',
      ...(anew ? [makeJournal(room)] : events.map(makeLine)),
    ]);
    if (!answered) return { refused: 'try-again' };
    if (answered.answer === 'kept') {
      const next = { room, version: known.version + events.length };
      this.remember(next);
      return { kept: next };
    }
    const found = await this.read(room.code);
    return 'kept' in found ? { newer: found.kept } : found;
  }

  async close(): Promise<void> {
    this.options.client.destroy();
  }

  private remember(kept: Kept): void {
    const { code } = kept.room;
    this.known.delete(code);
    this.known.set(code, kept);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
  }

  /** How long it lives from now, ms, and its code. */
  private lifeOf({ ended, code }: Room): [string, string] {
    const { limits } = this.options;
    return [String(ended ? limits.afterEnd : limits.idle), code];
  }

  private async run(
    script: string,
    code: string,
    values: string[],
  ): Promise<{ answer: unknown } | undefined> {
    const { client, prefix = 'groundwork:' } = this.options;
    const keys = [`${prefix}room:${code}:lines`, `${prefix}room:${code}`, `${prefix}rooms`];
    const answered = await inTime(client.eval(script, { keys, arguments: values }));
    this.reachable = answered !== undefined;
    return answered;
  }
}
