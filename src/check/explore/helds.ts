// What the explorer knows in a state besides ink, as one object however many states hold it.
// Must not know: what is done with it.
import type { Known } from './answers.ts';
import type { Held } from './stateKey.ts';

export class Helds {
  private readonly all = new WeakMap<Known, Map<string, Held>>();

  of(known: Known, scene: string): Held {
    const scenes = this.all.get(known) ?? new Map<string, Held>();
    const held = scenes.get(scene) ?? { known, scene };
    scenes.set(scene, held);
    this.all.set(known, scenes);
    return held;
  }
}
