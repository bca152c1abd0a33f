// A fruit tree without its leaves, pruned open like a bowl. Scene units.
// Must not know: which room asks.
import type { Brush } from '../brush.ts';
import { flat } from '../shapes.ts';

const BARK = '#6b4a3c';
const FORK = -74;

type Spot = readonly [dx: number, dy: number];

/** Limbs from the fork, for a tree of size 1 whose foot is at 0, 0: where each bends, and its tip. */
const LIMBS: readonly { bend: Spot; tip: Spot }[] = [
  { bend: [-62, -92], tip: [-96, -152] },
  { bend: [-34, -116], tip: [-58, -204] },
  { bend: [-8, -130], tip: [-16, -220] },
  { bend: [18, -130], tip: [34, -214] },
  { bend: [42, -112], tip: [76, -186] },
  { bend: [66, -90], tip: [104, -140] },
];

/** The point of a limb at `part` of its length, 0 at the fork. */
const along = ({ bend, tip }: (typeof LIMBS)[number], part: number): Spot => {
  const rest = 1 - part;
  return [
    2 * rest * part * bend[0] + part * part * tip[0],
    rest * rest * FORK + 2 * rest * part * bend[1] + part * part * tip[1],
  ];
};

/** x, y is its foot. */
export function bareTree(b: Brush, x: number, y: number, size: number): string {
  const at = ([dx, dy]: Spot): string =>
    `${Math.round(x + dx * size)} ${Math.round(y + dy * size)}`;
  const limbs = LIMBS.map(({ bend: [bx, by], tip }) => {
    const edge = (way: number): string => at([bx + way * 3.5, by + way * 2]);
    return `M${at([-7, FORK])}Q${edge(-1)} ${at(tip)}Q${edge(1)} ${at([8, FORK])}Z`;
  });
  const twigs = LIMBS.flatMap((limb) =>
    [0.62, 0.8, 0.93].flatMap((part) => {
      const [dx, dy] = along(limb, part);
      const length = 36 * (1.3 - part);
      const twig = (way: number): string =>
        `M${at([dx, dy])}L${at([dx + way * length * 0.7, dy - length])}`;
      return [twig(-1), twig(1)];
    }),
  );
  const trunk = `M${at([-13, 0])}L${at([-9, FORK - 8])}L${at([10, FORK - 8])}L${at([15, 0])}Z`;
  return (
    b.stroke(twigs.join(''), { width: 1.4 + 2.4 * size, colour: BARK }) +
    flat(limbs.join(''), BARK) +
    b.far(trunk, BARK, { width: 3.5 })
  );
}
