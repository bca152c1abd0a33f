// The Phaser game around the stage: canvas, clock, camera, quality. The loop sleeps when nothing moves.
// Must not know: stories or the page beyond the element that hosts it.
import { AUTO, CANVAS, Game, Renderer, Scale, Scene } from 'phaser';
import type { Stage } from '#app/stageTypes';
import { framingFor } from './framing.ts';
import { addGradients } from './gradients.ts';
import { type Fetched, addAtlases, loadRoom } from './load.ts';
import { FrameGauge, type Quality, isSoftware, rendererName } from './quality.ts';
import type { Room } from './rooms.ts';
import { type Manner, StageView } from './stageView.ts';
import { CALM, STILL } from './tempo.ts';

export type Options = {
  reducedMotion: boolean;
  quality?: Quality;
  manualClock?: boolean;
  onLost(): void;
};

/** ms in which a lost graphics context may come back before the picture gives up. */
const PATIENCE = 4000;
const MOST_RATIO = 2;

export class Theatre extends Scene {
  readonly #host: HTMLElement;
  readonly #options: Options;
  readonly #fetched: Fetched;
  readonly #gauge = new FrameGauge();
  #quality: Quality = 'full';
  #reducedMotion: boolean;
  #view: StageView | undefined;
  #squeeze = 0;
  #now = 0;
  #opening: { ready: () => void; failed: (cause: unknown) => void } | undefined;
  #lossTimer: number | undefined;
  #due: { stage: Stage; at: number } | undefined;

  constructor(host: HTMLElement, options: Options, fetched: Fetched) {
    super('stage');
    this.#host = host;
    this.#options = options;
    this.#fetched = fetched;
    this.#reducedMotion = options.reducedMotion;
  }

  /** Resolves once the first frame may be drawn; rejects when the stage cannot be set up. */
  open(): Promise<void> {
    const opened = new Promise<void>((ready, failed) => {
      this.#opening = { ready, failed };
    });
    new Game({
      type: this.#options.quality === undefined && isSoftware(rendererName()) ? CANVAS : AUTO,
      parent: this.#host,
      width: 16,
      height: 16,
      backgroundColor: '#241a2b',
      scene: this,
      scale: { mode: Scale.NONE },
      render: { antialiasGL: false, maxTextures: 1, stencil: false },
      fps: { limit: 30 },
      audio: { noAudio: true },
      banner: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
    });
    return opened;
  }

  /** Phaser calls this when it has booted; what goes wrong here would otherwise be lost in its loop. */
  create(): void {
    try {
      this.#furnish();
      this.#opening?.ready();
    } catch (cause) {
      this.#opening?.failed(cause);
    }
  }

  #furnish(): void {
    const { canvas } = this.game;
    canvas.setAttribute('role', 'img');
    canvas.removeAttribute('tabindex');
    const isCanvas = !(this.game.renderer instanceof Renderer.WebGL.WebGLRenderer);
    this.#quality = this.#options.quality ?? 'full';
    this.#watchContext();
    addAtlases(this.textures, this.#fetched);
    addGradients(this.textures);
    this.#view = new StageView(this, isCanvas);
    this.fit();
    // Phaser starts its loop right after this call, so a manual clock stops it one turn later.
    if (this.#options.manualClock) queueMicrotask(() => this.game.loop.stop());
  }

  #watchContext(): void {
    const { LOSE_WEBGL, RESTORE_WEBGL } = Renderer.Events;
    this.game.renderer.on(LOSE_WEBGL, () => {
      this.#lossTimer = window.setTimeout(this.#options.onLost, PATIENCE);
    });
    this.game.renderer.on(RESTORE_WEBGL, () => {
      window.clearTimeout(this.#lossTimer);
      this.rouse();
    });
  }

  #manner(): Manner {
    const calm = !this.#reducedMotion && this.#quality !== 'still';
    return { tempo: calm ? CALM : STILL, alive: calm, rich: this.#quality !== 'plain' };
  }

  /** Show a Stage after its silence; under reduced motion there is none. */
  take(stage: Stage): void {
    const hold = this.#reducedMotion ? 0 : stage.hold;
    this.#due = { stage, at: this.#now + hold };
    this.rouse();
  }

  /** Resolves once a room's pictures are here; the stage keeps them until another room is up. */
  ready(room: Room): Promise<void> {
    this.#view?.expect(room);
    return loadRoom(this.textures, room);
  }

  snap(): void {
    if (this.#due) this.#view?.take(this.#due.stage, this.#now, this.#squeeze, STILL);
    this.#due = undefined;
    this.#view?.snap(this.#now, this.#squeeze);
    this.rouse();
  }

  calm(reducedMotion: boolean): void {
    this.#reducedMotion = reducedMotion;
    this.rouse();
  }

  /** Phaser's own step; `delta` is smoothed by it and good enough for movement. */
  override update(_time: number, delta: number): void {
    this.#now += delta;
    this.#measure(delta);
    const manner = this.#manner();
    if (this.#due && this.#now >= this.#due.at) this.#begin(manner);
    const isMoving = this.#view?.update(this.#now, this.#squeeze, manner) ?? false;
    if (!isMoving && !manner.alive && !this.#due) this.#rest();
  }

  #begin(manner: Manner): void {
    const stage = this.#due?.stage;
    this.#due = undefined;
    if (stage) this.#view?.take(stage, this.#now, this.#squeeze, manner.tempo);
  }

  #measure(delta: number): void {
    if (this.#options.quality || this.#options.manualClock) return;
    const before = this.#quality;
    this.#quality = this.#gauge.next(before, delta);
    if (before !== this.#quality) this.fit();
  }

  /** After this frame the loop sleeps until something is asked for. */
  #rest(): void {
    if (!this.#options.manualClock) this.game.loop.sleep();
  }

  rouse(): void {
    if (!this.#options.manualClock && !this.game.loop.running) this.game.loop.wake();
  }

  /** Move a manual clock on by so many ms, in frames of a thirtieth of a second. */
  advance(ms: number): void {
    for (let left = ms; left > 0; left -= 33) this.game.step(this.#now, Math.min(33, left));
  }

  /** Fill the host at its present size. */
  fit(): void {
    const { clientWidth: w, clientHeight: h } = this.#host;
    if (w === 0 || h === 0) return;
    const ratio = this.#quality === 'full' ? Math.min(MOST_RATIO, window.devicePixelRatio) : 1;
    const framing = framingFor(w, h, ratio);
    this.scale.resize(Math.round(w * ratio), Math.round(h * ratio));
    Object.assign(this.game.canvas.style, { width: `${w}px`, height: `${h}px`, display: 'block' });
    const { main } = this.cameras;
    main.setZoom(framing.zoom).centerOn(framing.x, framing.y);
    this.#squeezeTo(framing.squeeze);
    this.rouse();
  }

  #squeezeTo(squeeze: number): void {
    const isOther = squeeze !== this.#squeeze;
    this.#squeeze = squeeze;
    if (isOther) this.#view?.snap(this.#now, squeeze);
  }

  close(): void {
    window.clearTimeout(this.#lossTimer);
    this.game.destroy(true);
    // Phaser takes itself down in its next step, so a sleeping loop has to be woken for it.
    this.game.loop.wake();
    this.game.canvas.remove();
  }
}
