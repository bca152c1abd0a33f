// One who looks at a room over a connection: what was shown last, and of a new view only what is new.
// Must not know: sockets, who made the view.
import { changeBetween } from '#app/room/change';
import type { FromServer } from '#app/room/messages';
import type { View, Viewer } from '#app/room/port';

/** Sends one message to where the visitor is. */
export type Sends = (message: FromServer) => void;

export class Visitor {
  private last: View | undefined;

  constructor(
    readonly viewer: Viewer,
    /** short, as a story file is found by */
    public language: string,
    readonly send: Sends,
  ) {}

  /** Whole the first time, then what changed. */
  show(view: View): void {
    const before = this.last;
    this.last = view;
    if (before) this.showChange(before, view);
    else this.showWhole(view);
  }

  /** The next view goes out whole again. */
  forget(): void {
    this.last = undefined;
  }

  private showWhole(view: View): void {
    if (view.role === 'projector') this.send({ type: 'projector', view: view.view });
    else if (view.role === 'facilitator') this.send({ type: 'facilitator', view: view.view });
    else {
      this.send({ type: 'recap', recap: view.view.recap });
      this.send({ type: 'now', now: view.view.now });
    }
  }

  private showChange(before: View, after: View): void {
    if (before.role !== 'participant' || after.role !== 'participant') {
      const view = changeBetween(before.view, after.view);
      if (view) this.send({ type: 'changed', view });
      return;
    }
    const toldAlready = before.view.recap === after.view.recap;
    const recap = toldAlready ? undefined : changeBetween(before.view.recap, after.view.recap);
    const now = changeBetween(before.view.now, after.view.now);
    if (recap ?? now) this.send({ type: 'changed', ...(recap && { recap }), ...(now && { now }) });
  }
}
