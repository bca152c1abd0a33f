// What becomes of one promise on the way: made, due, settled, passed over. Every way in which it can stand is a number.
// Must not know: the graph.
import type { PromiseMade } from '#domain/choice';
import type { StoryEvent } from '#domain/storyEvent';
import type { Heard } from './courses.ts';

/** What is known of the promise on the way: its due scenes while it is open, and whether this scene still has to settle it. */
export type Standing = { scene: string; due: readonly string[]; pending: boolean };

export const START: Standing = { scene: '', due: [], pending: false };
const textOf = ({ scene, due, pending }: Standing): string => `${scene} ${due.join()} ${pending}`;

const settled = (now: Standing): Standing => ({
  ...now,
  pending: false,
  // the last due scene closes it
  due: now.due.at(-1) === now.scene ? [] : now.due,
});

const made = (now: Standing, promise: PromiseMade, id: string): Standing => {
  if (promise.replaces === id) return { ...now, due: [], pending: false };
  return promise.id === id ? { ...now, due: promise.due, pending: false } : now;
};

const hear = (now: Standing, event: StoryEvent, id: string): Standing => {
  if (event.type === 'agree-together') return made(now, event.promise, id);
  if (!('promise' in event) || event.promise !== id) return now;
  return event.type === 'renegotiate' ? { ...now, due: event.due, pending: false } : settled(now);
};

const enter = (now: Standing, scene: string): Standing => ({
  ...now,
  scene,
  pending: now.due.includes(scene),
});

/** Where the promise stands afterwards, and the due scenes that passed it over. */
type Heeded = { now: number; passed: readonly string[] };

/** Every state that a promise can be in, as a number; and what becomes of it where something is heard. */
export class Standings {
  readonly all: Standing[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly after = new Map<readonly Heard[], (Heeded | undefined)[]>();

  constructor(private readonly id: string) {}

  number(standing: Standing): number {
    const text = textOf(standing);
    const known = this.numbers.get(text) ?? this.all.push(standing) - 1;
    this.numbers.set(text, known);
    return known;
  }

  at(number: number): Standing {
    return this.all[number] ?? START;
  }

  /** After an option that makes a promise, this one or another. */
  made(now: number, promise: PromiseMade): number {
    const before = this.at(now);
    const after = made(before, promise, this.id);
    return after === before ? now : this.number(after);
  }

  heeded(heard: readonly Heard[], start: number): Heeded {
    const known = this.after.get(heard) ?? [];
    this.after.set(heard, known);
    return (known[start] ??= this.heed(heard, start));
  }

  private heed(heard: readonly Heard[], start: number): Heeded {
    const passed: string[] = [];
    let now = this.at(start);
    for (const { scene, events } of heard) {
      if (scene !== undefined && scene !== now.scene) {
        if (now.pending) passed.push(now.scene);
        now = enter(now, scene);
      }
      now = events.reduce((before, event) => hear(before, event, this.id), now);
    }
    return { now: this.number(now), passed };
  }
}
