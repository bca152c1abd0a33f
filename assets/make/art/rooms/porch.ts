// A porch at night, seen from the house: posts, rail, the yard, the first trees of an orchard, hills behind.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { flat } from '../shapes.ts';
import { bareTree } from './bareTree.ts';
import { fireStation } from './fireStation.ts';
import { far, globe, hills, ledge, long, planks, rect, tree } from './outsideKit.ts';
import type { RoomArt } from './room.ts';

/** The first trees: [foot x, foot y, size]. */
const TREES = [
  [486, 392, 0.5],
  [560, 386, 0.42],
  [640, 384, 0.4],
  [720, 386, 0.42],
  [796, 392, 0.5],
  [190, 410, 0.78],
  [1096, 410, 0.78],
] as const;

function yard(b: Brush, ground: string, trees: string): string {
  return (
    hills([300, 262, 316, 250, 292, 270, 310], '#8b93ab') +
    hills([356, 340, 352, 344, 352, 338, 354], ground, 720) +
    trees +
    flat('M600 720C620 560 628 470 634 402L648 402C660 470 690 560 740 720Z', '#b59a7c') +
    b.stroke('M600 720C620 560 628 470 634 402M740 720C690 560 660 470 648 402', {
      width: 3,
      opacity: 0.5,
      ...far,
    })
  );
}

/** The mail box at the end of the path. */
const mailBox = (b: Brush): string =>
  b.stroke('M702 372L702 420', { width: 5, ...far }) +
  b.far('M686 376L686 360Q690 352 700 352L722 352L722 376Z', '#a8543c', { width: 3 });

function frame(b: Brush): string {
  const roof = 'M-20 -20H1300V44L-20 44Z';
  const post = (x: number): string =>
    b.far(rect(x, 40, 36, 700), '#d9cdb8', { width: 5 }) +
    flat(rect(x + 24, 44, 10, 690), '#8d8391', 0.5) +
    b.far(rect(x - 10, 40, 56, 22), '#d9cdb8', { width: 4 });
  let rail = '';
  for (let x = 150; x < 1140; x += 44) rail += `M${x} 432L${x} 520`;
  return (
    b.stroke(rail, { width: 8, colour: '#cdbfa8', taper: 0 }) +
    b.far(rect(120, 416, 1040, 20), '#d9cdb8', { width: 4 }) +
    b.far(rect(120, 508, 1040, 16), '#d9cdb8', { width: 4 }) +
    flat(rect(0, 524, 1280, 200), '#7d6a66') +
    b.far(roof, '#9d8f86', { width: 6 }) +
    planks(b, -20, -20, 1320, 62, 60) +
    post(92) +
    post(1152)
  );
}

const lantern = (b: Brush): string =>
  b.stroke('M640 30L640 86', { width: 5, ...long }) +
  globe(b, 640, 116, 26) +
  b.far('M606 96L674 96L662 78L618 78Z', '#35505a', { width: 4 }) +
  b.far('M616 142L664 142L658 152L622 152Z', '#35505a', { width: 4 });

/** A swing seat's chain at one edge, a coat peg and a broom at the other. */
const things = (b: Brush): string =>
  b.stroke('M54 44L54 560', { width: 4, ...long, opacity: 0.7 }) +
  b.stroke('M1224 160L1236 600', { width: 7, colour: '#a8744f', taper: 0 }) +
  b.far('M1218 590L1256 588L1268 660L1214 662Z', '#d8b06a', { width: 4 });

const leafy = (b: Brush): string => TREES.map(([x, y, s]) => tree(b, x, y, s, '#7d9166')).join('');
const TURNING = ['#c17a3e', '#b9863f', '#a8703f', '#c98f3e'] as const;
const turning = (b: Brush): string =>
  TREES.map(([x, y, s], i) => tree(b, x, y, s, TURNING[i % 4] ?? TURNING[0])).join('');
const bare = (b: Brush): string => TREES.map(([x, y, s]) => bareTree(b, x, y, s)).join('');

/** What stands before the yard, and is the same all year. */
const built = (b: Brush): string => mailBox(b) + frame(b) + lantern(b) + things(b);
/** The same porch in a town. */
const inTown = (b: Brush): string => fireStation(b) + frame(b) + lantern(b);

export function porch(): RoomArt {
  const b = brushFrom(67);
  const wall = yard(b, '#77876f', leafy(b)) + built(b);
  const front = ledge(b, 542, 34, '#b58a63', '#7a5748') + planks(b, -20, 596, 1320, 140, 96);
  return {
    kind: 'porch',
    plan: { sky: { x: 0, y: 0, w: 1280, h: 400 }, lamps: [{ x: 640, y: 116, r: 560 }] },
    wall,
    front,
    overlays: {
      autumn: { instead: true, wall: yard(b, '#8a8468', turning(b)) + built(b) },
      winter: { instead: true, wall: yard(b, '#9a9688', bare(b)) + built(b), front },
      'fire-station': { instead: true, wall: inTown(brushFrom(71)) },
    },
  };
}
