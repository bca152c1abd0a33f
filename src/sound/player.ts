// Sound as the rest of the game sees it: give it Stages, it plays them. Load it by import('#sound/player').
// Must not know: story, meters, the page's controls. Missing audio is silence; captions come all the same.
import type { Stage } from '#app/stageTypes';
import { conductor } from './conductor.ts';
import { firstGesture, wakeUps } from './gestures.ts';
import { soundsOf } from './foley.ts';
import { openSpeakers } from './howlerSpeakers.ts';
import type { SoundEvent, Speakers, Volumes } from './speakers.ts';
import type { SoundWords } from './words.ts';

export type SoundPlayer = {
  /** The newest Stage; its hold is waited out first. Before the first gesture it is only remembered. */
  apply(stage: Stage): void;
  setVolumes(volumes: Volumes): void;
  /** Captions still come. */
  mute(on: boolean): void;
  /**
   * Each meaningful sound once, in words, when it begins or has gone: "phone put down, face down". At most one call for a
   * Stage; several sounds are parted by semicolons.
   */
  onCaption(listener: (caption: string) => void): void;
  /** At once and for good, for leaving; a Stage that comes later is not heard. Start anew to sound again. */
  silence(): void;
  /** Stills everything within 0.2 s; the newest Stage of the pause is heard when it ends. */
  pause(on: boolean): void;
  /** What happened, in order; for tests. */
  log(): readonly SoundEvent[];
  /** Silence, and lets go of the page. */
  dispose(): void;
};

export type SoundOptions = {
  volumes?: Volumes;
  muted?: boolean;
  /** things that the story may put down, by prop name; their sounds are fetched ahead */
  props?: readonly string[];
  /** of the language spoken at that moment */
  words?: () => SoundWords | undefined;
};

const FULL: Volumes = { music: 1, room: 1, effects: 1, all: 1 };

function later(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
}

/** Nothing sounds, and no audio is made, before the person's first click or key on this page. */
export function startSound(options: SoundOptions = {}): SoundPlayer {
  const { apply, begin, onCaption, pause, silence, log, note } = conductor(later, options.words);
  let volumes = options.volumes ?? FULL;
  let muted = options.muted ?? false;
  let paused = false;
  let speakers: Speakers | undefined;

  function open(): void {
    try {
      speakers = openSpeakers({ volumes, muted, expected: soundsOf(options.props ?? []), note });
    } catch {
      speakers = undefined; // no audio here: captions only
    }
    if (paused) speakers?.pause(true);
    begin(speakers);
  }
  const forget = [firstGesture(open), wakeUps(() => speakers?.resume())];

  return {
    apply,
    onCaption,
    silence,
    log,
    setVolumes(next) {
      volumes = next;
      speakers?.setVolumes(next);
    },
    mute(on) {
      muted = on;
      speakers?.mute(on);
    },
    pause(on) {
      paused = on;
      pause(on);
    },
    dispose() {
      silence();
      for (const stop of forget) stop();
    },
  };
}
