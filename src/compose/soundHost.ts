// Holds the sound of the page: loads the player with the first talk, follows settings and Stages, and falls silent at once.
// Must not know: what a Stage means.
import { effect, signal } from '@preact/signals';
import type { Stage } from '#app/stageTypes';
import type { SoundPlayer } from '#sound/player';
import type { Ports } from '#ui/ports';
import { captionsOn } from './captions.ts';
import type { Tongue } from './tongue.ts';

const volumesOf = ({ music, room, effects }: { music: number; room: number; effects: number }) => ({
  music: music / 100,
  room: room / 100,
  effects: effects / 100,
  all: 1,
});

export class SoundHost {
  readonly caption = signal('');
  private readonly captions = captionsOn(
    (caption) => {
      this.caption.value = caption;
    },
    (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
  );
  private player: SoundPlayer | undefined;
  private stage: Stage | undefined;
  private stop: (() => void) | undefined;

  constructor(
    private readonly settings: Ports['settings'],
    private readonly tongue: Pick<Tongue, 'sound'>,
  ) {}

  apply(stage: Stage): void {
    // what stands in words was heard in the room that is left
    if (this.stage && this.stage.setting.id !== stage.setting.id) this.captions.clear();
    this.stage = stage;
    this.player?.apply(stage);
  }

  /** `props`: what the story may put down, so that its sounds are there in time. */
  async start(props: readonly string[]): Promise<void> {
    if (this.player) return;
    const { startSound } = await import('#sound/player');
    const player = startSound({
      volumes: volumesOf(this.settings.peek()),
      muted: this.settings.peek().mute,
      props,
      words: this.tongue.sound,
    });
    this.player = player;
    player.onCaption((sounds) => this.captions.say(sounds));
    this.stop = effect(() => {
      player.setVolumes(volumesOf(this.settings.value));
      player.mute(this.settings.value.mute);
    });
    if (this.stage) player.apply(this.stage);
  }

  /** While the player's pause is open everything rests. */
  rest(on: boolean): void {
    this.player?.pause(on);
  }

  /** Lets go of the page: nothing sounds between talks. */
  end(): void {
    this.stop?.();
    this.player?.dispose();
    this.player = undefined;
    this.stage = undefined;
    this.captions.clear();
  }

  /** For leaving: before this returns, nothing is heard. */
  silence(): void {
    this.player?.silence();
  }
}
