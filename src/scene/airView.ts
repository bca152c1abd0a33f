// The light between eye and wall, in Phaser: a few wide gradients whose strength follows a Light.
// Must not know: stages, furniture, people.
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { DEPTH } from './depth.ts';
import { mixColour } from './glide.ts';
import { GLOW, SHADE, SHAFT, VIGNETTE } from './gradients.ts';
import type { Light } from './light.ts';
import type { Lamp, Rect, Room } from './rooms.ts';

const MIDDLE = { x: 640, y: 210 };
/** where the vignette's picture ends; a tall canvas shows more below */
const BELOW = 950;
const DARK = 0x120c22;
const COLD = 0xbfd8f4;
/** how far the shade goes on beyond the picture, so that it covers a tall canvas too */
const BEYOND = { x: 310, y: 540 };
const WHOLE = { w: 1280, h: 720 };

/** The shade lies about the main lamp, wherever that is, and covers everything. */
const shadeAbout = ({ x, y }: Pick<Lamp, 'x' | 'y'>): Pick<Rect, 'w' | 'h'> => ({
  w: 2 * (Math.max(x, WHOLE.w - x) + BEYOND.x),
  h: 2 * (Math.max(y, WHOLE.h - y) + BEYOND.y),
});

export class AirView {
  readonly #scene: Scene;
  readonly #glows: readonly GameObjects.Image[];
  readonly #shade: GameObjects.Image;
  readonly #vignette: GameObjects.Image;
  readonly #below: GameObjects.Rectangle;
  readonly #shaft: GameObjects.Image | undefined;
  readonly #wash: GameObjects.Rectangle | undefined;

  /** canvas: the renderer has no tints, so one multiplied sheet stands for them. */
  constructor(scene: Scene, room: Room, canvas: boolean) {
    this.#scene = scene;
    this.#glows = room.lamps.map((lamp) => this.#pool(lamp));
    const at = room.lamps.length === 1 && room.lamps[0] ? room.lamps[0] : MIDDLE;
    this.#shade = this.#wide(SHADE, shadeAbout(at), DEPTH.shade).setPosition(at.x, at.y);
    this.#shade.setBlendMode(BlendModes.MULTIPLY);
    this.#vignette = this.#wide(VIGNETTE, { w: 1880, h: 1240 }, DEPTH.vignette).setY(BELOW - 620);
    this.#below = this.#sheet(BELOW, DARK, DEPTH.vignette);
    this.#wash = canvas ? this.#sheet(-600, 0xffffff, DEPTH.wash) : undefined;
    this.#wash?.setBlendMode(BlendModes.MULTIPLY);
    this.#shaft = room.shaft ? this.#beam(room.shaft) : undefined;
  }

  #pool({ x, y, r, cold }: Lamp): GameObjects.Image {
    const glow = this.#wide(GLOW, { w: 2 * r, h: 2 * r }, DEPTH.glow).setPosition(x, y);
    if (cold) glow.setTint(COLD);
    return glow.setBlendMode(BlendModes.ADD);
  }

  #wide(key: string, { w, h }: Pick<Rect, 'w' | 'h'>, depth: number): GameObjects.Image {
    const image = this.#scene.add.image(MIDDLE.x, MIDDLE.y, key);
    return image.setDisplaySize(w, h).setDepth(depth);
  }

  #sheet(top: number, colour: number, depth: number): GameObjects.Rectangle {
    const sheet = this.#scene.add.rectangle(640, top, 2600, 3000, colour);
    return sheet.setOrigin(0.5, 0).setDepth(depth);
  }

  #beam({ x, y, w, h }: Rect): GameObjects.Image {
    const beam = this.#scene.add.image(x, y, SHAFT).setOrigin(0, 0);
    return beam.setDisplaySize(w, h).setDepth(DEPTH.shaft).setBlendMode(BlendModes.ADD);
  }

  /** Show a light; `rich` draws the widest gradient too. */
  light(light: Light, rich: boolean): void {
    for (const glow of this.#glows) glow.setAlpha(light.glow / Math.sqrt(this.#glows.length));
    this.#shade.setAlpha(light.shade).setVisible(rich);
    this.#vignette.setAlpha(light.vignette);
    this.#below.setAlpha(light.vignette * 0.95);
    this.#shaft?.setAlpha(light.shaft);
    this.#wash?.setFillStyle(mixColour(light.room, 0xffffff, 0.2));
  }

  destroy(): void {
    const one = [this.#shade, this.#vignette, this.#below, this.#shaft, this.#wash];
    for (const object of [...this.#glows, ...one]) object?.destroy();
  }
}
