// Two roads of one scenario beside each other: how far they were the same, and from there on scene by scene.
// Must not know: which of them is better; neither is.
import type { LedgerNote, SceneName, Walked } from './debriefTypes.ts';

export type SideRow = { here?: Walked; there?: Walked };

export type SideBySide = {
  /** how many choices are the same on both, from the first on */
  same: number;
  /** what came after, in the order of the scenes; within a scene in the order of the talk */
  scenes: readonly { scene: SceneName; rows: readonly SideRow[] }[];
};

const decided = ({ choice, skipped }: Walked): string => choice ?? `skip:${skipped?.id ?? ''}`;

const sameUpTo = (here: readonly Walked[], there: readonly Walked[]): number => {
  const parts = here.findIndex((one, at) => {
    const other = there[at];
    return !other || decided(one) !== decided(other);
  });
  return parts < 0 ? here.length : parts;
};

const scenesOf = (walked: readonly Walked[]): SceneName[] => {
  const found = new Map(walked.map(({ scene }) => [scene.id, scene]));
  return [...found.values()];
};

const rowsOf = (here: readonly Walked[], there: readonly Walked[]): SideRow[] =>
  Array.from({ length: Math.max(here.length, there.length) }, (_, at) => {
    const [one, other] = [here[at], there[at]];
    return { ...(one && { here: one }), ...(other && { there: other }) };
  });

export const sideBySide = (here: readonly Walked[], there: readonly Walked[]): SideBySide => {
  const same = sameUpTo(here, there);
  const rest = [here.slice(same), there.slice(same)] as const;
  const inScene = (walked: readonly Walked[], { id }: SceneName) =>
    walked.filter(({ scene }) => scene.id === id);
  const scenes = scenesOf(rest.flat()).map((scene) => ({
    scene,
    rows: rowsOf(inScene(rest[0], scene), inScene(rest[1], scene)),
  }));
  return { same, scenes };
};

export type PromiseRow = { words: string; here?: LedgerNote; there?: LedgerNote };

/** The promises made on either road; those that came to the same on both are left out. */
export const promisesApart = (
  here: readonly LedgerNote[],
  there: readonly LedgerNote[],
): PromiseRow[] => {
  const ids = [...new Set([...here, ...there].map(({ id }) => id))];
  const rows = ids.map((id): PromiseRow => {
    const one = here.find((note) => note.id === id);
    const other = there.find((note) => note.id === id);
    const words = (one ?? other)?.words ?? id;
    return { words, ...(one && { here: one }), ...(other && { there: other }) };
  });
  return rows.filter((row) => row.here?.standing !== row.there?.standing);
};
