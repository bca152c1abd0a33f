// What a recording is made by: a maker, how loud it becomes, how it is kept. Loudness targets: art and audio notes, 6.3.
// Must not know: ffmpeg, file names, any one sound.
import type { Entry } from '../../../src/sound/manifest.ts';
import type { EffectName, SoundName } from '../../../src/sound/names.ts';
import type { Signal, Sound } from './craft/signal.ts';

export type Recipe = {
  name: SoundName;
  kind: Entry['kind'];
  make: () => Sound | Promise<Sound>;
  /** of the loop; absent for what is heard once */
  loopSeconds?: number;
  channels: 1 | 2;
  /** LUFS: integrated for loops, loudest 400 ms for single sounds */
  loudness: number;
  /** kilobits a second of Opus; AAC gets half as much again */
  rate: number;
  /** see the codec */
  steady?: boolean;
  tight?: boolean;
};

export type Made = readonly [name: SoundName, make: () => Sound];

/** Rooms are there and hardly heard: -40 LUFS. */
export const tone =
  (seconds: number, channels: 1 | 2 = 1, rate = 26, tight = false) =>
  ([name, make]: Made): Recipe => ({
    name,
    kind: 'tone',
    make,
    loopSeconds: seconds,
    channels,
    loudness: -39.7,
    rate,
    steady: name !== 'kitchen' && name !== 'hallway',
    tight,
  });

/** Weather stands before the room: -28 LUFS; wind and snow are wide and need less. */
export const weather = (seconds: number, [name, make]: Made, channels: 1 | 2): Recipe => ({
  name,
  kind: 'weather',
  make,
  loopSeconds: seconds,
  channels,
  loudness: -28.4,
  rate: channels === 2 ? 40 : 30,
  steady: true,
});

/** Single sounds are written down as one speaker gives them; two give 3 dB more. */
const TWO_SPEAKERS = 3;

export const once = (name: EffectName, make: () => Signal, loudness: number): Recipe => ({
  kind: 'effect',
  name,
  make: () => [make()],
  channels: 1,
  loudness: loudness + TWO_SPEAKERS,
  rate: 28,
});
