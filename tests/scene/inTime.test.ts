// One person through a change, frame by frame: shoulders before the face, two to four seconds, and then nothing moves.
import type { Scene } from 'phaser';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#app/stageTypes';
import { FigureView } from '#scene/figureView';
import { poseOf } from '#scene/pose';
import type { Parts } from '#scene/sheets';
import { CALM, STILL, type Tempo } from '#scene/tempo';
import { figureOf } from './stageOf.ts';

type Drawn = { frame: string; alpha: number; gone: boolean };
type Box = { x: number; angle: number };

/** A Phaser that only remembers: every image with its frame and alpha, every box with its place. */
const paperScene = () => {
  const images: Drawn[] = [];
  const boxes: Box[] = [];
  const chained = (own: object): unknown => {
    const all: unknown = new Proxy(own, {
      get: (target, key) => Reflect.get(target, key) ?? (() => all),
    });
    return all;
  };
  const add = {
    image: (_x: number, _y: number, _texture: string, frame: string) => {
      const drawn: Drawn = { frame, alpha: 1, gone: false };
      images.push(drawn);
      const image: unknown = chained({
        setAlpha: (alpha: number) => ((drawn.alpha = alpha), image),
        destroy: () => (drawn.gone = true),
        frame: { width: 10 },
      });
      return image;
    },
    container: () => {
      const box: Box = { x: 0, angle: 0 };
      boxes.push(box);
      const all: unknown = chained({
        setPosition: (x: number) => ((box.x = x), all),
        setAngle: (angle: number) => ((box.angle = angle), all),
      });
      return all;
    },
  };
  const seen = (part: RegExp): number =>
    Math.max(
      0,
      ...images.filter(({ frame, gone }) => !gone && part.test(frame)).map((i) => i.alpha),
    );
  return { scene: { add } as unknown as Scene, boxes, seen };
};

const PARTS = {
  find: (name: string) => ({ texture: 'sheet', frame: name, left: 0, top: 0, scale: 1 }),
} as unknown as Parts;

const FRAME = 33;
type Frame = { at: number; moves: boolean; body: number; face: number; places: string };

const before = figureOf({ posture: 'arms-crossed', expression: 'guarded', nearness: 0.35 });

/** Ten seconds of a change; `body` and `face` tell how far the new drawings have come up, 0..1. */
const filmOf = (after: Figure, tempo: Tempo): Frame[] => {
  const { scene, boxes, seen } = paperScene();
  const view = new FigureView(scene, PARTS, poseOf(before), 1);
  view.take(poseOf(before), before.breath, 0, { ...tempo, posture: 0, face: 0, faceAfter: 0 });
  view.settle();
  const pose = poseOf(after);
  view.take(pose, after.breath, 0, tempo);
  return Array.from({ length: 300 }, (_, frame) => {
    const at = frame * FRAME;
    const moves = view.update(at, false);
    return {
      at,
      moves,
      body: seen(new RegExp(`${pose.body}$`)),
      face: seen(new RegExp(`${pose.face}$`)),
      places: JSON.stringify(boxes),
    };
  });
};

const opened: Figure = { ...before, posture: 'open', expression: 'softening', nearness: 1 };
const turnedAway: Figure = { ...before, posture: 'turned-away', expression: 'withdrawn' };
const begins = (film: readonly Frame[], part: 'body' | 'face'): number =>
  film.find((frame) => frame[part] > 0)?.at ?? Infinity;
const ends = (film: readonly Frame[]): number => film.findLast(({ moves }) => moves)?.at ?? 0;

describe('somebody who opens', () => {
  const film = filmOf(opened, CALM);

  test('has open shoulders well before an open face', () => {
    expect(begins(film, 'body')).toBeLessThanOrEqual(2 * FRAME);
    expect(begins(film, 'face') - begins(film, 'body')).toBeGreaterThan(500);
  });

  test('is there after two to four seconds', () => {
    expect(ends(film)).toBeGreaterThan(2000);
    expect(ends(film)).toBeLessThan(4000);
    expect(film.at(-1)).toMatchObject({ body: 1, face: 1 });
  });

  test('goes slowly at both ends, and never jumps', () => {
    const xs = film.map(({ places }) => Math.max(...JSON.parse(places).map(({ x }: Box) => x)));
    const steps = xs.slice(1).map((x, i) => Math.abs(x - (xs[i] ?? 0)));
    expect(Math.max(...steps)).toBeGreaterThan(0);
    expect(Math.max(...steps)).toBeLessThan(4);
    expect(steps[0]).toBeLessThan(Math.max(...steps) / 5);
  });

  test('stays where they are then', () => {
    const after = film.filter(({ at }) => at > 4000).map(({ places }) => places);
    expect(after.length).toBeGreaterThan(100);
    expect(new Set(after).size).toBe(1);
  });
});

test('somebody whose face alone changes does not move a foot', () => {
  const film = filmOf({ ...before, expression: 'hurt' }, CALM);
  const xs = film.map(({ places }) =>
    JSON.parse(places)
      .map(({ x }: Box) => x)
      .join(),
  );
  expect(new Set(xs).size).toBe(1);
  expect(film.at(-1)?.face).toBe(1);
});

test('somebody who turns away has done so within two to four seconds', () => {
  const film = filmOf(turnedAway, CALM);
  expect(ends(film)).toBeGreaterThanOrEqual(1900);
  expect(ends(film)).toBeLessThan(4000);
});

test('under reduced motion everybody is there at once, and drawings fade over', () => {
  const film = filmOf(opened, STILL);
  expect(new Set(film.map(({ places }) => places)).size).toBe(1);
  expect(ends(film)).toBeLessThan(200);
  expect(film[1]?.body).toBeGreaterThan(0);
});
