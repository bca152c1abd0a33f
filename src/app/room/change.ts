// What is new in a view, part by part, and how that is put onto the older one: a phone pays for every byte.
// Must not know: what a view holds.

/** By part; null for one that is no more, and again by part where a part has parts. */
export type Change = Readonly<Record<string, unknown>>;

type Parts = Readonly<Record<string, unknown>>;

const hasParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined when nothing is new. */
const newIn = (before: unknown, after: unknown): unknown => {
  if (before === after) return undefined;
  if (hasParts(before) && hasParts(after)) return changeBetween(before, after);
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : after;
};

/** Undefined when nothing is new. No part of a view may be null. */
export const changeBetween = (before: object, after: object): Change | undefined => {
  const older = new Map<string, unknown>(Object.entries(before));
  const newer = Object.entries(after)
    .map(([part, value]) => [part, newIn(older.get(part), value)] as const)
    .filter(([, value]) => value !== undefined);
  const over = [...older.keys()].filter((part) => !Object.hasOwn(after, part));
  const parts = [...newer, ...over.map((part) => [part, null] as const)];
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
};

/** To be read like anything foreign: the change came from elsewhere. */
export const withChange = (before: object, change: Change): Parts => {
  const older = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(change).map(([part, value]) => {
    const was = older.get(part);
    return [part, hasParts(was) && hasParts(value) ? withChange(was, value) : value] as const;
  });
  return Object.fromEntries(
    [...older, ...changed].filter(([part, value]) => value !== null && change[part] !== null),
  );
};
