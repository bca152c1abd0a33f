// Every text of scenario.json that a reader sees, by its place: `title`, `scenes.second-drawer-1.note`, `notYours.0`.
// Must not know: any language. The two lines of a skipped scene are those of its skip knot, and come from there.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const READ: readonly RegExp[] = [
  /^(title|about|couple|contentNote)$/,
  /^(contentMore|notYours)\.\d+$/,
  /^scenes\.[^.]+\.(title|note)$/,
  /^cast\.[^.]+\.called$/,
  /^promises\.[^.]+$/,
  /^ends\.[^.]+\.title$/,
  /^profile\.because$/,
];
const SKIP = /^scenes\.([^.]+)\.skip\.\d$/;

export type RetellScenario = {
  text(place: string, source: string): string;
  /** a line of the knot that stands for a skipped scene */
  skip(scene: string, source: string): string;
};

/** An item of a list is named by its id, where it has one. */
const nameOf = (item: Json, at: number): string => {
  const isRow = typeof item === 'object' && item !== null && !Array.isArray(item);
  const id = isRow ? (item as { readonly [key: string]: Json })['id'] : undefined;
  return typeof id === 'string' ? id : String(at);
};

const text = (found: string, place: string, retell: RetellScenario): string => {
  const scene = SKIP.exec(place)?.[1];
  if (scene !== undefined) return retell.skip(scene, found);
  return READ.some((one) => one.test(place)) ? retell.text(place, found) : found;
};

const retold = (found: Json, place: string, retell: RetellScenario): Json => {
  const below = (key: string): string => (place === '' ? key : `${place}.${key}`);
  if (typeof found === 'string') return text(found, place, retell);
  if (Array.isArray(found))
    return found.map((item: Json, at) => retold(item, below(nameOf(item, at)), retell));
  if (typeof found !== 'object' || found === null) return found;
  return Object.fromEntries(
    Object.entries(found).map(([key, value]) => [key, retold(value, below(key), retell)]),
  );
};

/** scenario.json as a value, with its texts told by `retell`. */
export const retoldScenario = (scenario: unknown, retell: RetellScenario): unknown =>
  retold(scenario as Json, '', retell);
