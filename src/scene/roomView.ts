// A room in Phaser: sky and the layers of a Room, each coloured by a Light. A room without drawings is a plain wall.
// Must not know: stages, stories; a Room and a Light are all it is given.
import type { GameObjects, Scene } from 'phaser';
import { AirView } from './airView.ts';
import { DEPTH } from './depth.ts';
import { type Colour, mixColour } from './glide.ts';
import type { Light } from './light.ts';
import { THINGS, softKey } from './load.ts';
import type { Layer, LayerName, Rect, Room } from './rooms.ts';
import { SOFT_AT } from './soften.ts';

const FLOOR: Colour = 0x5f3b2e;
const PLAIN_WALL: Colour = 0xb9a58d;
const PLAIN_FRONT: Colour = 0x7c5743;
const WHOLE: Rect = { x: 0, y: 0, w: 1280, h: 720 };

const DEPTHS: Readonly<Record<LayerName, number>> = {
  outside: DEPTH.outside,
  awake: DEPTH.outside + 1,
  frost: DEPTH.weather + 1,
  wall: DEPTH.wall,
  behind: DEPTH.chairs,
  lit: DEPTH.chairs + 1,
  front: DEPTH.front,
};

type Shown = { layer: LayerName; image: GameObjects.Image };

export class RoomView {
  readonly #scene: Scene;
  readonly #air: AirView;
  readonly #all: GameObjects.GameObject[] = [];
  readonly #layers: Shown[] = [];
  readonly #plain: { sheet: GameObjects.Rectangle; colour: Colour }[] = [];
  readonly #sky: GameObjects.Image;
  readonly #flatSky: GameObjects.Rectangle;
  readonly #soft: GameObjects.Image | undefined;
  readonly #floor: GameObjects.Rectangle;

  /** canvas: the renderer has no tints, so the sky is one flat colour. */
  constructor(scene: Scene, room: Room, canvas: boolean) {
    this.#scene = scene;
    const sky = room.sky ?? WHOLE;
    this.#sky = this.#stretch(THINGS, sky, DEPTH.sky, 'part/white').setVisible(!canvas);
    this.#flatSky = this.#sheet(sky, DEPTH.sky).setVisible(canvas);
    for (const layer of room.layers) this.#layers.push(this.#layer(layer));
    if (room.layers.length === 0) this.#leavePlain();
    if (scene.textures.exists(softKey(room)))
      this.#soft = this.#stretch(softKey(room), SOFT_AT, DEPTH.soft);
    this.#floor = this.#keep(scene.add.rectangle(640, 719.5, 2600, 3000, FLOOR));
    this.#floor.setOrigin(0.5, 0).setDepth(DEPTH.front);
    this.#air = new AirView(scene, room, canvas);
  }

  #keep<T extends GameObjects.GameObject>(object: T): T {
    this.#all.push(object);
    return object;
  }

  #sheet({ x, y, w, h }: Rect, depth: number): GameObjects.Rectangle {
    const sheet = this.#keep(this.#scene.add.rectangle(x, y, w, h, FLOOR));
    return sheet.setOrigin(0, 0).setDepth(depth);
  }

  /** A wall and something to stand behind: it can be seen that nothing is drawn, and the talk goes on. */
  #leavePlain(): void {
    this.#plain.push(
      { sheet: this.#sheet(WHOLE, DEPTH.wall), colour: PLAIN_WALL },
      { sheet: this.#sheet({ ...WHOLE, y: 540, h: 180 }, DEPTH.front), colour: PLAIN_FRONT },
    );
  }

  #layer({ layer, key, at }: Layer): Shown {
    return { layer, image: this.#stretch(key, at, DEPTHS[layer]) };
  }

  #stretch(key: string, at: Rect, depth: number, frame?: string): GameObjects.Image {
    const image = this.#keep(this.#scene.add.image(at.x, at.y, key, frame));
    return image.setOrigin(0, 0).setDisplaySize(at.w, at.h).setDepth(depth);
  }

  /** Show a light; `rich` draws the widest gradient too. */
  light(light: Light, rich: boolean): void {
    this.#air.light(light, rich);
    this.#sky.setTint(light.skyTop, light.skyTop, light.skyLow, light.skyLow);
    this.#flatSky.setFillStyle(mixColour(light.skyTop, light.skyLow, 0.6));
    for (const shown of this.#layers) colour(shown, light);
    for (const { sheet, colour: own } of this.#plain)
      sheet.setFillStyle(mixColour(0x000000, mixColour(own, light.room, 0.35), 0.85));
    this.#soft?.setAlpha(light.closedIn * 0.92).setVisible(light.closedIn > 0.01);
    this.#soft?.setTint(mixColour(light.room, 0x2a2140, 0.2));
    this.#floor.setFillStyle(mixColour(0x000000, mixColour(FLOOR, light.room, 0.25), 0.8));
  }

  destroy(): void {
    this.#air.destroy();
    for (const object of this.#all) object.destroy();
  }
}

/** What shines keeps its colour and has a strength; everything else takes the colour of the air. */
function colour({ layer, image }: Shown, light: Light): void {
  if (layer === 'outside') image.setTint(light.outside);
  else if (layer === 'awake') image.setAlpha(light.panes);
  else if (layer === 'frost') image.setAlpha(light.frost);
  else if (layer === 'lit') image.setAlpha(light.bulb);
  else image.setTint(light.room);
}
