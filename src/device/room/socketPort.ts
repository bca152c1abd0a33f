// A room kept by a server, as a port: commands go out as messages, views are put together from what comes in.
// Must not know: how a connection is made or found again.
import { askingFor, LONGEST_TO_SERVER, makeMessage } from '#app/protocol';
import { type Change, withChange } from '#app/room/change';
import type { Sent } from '#app/room/command';
import type { FromServer, ToServer } from '#app/room/messages';
import type { RoomPort, View, Viewer } from '#app/room/port';
import { FacilitatorView, ProjectorView, Recap, SeatNow } from '#app/room/views';

type Refused = NonNullable<Awaited<ReturnType<RoomPort['send']>>>;
export type Asks = (message: ToServer) => Promise<FromServer | undefined>;
type Parts = { recap?: unknown; now?: unknown; view?: unknown };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const onto = (part: unknown, change: Change | undefined): unknown =>
  change && isObject(part) ? withChange(part, change) : part;

/** Whole, or undefined. */
const viewFrom = (role: Viewer['role'], { recap, now, view }: Parts): View | undefined => {
  if (role === 'participant') {
    const told = Recap.safeParse(recap);
    const mine = SeatNow.safeParse(now);
    if (!told.success || !mine.success) return undefined;
    return { role, view: { recap: told.data, now: mine.data } };
  }
  if (role === 'projector') {
    const read = ProjectorView.safeParse(view);
    return read.success ? { role, view: read.data } : undefined;
  }
  const read = FacilitatorView.safeParse(view);
  return read.success ? { role, view: read.data } : undefined;
};

export class SocketPort implements RoomPort {
  private readonly showing = new Set<(view: View) => void>();
  private parts: Parts = {};
  private view: View | undefined;

  constructor(
    private readonly role: Viewer['role'],
    private readonly asks: Asks,
    /** asks for the whole view again: a change did not fit */
    private readonly anew: () => void,
  ) {}

  async send({ command }: Sent): ReturnType<RoomPort['send']> {
    const message = askingFor(command);
    if (!message) return 'already-here';
    if (makeMessage(message).length > LONGEST_TO_SERVER) return 'too-long';
    const answer = await this.asks(message);
    if (!answer) return 'out-of-reach';
    // a newer server may know more names; whoever shows them has a sentence for the rest
    return answer.type === 'refused' ? (answer.why as Refused) : undefined;
  }

  watch(viewer: Viewer, show: (view: View) => void): () => void {
    if (viewer.role !== this.role) return () => {};
    this.showing.add(show);
    if (this.view) show(this.view);
    return () => void this.showing.delete(show);
  }

  /** What came in: a view, whole or in parts, or what is not for this port. */
  hear(message: FromServer): void {
    const parts = this.after(message);
    if (!parts) return;
    this.parts = parts;
    // a phone's words come first, and then what is asked of it
    if (message.type === 'recap') return;
    const view = viewFrom(this.role, parts);
    if (!view) return this.anew();
    this.view = view;
    for (const show of [...this.showing]) show(view);
  }

  private after(message: FromServer): Parts | undefined {
    const { parts } = this;
    if (message.type === 'recap') return { ...parts, recap: message.recap };
    if (message.type === 'now') return { ...parts, now: message.now };
    if (message.type === 'projector' || message.type === 'facilitator')
      return { view: message.view };
    if (message.type !== 'changed') return undefined;
    return {
      recap: onto(parts.recap, message.recap),
      now: onto(parts.now, message.now),
      view: onto(parts.view, message.view),
    };
  }
}
