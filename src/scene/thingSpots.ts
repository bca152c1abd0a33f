// Where things would like to be, by name, and how deep a room's front is. Scene units, 1280 x 720.
// Must not know: Phaser, how two things share a place (thingRows.ts), or what a thing means.
import list from '../../assets/things/things.json';

/** Left, top, width, height about the point on which a thing stands. */
export type Extent = readonly [x: number, y: number, w: number, h: number];

const EXTENTS = new Map(
  Object.entries(list.at).map(([name, [x = 0, y = 0, w = 0, h = 0]]): [string, Extent] => [
    name,
    [x, y, w, h],
  ]),
);

/** undefined: nobody has drawn it. */
export const extentOf = (name: string): Extent | undefined => EXTENTS.get(name);

/** Names of everything that is drawn, sorted. */
export const DRAWN: readonly string[] = [...EXTENTS.keys()].sort();

/** The line on which things stand, and how far towards us the board goes on below it. */
type Front = { line: number; depth: number };

const ELSEWHERE: Front = { line: 562, depth: 0 };
const FRONTS: Readonly<Record<string, Front>> = {
  kitchen: { line: 572, depth: 46 },
  hallway: { line: 564, depth: 0 },
  hall: { line: 578, depth: 0 },
  'car-park': { line: 552, depth: 0 },
  'family-table': { line: 572, depth: 46 },
  'waiting-room': { line: 572, depth: 0 },
  'fire-escape': { line: 562, depth: 0 },
  shore: { line: 566, depth: 0 },
};

export const frontOf = (kind: string): Front => FRONTS[kind] ?? ELSEWHERE;

/** The middle of a thing, where it has a place of its own; everything else would like to be between the two. */
export const LIKES: Readonly<Record<string, number>> = {
  mug: 432,
  'second-mug': 850,
  'paper-cup': 432,
  'second-paper-cup': 850,
  'flask-cup': 432,
  'second-flask-cup': 850,
  'second-glass': 850,
  'second-keys': 812,
  'phone-face-down': 792,
  'sheet-of-figures': 602,
  'post-shut': 560,
  'brown-envelope': 600,
  'lanyard-on-letter': 612,
  lanyard: 560,
  toast: 742,
  'van-keys': 706,
  keys: 468,
  'tea-towel': 530,
  'phone-lit': 700,
  'phone-dark': 700,
  'phone-thread': 700,
  'phone-voicemail': 700,
  'phone-call': 700,
  'glass-of-water': 432,
  'plate-full': 470,
  'plate-empty': 470,
  'clay-owl': 560,
  'ice-cream-tub': 566,
  'carrier-bag': 566,
  'baby-monitor': 830,
  'alarm-clock': 470,
  'hen-clock': 470,
  'hen-clock-turned': 470,
  satchel: 820,
};

/** Tall or wide things on the floor between the two, behind the board; `y` is where their origin lies. */
export const STANDING: Readonly<Record<string, number>> = {
  stool: 572,
  cello: 470,
  'cello-case': 470,
  'coat-on-chair': 500,
  'sofa-folded': 520,
  'sofa-bed': 520,
  'camp-bed': 560,
};

type Hung = { x: number; y: number; layer: 'wall' | 'behind'; frame?: string };

/** What hangs between the two where a room has no place of its own for it. */
export const HANGING: Readonly<Record<string, Hung>> = {
  coats: { x: 640, y: 110, layer: 'wall' },
  windscreen: { x: 640, y: 250, layer: 'behind' },
  'back-door-open': { x: 628, y: 440, layer: 'wall' },
  letterbox: { x: 640, y: 297, layer: 'wall' },
  'chart-on-fridge': { x: 640, y: 350, layer: 'wall' },
  'pass-tickets': { x: 640, y: 200, layer: 'behind' },
};

/** The calendar hangs on the fridge, the tap stands under the window. */
const CALENDAR = { x: 74, y: 246, layer: 'wall' } as const;
const AT_HOME: Readonly<Record<string, Readonly<Record<string, Hung>>>> = {
  kitchen: {
    'tap-on': { x: 656, y: 428, layer: 'behind' },
    'owl-on-sill': { x: 690, y: 352, layer: 'behind', frame: 'clay-owl' },
    'bread-bin': { x: 930, y: 434, layer: 'wall' },
    'back-door-open': { x: 1046, y: 520, layer: 'wall' },
    'chart-on-fridge': { x: 74, y: 416, layer: 'wall' },
    calendar: CALENDAR,
    'second-name': CALENDAR,
    'calendar-mark-1': CALENDAR,
    'calendar-mark-2': CALENDAR,
    'calendar-mark-3': CALENDAR,
    'calendar-mark-4': CALENDAR,
  },
  // over the slips that always hang there
  'restaurant-pass': { 'pass-tickets': { x: 640, y: 305, layer: 'behind' } },
  hallway: { coats: { x: 186, y: 160, layer: 'wall' } },
};

export const hungIn = (kind: string, name: string): Hung | undefined =>
  AT_HOME[kind]?.[name] ?? HANGING[name];
