// One stem going round: a source and its gain, started so that it is where the common clock says.
// Must not know: which motif it is, or what comes after it.
import type { Stem } from './buffers.ts';
import { placeAt } from './grid.ts';

/** seconds between asking and sounding, so that the start lies in the future */
const LEAD = 0.05;

/** From where a gain is now, in a straight line to `to`. */
export function ramp(param: AudioParam, to: number, seconds: number, now: number): void {
  param.cancelScheduledValues(now);
  param.setValueAtTime(param.value, now);
  param.linearRampToValueAtTime(to, now + seconds);
}

export class Voice {
  private readonly source: AudioBufferSourceNode;
  private readonly node: GainNode;
  /** on the clock of the context, in seconds */
  readonly begins: number;
  /** where its gain is going */
  gain = 0;

  constructor(
    private readonly context: BaseAudioContext,
    into: AudioNode,
    { buffer, loop }: Stem,
    origin?: number,
  ) {
    this.begins = context.currentTime + LEAD;
    this.node = context.createGain();
    this.node.gain.value = 0;
    this.node.connect(into);
    this.source = context.createBufferSource();
    this.source.buffer = buffer;
    this.source.loop = true;
    this.source.loopStart = loop.start;
    this.source.loopEnd = loop.end;
    this.source.connect(this.node);
    this.source.start(this.begins, loop.start + placeAt(this.begins, origin ?? this.begins));
    this.source.addEventListener('ended', () => this.node.disconnect(), { once: true });
  }

  to(gain: number, seconds: number): void {
    this.gain = gain;
    ramp(this.node.gain, gain, seconds, this.context.currentTime);
  }

  /** As it is until `from`, then in a straight line to `gain` at `until`. */
  turn(gain: number, from: number, until: number): void {
    const { gain: param } = this.node;
    this.gain = gain;
    param.cancelScheduledValues(this.context.currentTime);
    param.setValueAtTime(param.value, this.context.currentTime);
    param.setValueAtTime(param.value, from);
    param.linearRampToValueAtTime(gain, until);
  }

  /** Fades out and lets go of its source. */
  end(seconds: number): void {
    this.to(0, seconds);
    this.source.stop(this.context.currentTime + seconds);
  }

  endAt(from: number, until: number): void {
    this.turn(0, from, until);
    this.source.stop(until);
  }

  cut(): void {
    this.source.stop();
    this.node.disconnect();
  }
}
