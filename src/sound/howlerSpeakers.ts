// The real speakers: Howler for rooms and single sounds, its context for the music, one master gain over all.
// Must not know: the Stage, captions, the DOM beyond the audio context.
import { Howler } from 'howler';
import { buffersFor } from './buffers.ts';
import { formatsFor } from './files.ts';
import { masterOf, QUICK } from './master.ts';
import { type EffectName, isBed, type LeadName, type LoopName } from './names.ts';
import { Score } from './score.ts';
import { openSources } from './sources.ts';
import type { SoundEvent, Speakers, Volumes } from './speakers.ts';

/** Howler keeps its context for the page's life; it is made here, after the first gesture, and not before. */
function contextOf(): { context: AudioContext; node: GainNode } | undefined {
  Howler.autoSuspend = false; // our own resume hook instead: iOS loses the sound otherwise
  Howler.autoUnlock = false; // it would throw the context away once more and make ten audio elements
  Howler.volume(1);
  const context: AudioContext | null = Howler.usingWebAudio ? Howler.ctx : null;
  return context ? { context, node: Howler.masterGain } : undefined;
}

export type Opening = {
  volumes: Volumes;
  muted: boolean;
  /** single sounds that this talk may need */
  expected: readonly EffectName[];
  note: (event: SoundEvent) => void;
};

/** Speakers, or nothing where the browser has no Web Audio or none of the formats. What is off is not loaded. */
export function openSpeakers({
  volumes: first,
  muted,
  expected,
  note,
}: Opening): Speakers | undefined {
  const audio = contextOf();
  const formats = formatsFor((type) => new Audio().canPlayType(type));
  if (!audio || formats.length === 0) return undefined;
  const { context, node } = audio;
  const master = masterOf(context, node);
  const buffers = buffersFor({ context, formats, note });
  const score = new Score({ context, into: node, buffers, note });
  const sources = openSources(formats, note);
  const levels = new Map<LoopName, number>();
  let music: { name: LeadName; gain: number } | undefined;
  let volumes = first;
  /** false until sound is first wanted: a person who has it off pays for none of it */
  let wanted = false;

  function fade(name: LoopName, gain: number, seconds: number): void {
    levels.set(name, gain);
    if (!wanted) return;
    if (isBed(name)) score.strings(gain * volumes.music, seconds);
    else sources.fade(name, gain * volumes.room, seconds);
  }
  function toMusic(name: LeadName, gain: number, seconds: number): void {
    music = { name, gain };
    if (wanted) score.music(name, gain * volumes.music, seconds);
  }
  function follow(seconds: number): void {
    for (const [name, gain] of levels) fade(name, gain, seconds);
    if (music) toMusic(music.name, music.gain, seconds);
  }
  function mute(on: boolean): void {
    master.mute(on);
    if (on || wanted) return;
    wanted = true;
    if (volumes.effects > 0) sources.warm(expected);
    follow(QUICK);
  }
  function silence(): void {
    master.cut();
    score.stop();
    sources.stop();
  }
  master.setVolume(first.all);
  master.resume();
  mute(muted);

  return {
    fade,
    music: toMusic,
    near: (on) => score.near(on),
    play(name) {
      if (!wanted || volumes.effects === 0) return;
      score.makeWay();
      sources.play(name, volumes.effects);
    },
    setVolumes(next) {
      volumes = next;
      master.setVolume(next.all);
      follow(QUICK);
    },
    mute,
    pause: master.pause,
    resume: master.resume,
    silence,
  };
}
