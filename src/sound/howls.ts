// Room tones, weather and single sounds, played by Howler: one Howl for each recording, the second format if the first fails.
// Must not know: the Stage, the stems.
import { Howl } from 'howler';
import { addressOf } from './files.ts';
import { manifest } from './manifest.ts';
import type { EffectName, Format, LoopName, SoundName } from './names.ts';
import type { SoundEvent } from './speakers.ts';

/** a single sound that comes later than this after its line is left out: a late door is a wrong door */
const LATE_MS = 600;

export type Loop = { fade(gain: number, seconds: number): void; stop(): void };
export type Shot = { play(volume: number): void; stop(): void };

type Opening = {
  name: SoundName;
  formats: readonly Format[];
  note: (event: SoundEvent) => void;
  /** called with each Howl that could be loaded, with its format */
  ready: (howl: Howl, format: Format) => void;
};

/** milliseconds, as Howler wants them: from, for how long, round and round */
function spritesOf(name: SoundName, format: Format): Record<string, [number, number, boolean]> {
  const loop = manifest.sounds[name].files[format].loop;
  return loop ? { loop: [loop.start * 1000, (loop.end - loop.start) * 1000, true] } : {};
}

/** Tries the formats in turn; when none can be loaded the sound stays away and nobody is bothered. */
function open(opening: Opening, close: { howl?: Howl; closed: boolean }): void {
  const { name, formats, note, ready } = opening;
  const [format, ...rest] = formats;
  if (!format || close.closed) return;
  const howl = new Howl({
    src: [addressOf(name, format)],
    format: [format],
    sprite: spritesOf(name, format),
    volume: 0, // a loop comes up by its first fade, a single sound sets its own
    onload: () => {
      note({ act: 'loaded', name, format });
      ready(howl, format);
    },
    onloaderror: () => {
      note({ act: 'failed', name, format });
      howl.unload();
      open({ ...opening, formats: rest }, close);
    },
  });
  close.howl = howl;
}

export function openLoop(
  name: LoopName,
  formats: readonly Format[],
  note: (event: SoundEvent) => void,
): Loop {
  const state: { howl?: Howl; closed: boolean } = { closed: false };
  let playing: { howl: Howl; id: number } | undefined;
  let wanted = { gain: 0, seconds: 0 };

  function follow(): void {
    if (!playing || state.closed) return;
    const { howl, id } = playing;
    const now = Number(howl.volume(id));
    // Howler's fade from a volume to itself never ends
    if (now !== wanted.gain) howl.fade(now, wanted.gain, wanted.seconds * 1000, id);
  }
  function ready(howl: Howl): void {
    playing = { howl, id: howl.play('loop') };
    follow();
  }
  open({ name, formats, note, ready }, state);

  return {
    fade(gain, seconds) {
      wanted = { gain, seconds };
      follow();
    },
    stop() {
      state.closed = true;
      state.howl?.unload();
    },
  };
}

export function openShot(
  name: EffectName,
  formats: readonly Format[],
  note: (event: SoundEvent) => void,
): Shot {
  const state: { howl?: Howl; closed: boolean } = { closed: false };
  let loaded: Howl | undefined;
  let asked: { at: number; volume: number } | undefined;
  function sound(howl: Howl, volume: number): void {
    howl.volume(volume);
    howl.play();
  }
  function ready(howl: Howl): void {
    loaded = howl;
    if (asked && performance.now() - asked.at < LATE_MS) sound(howl, asked.volume);
  }
  open({ name, formats, note, ready }, state);
  return {
    play(volume) {
      asked = { at: performance.now(), volume };
      if (loaded) sound(loaded, volume);
    },
    stop() {
      state.closed = true;
      state.howl?.unload();
    },
  };
}
