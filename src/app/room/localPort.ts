// A room in this very page, without any server: hands are counted, or one device goes round.
// Must not know: where the story comes from, or where the room is kept.
import { facilitatorView, participantView, projectorView, toldRecord } from '../roomView.ts';
import { decide } from '../room.ts';
import type { PlayRecord } from '#domain/playRecord';
import type { Sent } from './command.ts';
import type { RoomEvent } from './event.ts';
import { evolve } from './evolve.ts';
import type { RoomPort, Telling, View, Viewer } from './port.ts';
import type { Room } from './state.ts';

/** Resolves when the room is kept as it is now. */
export type KeepRoom = (room: Room, events: readonly RoomEvent[]) => Promise<void>;

export class LocalPort implements RoomPort {
  private readonly watching = new Map<(view: View) => void, Viewer>();

  constructor(
    private room: Room,
    /** pure: the same record tells the same */
    private readonly tell: (record: PlayRecord) => Telling,
    private readonly keep: KeepRoom,
  ) {}

  async send(sent: Sent): ReturnType<RoomPort['send']> {
    const decided = decide(this.room, sent, this.telling.offered);
    if (!decided.ok) return decided.error;
    this.room = decided.value.reduce(evolve, this.room);
    await this.keep(this.room, decided.value);
    for (const [show, viewer] of this.watching) this.show(viewer, show);
    return undefined;
  }

  watch(viewer: Viewer, show: (view: View) => void): () => void {
    this.watching.set(show, viewer);
    this.show(viewer, show);
    return () => void this.watching.delete(show);
  }

  private get telling(): Telling {
    return this.tell(toldRecord(this.room));
  }

  private show(viewer: Viewer, show: (view: View) => void): void {
    const view = this.viewOf(viewer);
    if (view) show(view);
  }

  private viewOf(viewer: Viewer): View | undefined {
    const { room, telling } = this;
    const { moment, offered } = telling;
    if (viewer.role === 'projector')
      return { role: viewer.role, view: projectorView(room, moment) };
    if (viewer.role === 'facilitator')
      return { role: viewer.role, view: facilitatorView(room, moment, offered) };
    const view = participantView(room, moment, viewer.seat);
    return view && { role: viewer.role, view };
  }
}
