// Kinds of room without a roof: they have a sky where others have a lamp.
// Must not know: how either is drawn or said.
export const OPEN_AIR: ReadonlySet<string> = new Set([
  'car-park',
  'ferry',
  'garden',
  'lake',
  'orchard',
  'shore',
  'street',
]);
