// A whole Stage in Phaser: room, people, things, weather, each told only its own part. Order and tempo are here.
// Must not know: stories, meters, the page. A new scene id is a cut behind a closed curtain.
import type { Scene } from 'phaser';
import type { Figure, Stage } from '#app/stageTypes';
import { DEPTH } from './depth.ts';
import { FigureView } from './figureView.ts';
import { type Glide, ease, isMoving, progress, resting, towards, valueAt } from './glide.ts';
import { hushBetween } from './hush.ts';
import { untilBlink } from './life.ts';
import { freeRooms } from './load.ts';
import { type Light, lightOf, mixLight } from './light.ts';
import type { Pose } from './pose.ts';
import { RoomView } from './roomView.ts';
import { type Room, roomOf } from './rooms.ts';
import type { Parts } from './sheets.ts';
import { AT_ONCE, type Tempo } from './tempo.ts';
import { lyingIn, placesOf } from './things.ts';
import { ThingsView } from './thingsView.ts';
import { posesOf } from './touch.ts';
import { WeatherView } from './weatherView.ts';

export type Manner = {
  tempo: Tempo;
  /** breath, blink, falling rain */
  alive: boolean;
  /** the wide gradients */
  rich: boolean;
  /** the far wall may lose its sharpness; a caption stands for it where it may not */
  blur: boolean;
};

type Person = { view: FigureView; seed: number; here: boolean };

export class StageView {
  readonly #scene: Scene;
  readonly #parts: Parts;
  readonly #canvas: boolean;
  readonly #things: ThingsView;
  readonly #people = new Map<string, Person>();
  #room: { id: string; view: RoomView; weather: WeatherView } | undefined;
  #expected: Room | undefined;
  #stage: Stage | undefined;
  #next: Stage | undefined;
  #light: { from: Light; to: Light; way: Glide } | undefined;
  #curtain: Glide = resting(0);
  readonly #cloth;

  constructor(scene: Scene, parts: Parts, canvas: boolean) {
    this.#scene = scene;
    this.#parts = parts;
    this.#canvas = canvas;
    this.#things = new ThingsView(scene);
    this.#cloth = scene.add.rectangle(640, 720, 2600, 2600, 0x241a2b).setDepth(DEPTH.curtain);
  }

  /** Show a Stage from `now` on. The room's textures must be loaded. */
  take(stage: Stage, now: number, squeeze: number, tempo: Tempo): void {
    const isCut = this.#stage !== undefined && this.#stage.scene !== stage.scene;
    if (this.#stage === undefined) this.#set(stage, now, squeeze, AT_ONCE);
    else if (isCut && tempo.cut > 0) this.#cut(stage, now, tempo);
    else this.#set(stage, now, squeeze, isCut ? AT_ONCE : tempo);
  }

  /** Before the silence of a Stage is over: nothing moves on, breath slows, eyes go down. */
  hush(after: Stage, now: number, squeeze: number, tempo: Tempo): void {
    if (this.#stage?.scene !== after.scene || this.#next) return;
    this.#seat(hushBetween(this.#stage, after), now, squeeze, tempo);
  }

  #cut(stage: Stage, now: number, tempo: Tempo): void {
    this.#next = stage;
    this.#curtain = towards(this.#curtain, 1, now, tempo.cut);
  }

  /** Take down what is up and set the stage, in no time or with a tempo. */
  #set(stage: Stage, now: number, squeeze: number, tempo: Tempo): void {
    const isNewScene = this.#stage?.scene !== stage.scene;
    this.#next = undefined;
    this.#stage = stage;
    this.#build(roomOf(stage.setting, stage.weather.kind));
    if (isNewScene) this.#things.clear();
    const goal = lightOf(stage);
    const from = this.#light ? this.#lightAt(now) : goal;
    this.#light = { from, to: goal, way: { from: 0, to: 1, start: now, span: tempo.light } };
    this.#things.lay(placesOf(stage.setting.kind, lyingIn(stage)), now, tempo);
    this.#seat(stage, now, squeeze, tempo);
  }

