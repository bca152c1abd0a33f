// A connection that says whatever it is told to, and keeps all that it receives, byte for byte.
// Must not know: what a room is.
import { io, type Socket } from 'socket.io-client';

export type RawClient = {
  socket: Socket;
  /** every packet received, as text */
  received: string[];
  /** bytes that went over the wire so far, both ways, frames and all */
  readonly bytes: number;
  /** emits whatever it is given; the answer is read as it comes, `closed` without one */
  say: (...given: unknown[]) => Promise<unknown>;
  close: () => void;
};

/** An ms too long for any answer. */
const PATIENCE = 4000;

/** The engine's own connection, as far as it is one over a WebSocket; `ws` keeps its socket to itself. */
const WIRE = '_socket';
type OverWebSocket = { ws?: { [WIRE]?: { bytesRead: number; bytesWritten: number } } };

const bytesOf = (socket: Socket): number => {
  const { bytesRead = 0, bytesWritten = 0 } =
    (socket.io.engine.transport as unknown as OverWebSocket).ws?.[WIRE] ?? {};
  return bytesRead + bytesWritten;
};

const overhear = (socket: Socket, received: string[]): void => {
  const { engine } = socket.io;
  engine.on('data', (text: unknown) => void received.push(String(text)));
};

export const rawClient = async (
  base: URL,
  transports: string[] = ['websocket'],
): Promise<RawClient> => {
  const socket = io(base.origin, { transports, forceNew: true, reconnection: false });
  const received: string[] = [];
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  overhear(socket, received);
  const say = (...given: unknown[]): Promise<unknown> =>
    new Promise((resolve) => {
      const closed = () => resolve('closed');
      socket.once('disconnect', closed);
      const answer = (fault: unknown, reply: unknown) => {
        socket.off('disconnect', closed);
        resolve(fault ? 'closed' : reply);
      };
      const [name, ...rest] = given as [string, ...unknown[]];
      socket.timeout(PATIENCE).emit(name, ...rest, answer);
    });
  return {
    ...{ received, socket, say, close: () => void socket.disconnect() },
    get bytes() {
      return bytesOf(socket);
    },
  };
};

/** A message as a page sends it. */
export const asked = (client: RawClient, message: object): Promise<unknown> =>
  client.say('message', JSON.stringify(message));
