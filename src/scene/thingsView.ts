// Things left lying, in Phaser: each comes and goes softly where its place says.
// Must not know: stories, or what a thing means.
import type { GameObjects, Scene } from 'phaser';
import anchors from '../../assets/rooms/things.anchors.json';
import { DEPTH } from './depth.ts';
import { type Colour, type Glide, arrived, isMoving, resting, towards, valueAt } from './glide.ts';
import { THINGS } from './load.ts';
import type { Tempo } from './tempo.ts';
import type { Place } from './things.ts';

const AT: Readonly<Record<string, readonly number[]>> = anchors.at;
const LAYER: Readonly<Record<Place['layer'], number>> = {
  wall: DEPTH.onWall,
  behind: DEPTH.behind,
  front: DEPTH.onFront,
};

type Lying = { image: GameObjects.Image; alpha: Glide };

export class ThingsView {
  readonly #scene: Scene;
  readonly #lying = new Map<string, Lying>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Let exactly these lie there. */
  lay(places: readonly Place[], now: number, tempo: Tempo): void {
    const wanted = new Set(places.map(({ frame }) => frame));
    for (const [frame, thing] of this.#lying) {
      if (!wanted.has(frame)) thing.alpha = towards(thing.alpha, 0, now, tempo.things);
    }
    places.forEach((place, order) => this.#put(place, order, now, tempo));
  }

  #put(place: Place, order: number, now: number, tempo: Tempo): void {
    const thing = this.#lying.get(place.frame) ?? { image: this.#draw(place), alpha: resting(0) };
    thing.image.setDepth(LAYER[place.layer] + order * 0.01);
    thing.alpha = towards(thing.alpha, 1, now, tempo.things);
    this.#lying.set(place.frame, thing);
  }

  #draw({ frame, x, y }: Place): GameObjects.Image {
    const [dx = 0, dy = 0] = AT[frame] ?? [];
    const image = this.#scene.add.image(x + dx, y + dy, THINGS, frame);
    return image.setOrigin(0, 0).setScale(1 / anchors.scale);
  }

  settle(): void {
    for (const thing of this.#lying.values()) thing.alpha = arrived(thing.alpha);
  }

  light(room: Colour): void {
    for (const { image } of this.#lying.values()) image.setTint(room);
  }

  update(now: number): boolean {
    let moving = false;
    for (const [frame, { image, alpha }] of this.#lying) {
      const shown = valueAt(alpha, now);
      image.setAlpha(shown);
      moving ||= isMoving(alpha, now);
      if (shown > 0 || alpha.to > 0) continue;
      image.destroy();
      this.#lying.delete(frame);
    }
    return moving;
  }

  clear(): void {
    for (const { image } of this.#lying.values()) image.destroy();
    this.#lying.clear();
  }
}
