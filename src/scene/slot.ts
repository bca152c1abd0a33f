// A place in a puppet or room where one drawing gives way to another: the new one comes up before the old one goes.
// Must not know: which drawings there are, or when to change.
import type { GameObjects } from 'phaser';
import { type Glide, clamp, progress, resting } from './glide.ts';

export type Draw = (frame: string) => GameObjects.Image;

export class Slot {
  #shown: GameObjects.Image | undefined;
  #leaving: GameObjects.Image | undefined;
  #frame: string | undefined;
  #change: Glide = resting(1);
  readonly #draw: Draw;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  get image(): GameObjects.Image | undefined {
    return this.#shown;
  }

  /** Change to another drawing, or to none, between `start` and `start + span` ms. */
  show(frame: string | undefined, start: number, span: number): void {
    if (frame === this.#frame) return;
    this.#leaving?.destroy();
    this.#leaving = this.#shown;
    this.#frame = frame;
    this.#shown = frame === undefined ? undefined : this.#draw(frame).setAlpha(0);
    this.#change = { from: 0, to: 1, start, span };
  }

  /** Set both alphas for this moment; true while the change goes on. */
  update(now: number): boolean {
    const t = progress(this.#change, now);
    this.#shown?.setAlpha(clamp(t / 0.6));
    this.#leaving?.setAlpha(clamp((1 - t) / 0.6));
    if (t < 1) return true;
    this.#leaving?.destroy();
    this.#leaving = undefined;
    return false;
  }

  /** The change is over now. */
  settle(): void {
    this.#change = resting(1);
    this.update(0);
  }

  images(): GameObjects.Image[] {
    return [this.#leaving, this.#shown].filter((image) => image !== undefined);
  }
}
