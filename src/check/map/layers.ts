// A layered layout: each knot below all that lead to it, neighbours near each other. Units are boxes, not pixels.
// Must not know: how a box looks.
import type { MapNode, StoryMap } from './storyMap.ts';

/** `row` from the top, from 0; `column` from the left, in widths of a box, not always whole: rows are centred. */
export type Spot = { row: number; column: number };
export type Layout = { spots: ReadonlyMap<string, Spot>; rows: number; columns: number };

type Edges = ReadonlyMap<string, readonly string[]>;

/** The diverts without those that lead back up, so that rows can be counted. */
const forwardEdges = ({ nodes }: StoryMap): Edges => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const done = new Set<string>();
  const above = new Set<string>();
  const kept = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  const visit = ({ id, to }: MapNode): void => {
    above.add(id);
    for (const next of to) {
      const node = byId.get(next);
      if (!node || above.has(next)) continue;
      kept.get(id)?.push(next);
      if (!done.has(next)) visit(node);
    }
    above.delete(id);
    done.add(id);
  };
  for (const node of nodes) if (!done.has(node.id)) visit(node);
  return kept;
};

/** The longest way down to each. */
const rowsOf = ({ nodes }: StoryMap, edges: Edges): Map<string, number> => {
  const rows = new Map(nodes.map(({ id }) => [id, 0]));
  const rowOf = (id: string): number => rows.get(id) ?? 0;
  for (let pass = 0; pass < nodes.length; pass++) {
    let moved = false;
    for (const [from, to] of edges)
      for (const next of to)
        if (rowOf(next) <= rowOf(from)) {
          rows.set(next, rowOf(from) + 1);
          moved = true;
        }
    if (!moved) break;
  }
  return rows;
};

/** What nothing leads to stands just above what it leads to: the knots for skipping, above all. */
const pulledDown = (rows: ReadonlyMap<string, number>, edges: Edges, first: string | undefined) => {
  const led = new Set([...edges.values()].flat());
  return new Map(
    [...rows].map(([id, row]) => {
      const next = (edges.get(id) ?? []).map((one) => rows.get(one) ?? 0);
      const free = id !== first && !led.has(id) && next.length > 0;
      return [id, free ? Math.min(...next) - 1 : row] as const;
    }),
  );
};

const mean = (values: readonly number[], otherwise: number): number =>
  values.length === 0 ? otherwise : values.reduce((sum, one) => sum + one, 0) / values.length;

const SWEEPS = 6;

/** Each row in the order of the middle of what leads to it, a few times over. */
const ordered = (layers: readonly string[][], edges: Edges): string[][] => {
  const parents = new Map<string, string[]>();
  for (const [from, to] of edges)
    for (const next of to) parents.set(next, [...(parents.get(next) ?? []), from]);
  let now = layers.map((layer) => [...layer]);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const column = new Map(now.flatMap((layer) => layer.map((id, at) => [id, at] as const)));
    const middle = (id: string): number => {
      const near = sweep % 2 === 0 ? parents.get(id) : edges.get(id);
      return mean(
        (near ?? []).map((one) => column.get(one) ?? 0),
        column.get(id) ?? 0,
      );
    };
    now = now.map((layer) => layer.toSorted((a, b) => middle(a) - middle(b)));
  }
  return now;
};

/** The same map gives the same layout. */
export const layoutOf = (map: StoryMap): Layout => {
  const edges = forwardEdges(map);
  const rows = pulledDown(rowsOf(map, edges), edges, map.nodes[0]?.id);
  const count = Math.max(0, ...rows.values()) + 1;
  const layers = Array.from({ length: count }, (_, row) =>
    map.nodes.filter(({ id }) => rows.get(id) === row).map(({ id }) => id),
  );
  const columns = Math.max(...layers.map(({ length }) => length));
  const spots = new Map(
    ordered(layers, edges).flatMap((layer, row) =>
      layer.map((id, at) => [id, { row, column: at + (columns - layer.length) / 2 }] as const),
    ),
  );
  return { spots, rows: count, columns };
};
