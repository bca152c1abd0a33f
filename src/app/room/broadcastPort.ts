// A room that another window of this machine holds: asks it, and shows what it answers.
// Must not know: how that window holds it.
import type { Sent } from './command.ts';
import type { RoomPort, View, Viewer } from './port.ts';
import { type Channel, fromHolder, messageOf } from './windows.ts';

type Why = Awaited<ReturnType<RoomPort['send']>>;

export class BroadcastPort implements RoomPort {
  private readonly watching = new Map<string, (view: View) => void>();
  private readonly asked = new Map<string, (why: Why) => void>();
  private readonly stop: () => void;

  constructor(
    private readonly channel: Channel,
    private readonly code: string,
    /** a name that no other window gives */
    private readonly newId: () => string,
  ) {
    this.stop = channel.hear((heard) => this.hear(heard));
  }

  send({ from, command }: Sent): Promise<Why> {
    const id = this.newId();
    const answered = new Promise<Why>((answer) => this.asked.set(id, answer));
    this.channel.post({ kind: 'send', id, from, message: messageOf(command, this.code) });
    return answered;
  }

  watch(viewer: Viewer, show: (view: View) => void): () => void {
    const id = this.newId();
    this.watching.set(id, show);
    this.channel.post({ kind: 'watch', id, viewer });
    return () => {
      this.watching.delete(id);
      this.channel.post({ kind: 'unwatch', id });
    };
  }

  /** Hears no more; what was asked and not answered is answered as such. */
  close(): void {
    this.stop();
    for (const answer of this.asked.values()) answer('out-of-reach');
    this.asked.clear();
    this.watching.clear();
  }

  private hear(heard: unknown): void {
    const message = fromHolder(heard);
    if (message?.kind === 'view') this.watching.get(message.id)?.(message.view);
    if (message?.kind !== 'answer') return;
    // the holder gives no other names
    this.asked.get(message.id)?.(message.why as Why);
    this.asked.delete(message.id);
  }
}
