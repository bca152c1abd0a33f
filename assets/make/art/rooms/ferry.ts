// The deck of a harbour ferry: rail, water that takes the sky's colour, cranes and sheds on the far side.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { chanceFrom } from '../random.ts';
import { ellipse, flat, roundedBox } from '../shapes.ts';
import { far, glints, hills, long, rect } from './outsideKit.ts';
import type { RoomArt } from './room.ts';

function crane(b: Brush, x: number, s: number): string {
  const p = (dx: number, dy: number): string => `${x + dx * s} ${336 - dy * s}`;
  return b.stroke(
    `M${p(-30, 0)}L${p(-18, 120)}M${p(30, 0)}L${p(18, 120)}M${p(-24, 60)}L${p(24, 60)}M${p(-90, 120)}L${p(150, 120)}M${p(0, 120)}L${p(0, 170)}M${p(0, 170)}L${p(150, 120)}M${p(0, 170)}L${p(-90, 120)}M${p(104, 120)}L${p(104, 84)}`,
    { width: 5, colour: '#5f647e', taper: 0 },
  );
}

function farSide(b: Brush): string {
  return (
    hills([330, 322, 330, 318, 328, 324, 332], '#7d86a0', 350) +
    flat(
      'M80 340V300H210V320H280V292H330V340ZM560 340V306H600V286H690V340ZM960 340V300H1040V312H1150V286H1230V340Z',
      '#6d7590',
    ) +
    crane(b, 150, 0.9) +
    crane(b, 1080, 1.05) +
    crane(b, 690, 0.55) +
    flat(
      rect(104, 312, 8, 10) +
        rect(300, 304, 8, 10) +
        rect(620, 300, 8, 10) +
        rect(1060, 318, 8, 10) +
        rect(1180, 300, 8, 10),
      '#f0c27a',
    )
  );
}

/** Half-clear, so that it takes the sky's colour at every hour. */
function water(): string {
  const chance = chanceFrom(19);
  return (
    flat(rect(0, 338, 1280, 190), '#3f6275', 0.72) +
    flat('M0 430Q320 410 640 430T1280 426V528H0Z', '#28455e', 0.35) +
    glints(chance, [0, 348, 1240, 150], 46, '#f4f7fc', 0.34)
  );
}

function rail(b: Brush): string {
  let posts = '';
  for (let x = 40; x < 1280; x += 150) posts += `M${x} 396L${x} 524`;
  return (
    flat(rect(0, 516, 1280, 220), '#8d8f98') +
    b.stroke('M0 518L1280 518', { width: 5, ...long }) +
    b.stroke(posts, { width: 9, colour: '#e9e6dc', taper: 0 }) +
    b.stroke('M0 436L1280 436M0 476L1280 476', { width: 5, colour: '#e9e6dc', taper: 0 }) +
    b.far('M-20 388L1300 388L1300 404L-20 404Z', '#b5794f', { width: 4 })
  );
}

const ring = (b: Brush): string =>
  flat(ellipse(640, 460, 52, 52) + ellipse(640, 460, 28, 28), '#c8503a', 1, 'fill-rule="evenodd"') +
  flat('M626 406h28v26h-28ZM626 488h28v26h-28ZM586 446h26v28h-26ZM668 446h26v28h-26Z', '#f3ead7') +
  b.stroke(ellipse(640, 460, 52, 52) + ellipse(640, 460, 28, 28), { width: 4, ...far });

/** The wheelhouse at one edge, the flag at the other, the awning above. */
const ship = (b: Brush): string =>
  b.far('M-20 -20H116V740H-20Z', '#e9e6dc', { width: 5 }) +
  b.far(roundedBox(10, 130, 80, 130, 30), '#59728a', { width: 5 }) +
  b.stroke('M-20 330L116 330', { width: 4, ...long }) +
  b.far('M-20 -20H1300V28Q640 44 -20 28Z', '#d8d2c0', { width: 5 }) +
  b.far(rect(1164, 20, 22, 720), '#e9e6dc', { width: 4.5 });

function bench(b: Brush): string {
  return (
    flat(rect(-20, 640, 1320, 100), '#4d4458') +
    b.thing(rect(-20, 548, 1320, 34), '#c4885a', { width: 6.5, taper: 0 }) +
    b.thing(rect(-20, 594, 1320, 34), '#b5794f', { width: 6, taper: 0 }) +
    b.thing(rect(-20, 640, 1320, 40), '#a46a45', { width: 6, taper: 0 }) +
    [170, 640, 1110]
      .map((x) => b.thing(rect(x - 12, 542, 24, 200), '#e9e6dc', { width: 5 }))
      .join('')
  );
}

export function ferry(): RoomArt {
  const b = brushFrom(79);
  return {
    kind: 'ferry',
    plan: { sky: { x: 0, y: 0, w: 1280, h: 530 } },
    wall: farSide(b) + water() + rail(b) + ring(b) + ship(b),
    front: bench(b),
  };
}
