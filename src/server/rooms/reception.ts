// Who comes to which room, and as whom: the code, the seat's token, the facilitator's secret.
// Must not know: sockets. Wrong ones are slowed by address; whoever is in the room already is not.
import type { FromServer, ToServer } from '#app/room/messages';
import { VERSION } from '#app/room/messages';
import type { Sent } from '#app/room/command';
import type { Viewer } from '#app/room/port';
import type { Room } from '#app/room/state';
import { languageOf } from '#languages/language';
import type { Answer, Desk } from './desk.ts';
import type { Limits } from './limits.ts';
import { hashOf, newToken } from './secrets.ts';
import type { RoomStore } from './store.ts';
import { TokenBuckets } from './tokenBuckets.ts';

export type Coming = Extract<ToServer, { type: 'join' | 'return' | 'take' | 'watch' }>;

export type Admitted = {
  code: string;
  from: Sent['from'];
  viewer: Viewer;
  language: string;
  reply: FromServer;
};

/** A refusal, and whether it was a wrong guess. */
type Refused = { refused: string };

type Needs = {
  desk: Desk;
  store: RoomStore;
  limits: Pick<Limits, 'wrongCodes' | 'seats'>;
  now: () => number;
};

/** Rooms whose addresses are known; those of the oldest come as strangers again. */
const MOST_FAMILIAR = 2000;

/** Nobody: may neither lead nor vote. */
const ONLOOKER: Sent['from'] = { key: '' };

export class Reception {
  /** wrong codes, secrets and room keys by address */
  readonly wrong: TokenBuckets;
  private readonly seats: TokenBuckets;
  /** addresses that have come into a room, by code: 500 phones may share one, and one of them may guess */
  private readonly familiar = new Map<string, Set<string>>();

  constructor(private readonly needs: Needs) {
    this.wrong = new TokenBuckets(needs.limits.wrongCodes, needs.now);
    this.seats = new TokenBuckets(needs.limits.seats, needs.now);
  }

  async come(message: Coming, address: string): Promise<Admitted | Refused> {
    const { code } = message;
    const known = this.familiar.get(code)?.has(address) === true;
    if (!known && !this.wrong.has(address)) return { refused: 'too-many-tries' };
    const found = await this.needs.store.read(code);
    if ('refused' in found)
      return found.refused === 'no-such-room' ? this.guessed(found.refused, address) : found;
    const admitted = await this.admit(message, found.kept.room, address);
    if ('reply' in admitted) this.remember(code, address);
    return admitted;
  }

  private async admit(message: Coming, room: Room, address: string): Promise<Admitted | Refused> {
    if (message.type === 'join') return this.seat(message, newToken(), address);
    if (message.type === 'return') {
      const seat = hashOf(message.seat);
      if (room.removed.includes(seat)) return { refused: 'removed' };
      return room.seats[seat] ? seated(message, message.seat) : { refused: 'not-seated' };
    }
    const key = hashOf(message.secret);
    if (key !== room.key) return this.guessed('wrong-secret', address);
    const leads = message.type === 'take';
    return {
      ...cameBy(message),
      from: leads ? { key } : ONLOOKER,
      viewer: { role: leads ? 'facilitator' : 'projector' },
      reply: { type: 'taken', version: VERSION },
    };
  }

  private async seat(message: Coming, token: string, address: string): Promise<Admitted | Refused> {
    if (!this.seats.take(address)) return { refused: 'too-fast' };
    const admitted = seated(message, token);
    const sent: Sent = { from: admitted.from, command: { type: 'join' } };
    const refused: Answer = await this.needs.desk.send(message.code, sent);
    return refused === undefined ? admitted : { refused };
  }

  private guessed(refused: string, address: string): Refused {
    this.wrong.take(address);
    return { refused };
  }

  private remember(code: string, address: string): void {
    const addresses = this.familiar.get(code) ?? new Set<string>();
    this.familiar.delete(code);
    this.familiar.set(code, addresses.add(address));
    const [oldest] = this.familiar.keys();
    if (this.familiar.size > MOST_FAMILIAR && oldest !== undefined) this.familiar.delete(oldest);
  }
}

const cameBy = ({ code, language }: Coming): Pick<Admitted, 'code' | 'language'> => ({
  code,
  language: languageOf(language) ?? '',
});

const seated = (message: Coming, token: string): Admitted => {
  const seat = hashOf(token);
  return {
    ...cameBy(message),
    from: { seat },
    viewer: { role: 'participant', seat },
    reply: { type: 'seated', version: VERSION, seat: token },
  };
};
