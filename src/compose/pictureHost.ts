// Holds the picture of one talk: loads Phaser when a host is there, falls back to stills, and follows each Stage.
// Must not know: what a Stage means. A failing picture never stops the talk.
import { effect, signal } from '@preact/signals';
import { inWords } from '#app/describe';
import type { Stage } from '#app/stageTypes';
import type { PictureState, Ports } from '#ui/ports';
import { reducedMotion } from '#ui/settings/apply';
import type { Tongue } from './tongue.ts';

type Drawn = {
  apply(stage: Stage): void;
  setReducedMotion(on: boolean): void;
  resize(): void;
  sketch?(width: number): string | undefined;
  dispose(): void;
};
type Wants = Pick<Ports, 'settings' | 'systemReduced'>;

/** Share of the wait that is over when the drawing engine is there. */
const ENGINE = 0.4;

/** Still pictures for where neither WebGL nor canvas can be had. */
const stills = async (host: HTMLElement): Promise<Drawn> => {
  const { stillFor } = await import('#scene/still');
  const image = document.createElement('img');
  host.replaceChildren(image);
  return {
    apply: (stage) => {
      image.src = stillFor(stage);
    },
    setReducedMotion: () => undefined,
    resize: () => undefined,
    dispose: () => image.remove(),
  };
};

export class PictureHost {
  readonly state = signal<PictureState>('none');
  /** 0..1 while `state` is loading */
  readonly progress = signal(0);
  /** what the picture would show by moving and, under reduced motion, says in words; empty otherwise */
  readonly caption = signal('');
  private drawn: Drawn | undefined;
  private stage: Stage | undefined;
  private host: HTMLElement | undefined;

  constructor(
    private readonly wants: Wants,
    private readonly tongue: Pick<Tongue, 'picture'>,
  ) {}

  apply(stage: Stage): void {
    this.stage = stage;
    this.drawn?.apply(stage);
    const told = this.drawn !== undefined && reducedMotion(this.wants);
    this.caption.value = told ? inWords(stage, this.tongue.picture()) : '';
  }

  /** What draws may come while the content note is read; a failure is found again, and told, when it is needed. */
  foresee(): void {
    if (this.wants.settings.peek().picture) void import('#scene/picture').catch(() => undefined);
  }

  /** What is drawn now, in small; undefined while there is nothing. */
  sketch(width: number): string | undefined {
    return this.drawn?.sketch?.(width);
  }

  /** The answer takes the picture down again. Turned off in the settings, nothing is loaded. */
  attach(host: HTMLElement): () => void {
    this.host = host;
    const resized = new ResizeObserver(() => this.drawn?.resize());
    resized.observe(host);
    const stops = [
      effect(() => this.follow(this.wants.settings.value.picture)),
      effect(() => this.drawn?.setReducedMotion(reducedMotion(this.wants))),
      () => resized.disconnect(),
    ];
    return () => {
      for (const stop of stops) stop();
      this.host = undefined;
      this.stage = undefined;
      this.caption.value = '';
      this.takeDown('none');
    };
  }

  private follow(wanted: boolean): void {
    if (!wanted) this.takeDown('off');
    else if (this.host && !this.drawn && this.state.peek() !== 'loading')
      void this.start(this.host);
  }

  private takeDown(state: PictureState): void {
    this.drawn?.dispose();
    this.drawn = undefined;
    this.state.value = state;
  }

  private async start(host: HTMLElement): Promise<void> {
    this.state.value = 'loading';
    this.progress.value = 0;
    try {
      const { startPicture } = await import('#scene/picture');
      this.progress.value = ENGINE;
      const reduced = reducedMotion(this.wants);
      this.take(
        host,
        await startPicture(host, {
          reducedMotion: reduced,
          onProgress: (share) => {
            this.progress.value = ENGINE + (1 - ENGINE) * share;
          },
          onLost: () => void this.fallBack(host),
        }),
        'live',
      );
    } catch {
      await this.fallBack(host);
    }
  }

  private async fallBack(host: HTMLElement): Promise<void> {
    this.drawn?.dispose();
    this.drawn = undefined;
    try {
      this.take(host, await stills(host), 'still');
    } catch {
      this.state.value = 'off';
    }
  }

  private take(host: HTMLElement, drawn: Drawn, state: PictureState): void {
    // the page may have gone, or the setting been turned, while it loaded
    if (this.host !== host || !this.wants.settings.peek().picture) return drawn.dispose();
    this.drawn = drawn;
    this.state.value = state;
    if (this.stage) drawn.apply(this.stage);
  }
}
