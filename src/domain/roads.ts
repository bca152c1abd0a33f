// Roads of several groups through one story, laid over one another: where they went together, where they parted.
// Must not know: who walked which; a road is known by its place in the list.
import type { PlayRecord } from './playRecord.ts';

/** One way on from a place, and the roads that took it. */
export type Branch = { decision: string; roads: readonly number[] };

/** A place that at least two roads came through and left by different ways. */
export type Fork = {
  /** the decisions that lead there */
  after: readonly string[];
  /** at least two, most trodden first; a road that ends here takes none */
  branches: readonly Branch[];
};

const hereAfter = (
  records: readonly PlayRecord[],
  roads: readonly number[],
  turn: number,
): Branch[] => {
  const branches = new Map<string, number[]>();
  for (const road of roads) {
    const decision = records[road]?.decisions[turn];
    if (decision !== undefined) branches.set(decision, [...(branches.get(decision) ?? []), road]);
  }
  return [...branches]
    .map(([decision, taken]) => ({ decision, roads: taken }))
    .sort((a, b) => b.roads.length - a.roads.length);
};

const forksFrom = (
  records: readonly PlayRecord[],
  roads: readonly number[],
  after: readonly string[],
): Fork[] => {
  if (roads.length < 2) return [];
  const branches = hereAfter(records, roads, after.length);
  const further = branches.flatMap((way) =>
    forksFrom(records, way.roads, [...after, way.decision]),
  );
  return branches.length > 1 ? [{ after, branches }, ...further] : further;
};

/** Every fork of these roads, the earliest of each branch first. The records are of one story. */
export const forksOf = (records: readonly PlayRecord[]): Fork[] =>
  forksFrom(records, [...records.keys()], []);
