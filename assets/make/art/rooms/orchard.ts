// An orchard: rows of apple trees that run to the hills, a ladder, boxes, a fence rail near the eye.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { chanceFrom } from '../random.ts';
import { ellipse, flat } from '../shapes.ts';
import { bareTree } from './bareTree.ts';
import { far, hills, rect, tree } from './outsideKit.ts';
import type { RoomArt } from './room.ts';

const LEAF = '#7a9660';

/** Where the trees of two rows stand, from far to near, away from the middle: [foot x, foot y, size]. */
const SPOTS = Array.from({ length: 6 }, (_, i) => (i / 5) ** 2).flatMap((near) =>
  [-1, 1].map(
    (way) => [640 + way * (62 + near * 520), 386 + near * 130, 0.26 + near * 1.5] as const,
  ),
);

function rows(b: Brush): string {
  const chance = chanceFrom(6);
  return SPOTS.map(([x, y, s]) => tree(b, x, y, s, LEAF) + apples(chance, x, y, s)).join('');
}

function apples(chance: () => number, x: number, y: number, s: number): string {
  let d = '';
  for (let i = 0; i < 7; i++) {
    const dx = (chance() - 0.5) * 130 * s;
    const dy = (100 + chance() * 90) * s;
    d += ellipse(Math.round(x + dx), Math.round(y - dy), 7 * s + 1.5, 7 * s + 1.5);
  }
  return flat(d, '#b5493a', 0.9);
}

const ground = (b: Brush): string =>
  hills([300, 250, 292, 236, 280, 246, 300], '#8b96ae', 400) +
  hills([346, 330, 350, 334, 348, 330, 344], '#8f9c86', 420) +
  flat('M0 384H1280V720H0Z', '#93a06c') +
  flat('M610 386H670L860 720H420Z', '#b3b07c') +
  b.stroke('M610 386L420 720M670 386L860 720', { width: 3, opacity: 0.35, ...far });

function ladder(b: Brush): string {
  let rungs = '';
  for (let i = 1; i < 7; i++)
    rungs += `M${92 - i * 6} ${230 + i * 44}L${124 + i * 6} ${230 + i * 44}`;
  return b.stroke(`M100 210L44 540M116 210L172 540M108 214L220 520${rungs}`, {
    width: 8,
    colour: '#c79a63',
    taper: 0,
  });
}

/** A three-legged ladder on the left, two boxes on the right. */
const tools = (b: Brush): string => ladder(b) + crate(b, 1090, 452) + crate(b, 1120, 390);

function crate(b: Brush, x: number, y: number): string {
  return (
    flat([0, 1, 2, 3].map((i) => ellipse(x + 20 + i * 26, y + 2, 14, 13)).join(''), '#b5493a') +
    b.far(rect(x, y, 118, 62), '#c79a63', { width: 4 }) +
    b.stroke(`M${x} ${y + 20}L${x + 118} ${y + 20}M${x} ${y + 42}L${x + 118} ${y + 42}`, {
      width: 3,
      ...far,
    })
  );
}

/** Bleached grass, bare trees, the first snow in the furrows and on the hills. */
function winter(b: Brush): string {
  return (
    hills([300, 250, 292, 236, 280, 246, 300], '#a7b0c4', 400) +
    hills([318, 268, 308, 254, 298, 264, 316], '#8b96ae', 410) +
    hills([346, 330, 350, 334, 348, 330, 344], '#8f8f8c', 420) +
    flat('M0 384H1280V720H0Z', '#aaa183') +
    flat('M610 386H670L860 720H420Z', '#c3bb9f') +
    flat(
      'M606 386L611 386L450 720L426 720ZM669 386L674 386L854 720L830 720ZM520 386L524 386L100 620L76 620ZM756 386L760 386L1204 620L1180 620Z',
      '#eef1f5',
      0.8,
    ) +
    b.stroke('M610 386L420 720M670 386L860 720', { width: 3, opacity: 0.3, ...far }) +
    SPOTS.map(([x, y, s]) => bareTree(b, x, y, s)).join('') +
    ladder(b)
  );
}

function fence(b: Brush, grass = '#5f6b48'): string {
  return (
    flat(rect(-20, 600, 1320, 140), grass) +
    [120, 430, 850, 1160]
      .map((x) => b.thing(rect(x, 528, 40, 214), '#8a6a52', { width: 6 }))
      .join('') +
    b.thing('M-20 552L1300 546L1300 586L-20 590Z', '#a8835f', { width: 6.5, taper: 0 }) +
    b.thing('M-20 650L1300 646L1300 684L-20 690Z', '#8f6d52', { width: 6, taper: 0 })
  );
}

export function orchard(): RoomArt {
  const b = brushFrom(89);
  return {
    kind: 'orchard',
    plan: { sky: { x: 0, y: 0, w: 1280, h: 400 } },
    wall: ground(b) + rows(b) + tools(b),
    front: fence(b),
    overlays: { winter: { instead: true, wall: winter(b), front: fence(b, '#8a8268') } },
  };
}
