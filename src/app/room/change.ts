// What is new in a view, part by part, and how that is put onto the older one: a phone pays for every byte.
// Must not know: what a view holds.

/** By part; null for one that is no more. */
export type Change = Readonly<Record<string, unknown>>;

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Undefined when nothing is new. No part of a view may be null. */
export const changeBetween = (before: object, after: object): Change | undefined => {
  const older = new Map<string, unknown>(Object.entries(before));
  const newer = Object.entries(after).filter(([part, value]) => !same(older.get(part), value));
  const over = Object.keys(before).filter((part) => !Object.hasOwn(after, part));
  const parts = [...newer, ...over.map((part) => [part, null] as const)];
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
};

/** To be read like anything foreign: the change came from elsewhere. */
export const withChange = (before: object, change: Change): unknown =>
  Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(([, value]) => value !== null),
  );
