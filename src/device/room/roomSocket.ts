// The connection to a server of rooms: one message asked, one answer; lost and found again by itself.
// Must not know: what a message says. Nothing waits for a lost connection: a vote of a minute ago is not a vote.
import { io, type Socket } from 'socket.io-client';
import { checkFromServer, makeMessage } from '#app/protocol';
import type { FromServer, ToServer } from '#app/room/messages';

/** ms to wait for an answer. */
const PATIENCE = 6000;

export type SocketListener = {
  connected: () => void;
  lost: () => void;
  message: (message: FromServer) => void;
};

export class RoomSocket {
  private readonly socket: Socket;
  private readonly again: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `base`: the folder of the page. */
  constructor(base: URL, listener: SocketListener) {
    this.socket = io(base.origin, {
      path: new URL('socket.io/', base).pathname,
      forceNew: true,
      // where only long polling gets through it is taken; a proxy need not send it to the same process otherwise
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: 400,
      reconnectionDelayMax: 4000,
    });
    this.again = () => void this.socket.connect();
    this.listen(listener);
  }

  /** Undefined without a connection, and when no answer comes in time. */
  async ask(message: ToServer): Promise<FromServer | undefined> {
    if (!this.socket.connected) return undefined;
    try {
      const text = makeMessage(message);
      const asked = this.socket.timeout(PATIENCE).emitWithAck('message', text);
      const answer = checkFromServer(await asked);
      return answer.ok ? answer.value : undefined;
    } catch {
      return undefined;
    }
  }

  close(): void {
    clearTimeout(this.timer);
    this.wakeUps('removeEventListener');
    this.socket.removeAllListeners();
    this.socket.disconnect();
  }

  private listen({ connected, lost, message }: SocketListener): void {
    this.socket.on('connect', connected);
    this.socket.on('disconnect', (reason) => {
      lost();
      // a server that stops says goodbye, and the engine then takes it for the last word
      if (reason === 'io server disconnect')
        this.timer = setTimeout(this.again, 500 + Math.random() * 2000);
    });
    this.socket.on('message', (value: unknown) => {
      const read = checkFromServer(value);
      if (read.ok) message(read.value);
    });
    this.wakeUps('addEventListener');
  }

  /** A phone that wakes, or finds its network, does not wait for the next try. */
  private wakeUps(how: 'addEventListener' | 'removeEventListener'): void {
    if (typeof document === 'undefined') return;
    document[how]('visibilitychange', this.again);
    window[how]('online', this.again);
  }
}
