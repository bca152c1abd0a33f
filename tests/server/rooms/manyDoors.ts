// Many connections to one room as one port, as the contract of ports asks for: each command goes out on its own.
// Must not know: what the contract looks for. What was shown before an answer has come before the next answer: one more is asked for.
import type { Sent } from '#app/room/command';
import type { RoomDoor, RoomDoors } from '#app/room/doors';
import type { RoomPort, View, Viewer } from '#app/room/port';
import { valueOf } from './serving.ts';

type Wanted = { viewer: Viewer; show: (view: View) => void };

export class ManyDoors implements RoomPort {
  private readonly seats = new Map<string, RoomDoor>();
  private readonly wanted: Wanted[] = [];

  constructor(
    private readonly doors: RoomDoors,
    private readonly code: string,
    private readonly leader: RoomDoor,
    private readonly projector: RoomDoor,
  ) {}

  async send(sent: Sent): ReturnType<RoomPort['send']> {
    const answer = await this.sendNow(sent);
    await this.arrived(sent.from);
    return answer;
  }

  watch(viewer: Viewer, show: (view: View) => void): () => void {
    this.wanted.push({ viewer, show });
    const door = this.doorOf(viewer);
    return door ? this.watchOn(door, show) : () => {};
  }

  close(): void {
    for (const door of [this.leader, this.projector, ...this.seats.values()]) door.close();
  }

  private async sendNow({ from, command }: Sent) {
    if ('key' in from) return this.leader.port.send({ from: this.leader.from, command });
    const seat = this.seats.get(from.seat);
    if (command.type !== 'join') return seat?.port.send({ from: seat.from, command });
    await this.sit(from.seat, seat);
    return undefined;
  }

  /** The first time to a new seat, then back to it on another connection. */
  private async sit(name: string, before: RoomDoor | undefined): Promise<void> {
    const { code } = this;
    before?.close();
    const door = await valueOf(
      before
        ? this.doors.returnTo({ code, token: before.token, language: 'en' })
        : this.doors.joinRoom({ code, language: 'en' }),
    );
    this.seats.set(name, door);
    for (const { viewer, show } of this.wanted)
      if (viewer.role === 'participant' && viewer.seat === name) this.watchOn(door, show);
  }

  private doorOf(viewer: Viewer): RoomDoor | undefined {
    if (viewer.role === 'participant') return this.seats.get(viewer.seat);
    return viewer.role === 'facilitator' ? this.leader : this.projector;
  }

  private watchOn(door: RoomDoor, show: (view: View) => void): () => void {
    return door.port.watch(door.viewer, show);
  }

  /** All that was shown by then; a vote concerns nobody but its seat and those who lead. */
  private async arrived(from: Sent['from']): Promise<void> {
    const seats = 'key' in from ? [...this.seats.values()] : [this.seats.get(from.seat)];
    const doors = [this.leader, this.projector, ...seats].flatMap((door) => door ?? []);
    await Promise.all(doors.map((door) => door.speak('en')));
  }
}
