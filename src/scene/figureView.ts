// One person in Phaser: parts of the atlas put together at the neck, moved by a Pose.
// Must not know: stages, stories; a Pose and the light are all it is given.
import type { GameObjects, Scene } from 'phaser';
import anchors from '../../assets/people/people.anchors.json';
import {
  type Colour,
  type Glide,
  arrived,
  isMoving,
  mix,
  mixColour,
  resting,
  towards,
  valueAt,
} from './glide.ts';
import { type Breathing, airOf, lidsAt, paced } from './life.ts';
import { PEOPLE } from './load.ts';
import type { Pose } from './pose.ts';
import { Slot } from './slot.ts';
import type { Tempo } from './tempo.ts';

/** Scene units a bust unit, and where the bust's zero line lies. */
const SCALE = 0.44;
const TOP = 44;
/** bust units: the waist about which a body leans, the nape about which a head bows, the neck that stands at x */
const WAIST = { x: 430, y: 1180 };
const NAPE = { x: 452, y: 480 };
const NECK_X = 452;
/** bust units over which light runs from the far shoulder to the near one */
const LIGHT = { from: 0, to: 780 };

const AT: Readonly<Record<string, readonly number[]>> = anchors.at;

export class FigureView {
  readonly root: GameObjects.Container;
  readonly #scene: Scene;
  readonly #slots: Record<'hair' | 'body' | 'head' | 'face' | 'eyes' | 'hands', Slot>;
  readonly #heads: readonly GameObjects.Container[];
  readonly #shut: GameObjects.Image;
  readonly #seed: number;
  #x: Glide;
  #lean = resting(0);
  #tilt = resting(0);
  #sink = resting(0);
  #presence = resting(0);
  #breath: Breathing = { perMinute: 14, turns: 0, at: 0 };
  #blink: string | undefined;
  #mirrored = false;

  constructor(scene: Scene, pose: Pose, seed: number) {
    this.#scene = scene;
    this.#seed = seed;
    this.#x = resting(pose.x);
    const behind = scene.add.container(0, 0);
    const trunk = scene.add.container(0, 0);
    const front = scene.add.container(0, 0);
    const over = scene.add.container(0, 0);
    this.root = scene.add.container(0, 0, [behind, trunk, front, over]);
    this.#heads = [behind, front];
    const inHead = (box: GameObjects.Container) =>
      new Slot((frame) => this.#place(box, frame, NAPE));
    const inBody = (box: GameObjects.Container) =>
      new Slot((frame) => this.#place(box, frame, WAIST));
    this.#slots = {
      hair: inHead(behind),
      body: inBody(trunk),
      head: inHead(front),
      face: inHead(front),
      eyes: inHead(front),
      hands: inBody(over),
    };
    this.#shut = this.#place(front, pose.head.replace(/\/.*/, '/eyes-closed'), NAPE).setVisible(
      false,
    );
  }

