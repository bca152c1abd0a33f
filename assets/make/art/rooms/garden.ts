// A vegetable plot on a hillside: bean canes, rows of leaves, a water butt, the town and the sea far below.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { chanceFrom } from '../random.ts';
import { ellipse, flat } from '../shapes.ts';
import { far, glints, hills, ledge, long, planks, rect, tree } from './outsideKit.ts';
import type { RoomArt } from './room.ts';
import { deck, yardWall } from './yard.ts';

function view(b: Brush): string {
  const chance = chanceFrom(3);
  let roofs = '';
  for (let x = 20; x < 1270; x += 42) {
    const y = 330 + chance() * 22;
    roofs += `M${x} ${y.toFixed(0)}l18 -12l18 12v30h-36Z`;
  }
  return (
    hills([290, 300, 286, 304, 290, 300, 280], '#93a2b4', 330) +
    flat(rect(0, 306, 1280, 34), '#5f8296', 0.6) +
    glints(chance, [300, 310, 700, 20], 14) +
    flat(roofs, '#8d8aa0') +
    hills([372, 356, 362, 360, 356, 364, 350], '#7f9272', 720) +
    tree(b, 80, 400, 1.1, '#6f8760') +
    tree(b, 1200, 396, 1.2, '#6f8760')
  );
}

/** Crossed canes with beans on them, between the two people. */
function canes(b: Brush): string {
  let poles = '';
  let leaves = '';
  for (let i = 0; i < 5; i++) {
    const x = 512 + i * 64;
    poles += `M${x - 26} 470L${x + 20} 206M${x + 26} 470L${x - 20} 206`;
    for (let k = 0; k < 5; k++) {
      const y = 252 + k * 44 + (i % 2) * 16;
      const lean = k % 2 ? -18 : 16;
      leaves += `M${x + lean} ${y}q18 -22 34 -4q-8 22 -34 4Z`;
    }
  }
  return (
    b.stroke(poles, { width: 5, colour: '#b08a52', taper: 4 }) +
    b.stroke('M478 232L802 232', { width: 5, colour: '#b08a52', taper: 4 }) +
    flat(leaves, '#5f8a58') +
    flat(leaves, '#2f4a3c', 0.12)
  );
}

const butt = (b: Brush): string =>
  b.far('M1096 330L1196 330L1188 500L1104 500Z', '#5f7f8c', { width: 5 }) +
  flat(ellipse(1146, 332, 50, 11), '#a9c2cc') +
  b.stroke(`${ellipse(1146, 332, 50, 12)}M1098 390L1194 390M1102 446L1190 446`, {
    width: 4,
    ...far,
  });

function shed(b: Brush): string {
  return (
    b.far(rect(-20, 196, 168, 330), '#a8876a', { width: 5 }) +
    planks(b, -20, 200, 168, 320, 42) +
    b.far('M-30 200L-30 160L170 186L170 214Z', '#7b5a5a', { width: 5 }) +
    b.stroke('M176 300L196 520', { width: 8, colour: '#b08a52', taper: 0 }) +
    b.far('M180 500L214 496L220 540L190 546Z', '#8b929c', { width: 4 })
  );
}

/** Rows of earth that run towards us, with tufts of leaf. */
function rows(b: Brush): string {
  let tufts = '';
  for (const y of [462, 492, 526]) {
    for (let x = 200 + (y % 40); x < 1120; x += 66) tufts += tuft(x, y, (y - 420) / 90);
  }
  return (
    flat('M0 446Q640 432 1280 446V720H0Z', '#8a6650') +
    b.stroke('M0 446Q640 432 1280 446M120 478Q640 464 1160 478M100 510Q640 498 1180 510', {
      width: 3.5,
      opacity: 0.5,
      ...long,
    }) +
    flat(tufts, '#6a9460')
  );
}

function tuft(x: number, y: number, s: number): string {
  const p = (dx: number, dy: number): string => `${(dx * s).toFixed(1)} ${(dy * s).toFixed(1)}`;
  return `M${x} ${y}q${p(-34, -8)} ${p(-34, -40)}q${p(26, 4)} ${p(30, 30)}q${p(-8, -30)} ${p(6, -46)}q${p(14, 20)} ${p(6, 46)}q${p(8, -24)} ${p(30, -28)}q${p(0, 28)} ${p(-38, 38)}Z`;
}

function bed(b: Brush): string {
  let tops = '';
  for (let x = 40; x < 1270; x += 108) {
    tops +=
      flat(ellipse(x, 690, 22, 18), '#f0ecdc') +
      b.stroke(ellipse(x, 690, 22, 18), { width: 4 }) +
      flat(tuft(x, 680, 1.25), '#5f8a58');
  }
  return (
    ledge(b, 546, 36, '#b58a63', '#6b4a3c') + flat(rect(-20, 640, 1320, 100), '#4f3833', 0.5) + tops
  );
}

export function garden(): RoomArt {
  const b = brushFrom(83);
  return {
    kind: 'garden',
    plan: { sky: { x: 0, y: 0, w: 1280, h: 380 } },
    wall: view(b) + rows(b) + canes(b) + shed(b) + butt(b),
    front: bed(b),
    overlays: {
      swings: { instead: true, wall: yardWall(brushFrom(84)), front: deck(brushFrom(85)) },
    },
  };
}
