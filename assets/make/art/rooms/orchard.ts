// An orchard: rows of apple trees that run to the hills, a ladder, boxes, a fence rail near the eye.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { chanceFrom } from '../random.ts';
import { ellipse, flat } from '../shapes.ts';
import { far, hills, rect, tree } from './outsideKit.ts';
import type { RoomArt } from './room.ts';

const LEAF = '#7a9660';

/** Two rows of trees, from far to near, away from the middle. */
function rows(b: Brush): string {
  const chance = chanceFrom(6);
  let out = '';
  for (let i = 0; i < 6; i++) {
    const near = i / 5;
    const s = 0.26 + near * near * 1.5;
    const off = 62 + near * near * 520;
    const y = 386 + near * near * 130;
    for (const way of [-1, 1]) {
      const x = 640 + way * off;
      out += tree(b, x, y, s, LEAF) + apples(chance, x, y, s);
    }
  }
  return out;
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

/** A three-legged ladder on the left, two boxes on the right. */
function tools(b: Brush): string {
  let rungs = '';
  for (let i = 1; i < 7; i++)
    rungs += `M${92 - i * 6} ${230 + i * 44}L${124 + i * 6} ${230 + i * 44}`;
  return (
    b.stroke(`M100 210L44 540M116 210L172 540M108 214L220 520${rungs}`, {
      width: 8,
      colour: '#c79a63',
      taper: 0,
    }) +
    crate(b, 1090, 452) +
    crate(b, 1120, 390)
  );
}

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

function fence(b: Brush): string {
  return (
    flat(rect(-20, 600, 1320, 140), '#5f6b48') +
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
  };
}
