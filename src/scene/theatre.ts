// The Phaser game around the stage: canvas, clock, camera, quality. The loop sleeps when nothing moves.
// Must not know: stories or the page beyond the element that hosts it.
import { Renderer, Scene } from 'phaser';
import type { Stage } from '#app/stageTypes';
import { framingFor, hasCompany } from './framing.ts';
import { trustBlending } from './blending.ts';
import { addGradients } from './gradients.ts';
import { addThings, loadRoom } from './load.ts';
import { type ContextWatch, watchContext } from './lostContext.ts';
import { type Glide, isMoving, resting, towards, valueAt } from './glide.ts';
import { Pulse, canFall, canLive } from './pulse.ts';
import { FrameGauge, type Quality, isSoftware, rendererName } from './quality.ts';
import type { Room } from './rooms.ts';
import { Parts } from './sheets.ts';
import { type Opened, finish, openGame } from './stageGame.ts';
import { type Manner, StageView } from './stageView.ts';
import { CALM, STILL } from './tempo.ts';

export type Options = {
  reducedMotion: boolean;
  quality?: Quality;
  manualClock?: boolean;
  /** 0..1, while the picture is being made ready */
  onProgress?: (share: number) => void;
  onLost(): void;
};

const MOST_RATIO = 2;

export class Theatre extends Scene {
  /** people's drawings that have been loaded */
  readonly parts = new Parts();
  readonly #host: HTMLElement;
  readonly #options: Options;
  readonly #things: HTMLImageElement;
  readonly #gauge = new FrameGauge();
  #quality: Quality = 'full';
  #reducedMotion: boolean;
  #view: StageView | undefined;
  #squeeze = 0;
  #restless = true;
  #now = 0;
  #rained = 0;
  #company: Glide = resting(0);
  #pulse: Pulse | undefined;
  #opening: { ready: () => void; failed: (cause: unknown) => void } | undefined;
  #opened: Opened | undefined;
  #watch: ContextWatch | undefined;
  #due: { stage: Stage; at: number } | undefined;

  constructor(host: HTMLElement, options: Options, things: HTMLImageElement) {
    super('stage');
    this.#host = host;
    this.#options = options;
    this.#things = things;
    this.#reducedMotion = options.reducedMotion;
  }

  /** Resolves once the first frame may be drawn; rejects when the stage cannot be set up. */
  open(): Promise<void> {
    const opened = new Promise<void>((ready, failed) => {
      this.#opening = { ready, failed };
    });
    const onCanvas = this.#options.quality === undefined && isSoftware(rendererName());
    this.#opened = openGame(this.#host, this, onCanvas);
    return opened;
  }

