// A dining room with the table laid for many: dresser, window, cloth, plates. Dressed for a harvest feast, Easter or a memorial.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { ellipse, flat, roundedBox } from '../shapes.ts';
import { far, frameOf, long, rect } from './outsideKit.ts';
import { type RoomArt, plaster } from './room.ts';

const PANE = rect(500, 60, 280, 240);

function dresser(b: Brush): string {
  let plates = '';
  for (const y of [150, 250]) {
    for (let i = 0; i < 3; i++) {
      const x = 40 + i * 58;
      plates +=
        b.far(ellipse(x, y, 26, 26), i % 2 ? '#8fa6a2' : '#efe3c8', { width: 3.5 }) +
        b.stroke(ellipse(x, y, 15, 15), { width: 2.4, opacity: 0.5, ...far });
    }
  }
  return (
    b.far(rect(-20, 84, 216, 300), '#8a5b43', { width: 5 }) +
    flat(rect(-10, 96, 194, 280), '#6b4535') +
    plates +
    b.far(rect(-20, 176, 206, 14), '#9a6644', { width: 3.5 }) +
    b.far(rect(-20, 276, 206, 14), '#9a6644', { width: 3.5 }) +
    b.far(rect(-20, 384, 226, 340), '#9a6644', { width: 5 }) +
    b.stroke('M90 400L90 700M-20 470L200 470', { width: 4, ...far })
  );
}

function curtains(b: Brush): string {
  const one =
    b.far(
      'M448 24C500 24 520 26 528 30C532 130 520 250 500 336L446 336C454 230 456 120 448 24Z',
      '#a86a4a',
      { width: 4.5 },
    ) +
    b.stroke('M474 30C480 130 476 240 466 334M502 30C506 130 500 240 486 334', {
      width: 3.5,
      opacity: 0.6,
      ...far,
    });
  return (
    one +
    `<g transform="translate(1280 0) scale(-1 1)">${one}</g>` +
    b.stroke('M424 22L856 22', { width: 9, colour: '#5a3a2e', taper: 0 })
  );
}

/** Photographs in frames above the sideboard; faces are left to the eye. */
function pictures(b: Brush): string {
  const one = (x: number, y: number, w: number, h: number): string =>
    b.far(roundedBox(x, y, w, h, 3), '#e9dcc0', { width: 4.5 }) +
    flat(rect(x + 10, y + 10, w - 20, h - 20), '#9db0a8') +
    flat(`M${x + w / 2 - 20} ${y + h - 10}q20 -40 40 0Z`, '#6f5a63') +
    flat(ellipse(x + w / 2, y + h - 42, 10, 12), '#c08763');
  return one(1096, 70, 80, 96) + one(1192, 92, 70, 82) + one(1130, 190, 66, 78);
}

const sideboard = (b: Brush): string =>
  b.far(rect(1060, 384, 260, 340), '#8a5b43', { width: 5 }) +
  b.stroke('M1060 450L1300 450M1180 450L1180 700', { width: 4, ...far }) +
  b.far('M1106 384L1158 384L1150 322Q1132 312 1114 322Z', '#6f98a0', { width: 4 });

/** A place laid: plate, knife, fork; `x` is its middle. */
const place = (b: Brush, x: number, y: number): string =>
  flat(ellipse(x + 4, y + 6, 84, 17), '#3c1f26', 0.22) +
  b.thing(ellipse(x, y, 80, 16), '#f6f0e2', { width: 4.5 }) +
  b.stroke(ellipse(x, y + 1, 48, 9), { width: 2.6, opacity: 0.5 }) +
  b.stroke(`M${x - 104} ${y + 10}L${x - 96} ${y - 14}M${x + 104} ${y + 10}L${x + 97} ${y - 14}`, {
    width: 5,
    colour: '#7f8790',
  });

function table(b: Brush): string {
  return (
    b.thing('M-20 570C160 536 420 526 640 526S1120 536 1300 570L1300 670L-20 670Z', '#efe4d0', {
      width: 6.5,
      taper: 0,
    }) +
    flat('M-20 660C300 640 980 640 1300 660V740H-20Z', '#d4c0a2') +
    b.stroke('M-20 660C300 640 980 640 1300 660', { width: 4, taper: 0, opacity: 0.6 }) +
    place(b, 206, 616) +
    place(b, 1074, 616)
  );
}

