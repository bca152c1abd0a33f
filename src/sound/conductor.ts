// Follows the Stages: works out the cues, waits out a hold, tells the speakers and the captions. Pause, leave, log.
// Must not know: Howler, browsers, gestures; speakers may be missing, then only captions remain.
import type { Stage } from '#app/stageTypes';
import { type Cue, cuesBetween, isHush } from './cues.ts';
import { leadOf } from './names.ts';
import type { SoundEvent, Speakers } from './speakers.ts';
import type { SoundWords } from './words.ts';

/** Runs `then` after `ms`; gives a way to call it off. */
export type Later = (ms: number, then: () => void) => () => void;

export type Conductor = {
  apply(stage: Stage): void;
  /** sound may be heard from here on; `undefined` where there is no audio */
  begin(speakers: Speakers | undefined): void;
  pause(on: boolean): void;
  /** at once and for good */
  silence(): void;
  onCaption(listener: (caption: string) => void): void;
  note(event: SoundEvent): void;
  log(): readonly SoundEvent[];
};

/** `words`: asked anew for each Stage; without an answer captions are in the source language. */
export function conductor(
  later: Later,
  words: () => SoundWords | undefined = () => undefined,
): Conductor {
  const events: SoundEvent[] = [];
  const listeners: ((caption: string) => void)[] = [];
  let phase: 'waiting' | 'sounding' | 'silent' = 'waiting';
  let paused = false;
  let speakers: Speakers | undefined;
  let heard: Stage | undefined;
  /** the newest Stage that is not heard yet: before the first gesture, in a pause */
  let wanted: Stage | undefined;
  /** what a hold keeps back */
  let kept: readonly Cue[] = [];
  let callOff: (() => void) | undefined;
  /** what was last said of the music: true until something else is */
  let tune: string | undefined;

  function isNews({ text, music }: Extract<Cue, { act: 'caption' }>): boolean {
    if (!music) return true;
    if (text === tune) return false;
    tune = text;
    return true;
  }

  /** One call for a Stage: two captions in one instant would be read over each other. */
  function say(cues: readonly Cue[]): void {
    const captions = cues.flatMap((cue) =>
      cue.act === 'caption' && isNews(cue) ? [cue.text] : [],
    );
    for (const caption of captions) events.push({ act: 'caption', caption });
    if (captions.length === 0) return;
    for (const listener of listeners) listener(captions.join('; '));
  }

  function perform(cue: Cue): void {
    if (cue.act === 'caption') return;
    if (cue.act === 'music') {
      const { act, gain, seconds } = cue;
      const name = leadOf(cue.instrument, cue.motif);
      events.push({ act, name, gain, seconds });
      return speakers?.music(name, gain, seconds);
    }
    events.push(cue);
    if (cue.act === 'fade') speakers?.fade(cue.name, cue.gain, cue.seconds);
    else if (cue.act === 'near') speakers?.near(cue.on);
    else speakers?.play(cue.name);
  }

  function give(cues: readonly Cue[]): void {
    cues.forEach(perform);
    say(cues);
  }

  function release(): void {
    if (phase !== 'sounding' || paused) return;
    callOff?.();
    callOff = undefined;
    const cues = kept;
    kept = [];
    give(cues);
  }

  function catchUp(): void {
    release();
    if (!wanted || phase !== 'sounding' || paused) return;
    const next = wanted;
    wanted = undefined;
    const cues = cuesBetween(heard, next, words());
    heard = next;
    if (next.hold <= 0) return give(cues);
    give(cues.filter(isHush));
    kept = cues.filter((cue) => !isHush(cue));
    callOff = later(next.hold, release);
  }

  return {
    apply(stage) {
      if (phase === 'silent') return;
      wanted = stage;
      catchUp(); // what a hold kept back is not lost when the next Stage comes early
    },
    begin(given) {
      if (phase !== 'waiting') return;
      phase = 'sounding';
      speakers = given;
      events.push({ act: 'begin', audio: given !== undefined });
      catchUp();
    },
    pause(on) {
      if (paused === on || phase === 'silent') return;
      paused = on;
      events.push({ act: 'pause', on });
      speakers?.pause(on);
      catchUp();
    },
    silence() {
      if (phase === 'silent') return;
      phase = 'silent';
      callOff?.();
      speakers?.silence();
      events.push({ act: 'silence' });
    },
    onCaption: (listener) => void listeners.push(listener),
    note: (event) => void events.push(event),
    log: () => events,
  };
}
