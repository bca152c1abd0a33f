// What is seen through the kitchen window: a terrace of roofs and chimneys, and its lit windows. Scene units.
// Must not know: hour or weather; the scene tints it.
import { flat } from '../shapes.ts';

const ROOFS =
  'M440 300L440 236L470 236L470 206L476 206L476 198L496 198L496 206L502 206L502 236L540 212L584 240L584 214L590 206L610 206L616 214L616 248L668 222L706 246L706 212L712 204L734 204L740 212L740 262L780 240L846 268V400H440Z';
const WALLS = 'M440 300L846 300V400H440Z';

/** x, y of small panes */
const PANES: readonly (readonly [number, number])[] = [
  [466, 262],
  [466, 312],
  [520, 258],
  [546, 258],
  [520, 314],
  [600, 274],
  [600, 322],
  [654, 266],
  [680, 266],
  [654, 320],
  [724, 284],
  [724, 326],
  [776, 284],
  [800, 284],
  [776, 330],
];

const pane = ([x, y]: readonly [number, number], colour: string): string =>
  flat(`M${x} ${y}h13v18h-13Z`, colour);

/** Roofs in one pale colour with darker panes, so that a tint makes any hour of it. */
export function roofs(): string {
  return (
    flat(ROOFS, '#8d97ad') + flat(WALLS, '#7c869f') + PANES.map((p) => pane(p, '#5d6783')).join('')
  );
}

/** The panes behind which somebody is up. */
export function litPanes(): string {
  const awake = PANES.filter((_, i) => i % 3 === 0);
  const halo = awake.map(
    ([x, y]) => `<circle cx="${x + 6}" cy="${y + 9}" r="17" fill="#f0c27a" opacity=".16"/>`,
  );
  return halo.join('') + awake.map((p) => pane(p, '#eebb6c')).join('');
}

const EDGE =
  'M440 236L470 236L470 206L476 206L476 198L496 198L496 206L502 206L502 236L540 212L584 240L584 214L590 206L610 206L616 214L616 248L668 222L706 246L706 212L712 204L734 204L740 212L740 262L780 240L846 268';

/** Snow along the roofs' upper edge. */
export const snowOnRoofs = (): string =>
  flat(
    `${EDGE}V280L780 254L740 274L706 258L668 236L616 260L584 252L540 226L502 248L440 248Z`,
    '#f1f5fb',
  );
