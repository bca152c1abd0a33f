// One room in several windows of one machine: one of them holds it, and when that one goes another takes it up.
// Must not know: how a room is taken up, or what a window shows.
import { BroadcastPort } from './broadcastPort.ts';
import type { Facilitating, Sent } from './command.ts';
import type { RoomPort, View, Viewer } from './port.ts';
import { type Held, serveRoom } from './servedRoom.ts';
import { type Channel, type FromHolder, fromHolder } from './windows.ts';

type Holder = Pick<Extract<FromHolder, { kind: 'held' }>, 'key' | 'lives'>;

type Needs = {
  channel: Channel;
  code: string;
  /** names this window, unlike any other */
  by: string;
  newId: () => string;
  toss: () => number;
  /** takes the room up from what is kept; undefined when nothing is */
  take: () => Promise<Held | undefined>;
  /** resolves after so many ms */
  wait: (ms: number) => Promise<void>;
  /** once the room is here, or when no window holds it and nothing is kept of it */
  found: (lives: Held['lives'] | undefined) => void;
};

/** How long a window that holds the room has to say so, and how long it may take over a command. ms */
const TO_SAY = 700;
const TO_ANSWER = 4000;

export class SharedRoom implements RoomPort {
  private held: Held | undefined;
  private far: BroadcastPort | undefined;
  private stopServing: (() => void) | undefined;
  private readonly stopHearing: () => void;
  private heardHolder: ((held: Holder) => void) | undefined;
  private readonly watching = new Map<(view: View) => void, { viewer: Viewer; stop: () => void }>();
  private closed = false;
  private looking: Promise<void> | undefined;

  constructor(private readonly needs: Needs) {
    this.stopHearing = needs.channel.hear((heard) => this.hear(heard));
  }

  /** Finds the window that holds the room, or takes it up; `held` is this window's own, just opened. */
  open(held?: Held): Promise<void> {
    this.looking = this.look(held);
    return this.looking;
  }

  private async look(held: Held | undefined): Promise<void> {
    if (held) return this.hold(held);
    const holder = await this.askWho();
    if (this.closed || this.held) return;
    if (holder) return this.follow(holder);
    const taken = await this.needs.take();
    if (this.closed || this.held) return;
    if (taken) return this.hold(taken);
    this.needs.found(undefined);
  }

  /** As facilitator, with the key of whoever holds the room by then. */
  async lead(command: Facilitating): ReturnType<RoomPort['send']> {
    if (!this.held) await this.looking;
    return this.send({ from: { key: this.held?.key ?? '' }, command });
  }

  async send(sent: Sent): ReturnType<RoomPort['send']> {
    // while nobody is known to hold it, what is asked waits
    if (!this.held) await this.looking;
    const { held, far } = this;
    if (!held) return 'out-of-reach';
    const answered = held.port.send(sent);
    if (!far) return answered;
    const late = this.needs.wait(TO_ANSWER).then(() => 'out-of-reach' as const);
    const why = await Promise.race([answered, late]);
    if (why === 'out-of-reach' && this.far === far) void this.lookAgain();
    return why;
  }

  watch(viewer: Viewer, show: (view: View) => void): () => void {
    const stop = this.held?.port.watch(viewer, show) ?? (() => undefined);
    this.watching.set(show, { viewer, stop });
    return () => {
      this.watching.get(show)?.stop();
      this.watching.delete(show);
    };
  }

  /** This window goes; another may take the room up. */
  close(): void {
    this.closed = true;
    this.letGo();
    this.stopHearing();
    this.needs.channel.close();
  }

  private async askWho(): Promise<Holder | undefined> {
    const said = new Promise<Holder>((say) => (this.heardHolder = say));
    this.needs.channel.post({ kind: 'who' });
    const holder = await Promise.race([said, this.needs.wait(TO_SAY).then(() => undefined)]);
    this.heardHolder = undefined;
    return holder;
  }

  private hold(held: Held): void {
    const { channel, by, toss } = this.needs;
    this.letGo();
    this.held = held;
    this.stopServing = serveRoom(channel, { ...held, by, toss });
    this.showAll();
  }

  private follow({ key, lives }: Holder): void {
    const { channel, code, newId } = this.needs;
    this.letGo();
    this.far = new BroadcastPort(channel, code, newId);
    this.held = { port: this.far, key, lives };
    this.showAll();
  }

  private showAll(): void {
    for (const [show, { viewer, stop }] of this.watching) {
      stop();
      const anew = this.held?.port.watch(viewer, show) ?? (() => undefined);
      this.watching.set(show, { viewer, stop: anew });
    }
    this.needs.found(this.held?.lives);
  }

  private letGo(): void {
    this.stopServing?.();
    this.stopServing = undefined;
    this.far?.close();
    this.far = undefined;
    this.held = undefined;
  }

  private lookAgain(): Promise<void> {
    this.letGo();
    return this.open();
  }

  /** One that answers late is followed all the same; two that took the room up settle it by name: the smaller keeps it. */
  private hear(heard: unknown): void {
    const message = fromHolder(heard);
    if (message?.kind === 'gone' && this.far) void this.lookAgain();
    if (message?.kind !== 'held') return;
    if (this.heardHolder) return this.heardHolder(message);
    const yields = this.stopServing !== undefined && message.by < this.needs.by;
    if (!this.held || yields) this.follow(message);
  }
}
