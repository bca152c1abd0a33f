// Two addresses beside the sockets: one opens a room, one tells how the server is doing.
// Must not know: sockets. A room is opened by JSON alone, which no form of another site can send.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { VERSION } from '#app/room/messages';
import { MOST_TURNS, roomOf } from '#app/room/state';
import { AskedRoom } from '#app/room/wish';
import { parseText } from '#domain/textForm';
import { SAFETY_HEADERS } from '../headers.ts';
import { addressOf } from './addressOf.ts';
import type { House } from './guest.ts';
import { isOurOrigin } from './origin.ts';
import { hashOf, isSameSecret, newCode, newToken } from './secrets.ts';
import type { RoomStore } from './store.ts';
import { TokenBuckets } from './tokenBuckets.ts';

/** Characters of a request; a record is at most 3,000. */
const LONGEST = 4096;
/** A code is taken once in 43,000 times when 2,000 rooms are open. */
const MOST_TRIES = 5;

type Answer = { status: number; body: Record<string, unknown> };

export type ApiNeeds = {
  house: House;
  store: RoomStore;
  /** asked of whoever opens a room */
  roomKey?: string;
  proxies: number;
};

const refuse = (status: number, why: string): Answer => ({ status, body: { refused: why } });

/** Undefined for what is longer than anybody needs. */
const textOf = async (request: IncomingMessage): Promise<string | undefined> => {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    text += String(part);
    if (text.length > LONGEST) return undefined;
  }
  return text;
};

const wishIn = (text: string): AskedRoom | 'malformed' | 'other-version' => {
  try {
    const wish = AskedRoom.parse(JSON.parse(text));
    return wish.version === VERSION ? wish : 'other-version';
  } catch {
    return 'malformed';
  }
};

export class Api {
  private readonly opened: TokenBuckets;

  constructor(private readonly needs: ApiNeeds) {
    const { limits, now } = needs.house;
    this.opened = new TokenBuckets(limits.opened, now);
  }

  /** Never rejects. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body } = await this.answerTo(request);
    if (status >= 400) this.needs.house.counts.refuse(String(body['refused']));
    for (const [name, value] of Object.entries(SAFETY_HEADERS)) response.setHeader(name, value);
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(body));
    // what was not read of a bomb is not waited for
    if (!request.complete) request.destroy();
  }

  private async answerTo(request: IncomingMessage): Promise<Answer> {
    try {
      const asked = `${request.method} ${(request.url ?? '').split('?')[0]}`;
      if (asked === 'GET /api/health') return this.health();
      return asked === 'POST /api/rooms'
        ? await this.openFor(request)
        : refuse(404, 'no-such-address');
    } catch (fault) {
      console.error('A request could not be answered.', fault);
      return refuse(500, 'try-again');
    }
  }

  private health(): Answer {
    const { store, house } = this.needs;
    const body = { keeping: store.reachable, halls: house.halls.size, ...house.counts.all };
    return { status: store.reachable ? 200 : 503, body };
  }

  private async openFor(request: IncomingMessage): Promise<Answer> {
    const { proxies, house } = this.needs;
    const address = addressOf(request, proxies);
    if (!isOurOrigin(request, proxies > 0)) return refuse(403, 'other-origin');
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return refuse(415, 'malformed');
    const text = await textOf(request);
    if (text === undefined) return refuse(413, 'too-long');
    const wish = wishIn(text);
    if (typeof wish === 'string') return refuse(400, wish);
    if (!house.reception.wrong.has(address)) return refuse(429, 'too-many-tries');
    if (!this.isAllowed(wish)) {
      house.reception.wrong.take(address);
      return refuse(403, 'room-key-wanted');
    }
    return this.opened.take(address) ? this.open(wish) : refuse(429, 'too-many-rooms');
  }

  private isAllowed({ roomKey }: AskedRoom): boolean {
    const wanted = this.needs.roomKey;
    return wanted === undefined || isSameSecret(roomKey ?? '', wanted);
  }

  private async open(wish: AskedRoom): Promise<Answer> {
    const record = parseText(wish.record);
    if (!record.ok || record.value.decisions.length > MOST_TURNS) return refuse(400, 'malformed');
    if (!this.needs.house.teller.fits(record.value)) return refuse(400, 'no-such-story');
    const secret = newToken();
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const code = newCode();
      const created = await this.needs.store.create(roomOf(code, hashOf(secret), record.value));
      if ('kept' in created) {
        this.needs.house.counts.add('opened');
        return { status: 201, body: { code, secret } };
      }
      if (created.refused !== 'code-taken') return refuse(503, created.refused);
    }
    return refuse(503, 'try-again');
  }
}