  /** Phaser calls this when it has booted; what goes wrong here would otherwise be lost in its loop. */
  create(): void {
    this.#opened?.booted();
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
    this.#pulse = new Pulse({
      running: () => this.game.loop.running,
      sleep: () => this.game.loop.sleep(),
      wake: () => {
        this.game.loop.resetDelta();
        this.game.loop.wake();
      },
      frame: (ms) => {
        this.game.step(this.#now, ms);
        finish(this.game);
      },
    });
    const isCanvas = !(this.game.renderer instanceof Renderer.WebGL.WebGLRenderer);
    this.#quality = this.#options.quality ?? 'full';
    this.#watch = watchContext(this.game.renderer, {
      lost: this.#options.onLost,
      back: () => this.rouse(),
    });
    trustBlending(this.game.renderer);
    addThings(this.textures, this.#things);
    addGradients(this.textures);
    this.#view = new StageView(this, this.parts, isCanvas);
    this.fit();
    // Phaser starts its loop right after this call, so a manual clock stops it one turn later.
    if (this.#options.manualClock) queueMicrotask(() => this.game.loop.stop());
  }

  get #isCalm(): boolean {
    return !this.#reducedMotion && this.#quality !== 'still';
  }

  #manner(): Manner {
    const calm = this.#isCalm;
    return {
      tempo: calm ? CALM : STILL,
      alive: calm && canLive(this.#pulse?.cost ?? 0),
      rich: this.#quality !== 'plain',
      blur: !this.#reducedMotion,
    };
  }

  /** Show a Stage after its silence; under reduced motion there is none. */
  take(stage: Stage): void {
    const hold = this.#reducedMotion ? 0 : stage.hold;
    if (hold > 0) this.#view?.hush(stage, this.#now, this.#squeeze, this.#manner().tempo);
    this.#due = { stage, at: this.#now + hold };
    this.rouse();
  }

  /** One frame of a Stage with every change behind it, for `manualClock`. */
  still(stage: Stage): HTMLCanvasElement {
    this.#due = { stage, at: this.#now };
    this.snap();
    this.game.step(this.#now, 0);
    return this.game.canvas;
  }

  /** Resolves once a room's pictures are here; the stage keeps them until another room is up. */
  ready(room: Room): Promise<void> {
    this.#view?.expect(room);
    return loadRoom(this.textures, room);
  }

  snap(): void {
    const stage = this.#due?.stage;
    this.#due = undefined;
    if (stage) {
      this.#company = resting(hasCompany(stage) ? 1 : 0);
      this.#aim();
      this.#view?.take(stage, this.#now, this.#squeeze, STILL);
    }
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
    if (this.#restless || canFall(this.#pulse?.cost ?? 0)) this.#rained += delta;
    if (isMoving(this.#company, this.#now)) this.#aim();
    const moves = this.#view?.update(this.#now, this.#rained, this.#squeeze, manner) ?? false;
    this.#restless = moves || this.#due !== undefined || isMoving(this.#company, this.#now);
    if (this.#restless) this.rouse();
    else this.#rest();
  }

  #begin(manner: Manner): void {
    const stage = this.#due?.stage;
    this.#due = undefined;
    if (!stage) return;
    this.#company = towards(this.#company, hasCompany(stage) ? 1 : 0, this.#now, manner.tempo.walk);
    this.#aim();
    this.#view?.take(stage, this.#now, this.#squeeze, manner.tempo);
  }

  #measure(delta: number): void {
    // frames at rest are far apart on purpose
    if (this.#options.quality || this.#options.manualClock || !this.game.loop.running) return;
    const before = this.#quality;
    this.#quality = this.#gauge.next(before, delta);
    if (before !== this.#quality) this.fit();
  }

  /** After this frame the loop sleeps until something is asked for; somebody who lives is drawn now and then. */
  #rest(): void {
    if (this.#options.manualClock) return;
    const untilBlink = this.#view?.untilBlink(this.#now) ?? Infinity;
    const falls = this.#view?.falls ?? false;
    if (this.#isCalm) this.#pulse?.rest({ untilBlink, falls });
    else this.#pulse?.stop();
  }

  rouse(): void {
    if (!this.#options.manualClock) this.#pulse?.quicken();
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
    this.scale.resize(Math.round(w * ratio), Math.round(h * ratio));
    Object.assign(this.game.canvas.style, { width: `${w}px`, height: `${h}px`, display: 'block' });
    this.#squeezeTo(this.#aim());
    this.rouse();
  }

  /** Point the camera; answers how narrow the frame is. */
  #aim(): number {
    const { clientWidth: w, clientHeight: h } = this.#host;
    const company = valueAt(this.#company, this.#now);
    const framing = framingFor(w, h, this.scale.width / Math.max(1, w), company);
    this.cameras.main.setZoom(framing.zoom).centerOn(framing.x, framing.y);
    return framing.squeeze;
  }

  #squeezeTo(squeeze: number): void {
    const isOther = squeeze !== this.#squeeze;
    this.#squeeze = squeeze;
    if (isOther) this.#view?.snap(this.#now, squeeze);
  }

  close(): void {
    this.#watch?.end();
    this.#pulse?.stop();
    this.game.destroy(true);
    // Phaser takes itself down in its next step, so a sleeping loop has to be woken for it.
    this.game.loop.wake();
    this.game.canvas.remove();
  }
}
