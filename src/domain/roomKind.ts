// The kinds of room a scenario may be played in, and what may be said of each in one line of scenario.json.
// Must not know: drawings, sounds, or which stories use a kind.
import type { Setting } from './scenario.ts';

export const HOURS = ['morning', 'day', 'evening', 'night'] as const;
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export const WEATHERS = ['rain', 'clear', 'grey', 'frost', 'snow'] as const;
export const STANCES = ['sitting', 'standing'] as const;

export type Stance = (typeof STANCES)[number];
type Hour = (typeof HOURS)[number];

export type RoomKind = {
  /** how people are in it unless the room's line says otherwise */
  stance: Stance;
  hours: readonly Hour[];
  /** no roof: the weather falls on them, and by day there is no lamp */
  openAir: boolean;
  /** what may be added to it; drawings of the same names lie in its folder */
  dressings: readonly string[];
};

const kind = (
  stance: Stance,
  dressings: readonly string[] = [],
  more: Partial<RoomKind> = {},
): RoomKind => ({ stance, hours: HOURS, openAir: false, dressings, ...more });
const outside = { openAir: true };

/** The whole kit: one name, one folder of drawings. */
export const ROOM_KINDS = {
  kitchen: kind('sitting', [
    'stove',
    'music-poster',
    'low-counters',
    'montreal',
    'valdivia',
    'kobe',
  ]),
  hallway: kind('standing'),
  'living-room': kind('sitting', ['sofa-bed', 'toys', 'hotel']),
  'bedroom-door': kind('standing', ['bathroom', 'ajar', 'bed']),
  car: kind('sitting', ['truck', 'child-seats', 'parked', 'wheel-right']),
  workshop: kind('standing', ['theatre', 'barn-office', 'x-ray', 'music-room', 'luthier']),
  'restaurant-pass': kind('standing', ['closed']),
  launderette: kind('sitting'),
  stairs: kind('standing'),
  'fire-escape': kind('standing'),
  porch: kind('standing', ['fire-station']),
  street: kind('standing', [], outside),
  bus: kind('sitting'),
  ferry: kind('sitting', [], outside),
  garden: kind('standing', ['swings'], outside),
  orchard: kind('standing', [], outside),
  shore: kind('standing', [], outside),
  lake: kind('standing', [], outside),
  hall: kind('standing', ['fair', 'party']),
  corridor: kind('sitting'),
  'waiting-room': kind('sitting', ['break-room']),
  'family-table': kind('sitting', ['easter', 'thanksgiving', 'memorial']),
  'car-park': kind('standing', ['banquet'], outside),
  // shown as a phone, not as a room
  'phone-thread': kind('sitting'),
} as const satisfies Readonly<Record<string, RoomKind>>;

export type RoomKindName = keyof typeof ROOM_KINDS;

/** undefined for a kind that is not in the kit. */
export const roomKindOf = (name: string): RoomKind | undefined =>
  Object.hasOwn(ROOM_KINDS, name) ? ROOM_KINDS[name as RoomKindName] : undefined;

/** What is wrong with a room's line, each as a sentence; nothing when all is known. */
export function faultsOfSetting({ kind: name, hour, dressing = [] }: Setting): string[] {
  const known = roomKindOf(name);
  if (!known) return [`the kind "${name}" is not one of ${Object.keys(ROOM_KINDS).join(', ')}`];
  const strange = dressing.filter((one) => !known.dressings.includes(one));
  const may = known.dressings.join(', ') || 'none';
  return [
    ...(known.hours.includes(hour) ? [] : [`a ${name} is not drawn at the hour "${hour}"`]),
    ...strange.map((one) => `a ${name} has no dressing "${one}" (it has: ${may})`),
  ];
}
