// A person's drawings as a list: where each part is in its image, and where it was in the drawing.
// Must not know: Phaser, addresses, poses.
import type { Stage } from '#app/stageTypes';
import { IN_HAND_SHEET, inHandOf } from './inHand.ts';
import { statureOf } from './statures.ts';

/** As written by the art's build: x, y, w, h in the image, then left and top in bust units. */
export type Sheet = {
  /** pixels a bust unit */
  scale: number;
  size: readonly number[];
  parts: Readonly<Record<string, readonly number[]>>;
};

export type Part = { texture: string; frame: string; left: number; top: number; scale: number };

/** Phaser's JSON hash of a sheet. */
export function phaserFrames({ size, parts }: Sheet): object {
  const frames = Object.entries(parts).map(([name, [x = 0, y = 0, w = 0, h = 0]]) => [
    name,
    { frame: { x, y, w, h }, spriteSourceSize: { x: 0, y: 0, w, h }, sourceSize: { w, h } },
  ]);
  const [w = 0, h = 0] = size;
  return { frames: Object.fromEntries(frames), meta: { size: { w, h }, scale: '1' } };
}

/** The sheets that a Stage's people need: their own, the further one for legs, wheels and touch, and what is in a hand. */
export function sheetsFor({
  people,
  touch,
  setting: { kind },
}: Pick<Stage, 'people' | 'touch' | 'setting'>): string[] {
  const wanted = people.flatMap(({ figure, stance }) => {
    const isFurther = stance === 'standing' || touch !== null || statureOf(figure).onWheels;
    return isFurther ? [figure, `${figure}.further`] : [figure];
  });
  const isHeld = people.some((person) => inHandOf(person, kind) !== undefined);
  return [...new Set(isHeld ? [...wanted, IN_HAND_SHEET] : wanted)];
}

/** Every part that has been loaded, by `<figure>/<part>`. */
export class Parts {
  readonly #known = new Map<string, Part>();

  add(texture: string, { scale, parts }: Sheet): void {
    const figure = texture.split('.')[0] ?? '';
    for (const [frame, [, , , , left = 0, top = 0]] of Object.entries(parts)) {
      this.#known.set(`${figure}/${frame}`, { texture, frame, left, top, scale });
    }
  }

  find(name: string): Part | undefined {
    return this.#known.get(name);
  }
}
