// The real speakers: Howler for rooms and single sounds, its context for the stems, one master gain over all.
// Must not know: the Stage, captions, the DOM beyond the audio context.
import { Howler } from 'howler';
import { formatsFor } from './files.ts';
import { type Loop, openLoop, openShot } from './howls.ts';
import { masterOf, QUICK } from './master.ts';
import { EFFECTS, isStem, type LoopName, STEMS, type StemName } from './names.ts';
import type { SoundEvent, Speakers, Volumes } from './speakers.ts';
import { openStems } from './stems.ts';

/** Howler keeps its context for the page's life; it is made here, after the first gesture, and not before. */
function contextOf(): { context: AudioContext; node: GainNode } | undefined {
  Howler.autoSuspend = false; // our own resume hook instead: iOS loses the sound otherwise
  Howler.autoUnlock = false; // it would throw the context away once more and make ten audio elements
  Howler.volume(1);
  const context: AudioContext | null = Howler.usingWebAudio ? Howler.ctx : null;
  return context ? { context, node: Howler.masterGain } : undefined;
}

/** Speakers, or nothing where the browser has no Web Audio or none of the formats. */
export function openSpeakers(
  first: Volumes,
  note: (event: SoundEvent) => void,
): Speakers | undefined {
  const audio = contextOf();
  const formats = formatsFor((type) => new Audio().canPlayType(type));
  if (!audio || formats.length === 0) return undefined;
  const { context, node } = audio;
  const master = masterOf(context, node);
  const stems = openStems(context, node, formats, note);
  const shots = new Map(EFFECTS.map((name) => [name, openShot(name, formats, note)]));
  const loops = new Map<LoopName, Loop>();
  const stemGain: Record<StemName, number> = { piano: 0, strings: 0 };
  const loopGain = new Map<LoopName, number>();
  let volumes = first;
  master.setVolume(first.all);
  master.resume();

  function fadeLoop(name: LoopName, gain: number, seconds: number): void {
    if (!loops.has(name) && gain > 0) loops.set(name, openLoop(name, formats, note));
    loopGain.set(name, gain);
    loops.get(name)?.fade(gain * volumes.room, seconds);
  }
  function fadeStem(name: StemName, gain: number, seconds: number): void {
    stemGain[name] = gain;
    stems.fade(name, gain * volumes.music, seconds);
  }
  function silence(): void {
    master.cut();
    stems.stop();
    for (const one of [...loops.values(), ...shots.values()]) one.stop();
    loops.clear();
    shots.clear();
  }

  return {
    fade: (name, gain, seconds) =>
      isStem(name) ? fadeStem(name, gain, seconds) : fadeLoop(name, gain, seconds),
    play: (name) => shots.get(name)?.play(volumes.effects),
    setVolumes(next) {
      volumes = next;
      master.setVolume(next.all);
      for (const [name, gain] of loopGain) fadeLoop(name, gain, QUICK);
      for (const name of STEMS) fadeStem(name, stemGain[name], QUICK);
    },
    mute: master.mute,
    pause: master.pause,
    resume: master.resume,
    silence,
  };
}
