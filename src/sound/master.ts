// The one gain over everything, and the audio clock behind it: volume, mute, pause, leaving.
// Must not know: what is sounding.
import { ramp } from './voice.ts';

/** seconds: long enough not to click, short enough to feel immediate */
export const QUICK = 0.12;

export type Master = {
  setVolume(all: number): void;
  mute(on: boolean): void;
  pause(on: boolean): void;
  /** nothing is heard from this instant on */
  cut(): void;
  /** wakes a context that the browser has put to sleep; nothing happens in a pause or after the cut */
  resume(): void;
};

export function masterOf(context: AudioContext, node: GainNode): Master {
  let volume = 1;
  let muted = false;
  let state: 'open' | 'paused' | 'cut' = 'open';
  let asleep: ReturnType<typeof setTimeout> | undefined;

  const isStill = (): boolean => muted || state === 'paused';
  function follow(): void {
    ramp(node.gain, isStill() ? 0 : volume, QUICK, context.currentTime);
  }
  // a refused wake-up (no gesture yet, page gone) is silence and no error
  const wake = () => void context.resume().catch(() => undefined);
  const sleep = () => void context.suspend().catch(() => undefined);
  function resume(): void {
    // whatever the state says: a nap that was just asked for does not show in it yet
    if (state === 'open' && !muted) wake();
  }
  /** What nobody hears is not reckoned either. */
  function settle(): void {
    follow();
    clearTimeout(asleep);
    // asleep only when the ramp is over, or the cut would click
    if (isStill()) asleep = setTimeout(sleep, QUICK * 2000);
    else resume();
  }

  return {
    setVolume(all) {
      volume = all;
      if (state !== 'cut') follow();
    },
    mute(on) {
      muted = on;
      if (state !== 'cut') settle();
    },
    pause(on) {
      if (state === 'cut') return;
      state = on ? 'paused' : 'open';
      settle();
    },
    cut() {
      state = 'cut';
      clearTimeout(asleep);
      node.gain.cancelScheduledValues(context.currentTime);
      node.gain.value = 0;
      sleep();
    },
    resume,
  };
}
