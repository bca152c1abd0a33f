// Room tones, weather and single sounds, played by Howler: one Howl for each recording, the second format if the first fails.
// Must not know: the Stage, the music.
import { Howl } from 'howler';
import { addressOf } from './files.ts';
import { loops } from './manifest.ts';
import type { EffectName, Format, LoopName, SoundName } from './names.ts';
import type { SoundEvent } from './speakers.ts';

/** a single sound that comes later than this after its line is left out: a late door is a wrong door */
const LATE_MS = 600;

export type Loop = { fade(gain: number, seconds: number): void; stop(): void };
export type Shot = { play(volume: number): void; stop(): void };

type Sprites = Record<string, [from: number, length: number, round: boolean]>;

type Opening = {
  name: SoundName;
  formats: readonly Format[];
  note: (event: SoundEvent) => void;
  sprites: (format: Format) => Sprites;
  /** called with the Howl that could be loaded */
  ready: (howl: Howl) => void;
};

/** Tries the formats in turn; when none can be loaded the sound stays away and nobody is bothered. */
function open(opening: Opening): { close: () => void } {
  const { name, note, sprites, ready } = opening;
  let now: Howl | undefined;
  let closed = false;
  function attempt([format, ...rest]: readonly Format[]): void {
    if (!format || closed) return;
    const howl = new Howl({
      src: [addressOf(name, format)],
      format: [format],
      sprite: sprites(format),
      volume: 0, // a loop comes up by its first fade, a single sound sets its own
      onload: () => {
        note({ act: 'loaded', name, format });
        ready(howl);
      },
      onloaderror: () => {
        note({ act: 'failed', name, format });
        howl.unload();
        attempt(rest);
      },
    });
    now = howl;
  }
  attempt(opening.formats);
  return {
    close() {
      if (closed) return;
      closed = true;
      now?.unload();
      note({ act: 'unloaded', name });
    },
  };
}

/** milliseconds, as Howler wants them: from, for how long, round and round */
const roundOf = (name: LoopName, format: Format): Sprites => {
  const { start, end } = loops[name][format];
  return { loop: [start * 1000, (end - start) * 1000, true] };
};

type LoopNeeds = Pick<Opening, 'formats' | 'note'> & {
  /** it has faded out and is unloaded */
  gone: () => void;
};

export function openLoop(name: LoopName, { formats, note, gone }: LoopNeeds): Loop {
  let playing: { howl: Howl; id: number } | undefined;
  let wanted = { gain: 0, seconds: 0 };

  function follow(): void {
    if (!playing) return;
    const { howl, id } = playing;
    const now = Number(howl.volume(id));
    // Howler's fade from a volume to itself never ends
    if (now !== wanted.gain) howl.fade(now, wanted.gain, wanted.seconds * 1000, id);
    else leaveIfSilent();
  }
  function leaveIfSilent(): void {
    if (!playing || wanted.gain > 0 || Number(playing.howl.volume(playing.id)) > 0) return;
    stop();
    gone();
  }
  function ready(howl: Howl): void {
    playing = { howl, id: howl.play('loop') };
    howl.on('fade', leaveIfSilent);
    follow();
  }
  const { close } = open({
    name,
    formats,
    note,
    ready,
    sprites: (format) => roundOf(name, format),
  });
  function stop(): void {
    playing = undefined;
    close();
  }

  return {
    fade(gain, seconds) {
      if (gain === wanted.gain && playing) return;
      wanted = { gain, seconds };
      follow();
    },
    stop,
  };
}

export function openShot(
  name: EffectName,
  { formats, note }: Pick<Opening, 'formats' | 'note'>,
): Shot {
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
  const { close } = open({ name, formats, note, ready, sprites: () => ({}) });
  return {
    play(volume) {
      asked = { at: performance.now(), volume };
      if (loaded) sound(loaded, volume);
    },
    stop: close,
  };
}
