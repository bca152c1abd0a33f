// The two stems of the cue on one clock. Not by Howler: it starts each sound on its own, when its file has come, and offers
// no common start time, so two Howls can be some ms apart. Here both buffers are decoded first, start at the same instant
// and go round for ever; only gains change. Must not know: the Stage.
import { addressOf } from './files.ts';
import { manifest } from './manifest.ts';
import { type Format, STEMS, type StemName } from './names.ts';
import type { SoundEvent } from './speakers.ts';

export type Stems = {
  fade(name: StemName, gain: number, seconds: number): void;
  stop(): void;
};

/** seconds between asking and sounding, so that both starts lie in the future */
const LEAD = 0.05;

/** From where the gain is now, in a straight line to `to`. */
export function ramp(param: AudioParam, to: number, seconds: number, now: number): void {
  param.cancelScheduledValues(now);
  param.setValueAtTime(param.value, now);
  param.linearRampToValueAtTime(to, now + seconds);
}

async function bufferOf(context: BaseAudioContext, name: StemName, format: Format) {
  const answer = await fetch(addressOf(name, format));
  if (!answer.ok) throw new Error(`${name}.${format}: ${answer.status}`);
  return context.decodeAudioData(await answer.arrayBuffer());
}

/** Both stems in the first format in which both can be had. */
async function loadBoth(
  context: BaseAudioContext,
  formats: readonly Format[],
  note: (event: SoundEvent) => void,
): Promise<{ buffers: AudioBuffer[]; format: Format } | undefined> {
  for (const format of formats) {
    try {
      const buffers = await Promise.all(STEMS.map((name) => bufferOf(context, name, format)));
      for (const name of STEMS) note({ act: 'loaded', name, format });
      return { buffers, format };
    } catch {
      for (const name of STEMS) note({ act: 'failed', name, format });
    }
  }
  return undefined;
}

function sourceFor(context: AudioContext, buffer: AudioBuffer, name: StemName, format: Format) {
  const loop = manifest.sounds[name].files[format].loop;
  if (!loop) throw new Error(`sourceFor: expected ${name} to go round`);
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  source.loopStart = loop.start;
  source.loopEnd = loop.end;
  return { source, from: loop.start };
}

/** Starts loading at once; sounds when loaded. A stem that fails is silence. */
export function openStems(
  context: AudioContext,
  into: AudioNode,
  formats: readonly Format[],
  note: (event: SoundEvent) => void,
): Stems {
  const gains = Object.fromEntries(
    STEMS.map((name) => {
      const node = new GainNode(context, { gain: 0 });
      node.connect(into);
      return [name, node];
    }),
  ) as Record<StemName, GainNode>;
  const sources: AudioBufferSourceNode[] = [];
  let stopped = false;

  async function start(): Promise<void> {
    const both = await loadBoth(context, formats, note);
    if (!both || stopped) return;
    const at = context.currentTime + LEAD;
    STEMS.forEach((name, n) => {
      const buffer = both.buffers[n];
      if (!buffer) return;
      const { source, from } = sourceFor(context, buffer, name, both.format);
      source.connect(gains[name]);
      source.start(at, from);
      sources.push(source);
    });
    note({ act: 'stems', at: [at, at] });
  }
  void start();

  return {
    fade: (name, gain, seconds) => ramp(gains[name].gain, gain, seconds, context.currentTime),
    stop() {
      stopped = true;
      for (const source of sources) source.stop();
      for (const name of STEMS) gains[name].disconnect();
    },
  };
}
