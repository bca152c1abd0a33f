// One person's drawings in Phaser, in boxes that bow and lean: each layer of a Pose has its place and order here.
// Must not know: stages, stories, time beyond what a slot is told.
import type { GameObjects, Scene } from 'phaser';
import { DEPTH } from './depth.ts';
import { type Colour, mixColour } from './glide.ts';
import type { Tear } from './life.ts';
import { LAYERS, type Layer, type Pose } from './pose.ts';
import type { Parts } from './sheets.ts';
import { Slot } from './slot.ts';
import type { Tempo } from './tempo.ts';

/** bust units: the waist about which a body leans, the nape about which a head bows */
export const WAIST = { x: 430, y: 1180 };
const NAPE = { x: 452, y: 480 };
/** bust units over which light runs from the far shoulder to the near one */
const LIGHT = { from: 0, to: 780 };
/** bust units that a tear falls, and it keeps to the cheek */
const TEAR_FALL = { x: 6, y: 46 };

type Box = GameObjects.Container;
type Drawn = { left: number; top: number; scale: number };

const IN_FACE: ReadonlySet<Layer> = new Set(['face', 'eyes']);
const IN_HEAD: ReadonlySet<Layer> = new Set(['hairBehind', 'head', 'face', 'eyes']);

export class FigureParts {
  readonly root: Box;
  /** arms that lie over whatever stands before the people */
  readonly over: Box;
  readonly #scene: Scene;
  readonly #parts: Parts;
  readonly #slots: Readonly<Record<Layer, Slot>>;
  /** boxes that lean with the body, and boxes that bow with the head */
  readonly #leaning: readonly Box[];
  readonly #bowing: readonly Box[];
  readonly #shut: GameObjects.Image;
  readonly #tear: GameObjects.Image;
  readonly #drawn = new WeakMap<GameObjects.Image, Drawn>();

  constructor(scene: Scene, parts: Parts, pose: Pose) {
    this.#scene = scene;
    this.#parts = parts;
    const box = (): Box => scene.add.container(0, 0);
    const [ground, arms, trunk, lap, front, reach] = [box(), box(), box(), box(), box(), box()];
    const [hair, face] = [box(), box()];
    const body = box();
    trunk.add([hair, body]);
    const hands = box();
    front.add([face, hands]);
    // Hands lie on the lap of someone who sits in a wheelchair, and hang behind the hips of someone who stands.
    this.root = scene.add.container(
      0,
      0,
      pose.lap ? [ground, trunk, lap, arms, front] : [ground, arms, trunk, lap, front],
    );
    this.over = scene.add.container(0, 0, [reach]);
    this.#leaning = [arms, trunk, front, reach];
    this.#bowing = [hair, face];
    const home: Readonly<Record<Layer, Box>> = {
      chair: ground,
      legs: ground,
      armNear: arms,
      armFar: arms,
      hairBehind: hair,
      body,
      lap,
      head: face,
      face,
      eyes: face,
      hands,
      held: hands,
      reach,
    };
    const slot = (layer: Layer): Slot =>
      new Slot((frame) => this.#place(home[layer], frame, IN_HEAD.has(layer) ? NAPE : WAIST));
    this.#slots = Object.fromEntries(LAYERS.map((layer) => [layer, slot(layer)])) as Record<
      Layer,
      Slot
    >;
    const closed = pose.body?.replace(/\/.*/, '/eyes-closed') ?? '';
    this.#shut = this.#place(face, closed, NAPE).setVisible(false);
    this.#tear = this.#place(face, closed.replace('eyes-closed', 'tear'), NAPE).setVisible(false);
  }

  /** A part with its own corner where the drawing had it, seen from a joint. */
  #place(box: Box, name: string, joint: { x: number; y: number }): GameObjects.Image {
    const part = this.#parts.find(name);
    const { left = 0, top = 0, scale = 1 } = part ?? {};
    const image = this.#scene.add.image(
      left - joint.x,
      top - joint.y,
      part?.texture ?? '',
      part?.frame,
    );
    image.setOrigin(0, 0).setScale(1 / scale);
    this.#drawn.set(image, { left, top, scale });
    box.add(image);
    return image;
  }

  /** Change to a pose's drawings; the face waits for the shoulders. A part nobody has drawn shows nothing. */
  show(pose: Pose, now: number, tempo: Tempo): void {
    for (const layer of LAYERS) {
      const wanted = pose[layer];
      const name = wanted !== undefined && this.#parts.find(wanted) ? wanted : undefined;
      const isLate = IN_FACE.has(layer);
      const start = isLate && name ? now + tempo.faceAfter : now;
      this.#slots[layer].show(name, start, isLate ? tempo.face : tempo.posture);
    }
    this.root.setDepth(DEPTH.people + pose.order);
    this.over.setDepth(DEPTH.reach + pose.order * 0.1);
  }

  settle(): void {
    for (const slot of Object.values(this.#slots)) slot.settle();
  }

  /** Alphas for this moment; true while a drawing still gives way to another. */
  update(now: number): boolean {
    return Object.values(this.#slots)
      .map((slot) => slot.update(now))
      .some(Boolean);
  }

  /** lean and tilt in degrees; sink and lift in bust units, lift with the breath. */
  bend(lean: number, tilt: number, sink: number, lift: number): void {
    for (const box of this.#leaning) box.setAngle(lean);
    for (const box of this.#bowing) {
      box.setPosition(NAPE.x - WAIST.x, NAPE.y - WAIST.y + sink - lift).setAngle(tilt);
    }
    for (const image of this.#slots.body.images()) {
      const { top, scale } = this.#drawn.get(image) ?? { top: 0, scale: 1 };
      image.setScale(1 / scale, (1 + lift / 700) / scale);
      image.y = top - WAIST.y - lift;
    }
  }

  /** lids: 0 open .. 1 shut; closed eyes come up over the open ones. */
  close(lids: number): void {
    this.#shut.setVisible(lids > 0).setAlpha(lids);
    if (lids > 0) this.#bowing[1]?.bringToTop(this.#shut);
    this.#slots.eyes.image?.setVisible(lids < 1);
  }

  /** A drop on its way down the cheek; the wet tracks belong to the face itself. */
  weep({ way, alpha }: Tear): void {
    this.#tear.setVisible(alpha > 0).setAlpha(alpha);
    if (alpha === 0) return;
    const { left = 0, top = 0 } = this.#drawn.get(this.#tear) ?? {};
    this.#tear.setPosition(left - NAPE.x - way * TEAR_FALL.x, top - NAPE.y + way * TEAR_FALL.y);
    this.#bowing[1]?.bringToTop(this.#tear);
  }

  /** Cool on the far side, warm on the side of the lamp; the drawing itself faces the lamp. */
  light(far: Colour, near: Colour): void {
    const images = [
      ...Object.values(this.#slots).flatMap((slot) => slot.images()),
      this.#shut,
      this.#tear,
    ];
    for (const image of images) {
      const { left, scale } = this.#drawn.get(image) ?? { left: 0, scale: 1 };
      const at = (x: number): Colour =>
        mixColour(far, near, (x - LIGHT.from) / (LIGHT.to - LIGHT.from));
      const [from, to] = [at(left), at(left + image.frame.width / scale)];
      image.setTint(from, to, from, to);
    }
  }
}
