// Names as numbers: promises, scenes, ends, faults, lists of due scenes; and events in terms of them.
// Must not know: ways, readings.
import type { PromiseMade } from '#domain/choice';
import type { Premise } from '#domain/scenario';
import type { StoryEvent } from '#domain/storyEvent';
import { swiftAct } from './swiftAct.ts';
import type { SwiftEvent, SwiftPromise } from './swiftEvent.ts';

/** Each name with a number, in the order of its first use. */
export class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const name of first) this.of(name);
  }

  get all(): string[] {
    return [...this.numbers.keys()];
  }

  of(name: string): number {
    const number = this.numbers.get(name) ?? this.numbers.size;
    this.numbers.set(name, number);
    return number;
  }
}

export class Names {
  readonly promises = new Numbered();
  readonly ends = new Numbered();
  readonly faults = new Numbered();
  readonly scenes: Numbered;
  private readonly lists = new Numbered();

  constructor(scenes: readonly string[]) {
    this.scenes = new Numbered(scenes);
  }

  /** The number of this list of scenes. */
  due(scenes: readonly string[]): number {
    return this.lists.of(scenes.join(' '));
  }

  get dues(): number[][] {
    return this.lists.all.map((list) =>
      list === '' ? [] : list.split(' ').map((scene) => this.scenes.of(scene)),
    );
  }
}

export const namedPromise = (made: PromiseMade, names: Names): SwiftPromise => ({
  promise: names.promises.of(made.id),
  weight: made.weight,
  due: names.due(made.due),
  vague: made.kind === 'vague',
  replaces: made.replaces === undefined ? -1 : names.promises.of(made.replaces),
});

/** Throws RangeError for `elapse`, which no line can carry: a scene break is `scene` on a line. */
export const namedEvent = (event: StoryEvent, names: Names, premise: Premise): SwiftEvent => {
  const moved = (move: 'return' | 'agree-together') =>
    swiftAct({ move, size: 1, parts: [] }, premise);
  switch (event.type) {
    case 'discover':
    case 'asks':
    case 'refuse':
    case 'stop':
      return { type: event.type };
    case 'trigger':
      return event;
    case 'return':
      return { type: event.type, act: moved(event.type) };
    case 'agree-together':
      return {
        type: event.type,
        act: moved(event.type),
        made: namedPromise(event.promise, names),
      };
    case 'keep':
    case 'break':
      return { type: event.type, promise: names.promises.of(event.promise) };
    case 'renegotiate':
      return {
        type: event.type,
        promise: names.promises.of(event.promise),
        due: names.due(event.due),
      };
    default:
      throw new RangeError('elapse is no event of a line');
  }
};