/** Two gourds and candles at the edges of the table. */
function thanksgiving(b: Brush): string {
  const gourd = (x: number, y: number, s: number, c: string): string =>
    b.thing(
      `M${x} ${y}C${x - 60 * s} ${y + 4} ${x - 60 * s} ${y - 62 * s} ${x - 12 * s} ${y - 60 * s}Q${x} ${y - 66 * s} ${x + 12 * s} ${y - 60 * s}C${x + 60 * s} ${y - 62 * s} ${x + 60 * s} ${y + 4} ${x} ${y}Z`,
      c,
      { width: 5 },
    ) +
    b.stroke(
      `M${x} ${y - 58 * s}Q${x - 22 * s} ${y - 30 * s} ${x - 4} ${y - 2}M${x} ${y - 58 * s}Q${x + 24 * s} ${y - 30 * s} ${x + 6} ${y - 2}`,
      { width: 3, opacity: 0.5 },
    ) +
    b.stroke(`M${x} ${y - 60 * s}Q${x + 2} ${y - 76 * s} ${x + 12 * s} ${y - 80 * s}`, {
      width: 8,
      colour: '#5f7d4c',
    });
  return (
    gourd(52, 584, 0.9, '#d98238') +
    gourd(1232, 584, 0.8, '#c9a24a') +
    candle(b, 118, 566) +
    candle(b, 1160, 566)
  );
}

const candle = (b: Brush, x: number, y: number): string =>
  `<circle cx="${x}" cy="${y - 58}" r="30" fill="#ffe2aa" opacity=".3"/>` +
  b.thing(rect(x - 8, y - 46, 16, 46), '#f6f0e2', { width: 4 }) +
  flat(`M${x} ${y - 70}q9 12 0 22q-9 -10 0 -22Z`, '#f2b04a');

/** Tulips in a jug, a dish of painted eggs. */
function easter(b: Brush): string {
  const tulips = (x: number, y: number): string =>
    b.stroke(
      `M${x} ${y - 40}L${x - 24} ${y - 78}M${x} ${y - 40}L${x + 4} ${y - 84}M${x} ${y - 40}L${x + 30} ${y - 76}`,
      { width: 5, colour: '#5f7d4c' },
    ) +
    [
      [-26, -82, '#c8503a'],
      [4, -90, '#e8c27c'],
      [32, -80, '#b55a7a'],
    ]
      .map(([dx, dy, c]) =>
        b.thing(
          `M${x + Number(dx) - 12} ${y + Number(dy)}q-2 -18 6 -22l6 8l6 -8q10 6 6 22q-12 12 -24 0Z`,
          String(c),
          { width: 3.5 },
        ),
      )
      .join('') +
    b.thing(`M${x - 26} ${y - 46}L${x + 24} ${y - 46}L${x + 30} ${y}L${x - 30} ${y}Z`, '#6f98a0', {
      width: 5,
    });
  const eggs =
    b.thing(ellipse(1206, 574, 56, 15), '#c79a63', { width: 4.5 }) +
    ['#d98a8a', '#e8d3a0', '#8fb3a2']
      .map((c, i) => b.thing(ellipse(1180 + i * 26, 562, 14, 17), c, { width: 3.5 }))
      .join('');
  return tulips(64, 586) + eggs;
}

/** An alcove with a photograph, a bowl for incense and two white chrysanthemums. */
function memorial(b: Brush): string {
  const flower = (x: number): string =>
    b.stroke(`M${x} 398L${x} 356`, { width: 4, colour: '#5f7d4c' }) +
    b.far(ellipse(x, 350, 18, 14), '#f6f0e2', { width: 3 }) +
    flat(ellipse(x, 350, 6, 5), '#e8c27c');
  const shelf =
    b.far(rect(524, 398, 232, 18), '#6b4535', { width: 4 }) +
    flat(rect(540, 416, 200, 84), '#7d533f');
  const photo =
    b.far(rect(600, 310, 80, 88), '#2b2233', { width: 4 }) +
    flat(rect(610, 320, 60, 68), '#d8d0c4') +
    flat('M620 388q20 -38 40 0Z', '#57465f') +
    flat(ellipse(640, 346, 13, 15), '#c9a68a') +
    flat('M626 344q2 -18 14 -18t14 18q-14 -10 -28 0Z', '#4a4552');
  const bowl =
    b.far('M694 384L730 384L724 398L700 398Z', '#8fa6a2', { width: 3.5 }) +
    b.stroke('M712 384L714 352', { width: 2.6, colour: '#5f3b2e' });
  return shelf + photo + bowl + flower(560) + flower(584);
}

export function familyTable(): RoomArt {
  const b = brushFrom(113);
  return {
    kind: 'family-table',
    plan: { sky: { x: 496, y: 56, w: 288, h: 248 }, shaft: { x: 420, y: 290, w: 440, h: 420 } },
    wall:
      plaster('familyTable', '#b78f78', PANE) +
      flat(rect(0, 420, 1280, 300), '#7d5a55', 0.85) +
      b.stroke('M0 420L1280 420', { width: 6, opacity: 0.8, ...long }) +
      frameOf(b, 500, 60, 280, 240, '#d8c4a2') +
      b.far('M476 312L804 312L812 330L468 330Z', '#d8c4a2', { width: 4 }) +
      curtains(b) +
      dresser(b) +
      pictures(b) +
      sideboard(b),
    front: table(b),
    overlays: {
      thanksgiving: { front: thanksgiving(b) },
      easter: { front: easter(b) },
      memorial: { wall: memorial(b) },
    },
  };
}
