// The part of spessasynth_core that the studio uses, named here and found only when the studio runs: the package is
// installed beside this build alone, and the project's types and import rules must hold without it.
// Must not know: anything of it that we do not call.

export type Synth = {
  readonly processorInitialized: Promise<void>;
  readonly soundBankManager: { addSoundBank(bank: unknown, id: string): void };
  noteOn(channel: number, key: number, touch: number): void;
  noteOff(channel: number, key: number): void;
  controllerChange(channel: number, controller: number, value: number): void;
  programChange(channel: number, programme: number): void;
  /** adds into the arrays; at most 128 samples a call */
  process(left: Float32Array, right: Float32Array, start: number, count: number): void;
};

type SynthPackage = {
  SpessaSynthProcessor: new (rate: number, options: { eventsEnabled: boolean }) => Synth;
  SoundBankLoader: { fromArrayBuffer(bytes: ArrayBuffer): unknown };
};

const PACKAGE: string = 'spessasynth_core';

/** A synthesiser with one soundfont, ready to play. Throws when `npm ci` was not run beside the build. */
export async function synthWith(rate: number, bank: ArrayBuffer): Promise<Synth> {
  const found = (await import(PACKAGE)) as SynthPackage;
  const synth = new found.SpessaSynthProcessor(rate, { eventsEnabled: false });
  synth.soundBankManager.addSoundBank(found.SoundBankLoader.fromArrayBuffer(bank), 'main');
  await synth.processorInitialized;
  return synth;
}
