// Rooms, weather and single sounds by name: opened when first needed, let go when they have faded or the talk is left.
// Must not know: volumes, music, the Stage.
import { addressOf } from './files.ts';
import { type Loop, openLoop, openShot, type Shot } from './howls.ts';
import type { EffectName, Format, LoopName } from './names.ts';
import type { SoundEvent } from './speakers.ts';

export type Sources = {
  fade(name: LoopName, level: number, seconds: number): void;
  play(name: EffectName, level: number): void;
  /** fetches, and decodes nothing: so that a sound that comes with a line is not late */
  warm(names: readonly EffectName[]): void;
  stop(): void;
};

export function openSources(
  formats: readonly Format[],
  note: (event: SoundEvent) => void,
): Sources {
  const loops = new Map<LoopName, Loop>();
  const shots = new Map<EffectName, Shot>();

  function loopFor(name: LoopName): Loop {
    const loop = openLoop(name, { formats, note, gone: () => loops.delete(name) });
    loops.set(name, loop);
    return loop;
  }
  function shotFor(name: EffectName): Shot {
    const shot = shots.get(name) ?? openShot(name, { formats, note });
    shots.set(name, shot);
    return shot;
  }

  return {
    fade(name, level, seconds) {
      const loop = loops.get(name) ?? (level > 0 ? loopFor(name) : undefined);
      loop?.fade(level, seconds);
    },
    play(name, level) {
      if (level > 0) shotFor(name).play(level);
    },
    warm(names) {
      const [format] = formats;
      if (!format) return;
      // what cannot be had now is tried again when it is heard
      for (const name of names)
        void fetch(addressOf(name, format), { priority: 'low' }).catch(() => undefined);
    },
    stop() {
      for (const one of [...loops.values(), ...shots.values()]) one.stop();
      loops.clear();
      shots.clear();
    },
  };
}
