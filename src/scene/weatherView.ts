// What falls or passes by: rain and snow behind the panes or, under the open sky, behind the people; lights of a road.
// Must not know: stages; it is given a Room and a Light. A few drawn strokes, no particle system.
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import anchors from '../../assets/rooms/things.anchors.json';
import { isOpenAir } from '#app/roomKinds';
import { DEPTH } from './depth.ts';
import { GLOW } from './gradients.ts';
import { type Fall, fallAt, scatter } from './life.ts';
import type { Light } from './light.ts';
import { THINGS } from './load.ts';
import type { Rect, Room } from './rooms.ts';

const MOST = 64;
const RAIN = { speed: 210, drift: 0.16 };
const SNOW = { speed: 34, drift: 0.22 };
/** everything in view, also on a tall canvas */
const ALL: Rect = { x: 0, y: 0, w: 1280, h: 720 };
const NOWHERE: Rect = { x: 0, y: 0, w: 0, h: 0 };
const LIGHTS = 7;
/** scene units a second: slow enough to be looked past */
const PACE = 90;

const roomForWeather = ({ kind, sky }: Room): Rect => (isOpenAir(kind) ? ALL : (sky ?? NOWHERE));

export class WeatherView {
  readonly #scene: Scene;
  readonly #drops: GameObjects.Image[];
  readonly #flakes: GameObjects.Image[];
  readonly #lights: GameObjects.Image[];
  readonly #box: Rect;

  constructor(scene: Scene, room: Room) {
    this.#scene = scene;
    this.#box = roomForWeather(room);
    const depth = isOpenAir(room.kind) ? DEPTH.behind : DEPTH.weather;
    const most = this.#box.w > 0 ? MOST : 0;
    this.#drops = this.#many(most, 'part/drop', depth);
    this.#flakes = this.#many(most, 'part/flake', depth);
    this.#lights = room.passing ? this.#road() : [];
  }

  #many(count: number, frame: string, depth: number): GameObjects.Image[] {
    return Array.from({ length: count }, () =>
      this.#scene.add
        .image(0, 0, THINGS, frame)
        .setScale(1 / anchors.scale)
        .setDepth(depth),
    );
  }

  #road(): GameObjects.Image[] {
    return Array.from({ length: LIGHTS }, (_, n) => {
      const light = this.#scene.add.image(0, 0, GLOW).setDepth(DEPTH.outside + 1);
      const size = 46 + scatter(n, 5) * 90;
      return light.setDisplaySize(size, size).setBlendMode(BlendModes.ADD);
    });
  }

  /** `still`: everything hangs where it was at the start. True while something moves. */
  update(now: number, { rain, snow, panes }: Light, still: boolean): boolean {
    const at = still ? 0 : now;
    const { w, h } = this.#box;
    this.#fall(this.#drops, rain, (n) => fallAt(n, at, w, h, RAIN.speed, RAIN.drift));
    this.#fall(this.#flakes, snow, (n) => fallAt(n, at, w, h, SNOW.speed, SNOW.drift));
    this.#pass(at, panes);
    return !still && (rain > 0.02 || snow > 0.02 || this.#lights.length > 0);
  }

  #fall(images: readonly GameObjects.Image[], strength: number, where: (n: number) => Fall): void {
    images.forEach((image, n) => {
      const seen = strength > 0.02 && n < strength * MOST;
      image.setVisible(seen);
      if (!seen) return;
      const { x, y } = where(n);
      image.setPosition(this.#box.x + x, this.#box.y + y).setAlpha(0.35 + 0.4 * strength);
    });
  }

  /** Lamps along the road, seen by evening and night: those who ride look to the right, so the town goes to the left. */
  #pass(at: number, strength: number): void {
    const run = this.#box.w + 200;
    this.#lights.forEach((light, n) => {
      const way = ((n + scatter(n, 6) * 0.6) / LIGHTS) * run + (at / 1000) * PACE;
      const y = this.#box.y + this.#box.h * (0.25 + 0.4 * scatter(n, 7));
      light.setPosition(this.#box.x - 100 + run - (way % run), y).setAlpha(strength * 0.8);
    });
  }

  destroy(): void {
    for (const image of [...this.#drops, ...this.#flakes, ...this.#lights]) image.destroy();
  }
}
