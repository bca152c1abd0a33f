// A whole Stage in Phaser: room, people, things, weather, each told only its own part. Order and tempo are here.
// Must not know: stories, meters, the page. A new scene id is a cut behind a closed curtain.
import type { Scene } from 'phaser';
import anchors from '../../assets/people/people.anchors.json';
import type { Figure, Stage } from '#app/stageTypes';
import { DEPTH } from './depth.ts';
import { FigureView } from './figureView.ts';
import { type Glide, ease, isMoving, progress, resting, towards, valueAt } from './glide.ts';
import { freeRooms } from './load.ts';
import { type Light, lightOf, mixLight } from './light.ts';
import { poseOf } from './pose.ts';
import { RoomView } from './roomView.ts';
import { type Room, roomOf } from './rooms.ts';
import { AT_ONCE, type Tempo } from './tempo.ts';
import { lyingIn, placesOf } from './things.ts';
import { ThingsView } from './thingsView.ts';
import { WeatherView } from './weatherView.ts';

export type Manner = {
  tempo: Tempo;
  /** breath, blink, falling rain */
  alive: boolean;
  /** the wide gradients */
  rich: boolean;
};

const isDrawn = ({ figure }: Figure): boolean => `${figure}/head` in anchors.at;

export class StageView {
  readonly #scene: Scene;
  readonly #canvas: boolean;
  readonly #things: ThingsView;
  readonly #people = new Map<string, FigureView>();
  #room: { id: string; view: RoomView; weather: WeatherView } | undefined;
  #expected: Room | undefined;
  #stage: Stage | undefined;
  #next: Stage | undefined;
  #light: { from: Light; to: Light; way: Glide } | undefined;
  #curtain: Glide = resting(0);
  readonly #cloth;

  constructor(scene: Scene, canvas: boolean) {
    this.#scene = scene;
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
    const present = stage.people.filter(isDrawn);
    for (const [who, figure] of this.#people) {
      if (!present.some((person) => person.who === who)) figure.leave(now, tempo);
    }
    for (const person of present) this.#pose(person, now, squeeze, tempo);
  }

  #pose(person: Figure, now: number, squeeze: number, tempo: Tempo): void {
    const pose = poseOf(person, squeeze);
    const known = this.#people.get(person.who);
    const figure = known ?? new FigureView(this.#scene, pose, this.#people.size + 1);
    figure.root.setDepth(DEPTH.people + (pose.mirrored ? 1 : 0));
    figure.take(pose, person.breath, now, known ? tempo : AT_ONCE);
    this.#people.set(person.who, figure);
  }

  #lightAt(now: number): Light {
    const { from, to, way } = this.#light as { from: Light; to: Light; way: Glide };
    return mixLight(from, to, ease(progress(way, now)));
  }

  /** Draw this moment; true while a change goes on that must not be cut short. */
  update(now: number, squeeze: number, { alive, rich, tempo }: Manner): boolean {
    this.#openCurtain(now, squeeze, tempo);
    if (!this.#room || !this.#light) return false;
    const light = this.#lightAt(now);
    const moving = [
      ...[...this.#people.values()].map((figure) => figure.update(now, alive)),
      this.#things.update(now),
      this.#room.weather.update(now, light, !alive),
      isMoving(this.#light.way, now),
      isMoving(this.#curtain, now),
      this.#next !== undefined,
    ];
    this.#room.view.light(light, rich);
    this.#things.light(light.room);
    for (const figure of this.#people.values()) figure.light(light.far, light.near);
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
    for (const figure of this.#people.values()) figure.settle();
    this.#things.settle();
  }
}
