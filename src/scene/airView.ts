// The light between eye and wall, in Phaser: a few wide gradients whose strength follows a Light.
// Must not know: stages, furniture, people.
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { DEPTH } from './depth.ts';
import { mixColour } from './glide.ts';
import { GLOW, SHADE, SHAFT, VIGNETTE } from './gradients.ts';
import type { Light } from './light.ts';
import type { Room } from './rooms.ts';

const LAMP_POOL = { x: 640, y: 210 };
/** where the vignette's picture ends; a tall canvas shows more below */
const BELOW = 950;
const DARK = 0x120c22;

export class AirView {
  readonly #scene: Scene;
  readonly #glow: GameObjects.Image;
  readonly #shade: GameObjects.Image;
  readonly #vignette: GameObjects.Image;
  readonly #below: GameObjects.Rectangle;
  readonly #shaft: GameObjects.Image | undefined;
  readonly #wash: GameObjects.Rectangle | undefined;

  /** canvas: the renderer has no tints, so one multiplied sheet stands for them. */
  constructor(scene: Scene, room: Room, canvas: boolean) {
    this.#scene = scene;
    this.#glow = this.#pool(GLOW, 1180, 1180, DEPTH.glow).setBlendMode(BlendModes.ADD);
    this.#shade = this.#pool(SHADE, 1900, 1500, DEPTH.shade).setBlendMode(BlendModes.MULTIPLY);
    this.#vignette = this.#pool(VIGNETTE, 1880, 1240, DEPTH.vignette).setY(BELOW - 620);
    this.#below = this.#sheet(BELOW, DARK, DEPTH.vignette);
    this.#wash = canvas ? this.#sheet(-600, 0xffffff, DEPTH.wash) : undefined;
    this.#wash?.setBlendMode(BlendModes.MULTIPLY);
    this.#shaft = room.shaft ? this.#beam(room.shaft) : undefined;
  }

  #pool(key: string, w: number, h: number, depth: number): GameObjects.Image {
    const image = this.#scene.add.image(LAMP_POOL.x, LAMP_POOL.y, key);
    return image.setDisplaySize(w, h).setDepth(depth);
  }

  #sheet(top: number, colour: number, depth: number): GameObjects.Rectangle {
    const sheet = this.#scene.add.rectangle(640, top, 2600, 3000, colour);
    return sheet.setOrigin(0.5, 0).setDepth(depth);
  }

  #beam({ x, y, w, h }: NonNullable<Room['shaft']>): GameObjects.Image {
    const beam = this.#scene.add.image(x, y, SHAFT).setOrigin(0, 0);
    return beam.setDisplaySize(w, h).setDepth(DEPTH.shaft).setBlendMode(BlendModes.ADD);
  }

  /** Show a light; `rich` draws the widest gradient too. */
  light(light: Light, rich: boolean): void {
    this.#glow.setAlpha(light.glow);
    this.#shade.setAlpha(light.shade).setVisible(rich);
    this.#vignette.setAlpha(light.vignette);
    this.#below.setAlpha(light.vignette * 0.95);
    this.#shaft?.setAlpha(light.shaft);
    this.#wash?.setFillStyle(mixColour(light.room, 0xffffff, 0.2));
  }

  destroy(): void {
    const all = [this.#glow, this.#shade, this.#vignette, this.#below, this.#shaft, this.#wash];
    for (const object of all) object?.destroy();
  }
}
