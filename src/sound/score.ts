// The music as it is played: one motif at a time over the strings, all on one clock; a new motif takes over at a bar line.
// Not by Howler: it starts each sound on its own, when its file has come, and offers no common clock.
// Must not know: the Stage, or why a motif changes.
import type { Buffers } from './buffers.ts';
import { BAR, CROSS, nextBar, placeAt } from './grid.ts';
import { BED, type LeadName, type StemName } from './names.ts';
import type { SoundEvent } from './speakers.ts';
import { Voice, ramp } from './voice.ts';

/** Hz: open, and as through a wall */
const OPEN = 18_000;
const CLOSED = 620;
/** seconds in which the music closes in: quicker than a breath, slower than a fright */
const CLOSING = 1.2;
/** seconds in which a motif whose successor is already there goes */
const GOING = 0.3;

/** While a thing is heard the music makes way for it, by half; seconds to go down, to stay there, to come back. */
const WAY = { gain: 0.5, down: 0.15, stay: 1, up: 1.2 } as const;

type Wanted = { name: LeadName; gain: number; seconds: number };

type Needs = {
  context: BaseAudioContext;
  into: AudioNode;
  buffers: Buffers;
  note: (event: SoundEvent) => void;
};

export class Score {
  private readonly door: BiquadFilterNode;
  private readonly way: GainNode;
  /** when the first stem began; every other stands on its grid */
  private origin: number | undefined;
  private wanted: Wanted | undefined;
  private lead: { name: LeadName; voice: Voice } | undefined;
  private loading: LeadName | undefined;
  private bed: Voice | 'loading' | undefined;
  private bedWanted = { gain: 0, seconds: 0 };
  private stopped = false;

  constructor(private readonly needs: Needs) {
    this.door = needs.context.createBiquadFilter();
    this.door.type = 'lowpass';
    this.door.frequency.value = OPEN;
    this.way = needs.context.createGain();
    this.door.connect(this.way);
    this.way.connect(needs.into);
  }

  /** Nothing is loaded for a gain of 0. */
  music(name: LeadName, gain: number, seconds: number): void {
    this.wanted = { name, gain, seconds };
    if (gain === 0 || this.lead?.name === name) this.lead?.voice.to(gain, seconds);
    else void this.come(name);
  }

  strings(gain: number, seconds: number): void {
    this.bedWanted = { gain, seconds };
    if (this.bed instanceof Voice) this.bed.to(gain, seconds);
    else if (gain > 0 && !this.bed) void this.openBed();
  }

  near(on: boolean): void {
    const { frequency } = this.door;
    const now = this.needs.context.currentTime;
    frequency.cancelScheduledValues(now);
    frequency.setValueAtTime(frequency.value, now);
    frequency.exponentialRampToValueAtTime(on ? CLOSED : OPEN, now + CLOSING);
  }

  /** For a single sound that would be lost under a full motif. */
  makeWay(): void {
    const { gain } = this.way;
    const now = this.needs.context.currentTime;
    ramp(gain, WAY.gain, WAY.down, now);
    gain.setValueAtTime(WAY.gain, now + WAY.down + WAY.stay);
    gain.linearRampToValueAtTime(1, now + WAY.down + WAY.stay + WAY.up);
  }

  stop(): void {
    this.stopped = true;
    this.lead?.voice.cut();
    if (this.bed instanceof Voice) this.bed.cut();
    this.door.disconnect();
    this.way.disconnect();
    this.needs.buffers.forget();
  }

  private async come(name: LeadName): Promise<void> {
    if (this.loading === name) return;
    this.loading = name;
    const voice = await this.open(name);
    if (this.loading === name) this.loading = undefined;
    const { wanted } = this;
    if (!voice) return;
    // while it was fetched the talk may have gone on
    if (wanted?.name !== name || wanted.gain === 0 || this.lead?.name === name) return voice.cut();
    this.takeOver(name, voice, wanted);
  }

  /** At the next bar line; at once where nothing sounds that could be interrupted. */
  private takeOver(name: LeadName, voice: Voice, { gain, seconds }: Wanted): void {
    const old = this.lead?.voice;
    this.lead = { name, voice };
    if (!old || old.gain === 0 || this.origin === undefined) {
      old?.end(GOING);
      return voice.to(gain, seconds);
    }
    const line = nextBar(voice.begins, this.origin);
    old.endAt(line - CROSS.before, line + CROSS.after);
    voice.turn(gain, line - CROSS.rise, line);
    this.needs.note({ act: 'cross', name, bar: Math.round((line - this.origin) / BAR) });
  }

  private async openBed(): Promise<void> {
    this.bed = 'loading';
    this.bed = await this.open(BED);
    this.bed?.to(this.bedWanted.gain, this.bedWanted.seconds);
  }

  private async open(name: StemName): Promise<Voice | undefined> {
    const { context, buffers, note } = this.needs;
    const stem = await buffers.stem(name);
    if (!stem || this.stopped) return undefined;
    const voice = new Voice(context, this.door, stem, this.origin);
    this.origin ??= voice.begins;
    const at = voice.begins - this.origin;
    note({ act: 'stem', name, at, place: placeAt(at, 0) });
    return voice;
  }
}
