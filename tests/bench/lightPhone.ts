// A phone that only votes and looks at the clock: hundreds of them share two cores with the server that they try.
// Must not know: rooms, or what is done with the times.
import { io, type Socket } from 'socket.io-client';
import { VERSION } from '#app/room/messages';

type Told = { type: string; now?: { ballot?: { status?: string } | null } };
type OverWebSocket = { ws: { _socket: { bytesRead: number; bytesWritten: number } } };

export class LightPhone {
  /** ms, when it last showed a result */
  shownAt = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('message', ({ now }: Told) => {
      if (now?.ballot?.status === 'revealed') this.shownAt = performance.now();
    });
  }

  static async join(address: string, code: string): Promise<LightPhone> {
    const socket = io(address, { transports: ['websocket'], forceNew: true });
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    const phone = new LightPhone(socket);
    await phone.ask({ type: 'join', version: VERSION, code });
    return phone;
  }

  /** ms until it is acknowledged. */
  async vote(ballot: number, option: string): Promise<number> {
    const began = performance.now();
    await this.ask({ type: 'vote', ballot, round: 1, option });
    return performance.now() - began;
  }

  /** Over the wire so far, both ways. */
  get bytes(): number {
    const { bytesRead, bytesWritten } = (
      this.socket.io.engine.transport as unknown as OverWebSocket
    ).ws._socket;
    return bytesRead + bytesWritten;
  }

  close(): void {
    this.socket.disconnect();
  }

  private async ask(message: object): Promise<void> {
    const text = JSON.stringify(message);
    const answer = (await this.socket.timeout(20_000).emitWithAck('message', text)) as Told;
    if (answer.type === 'refused') throw new Error(JSON.stringify(answer));
  }
}
