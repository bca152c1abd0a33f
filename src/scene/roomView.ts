// A room in Phaser: sky, wall, front, lamp and chairs, coloured by a Light.
// Must not know: stages, stories; a Room and a Light are all it is given.
import type { GameObjects, Scene } from 'phaser';
import anchors from '../../assets/rooms/things.anchors.json';
import { AirView } from './airView.ts';
import { DEPTH } from './depth.ts';
import { type Colour, mixColour } from './glide.ts';
import type { Light } from './light.ts';
import { THINGS, frontKey, softKey, wallKey } from './load.ts';
import type { Room } from './rooms.ts';

const AT: Readonly<Record<string, readonly number[]>> = anchors.at;

const FRONT_Y = 500;
const FLOOR: Colour = 0x5f3b2e;
/** scene units from the drawing's zero to the left chair's place */
const CHAIR_X = 318;

type Lit = 'roofs' | 'panes' | 'frost' | 'bulb';

export class RoomView {
  readonly #scene: Scene;
  readonly #air: AirView;
  readonly #all: GameObjects.GameObject[] = [];
  readonly #tinted: GameObjects.Image[] = [];
  readonly #sky: GameObjects.Image;
  readonly #flatSky: GameObjects.Rectangle;
  readonly #soft: GameObjects.Image;
  readonly #floor: GameObjects.Rectangle;
  readonly #lit: Partial<Record<Lit, GameObjects.Image>> = {};

  /** canvas: the renderer has no tints, so the sky is one flat colour. */
  constructor(scene: Scene, room: Room, canvas: boolean) {
    this.#scene = scene;
    const { x, y, w, h } = room.sky;
    this.#sky = this.#stretch(THINGS, room.sky, DEPTH.sky, 'part/white').setVisible(!canvas);
    this.#flatSky = this.#keep(scene.add.rectangle(x, y, w, h, FLOOR));
    this.#flatSky.setOrigin(0, 0).setDepth(DEPTH.sky).setVisible(canvas);
    this.#layer(wallKey(room), 0, DEPTH.wall);
    this.#layer(frontKey(room), FRONT_Y, DEPTH.front);
    this.#soft = this.#stretch(softKey(room), { x: 0, y: 0, w: 1280, h: 720 }, DEPTH.soft);
    this.#floor = this.#keep(scene.add.rectangle(640, 719.5, 2600, 3000, FLOOR));
    this.#floor.setOrigin(0.5, 0).setDepth(DEPTH.front);
    if (room.furnished) this.#furnish();
    if (room.lamp === 'pendant') this.#hang();
    this.#air = new AirView(scene, room, canvas);
  }

  #keep<T extends GameObjects.GameObject>(object: T): T {
    this.#all.push(object);
    return object;
  }

  #layer(key: string, y: number, depth: number): void {
    const image = this.#keep(this.#scene.add.image(0, y, key));
    image
      .setOrigin(0, 0)
      .setScale(1280 / image.width)
      .setDepth(depth);
    this.#tinted.push(image);
  }

  #stretch(key: string, at: Room['sky'], depth: number, frame?: string): GameObjects.Image {
    const image = this.#keep(this.#scene.add.image(at.x, at.y, key, frame));
    return image.setOrigin(0, 0).setDisplaySize(at.w, at.h).setDepth(depth);
  }

  #part(frame: string, depth: number): GameObjects.Image {
    const [x = 0, y = 0] = AT[frame] ?? [];
    const image = this.#keep(this.#scene.add.image(x, y, THINGS, frame));
    return image
      .setOrigin(0, 0)
      .setScale(1 / anchors.scale)
      .setDepth(depth);
  }

  #furnish(): void {
    this.#lit.roofs = this.#part('part/roofs', DEPTH.outside);
    this.#lit.panes = this.#part('part/lit-panes', DEPTH.outside + 1);
    this.#lit.frost = this.#part('part/frost', DEPTH.weather + 1);
    const left = this.#part('part/chair', DEPTH.chairs);
    const right = this.#part('part/chair', DEPTH.chairs).setFlipX(true);
    left.x += CHAIR_X;
    right.x = 1280 - left.x - right.displayWidth;
    this.#tinted.push(left, right);
  }

  #hang(): void {
    this.#tinted.push(this.#part('part/lamp', DEPTH.lamp));
    this.#lit.bulb = this.#part('part/bulb', DEPTH.lamp + 1);
  }

  /** Show a light; `rich` draws the widest gradient too. */
  light(light: Light, rich: boolean): void {
    this.#air.light(light, rich);
    this.#sky.setTint(light.skyTop, light.skyTop, light.skyLow, light.skyLow);
    this.#flatSky.setFillStyle(mixColour(light.skyTop, light.skyLow, 0.6));
    for (const image of this.#tinted) image.setTint(light.room);
    this.#lit.roofs?.setTint(light.outside);
    this.#lit.panes?.setAlpha(light.panes);
    this.#lit.frost?.setAlpha(light.frost);
    this.#lit.bulb?.setAlpha(light.bulb);
    this.#soft.setAlpha(light.closedIn * 0.92).setVisible(light.closedIn > 0.01);
    this.#soft.setTint(mixColour(light.room, 0x2a2140, 0.2));
    this.#floor.setFillStyle(mixColour(0x000000, mixColour(FLOOR, light.room, 0.25), 0.8));
  }

  destroy(): void {
    this.#air.destroy();
    for (const object of this.#all) object.destroy();
  }
}
