// Things left lying, in Phaser: each comes and goes softly where its place says, and makes room for the next.
// Must not know: stories, or what a thing means.
import type { GameObjects, Scene } from 'phaser';
import { DEPTH } from './depth.ts';
import { type Colour, type Glide, arrived, isMoving, resting, towards, valueAt } from './glide.ts';
import { thingKey } from './loadThings.ts';
import type { Tempo } from './tempo.ts';
import { extentOf } from './thingSpots.ts';
import type { Place } from './things.ts';

const LAYER: Readonly<Record<Place['layer'], number>> = {
  wall: DEPTH.onWall,
  behind: DEPTH.behind,
  front: DEPTH.onFront,
};

type Lying = { image: GameObjects.Image; alpha: Glide; x: Glide; y: Glide };

export class ThingsView {
  readonly #scene: Scene;
  readonly #lying = new Map<string, Lying>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Let exactly these lie there. What is not loaded is left out. */
  lay(places: readonly Place[], now: number, tempo: Tempo): void {
    const wanted = new Set(places.map(({ frame }) => frame));
    for (const [frame, thing] of this.#lying) {
      if (!wanted.has(frame)) thing.alpha = towards(thing.alpha, 0, now, tempo.things);
    }
    const ready = places.filter(({ frame }) => this.#scene.textures.exists(thingKey(frame)));
    ready.forEach((place, order) => this.#put(place, order, now, tempo));
  }

  #put(place: Place, order: number, now: number, tempo: Tempo): void {
    const { frame, layer, x, y } = place;
    const thing = this.#lying.get(frame) ?? this.#draw(place);
    thing.image.setDepth(LAYER[layer] + order * 0.01);
    thing.alpha = towards(thing.alpha, 1, now, tempo.things);
    thing.x = towards(thing.x, x, now, tempo.things);
    thing.y = towards(thing.y, y, now, tempo.things);
    this.#lying.set(frame, thing);
  }

  #draw({ frame, x, y }: Place): Lying {
    const image = this.#scene.add.image(x, y, thingKey(frame));
    const [left = 0, top = 0, width = image.width, height = image.height] = extentOf(frame) ?? [];
    image.setOrigin(-left / width, -top / height).setDisplaySize(width, height);
    return { image, alpha: resting(0), x: resting(x), y: resting(y) };
  }

  settle(): void {
    for (const thing of this.#lying.values()) {
      thing.alpha = arrived(thing.alpha);
      thing.x = arrived(thing.x);
      thing.y = arrived(thing.y);
    }
  }

  light(room: Colour): void {
    for (const { image } of this.#lying.values()) image.setTint(room);
  }

  update(now: number): boolean {
    let moving = false;
    for (const [frame, { image, alpha, x, y }] of this.#lying) {
      const shown = valueAt(alpha, now);
      image.setAlpha(shown).setPosition(valueAt(x, now), valueAt(y, now));
      moving ||= [alpha, x, y].some((glide) => isMoving(glide, now));
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
