// One phone in one room: comes in or back, votes, and remembers its own votes on this device.
// Must not know: sockets, elements, or where the device keeps anything.
import { signal } from '@preact/signals';
import { parseCode } from '#app/room/code';
import type { DoorRefusal, RoomDoor, RoomDoors } from '#app/room/doors';
import { makeSeat, type OwnVote, parseSeat, withView } from '#app/room/ownVotes';
import type { ParticipantView } from '#app/room/views';
import type { TakingPart } from '#app/room/command';
import type { Language } from '#languages/language';

/** By code; what is kept of a seat is one text. */
export type Seats = {
  get(code: string): string | null;
  put(code: string, text: string): void;
  remove(code: string): void;
};

export type SeatState =
  | { is: 'outside'; why?: DoorRefusal }
  | { is: 'coming' }
  | { is: 'here' }
  | { is: 'coming-back' }
  | { is: 'left' };

type Needs = {
  doors: () => Promise<Pick<RoomDoors, 'joinRoom' | 'returnTo'>>;
  seats: Seats;
  language: () => Language;
};

export class Seat {
  readonly state = signal<SeatState>({ is: 'outside' });
  readonly view = signal<ParticipantView | undefined>(undefined);
  readonly own = signal<readonly OwnVote[]>([]);
  /** of the room that it is in, so that the address can name it */
  readonly code = signal<string | undefined>(undefined);
  /** a vote on its way */
  readonly sending = signal(false);
  private door: RoomDoor | undefined;
  private stops: (() => void)[] = [];

  constructor(private readonly needs: Needs) {}

  /** Comes in by a code as typed; back to the seat that this device had, where it had one. */
  async come(typed: string): Promise<void> {
    const code = parseCode(typed);
    if (code === undefined) return this.stay('not-a-code');
    this.state.value = { is: 'coming' };
    const kept = parseSeat(this.needs.seats.get(code));
    if (kept) this.own.value = kept.own;
    const entered = await this.enter(code, kept?.token);
    if (entered.ok) this.sit(entered.value);
    else this.stay(entered.error);
  }

  /** Whether this device has a seat in the room of that code. */
  has(code: string): boolean {
    return parseSeat(this.needs.seats.get(code)) !== undefined;
  }

  /** `option`: an id, or `abstain`. */
  async vote(option: string): Promise<string | undefined> {
    const ballot = this.view.peek()?.now.ballot;
    if (!ballot) return 'ballot-closed';
    const aim = { ballot: ballot.number, round: ballot.round };
    this.sending.value = true;
    const why = await this.send(
      option === 'abstain' ? { type: 'abstain', ...aim } : { type: 'vote', option, ...aim },
    );
    this.sending.value = false;
    return why;
  }

  /** Gives the seat up. */
  async leave(): Promise<void> {
    await this.send({ type: 'leave' });
    if (this.door) this.needs.seats.remove(this.door.code);
    this.close();
    this.view.value = undefined;
    this.state.value = { is: 'left' };
  }

  forgetOwn(): void {
    if (this.door) this.needs.seats.remove(this.door.code);
    this.own.value = [];
  }

  /** Its lines come in the language of the moment from now on. */
  speak(language: Language): void {
    void this.door?.speak(language);
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.stops = [];
    this.door?.close();
    this.door = undefined;
  }

  private async enter(code: string, token: string | undefined) {
    const { doors, language } = this.needs;
    const { joinRoom, returnTo } = await doors();
    if (token === undefined) return joinRoom({ code, language: language() });
    const back = await returnTo({ code, token, language: language() });
    // the room, or this seat in it, is another one by now
    return back.ok || back.error === 'out-of-reach' || back.error === 'removed'
      ? back
      : joinRoom({ code, language: language() });
  }

  private stay(why: DoorRefusal): void {
    this.state.value = { is: 'outside', why };
  }

  private send(command: TakingPart): Promise<string | undefined> {
    const { door } = this;
    return door ? door.port.send({ from: door.from, command }) : Promise.resolve('out-of-reach');
  }

  private sit(door: RoomDoor): void {
    this.close();
    this.door = door;
    this.code.value = door.code;
    const follow = (now: RoomDoor['connection']['now']): void => {
      if (now.state === 'gone') return this.gone(now.why);
      this.state.value = { is: now.state === 'connected' ? 'here' : 'coming-back' };
    };
    follow(door.connection.now);
    this.stops = [
      door.connection.hear(follow),
      door.port.watch(door.viewer, (seen) => {
        if (seen.role === 'participant') this.take(door, seen.view);
      }),
    ];
  }

  private take({ code, token }: RoomDoor, view: ParticipantView): void {
    this.view.value = view;
    const own = withView(this.own.peek(), view);
    this.own.value = own;
    this.needs.seats.put(code, makeSeat({ token, own }));
  }

  /** What a room that is over has shown stays on the page. */
  private gone(why: DoorRefusal | 'closed'): void {
    const over = this.view.peek()?.now.ended || why === 'room-ended';
    if (over) this.state.value = { is: 'here' };
    else if (why !== 'closed') {
      this.view.value = undefined;
      this.stay(why);
    }
  }
}
