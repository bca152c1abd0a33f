// The engine: socket.io over the server that serves the site. Each connection becomes a guest; everything on it is bounded.
// Must not know: rooms, what a message says.
import type { IncomingMessage } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { FromServer } from '#app/room/messages';
import { addressOf } from './addressOf.ts';
import { Guest, type House } from './guest.ts';
import { isOurOrigin } from './origin.ts';

/** The path on which it is reached; it is also the engine's usual one. */
export const SOCKET_PATH = '/socket.io/';

/** Words are half as long then. Each message alone, so that nothing is held for a phone that is silent. */
const SHORTENED = {
  threshold: 700,
  serverNoContextTakeover: true,
  clientNoContextTakeover: true,
};

/** Bytes of one packet: the longest message of ours in another coat. What is longer ends the connection. */
const LONGEST_PACKET = 8192;

const nothing = (): void => {};

const replyBy = (given: readonly unknown[]): ((message: FromServer) => void) => {
  const last = given.at(-1);
  return typeof last === 'function' ? (last as (message: FromServer) => void) : nothing;
};

const guestOn = (socket: Socket, house: House, address: string): void => {
  const guest = new Guest(house, {
    address,
    send: (message) => void socket.emit('message', message),
    hangUp: () => void socket.disconnect(true),
  });
  const silent = setTimeout(() => {
    if (guest.silent) socket.disconnect(true);
  }, house.limits.silent);
  socket.onAny((name: string, ...given: unknown[]) => {
    const reply = replyBy(given);
    if (name === 'message') void guest.hear(given[0], reply);
    else guest.refuse('message', 'unknown-message', reply);
  });
  // what is no packet; the engine then ends the connection
  socket.on('error', () => house.counts.refuse('malformed'));
  socket.on('disconnect', (_, description) => {
    clearTimeout(silent);
    guest.leave();
    if (isTooLong(description)) house.counts.refuse('too-long');
  });
};

/** Whether a connection ended of a packet beyond the longest. */
const isTooLong = (description: unknown): boolean => {
  const told =
    description instanceof Error
      ? `${description.message} ${String(description.cause)}`
      : JSON.stringify(description);
  return /payload|too large/i.test(told ?? '');
};

/** Open connections by address. */
class Doorkeeper {
  private readonly open = new Map<string, number>();

  constructor(
    private readonly house: House,
    private readonly proxies: number,
  ) {}

  addressOf(request: IncomingMessage): string {
    return addressOf(request, this.proxies);
  }

  /** The name of a refusal. */
  refusal(request: IncomingMessage): string | undefined {
    const { limits, addresses } = this.house;
    const address = this.addressOf(request);
    if (!isOurOrigin(request, this.proxies > 0)) return 'other-origin';
    if ((this.open.get(address) ?? 0) >= limits.connections) return 'too-many-connections';
    return addresses.take(address) ? undefined : 'too-fast';
  }

  count(address: string, by: 1 | -1): void {
    const open = (this.open.get(address) ?? 0) + by;
    if (open > 0) this.open.set(address, open);
    else this.open.delete(address);
  }
}

/** Not yet attached: `attach` is called once the adapter is set. */
export const engineFor = (house: House, proxies: number): Server => {
  const door = new Doorkeeper(house, proxies);
  const io = new Server({
    path: SOCKET_PATH,
    serveClient: false,
    maxHttpBufferSize: LONGEST_PACKET,
    perMessageDeflate: SHORTENED,
    connectTimeout: 10_000,
    allowRequest: (request, answer) => {
      const refusal = door.refusal(request);
      if (refusal !== undefined) house.counts.refuse(refusal);
      answer(refusal, refusal === undefined);
    },
  });
  io.on('connection', (socket) => {
    const address = door.addressOf(socket.request);
    door.count(address, 1);
    socket.on('disconnect', () => door.count(address, -1));
    guestOn(socket, house, address);
  });
  return io;
};

/** Ends every connection; the HTTP server is not ours to close. */
export const endEngine = (io: Server): void => {
  io.disconnectSockets(true);
  io.engine.close();
};
