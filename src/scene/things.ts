// Things left lying: object name → drawing and place, in any kind of room. A name nobody has drawn is not drawn.
// Must not know: Phaser, or what a thing means to anybody.
import { hasPlaceFor } from '#app/roomKinds';
import type { Stage } from '#app/stageTypes';
import { keepsakeOf } from './inHand.ts';
import { type Wish, sideBySide } from './thingRows.ts';
import { LIKES, STANDING, extentOf, frontOf, hungIn } from './thingSpots.ts';

export type Place = { frame: string; x: number; y: number; layer: 'wall' | 'behind' | 'front' };

const MIDDLE = 640;
/** from where to where things may lie on the board: also in view where a narrow screen cuts the picture */
const BOARD = { left: 222, right: 1058 };
/** between two heads */
const BETWEEN = { left: 440, right: 840 };
/** on a deep board flat things lie nearer to us than those that stand */
const FLAT = 48;

const wishOf = (name: string): Wish => {
  const [, , width = 0] = extentOf(name) ?? [];
  return { name, at: LIKES[name] ?? MIDDLE, width };
};

/** Names → places in one row; a drawing need not have its origin in its middle. */
function rowOf(
  names: readonly string[],
  y: (name: string) => number,
  { left, right }: typeof BOARD,
  layer: Place['layer'],
): Place[] {
  const middles = sideBySide(names.map(wishOf), left, right);
  return names.map((frame) => {
    const [x = 0, , width = 0] = extentOf(frame) ?? [];
    const middle = middles.get(frame) ?? MIDDLE;
    return { frame, x: Math.round(middle - x - width / 2), y: y(frame), layer };
  });
}

function hung(kind: string, name: string): Place[] {
  const found = hungIn(kind, name);
  return found ? [{ frame: name, ...found }] : [];
}

const isFlat = (name: string): boolean => (extentOf(name)?.[3] ?? 0) < FLAT;

/** Those that stand on the board, and, where the board is deep enough, a nearer row of those that lie. */
function onBoard(kind: string, names: readonly string[]): Place[] {
  const { line, depth } = frontOf(kind);
  const near = depth > 0 ? names.filter(isFlat) : [];
  const back = names.filter((name) => !near.includes(name));
  return [
    ...rowOf(back, () => line, BOARD, 'front'),
    ...rowOf(near, () => line + depth, BOARD, 'front'),
  ];
}

/** Things that take the place of others: with the drawer out, the single letter has no room. */
const COVERED_BY: Readonly<Record<string, string>> = { 'letter-open': 'drawer-on-table' };

/** A Stage's objects without those in somebody's hands. */
export function lyingIn({
  objects,
  people,
  setting: { kind },
}: Pick<Stage, 'objects' | 'people' | 'setting'>): string[] {
  const held = people.map((person) => keepsakeOf(person, kind));
  return objects.filter((object) => !held.includes(object));
}

/** What of a list can be seen in such a room, each name once. A kitchen always has its calendar. */
function seenIn(kind: string, objects: readonly string[]): string[] {
  const names = [...new Set(kind === 'kitchen' ? ['calendar', ...objects] : objects)];
  return names.filter(
    (name) =>
      !names.includes(COVERED_BY[name] ?? '') &&
      hasPlaceFor(kind, name) &&
      (extentOf(name) !== undefined || hungIn(kind, name)?.frame !== undefined),
  );
}

/** Everything to draw for a list of names, far things first. */
export function placesOf(kind: string, objects: readonly string[]): Place[] {
  const names = seenIn(kind, objects);
  const hanging = names.filter((name) => hungIn(kind, name));
  const standing = names.filter((name) => !hanging.includes(name) && name in STANDING);
  const lying = names.filter((name) => !hanging.includes(name) && !standing.includes(name));
  const places = [
    ...hanging.flatMap((name) => hung(kind, name)),
    ...rowOf(standing, (name) => STANDING[name] ?? 0, BETWEEN, 'behind'),
    ...onBoard(kind, lying),
  ];
  return places.sort((a, b) => a.y - b.y);
}

/** Where a thing lies when nothing else does. */
export const placeOf = (kind: string, object: string): Place | undefined =>
  placesOf(kind, [object]).find(({ frame }) => frame === (hungIn(kind, object)?.frame ?? object));
