// What a room is made of for the build: a wall that may have holes for the sky, and a front the people sit behind.
// Must not know: which rooms there are.
import type { Box } from '../box.ts';
import { type Chance, chanceFrom } from '../random.ts';

/** The picture's plane; every room fills it. */
export const SCENE: Box = { x: 0, y: 0, w: 1280, h: 720 };

/** The strip in which the front of a room lies: a table, a shelf, a low wall. */
export const FRONT: Box = { x: 0, y: 500, w: 1280, h: 220 };

export type RoomArt = {
  kind: string;
  wall: string;
  front: string;
};

/** Broad faint strokes of paint, so that a wall is not a flat colour. */
export function paint(seed: number, bottom: number): string {
  const chance: Chance = chanceFrom(seed);
  return Array.from({ length: 26 }, () => {
    const x = chance() * 1280;
    const bend = chance() * 20 - 10;
    return `<path d="M${x.toFixed(0)} 0q${bend.toFixed(0)} 200 0 ${bottom}" stroke="#fff" stroke-width="${(8 + chance() * 30).toFixed(0)}" opacity=".022" fill="none"/>`;
  }).join('');
}
