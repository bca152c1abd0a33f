// All who look at one room from this process: after each change everybody it concerns is shown, through the one gate.
// Must not know: sockets, the store, what a change was for.
import type { RoomEvent } from '#app/room/event';
import type { Telling, View } from '#app/room/port';
import type { Room } from '#app/room/state';
import type { Recap } from '#app/room/views';
import { facilitatorView, participantView, projectorView, toldRecord } from '#app/roomView';
import type { Kept } from './store.ts';
import type { Visitor } from './visitor.ts';

/** What concerns one seat and the counts, and no other phone. */
const OF_ONE_SEAT: ReadonlySet<RoomEvent['type']> = new Set([
  ...(['joined', 'left', 'removed', 'voted', 'counted', 'locked'] as const),
]);

/** The seats that a change concerns; undefined for everybody. */
export const concerned = (events: readonly RoomEvent[]): readonly string[] | undefined =>
  events.every(({ type }) => OF_ONE_SEAT.has(type))
    ? events.flatMap((event) => ('seat' in event ? [event.seat] : []))
    : undefined;

/** A change on a version, and whom it concerns. */
export type Change = { since: number; seats?: readonly string[] };

export type Tells = (room: Room, language: string) => Telling | undefined;

export class Hall {
  private readonly visitors = new Set<Visitor>();
  private timer: NodeJS.Timeout | undefined;
  private keeping = true;
  /** by language, as of `kept` */
  private tellings = new Map<string, Telling | undefined>();
  /** the same words for all who hear them: most are then known to be old without being looked at */
  private readonly recaps = {
    held: new WeakMap<Telling, Recap>(),
    told: new WeakMap<Telling, Recap>(),
  };

  constructor(
    public kept: Kept,
    private readonly tells: Tells,
    /** ms between two counts shown */
    private readonly breath: number,
  ) {}

  get size(): number {
    return this.visitors.size;
  }

  come(visitor: Visitor): void {
    this.visitors.add(visitor);
    if (!this.keeping) visitor.send({ type: 'keeping', on: false });
    this.show(visitor);
  }

  go(visitor: Visitor): void {
    this.visitors.delete(visitor);
    if (this.visitors.size === 0) clearTimeout(this.timer);
  }

  /** Shown at once to those it concerns, and to everybody when something else came between; older news is left out. */
  update(kept: Kept, { since, seats }: Partial<Change> = {}): void {
    if (kept.version <= this.kept.version) return;
    const alone = since === this.kept.version;
    this.kept = kept;
    this.tellings = new Map();
    if (alone && seats) this.showSeats(new Set(seats));
    else for (const visitor of [...this.visitors]) this.show(visitor);
  }

  /** Whether what is sent can be kept: those who lead are told. */
  tellKeeping(on: boolean): void {
    if (on === this.keeping) return;
    this.keeping = on;
    for (const { viewer, send } of this.visitors)
      if (viewer.role !== 'participant') send({ type: 'keeping', on });
  }

  /** Nothing more will come. */
  close(why: string): void {
    for (const visitor of [...this.visitors]) this.sendAway(visitor, why);
  }

  private showSeats(seats: ReadonlySet<string>): void {
    for (const visitor of [...this.visitors])
      if (visitor.viewer.role === 'participant' && seats.has(visitor.viewer.seat))
        this.show(visitor);
    if (this.breath === 0) this.showLeaders();
    else this.timer ??= setTimeout(() => this.showLeaders(), this.breath);
  }

  private showLeaders(): void {
    this.timer = undefined;
    for (const visitor of [...this.visitors])
      if (visitor.viewer.role !== 'participant') this.show(visitor);
  }

  private show(visitor: Visitor): void {
    const { room } = this.kept;
    const telling = this.tellingIn(visitor.language);
    if (!telling) return this.sendAway(visitor, 'no-such-story');
    const view = viewOf(room, telling, visitor);
    if (view) visitor.show(this.sharing(view, telling));
    else this.sendAway(visitor, isRemoved(room, visitor) ? 'removed' : 'not-seated');
  }

  private tellingIn(language: string): Telling | undefined {
    if (!this.tellings.has(language))
      this.tellings.set(language, this.tells(this.kept.room, language));
    return this.tellings.get(language);
  }

  private sharing(view: View, telling: Telling): View {
    if (view.role !== 'participant') return view;
    const recaps = this.kept.room.held ? this.recaps.held : this.recaps.told;
    const recap = recaps.get(telling) ?? view.view.recap;
    recaps.set(telling, recap);
    return { role: view.role, view: { ...view.view, recap } };
  }

  private sendAway(visitor: Visitor, why: string): void {
    this.visitors.delete(visitor);
    visitor.send({ type: 'gone', why });
  }
}

const isRemoved = ({ removed }: Room, { viewer }: Visitor): boolean =>
  viewer.role === 'participant' && removed.includes(viewer.seat);

const viewOf = (
  room: Room,
  { moment, offered }: Telling,
  { viewer }: Visitor,
): View | undefined => {
  const { role } = viewer;
  if (role === 'projector') return { role, view: projectorView(room, moment) };
  if (role === 'facilitator') return { role, view: facilitatorView(room, moment, offered) };
  const view = participantView(room, moment, viewer.seat);
  return view && { role, view };
};

/** What is told of a room, as far as it may be. */
export const tellsBy =
  (tell: (record: Room['record'], language: string) => Telling | undefined): Tells =>
  (room, language) =>
    tell(toldRecord(room), language);
