// Rooms full of voters against one server: turns are played, and every vote and every result is timed.
// Must not know: what must hold.
import type { RoomDoor, RoomDoors } from '#app/room/doors';
import type { Facilitating } from '#app/room/command';
import type { FacilitatorView } from '#app/room/views';
import { BEGINNING, until, valueOf } from '../server/rooms/serving.ts';
import { LightPhone } from './lightPhone.ts';

/** ms over which the votes of a turn come in; people are not faster. */
const SPREAD = 2000;

export type Measured = {
  /** ms from a vote to its acknowledgement */
  acknowledged: number[];
  /** ms from the facilitator's click to a phone */
  shown: number[];
  /** bytes of one person and turn, both ways */
  bytes: number;
  /** votes that were acknowledged and are not in the count */
  lost: number;
};

class Room {
  private view: FacilitatorView | undefined;
  private phones: LightPhone[] = [];

  private constructor(private readonly leader: RoomDoor) {
    leader.port.watch(leader.viewer, (view) => {
      if (view.role === 'facilitator') this.view = view.view;
    });
  }

  /** `seed` makes the talks of many rooms differ. */
  static async open(doors: RoomDoors, seed: number): Promise<Room> {
    const record = { ...BEGINNING, seed };
    const opened = await valueOf(doors.openRoom({ record }));
    return new Room(await valueOf(doors.takeOver({ ...opened, language: 'en' })));
  }

  async fill(address: string, voters: number): Promise<void> {
    while (this.phones.length < voters) {
      const few = Array.from({ length: Math.min(20, voters - this.phones.length) }, () =>
        LightPhone.join(address, this.leader.code),
      );
      this.phones.push(...(await Promise.all(few)));
    }
  }

  get bytes(): number {
    return this.phones.reduce((sum, phone) => sum + phone.bytes, 0);
  }

  /** One turn, its votes spread over so many ms. */
  async turn(spread: number, into: Measured): Promise<void> {
    await this.leads({ type: 'open', source: 'ballots' });
    await until(() => this.view?.ballot?.status === 'open');
    const { ballot, recap } = this.view as FacilitatorView;
    const times = this.phones.map(async (phone, at) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * spread));
      const option = recap.options[at % recap.options.length]?.id ?? '';
      return phone.vote(ballot?.number ?? 0, option);
    });
    into.acknowledged.push(...(await Promise.all(times)));
    await this.leads({ type: 'close' });
    await this.reveal(into);
    const lead = this.view?.ballot?.rounds[0]?.lead;
    const option = lead?.kind === 'tie' ? lead.options[0] : undefined;
    await this.leads(option === undefined ? { type: 'majority' } : { type: 'go-with', option });
    await until(() => this.view?.ballot === undefined);
  }

  close(): void {
    for (const phone of this.phones) phone.close();
    this.leader.close();
  }

  private async reveal(into: Measured): Promise<void> {
    const began = performance.now();
    await this.leads({ type: 'reveal' });
    await until(
      () =>
        this.view?.ballot?.status === 'revealed' &&
        this.phones.every(({ shownAt }) => shownAt > began),
    );
    into.shown.push(...this.phones.map(({ shownAt }) => shownAt - began));
    const bars = this.view?.ballot?.rounds[0]?.bars ?? [];
    into.lost += this.phones.length - bars.reduce((sum, { votes }) => sum + votes, 0);
  }

  private async leads(command: Facilitating): Promise<void> {
    const refused = await this.leader.port.send({ from: this.leader.from, command });
    if (refused !== undefined) throw new Error(`${command.type}: ${refused}`);
  }
}

export type Wished = {
  doors: RoomDoors;
  address: string;
  rooms: number;
  voters: number;
  turns: number;
};

const none = (): Measured => ({ acknowledged: [], shown: [], bytes: 0, lost: 0 });

/** Usual turns, then one in which everybody votes in the same instant; `full` is called while all are there. */
export const runRooms = async (
  { doors, address, rooms, voters, turns }: Wished,
  full: () => Promise<void>,
): Promise<{ usual: Measured; burst: Measured }> => {
  const all: Room[] = [];
  for (let seed = 1; seed <= rooms; seed += 1) all.push(await Room.open(doors, seed));
  for (const room of all) await room.fill(address, voters);
  const usual = none();
  const burst = none();
  const before = all.reduce((sum, room) => sum + room.bytes, 0);
  const play = async (room: Room): Promise<void> => {
    // workshops do not click in step
    await new Promise((resolve) => setTimeout(resolve, Math.random() * SPREAD));
    for (let turn = 0; turn < turns; turn += 1) await room.turn(SPREAD, usual);
  };
  await Promise.all(all.map(play));
  const after = all.reduce((sum, room) => sum + room.bytes, 0);
  usual.bytes = Math.round((after - before) / (rooms * voters * turns));
  await full();
  await Promise.all(all.map((room) => room.turn(0, burst)));
  for (const room of all) room.close();
  return { usual, burst };
};