  /** This room's pictures are on their way: keep them when the room that is up comes down. */
  expect(room: Room): void {
    this.#expected = room;
  }

  #build(room: Room): void {
    if (this.#room?.id === room.id) return;
    this.#room?.view.destroy();
    this.#room?.weather.destroy();
    freeRooms(this.#scene.textures, [room, this.#expected ?? room]);
    const view = new RoomView(this.#scene, room, this.#canvas);
    this.#room = { id: room.id, view, weather: new WeatherView(this.#scene, room) };
  }

  #seat(stage: Stage, now: number, squeeze: number, tempo: Tempo): void {
    const present = stage.people.filter(({ figure }) => this.#parts.find(`${figure}/head`));
    for (const [who, person] of this.#people) {
      person.here = present.some((one) => one.who === who);
      if (!person.here) person.view.leave(now, tempo);
    }
    const poses = posesOf(stage, squeeze);
    for (const person of present) this.#pose(person, poses.get(person.who), now, tempo);
  }

  #pose({ who, breath }: Figure, pose: Pose | undefined, now: number, tempo: Tempo): void {
    if (!pose) return;
    const known = this.#people.get(who);
    const seed = known?.seed ?? this.#people.size + 1;
    const view = known?.view ?? new FigureView(this.#scene, this.#parts, pose, seed);
    view.take(pose, breath, now, known ? tempo : AT_ONCE);
    this.#people.set(who, { view, seed, here: true });
  }

  /** ms until somebody's lids move next. */
  untilBlink(now: number): number {
    const here = [...this.#people.values()].filter((person) => person.here);
    return Math.min(...here.map(({ seed }) => untilBlink(now, seed)));
  }

  /** Rain or snow is in the air. */
  get falls(): boolean {
    return (this.#light?.to.rain ?? 0) > 0.02 || (this.#light?.to.snow ?? 0) > 0.02;
  }

  #lightAt(now: number): Light {
    const { from, to, way } = this.#light as { from: Light; to: Light; way: Glide };
    return mixLight(from, to, ease(progress(way, now)));
  }

  /** Draw this moment; true while a change goes on that must not be cut short. `rained` is the weather's own time. */
  update(now: number, rained: number, squeeze: number, manner: Manner): boolean {
    const { alive, rich, tempo, blur } = manner;
    this.#openCurtain(now, squeeze, tempo);
    if (!this.#room || !this.#light) return false;
    const lit = this.#lightAt(now);
    const light = blur ? lit : { ...lit, closedIn: 0 };
    const moving = [
      ...[...this.#people.values()].map(({ view }) => view.update(now, alive)),
      this.#things.update(now),
      isMoving(this.#light.way, now),
      isMoving(this.#curtain, now),
      this.#next !== undefined,
    ];
    this.#room.weather.update(rained, light, !alive);
    this.#room.view.light(light, rich);
    this.#things.light(light.room);
    for (const { view } of this.#people.values()) view.light(light.far, light.near);
    return moving.some(Boolean);
  }

  /** When the curtain has closed, change the scene behind it and open again. */
  #openCurtain(now: number, squeeze: number, tempo: Tempo): void {
    if (this.#next && !isMoving(this.#curtain, now)) {
      this.#set(this.#next, now, squeeze, AT_ONCE);
      this.#curtain = towards(this.#curtain, 0, now, tempo.cut * 1.6);
    }
    this.#cloth.setAlpha(valueAt(this.#curtain, now));
  }

  /** Arrive everywhere at once: in the pose last asked for, curtain open. */
  snap(now: number, squeeze: number): void {
    const stage = this.#next ?? this.#stage;
    this.#curtain = resting(0);
    if (stage) this.#set(stage, now, squeeze, AT_ONCE);
    for (const { view } of this.#people.values()) view.settle();
    this.#things.settle();
  }
}
