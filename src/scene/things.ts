// Things left lying: object name → drawing and place. A name that is not in the table is not drawn.
// Must not know: Phaser, or what a thing means to anybody.
import type { Figure, Stage } from '#app/stageTypes';

export type Place = { frame: string; x: number; y: number; layer: 'wall' | 'behind' | 'front' };

type Spot = { x: number /** units below the line on which things stand */; dy?: number };

/** Where the front's line of standing is, by kind of room. */
const STAND: Readonly<Record<string, number>> = { kitchen: 566, hallway: 558, 'car-park': 546 };
const ELSEWHERE = 560;

/** On the table, the shelf, the low wall: room enough for each, none before a face. */
const LYING: Readonly<Record<string, Spot>> = {
  mug: { x: 432, dy: 6 },
  'second-mug': { x: 850, dy: 6 },
  'phone-face-down': { x: 792, dy: 52 },
  'letter-open': { x: 640, dy: 14 },
  'drawer-on-table': { x: 640, dy: 22 },
  'sheet-of-figures': { x: 602, dy: 44 },
  'post-shut': { x: 560, dy: 4 },
  'brown-envelope': { x: 600, dy: 6 },
  'lanyard-on-letter': { x: 612, dy: 24 },
  toast: { x: 742, dy: 6 },
  'van-keys': { x: 706, dy: 40 },
  'tea-towel': { x: 530, dy: 40 },
  'phone-lit': { x: 700, dy: 6 },
  'phone-dark': { x: 700, dy: 6 },
  'card-reader': { x: 640, dy: 4 },
  'clay-owl': { x: 560, dy: 0 },
  'ice-cream-tub': { x: 566, dy: 6 },
  'carrier-bag': { x: 566, dy: 4 },
};

/** The calendar hangs on the fridge, the tap stands under the window: only in a kitchen. */
const CALENDAR = { x: 74, y: 246 };
const IN_KITCHEN: Readonly<Record<string, Place>> = {
  'tap-on': { frame: 'tap-on', x: 656, y: 428, layer: 'behind' },
  'owl-on-sill': { frame: 'clay-owl', x: 690, y: 352, layer: 'behind' },
  'bread-bin': { frame: 'bread-bin', x: 930, y: 434, layer: 'wall' },
  calendar: { frame: 'calendar', ...CALENDAR, layer: 'wall' },
  'second-name': { frame: 'second-name', ...CALENDAR, layer: 'wall' },
  'calendar-mark-1': { frame: 'calendar-mark-1', ...CALENDAR, layer: 'wall' },
  'calendar-mark-2': { frame: 'calendar-mark-2', ...CALENDAR, layer: 'wall' },
  'calendar-mark-3': { frame: 'calendar-mark-3', ...CALENDAR, layer: 'wall' },
  'calendar-mark-4': { frame: 'calendar-mark-4', ...CALENDAR, layer: 'wall' },
};

/** Behind the shelf, between the two. */
const STOOL: Place = { frame: 'stool', x: 640, y: 572, layer: 'behind' };

/** Things that take the place of others: with the drawer out, the single letter has no room. */
const COVERED_BY: Readonly<Record<string, string>> = { 'letter-open': 'drawer-on-table' };

export function placeOf(kind: string, object: string): Place | undefined {
  if (object === 'stool') return STOOL;
  if (kind === 'kitchen' && IN_KITCHEN[object]) return IN_KITCHEN[object];
  const spot = LYING[object];
  const line = STAND[kind] ?? ELSEWHERE;
  return spot && { frame: object, x: spot.x, y: line + (spot.dy ?? 0), layer: 'front' };
}

/** What a drawing has in its hands: the thing is not on the table as well. */
const HELD: Readonly<Record<string, string>> = { 'marek holding': 'mug' };

const heldBy = ({ figure, posture }: Figure): string | undefined => HELD[`${figure} ${posture}`];

/** A Stage's objects without those in somebody's hands. */
export function lyingIn({ objects, people }: Pick<Stage, 'objects' | 'people'>): string[] {
  const held = people.map(heldBy);
  return objects.filter((object) => !held.includes(object));
}

/** Everything to draw for a list of names, each frame once. A kitchen always has its calendar. */
export function placesOf(kind: string, objects: readonly string[]): Place[] {
  const names = kind === 'kitchen' ? ['calendar', ...objects] : objects;
  const shown = names.filter((name) => !names.includes(COVERED_BY[name] ?? ''));
  const places = [...new Set(shown)].map((name) => placeOf(kind, name));
  return places.filter((place) => place !== undefined).sort((a, b) => a.y - b.y);
}
