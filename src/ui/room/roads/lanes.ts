// Where each road runs on the map: roads that went together so far run side by side, and part where they parted.
// Must not know: elements, texts. x counts decisions, y counts lanes; both from 0.
import type { Roads } from '../roomPorts.ts';

export type Lane = readonly { x: number; y: number }[];

/** Between roads that run together, in lanes. */
const BESIDE = 0.16;

type Said = Roads['roads'][number]['said'];

const prefix = (said: Said, turns: number): string => JSON.stringify(said.slice(0, turns));

/** Roads in an order in which those that stay together longest stand next to one another. */
const ordered = (roads: readonly Said[]): number[] =>
  [...roads.keys()].sort((a, b) => {
    const [one, other] = [prefix(roads[a] ?? [], 999), prefix(roads[b] ?? [], 999)];
    return one < other ? -1 : Number(one > other);
  });

/** One lane a road, in the order of `roads`. */
export const lanesOf = (roads: readonly Said[]): Lane[] => {
  const order = ordered(roads);
  const place = new Map(order.map((road, at) => [road, at]));
  const withIt = (road: number, x: number): number[] =>
    order.filter((other) => prefix(roads[other] ?? [], x) === prefix(roads[road] ?? [], x));
  return roads.map((said, road) =>
    Array.from({ length: said.length + 1 }, (_, x) => {
      const together = withIt(road, x);
      const middle =
        together.reduce((sum, one) => sum + (place.get(one) ?? 0), 0) / together.length;
      const off = (together.indexOf(road) - (together.length - 1) / 2) * BESIDE;
      return { x, y: middle + off };
    }),
  );
};
