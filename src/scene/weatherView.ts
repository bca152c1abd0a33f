// Rain and snow behind the wall's panes: a few drawn strokes that fall slowly, no particle system.
// Must not know: stages; it is given strengths and the box of sky.
import type { GameObjects, Scene } from 'phaser';
import anchors from '../../assets/rooms/things.anchors.json';
import { DEPTH } from './depth.ts';
import { type Fall, fallAt } from './life.ts';
import { THINGS } from './load.ts';
import type { Room } from './rooms.ts';

const MOST = 64;
const RAIN = { speed: 210, drift: 0.16 };
const SNOW = { speed: 34, drift: 0.22 };

export class WeatherView {
  readonly #drops: GameObjects.Image[];
  readonly #flakes: GameObjects.Image[];
  readonly #sky: Room['sky'];

  constructor(scene: Scene, room: Room) {
    this.#sky = room.sky;
    const many = (frame: string): GameObjects.Image[] =>
      Array.from({ length: MOST }, () =>
        scene.add
          .image(0, 0, THINGS, frame)
          .setScale(1 / anchors.scale)
          .setDepth(DEPTH.weather),
      );
    this.#drops = many('part/drop');
    this.#flakes = many('part/flake');
  }

  /** `still`: strokes hang where they were at the start. True while something falls. */
  update(now: number, rain: number, snow: number, still: boolean): boolean {
    const at = still ? 0 : now;
    this.#fall(this.#drops, rain, (n) =>
      fallAt(n, at, this.#sky.w, this.#sky.h, RAIN.speed, RAIN.drift),
    );
    this.#fall(this.#flakes, snow, (n) =>
      fallAt(n, at, this.#sky.w, this.#sky.h, SNOW.speed, SNOW.drift),
    );
    return !still && (rain > 0.02 || snow > 0.02);
  }

  #fall(images: readonly GameObjects.Image[], strength: number, where: (n: number) => Fall): void {
    images.forEach((image, n) => {
      const seen = strength > 0.02 && n < strength * MOST;
      image.setVisible(seen);
      if (!seen) return;
      const { x, y } = where(n);
      image.setPosition(this.#sky.x + x, this.#sky.y + y).setAlpha(0.35 + 0.4 * strength);
    });
  }

  destroy(): void {
    for (const image of [...this.#drops, ...this.#flakes]) image.destroy();
  }
}
