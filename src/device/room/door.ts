// One door to a room: comes in, stays in, and comes back to the same place when the connection was lost.
// Must not know: sockets, or how a page shows any of it.
import type { Connection, DoorRefusal, RoomDoor } from '#app/room/doors';
import type { FromServer } from '#app/room/messages';
import type { Viewer } from '#app/room/port';
import type { Language } from '#languages/language';
import { HeardValue } from './heardValue.ts';
import { RoomSocket } from './roomSocket.ts';
import { SocketPort } from './socketPort.ts';
import type { Coming } from './coming.ts';

/** ms before coming in is tried again where the server said to wait. */
const WAIT = 2000;
/** The server says these of now, not of ever. */
const PASSING: ReadonlySet<string> = new Set(['try-again', 'too-fast', 'too-many-tries']);
const CONNECTED: Connection = { state: 'connected' };
const COMING_BACK: Connection = { state: 'coming-back' };

export class Door implements RoomDoor {
  readonly port: SocketPort;
  readonly connection = new HeardValue<Connection>(COMING_BACK);
  readonly keeping = new HeardValue(true);
  token: string;
  private readonly socket: RoomSocket;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    base: URL,
    private coming: Coming,
    readonly viewer: Viewer,
    /** the answer to the first try; true once it is in */
    private readonly first: (refusal: DoorRefusal | true) => void,
  ) {
    this.token = coming.token ?? '';
    this.port = new SocketPort(
      viewer.role,
      (message) => this.socket.ask(message),
      () => void this.comeIn(),
    );
    this.socket = new RoomSocket(base, {
      connected: () => void this.comeIn(),
      lost: () => this.connection.set(COMING_BACK),
      message: (message) => this.hear(message),
    });
  }

  get code(): string {
    return this.coming.code;
  }

  /** The server knows who is on this connection; it does not ask. */
  get from(): RoomDoor['from'] {
    return this.viewer.role === 'facilitator' ? { key: '' } : { seat: '' };
  }

  async speak(language: Language): Promise<DoorRefusal | undefined> {
    this.coming = this.coming.speaking(language);
    const answer = await this.socket.ask(this.coming.message);
    if (!answer) return 'out-of-reach';
    return answer.type === 'refused' ? (answer.why as DoorRefusal) : undefined;
  }

  close(): void {
    this.end('closed');
  }

  private async comeIn(): Promise<void> {
    clearTimeout(this.timer);
    const answer = await this.socket.ask(this.coming.message);
    if (this.connection.now.state === 'gone') return;
    if (answer?.type === 'seated' || answer?.type === 'taken') this.isIn(answer);
    else if (answer?.type === 'refused' && !PASSING.has(answer.why)) this.refuse(answer.why);
    // without an answer the connection is lost, and the next one calls again
    else this.timer = setTimeout(() => void this.comeIn(), WAIT);
  }

  private isIn(answer: Extract<FromServer, { type: 'seated' | 'taken' }>): void {
    if (answer.type === 'seated') {
      this.token = answer.seat;
      this.coming = this.coming.returning(answer.seat);
    }
    this.connection.set(CONNECTED);
    this.first(true);
  }

  private refuse(why: string): void {
    this.first(why as DoorRefusal);
    this.end(why as DoorRefusal);
  }

  private hear(message: FromServer): void {
    if (message.type === 'keeping') this.keeping.set(message.on);
    else if (message.type !== 'gone') this.port.hear(message);
    else if (PASSING.has(message.why)) this.timer = setTimeout(() => void this.comeIn(), WAIT);
    else this.refuse(message.why);
  }

  private end(why: DoorRefusal | 'closed'): void {
    clearTimeout(this.timer);
    this.socket.close();
    this.connection.set({ state: 'gone', why });
  }
}
