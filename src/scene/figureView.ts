// One person in Phaser over time: where they stand, how they lean, breathe and blink.
// Must not know: stages, stories, or which drawings a pose is made of.
import type { Scene } from 'phaser';
import { FigureParts, WAIST } from './figureParts.ts';
import { type Colour, type Glide, arrived, isMoving, resting, towards, valueAt } from './glide.ts';
import { type Breathing, airOf, lidsAt, paced, tearAt } from './life.ts';
import type { Pose } from './pose.ts';
import type { Parts } from './sheets.ts';
import type { Tempo } from './tempo.ts';
import { NO_TURN, isTurn, swapIn, turned, widthAt } from './turn.ts';

/** Scene units a bust unit, and where the bust's zero line lies. */
const SCALE = 0.44;
const TOP = 44;
/** bust units: the neck stands at x */
const NECK_X = 452;
/** bust units that a full chest lifts */
const LIFT = 3.4;

const MOVED = ['x', 'drop', 'scale', 'lean', 'tilt', 'sink'] as const;
type Moved = (typeof MOVED)[number];

const DRY = { way: 0, alpha: 0 } as const;

export class FigureView {
  readonly #parts: FigureParts;
  readonly #seed: number;
  readonly #glides: Record<Moved, Glide>;
  #presence = resting(0);
  #breath: Breathing = { perMinute: 14, turns: 0, at: 0 };
  #canBlink = false;
  #weeps = false;
  #turn = NO_TURN;
  #pose: Pose;
  /** the side it looked to before the turn that goes on */
  #wasMirrored: boolean;

  constructor(scene: Scene, parts: Parts, pose: Pose, seed: number) {
    this.#parts = new FigureParts(scene, parts, pose);
    this.#pose = pose;
    this.#wasMirrored = pose.mirrored;
    this.#seed = seed;
    this.#glides = Object.fromEntries(MOVED.map((key) => [key, resting(pose[key])])) as Record<
      Moved,
      Glide
    >;
  }

  /** Take up a pose; `now` in ms. Posture first, then the face. */
  take(pose: Pose, breath: number, now: number, tempo: Tempo): void {
    this.#face(pose, now, tempo);
    for (const key of MOVED) {
      const span = key === 'x' || key === 'drop' ? tempo.walk : tempo.bend;
      this.#glides[key] = towards(this.#glides[key], pose[key], now, span);
    }
    this.#presence = towards(this.#presence, 1, now, tempo.posture);
    this.#breath = paced(this.#breath, breath, now);
    this.#canBlink = pose.blink !== undefined;
    this.#weeps = pose.tear !== undefined;
  }

  /** Change the drawings, in a turn where one is needed. */
  #face(pose: Pose, now: number, tempo: Tempo): void {
    const isRound = tempo.turn > 0 && isTurn(this.#pose, pose);
    if (isRound) {
      this.#turn = { start: now, span: tempo.turn };
      this.#wasMirrored = this.#pose.mirrored;
    }
    const swap = isRound ? swapIn(this.#turn, tempo) : { at: now, tempo };
    this.#pose = pose;
    this.#parts.show(pose, swap.at, swap.tempo);
  }

  /** Be where it was going, at once. */
  settle(): void {
    this.#parts.settle();
    for (const key of MOVED) this.#glides[key] = arrived(this.#glides[key]);
    this.#presence = arrived(this.#presence);
    this.#turn = NO_TURN;
  }

  /** Walk out of the picture; it stays ready to come back. */
  leave(now: number, tempo: Tempo): void {
    this.#presence = towards(this.#presence, 0, now, tempo.posture);
  }

  /** Draw this moment; true while a change goes on. `alive`: breath and blink are wanted. */
  update(now: number, alive: boolean): boolean {
    const at = (key: Moved): number => valueAt(this.#glides[key], now);
    const presence = valueAt(this.#presence, now);
    const size = SCALE * at('scale');
    const round = turned(this.#turn, now);
    const isMirrored = round < 0.5 ? this.#wasMirrored : this.#pose.mirrored;
    const way = isMirrored ? -1 : 1;
    const wide = size * way * widthAt(this.#turn, now);
    const x = at('x') + (WAIST.x - NECK_X) * size * way;
    for (const box of [this.#parts.root, this.#parts.over]) {
      box.setVisible(presence > 0).setAlpha(presence);
      box.setScale(wide, size).setPosition(x, TOP + at('drop') + WAIST.y * size);
    }
    const lift = alive ? airOf(this.#breath, now) * LIFT : 0;
    this.#parts.bend(at('lean'), at('tilt'), at('sink'), lift);
    this.#parts.close(alive && this.#canBlink && round === 1 ? lidsAt(now, this.#seed) : 0);
    this.#parts.weep(alive && this.#weeps && round === 1 ? tearAt(now, this.#seed) : DRY);
    return this.#changes(now) || round < 1;
  }

  #changes(now: number): boolean {
    const isChanging = this.#parts.update(now);
    return (
      isChanging || [...Object.values(this.#glides), this.#presence].some((g) => isMoving(g, now))
    );
  }

  light(far: Colour, near: Colour): void {
    this.#parts.light(far, near);
  }
}
