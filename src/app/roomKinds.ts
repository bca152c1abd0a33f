// The room kit as picture and sound see it: every kind, how people are in it, and where they may be.
// Must not know: drawings, sounds, Phaser, or which stories use a kind.
import { ROOM_KINDS as KINDS, type Stance, roomKindOf } from '#domain/roomKind';
import type { Stage } from './stageTypes.ts';

/** Every kind by name; a new kind is one line in domain/roomKind.ts and one folder of drawings. */
export const ROOM_KINDS = KINDS;

/** Scene units (the picture is 1280 wide): the left neck furthest out and nearest, mirrored at 640 for the right one. */
export type Places = {
  far: number;
  close: number;
  /** how much lower everybody is than at a table */
  drop: number;
  /** in a car or on a bench both look the same way */
  facing: 'each-other' | 'one-way';
  /** whether something hangs or stands in the middle, so that two in an embrace would wear it as a hat */
  middle: 'free' | 'taken';
};

const USUAL: Places = { far: 258, close: 402, drop: 0, facing: 'each-other', middle: 'free' };

/** Where furniture leaves less room, or all seats face one way. */
const PLACES: Readonly<Record<string, Partial<Places>>> = {
  kitchen: { middle: 'taken' },
  workshop: { middle: 'taken' },
  'restaurant-pass': { middle: 'taken' },
  car: { far: 292, close: 384, drop: 20, facing: 'one-way', middle: 'taken' },
  bus: { facing: 'one-way' },
  ferry: { facing: 'one-way' },
};

export const placesOf = (kind: string): Places => ({ ...USUAL, ...PLACES[kind] });

/** What hangs or stands where only one kind of room has a place for it. */
const ONLY_IN: Readonly<Record<string, string>> = {
  'tap-on': 'kitchen',
  'owl-on-sill': 'kitchen',
  calendar: 'kitchen',
  'second-name': 'kitchen',
  'calendar-mark-1': 'kitchen',
  'calendar-mark-2': 'kitchen',
  'calendar-mark-3': 'kitchen',
  'calendar-mark-4': 'kitchen',
  'pass-tickets': 'restaurant-pass',
};

/** Whether a room of this kind has a place for a thing; what it has no place for is neither drawn nor said. */
export const hasPlaceFor = (kind: string, thing: string): boolean =>
  (ONLY_IN[thing] ?? kind) === kind;

/** As the scenario's own line says, else as usual in such a room; standing where the kind is unknown. */
export const stanceOf = ({ kind, stance }: Pick<Stage['setting'], 'kind' | 'stance'>): Stance =>
  stance ?? roomKindOf(kind)?.stance ?? 'standing';

/** No roof: rain falls on them, and by day no lamp burns. */
export const isOpenAir = (kind: string): boolean => roomKindOf(kind)?.openAir ?? false;
