// Recordings as decoded audio: fetched when first needed, in the first format that can be had, and let go when done.
// Must not know: what plays them.
import { addressOf } from './files.ts';
import { loops, type Span } from './manifest.ts';
import type { Format, StemName } from './names.ts';
import type { SoundEvent } from './speakers.ts';

/** a decoded stem and the part of it that goes round */
export type Stem = { buffer: AudioBuffer; loop: Span };

export type Buffers = {
  /** undefined when no format could be had */
  stem(name: StemName): Promise<Stem | undefined>;
  forget(): void;
};

/** stems kept decoded at a time: what plays, what it came from, and the strings; each is 5 to 10 MB */
const MOST = 3;

type Needs = {
  context: Pick<BaseAudioContext, 'decodeAudioData'>;
  formats: readonly Format[];
  note: (event: SoundEvent) => void;
};

async function decoded(
  name: StemName,
  { context, formats, note }: Needs,
): Promise<Stem | undefined> {
  for (const format of formats) {
    try {
      const answer = await fetch(addressOf(name, format));
      if (!answer.ok) throw new Error(`${name}.${format}: ${answer.status}`);
      const buffer = await context.decodeAudioData(await answer.arrayBuffer());
      note({ act: 'loaded', name, format });
      return { buffer, loop: loops[name][format] };
    } catch {
      note({ act: 'failed', name, format });
    }
  }
  return undefined;
}

export function buffersFor(needs: Needs): Buffers {
  const kept = new Map<StemName, Promise<Stem | undefined>>();
  const drop = (name: StemName): void => {
    if (kept.delete(name)) needs.note({ act: 'unloaded', name });
  };

  return {
    async stem(name) {
      const found = kept.get(name) ?? decoded(name, needs);
      // the newest stands last
      kept.delete(name);
      kept.set(name, found);
      const stem = await found;
      // a failure is not kept: the next time is a new try
      if (!stem) kept.delete(name);
      for (const old of [...kept.keys()].slice(0, -MOST)) drop(old);
      return stem;
    },
    forget() {
      for (const name of kept.keys()) drop(name);
    },
  };
}