  /** A part with its own corner where the drawing had it, seen from a joint. */
  #place(
    box: GameObjects.Container,
    frame: string,
    joint: { x: number; y: number },
  ): GameObjects.Image {
    const [x = 0, y = 0] = AT[frame] ?? [];
    const image = this.#scene.add.image(x - joint.x, y - joint.y, PEOPLE, frame);
    image.setOrigin(0, 0).setScale(1 / anchors.scale);
    box.add(image);
    return image;
  }

  /** Take up a pose; `now` in ms. Posture first, then the face. */
  take(pose: Pose, breath: number, now: number, tempo: Tempo): void {
    const { hair, body, head, face, eyes, hands } = this.#slots;
    const faceAt = now + tempo.faceAfter;
    hair.show(pose.hairBehind, now, tempo.posture);
    body.show(pose.body, now, tempo.posture);
    head.show(pose.head, now, tempo.posture);
    hands.show(pose.hands, now, tempo.posture);
    face.show(pose.face, pose.face ? faceAt : now, tempo.face);
    eyes.show(pose.eyes, pose.eyes ? faceAt : now, tempo.face);
    this.#x = towards(this.#x, pose.x, now, tempo.walk);
    this.#lean = towards(this.#lean, pose.lean, now, tempo.bend);
    this.#tilt = towards(this.#tilt, pose.tilt, now, tempo.bend);
    this.#sink = towards(this.#sink, pose.sink, now, tempo.bend);
    this.#presence = towards(this.#presence, 1, now, tempo.posture);
    this.#breath = paced(this.#breath, breath, now);
    this.#blink = pose.blink;
    this.#mirrored = pose.mirrored;
  }

  /** Be where it was going, at once. */
  settle(): void {
    for (const slot of Object.values(this.#slots)) slot.settle();
    this.#x = arrived(this.#x);
    this.#lean = arrived(this.#lean);
    this.#tilt = arrived(this.#tilt);
    this.#sink = arrived(this.#sink);
    this.#presence = arrived(this.#presence);
  }

  /** Walk out of the picture; it stays ready to come back. */
  leave(now: number, tempo: Tempo): void {
    this.#presence = towards(this.#presence, 0, now, tempo.posture);
  }

  /** Draw this moment; true while a change goes on. `alive`: breath and blink are wanted. */
  update(now: number, alive: boolean): boolean {
    const way = this.#mirrored ? -1 : 1;
    const presence = valueAt(this.#presence, now);
    this.root.setVisible(presence > 0).setAlpha(presence);
    const scaleX = SCALE * way;
    this.root.setScale(scaleX, SCALE).setAngle(valueAt(this.#lean, now) * way);
    this.root.setPosition(
      valueAt(this.#x, now) + (WAIST.x - NECK_X) * scaleX,
      TOP + WAIST.y * SCALE,
    );
    const air = alive ? airOf(this.#breath, now) : 0;
    this.#breathe(air, now);
    this.#close(alive && this.#blink !== undefined ? lidsAt(now, this.#seed) : 0);
    return this.#changes(now);
  }

  #breathe(air: number, now: number): void {
    const lift = air * 3.4;
    for (const image of this.#slots.body.images()) {
      const stretch = 1 + lift / 700;
      image.setScale(1 / anchors.scale, stretch / anchors.scale);
      image.y = (AT[image.frame.name]?.[1] ?? 0) - WAIST.y - lift;
    }
    for (const head of this.#heads) {
      head.setPosition(NAPE.x - WAIST.x, NAPE.y - WAIST.y + valueAt(this.#sink, now) - lift);
      head.setAngle(valueAt(this.#tilt, now));
    }
  }

  /** lids: 0 open .. 1 shut; closed eyes come up over the open ones. */
  #close(lids: number): void {
    this.#shut.setVisible(lids > 0).setAlpha(lids);
    if (lids > 0) this.#heads[1]?.bringToTop(this.#shut);
    this.#slots.eyes.image?.setVisible(lids < 1);
  }

  #changes(now: number): boolean {
    const slots = Object.values(this.#slots).map((slot) => slot.update(now));
    const glides = [this.#x, this.#lean, this.#tilt, this.#sink, this.#presence];
    return slots.some(Boolean) || glides.some((glide) => isMoving(glide, now));
  }

  /** Cool on the far side, warm on the side of the lamp; the drawing itself faces the lamp. */
  light(far: Colour, near: Colour): void {
    const parts = [...Object.values(this.#slots).flatMap((slot) => slot.images()), this.#shut];
    for (const image of parts) {
      const left = AT[image.frame.name]?.[0] ?? 0;
      const at = (x: number): Colour =>
        mixColour(far, near, (x - LIGHT.from) / (LIGHT.to - LIGHT.from));
      const [from, to] = [at(left), at(left + mix(0, image.frame.width / anchors.scale, 1))];
      image.setTint(from, to, from, to);
    }
  }
}
