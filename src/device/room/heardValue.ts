// A value that others hear of when it changes.
// Must not know: what it is.
import type { Heard } from '#app/room/doors';

export class HeardValue<T> implements Heard<T> {
  private readonly listeners = new Set<(now: T) => void>();

  constructor(public now: T) {}

  hear(listener: (now: T) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  set(now: T): void {
    if (now === this.now) return;
    this.now = now;
    for (const listener of [...this.listeners]) listener(now);
  }
}
