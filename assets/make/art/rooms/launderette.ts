// A launderette by the street: a shop window, a row of machines, a tube of light, a table to fold on.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { INK, ellipse, flat, group, roundedBox } from '../shapes.ts';
import { far, long, potPlant, rect, windowFrame } from './pieces.ts';
import { type RoomArt, plaster } from './room.ts';

const PANE = [484, 62, 312, 196] as const;

/** Shops across the street; the scene tints them. */
function street(): string {
  return (
    flat('M460 270V120L560 120V92L668 92V130L740 130V104L820 104V270Z', '#8b97ad') +
    flat(rect(470, 206, 340, 64), '#737f98') +
    flat(
      rect(490, 140, 18, 26) +
        rect(524, 140, 18, 26) +
        rect(584, 118, 20, 28) +
        rect(624, 118, 20, 28) +
        rect(690, 150, 18, 26) +
        rect(758, 128, 18, 26),
      '#5d6783',
    ) +
    flat('M552 210h96l8 16h-112ZM690 210h84l8 16h-100Z', '#5f6a84')
  );
}
const streetAwake = (): string =>
  flat(rect(560, 228, 80, 34), '#f0c98a', 0.85) +
  flat(rect(524, 140, 18, 26) + rect(624, 118, 20, 28) + rect(758, 128, 18, 26), '#eebb6c') +
  flat(rect(700, 230, 62, 30), '#c9dcc8', 0.6);

/** The name on the glass, read from inside: drawn strokes, no word. */
const lettering = (b: Brush): string =>
  b.stroke(
    'M520 92C536 76 552 108 566 92S596 80 606 92S640 104 652 90S690 82 700 94S744 100 758 88',
    { width: 9, colour: '#d9705a', opacity: 0.85 },
  ) + b.stroke('M540 112L740 112', { width: 4, colour: '#d9705a', opacity: 0.7 });

function machine(b: Brush, x: number, load: string, turn: number): string {
  const clothes = `M-36 12C-30 -8 -12 4 0 -8C14 -20 26 2 38 -2C40 26 22 42 0 42C-22 42 -38 30 -36 12Z`;
  return group(
    `translate(${x} 282)`,
    b.far(roundedBox(-78, 0, 156, 300, 10), '#dfe0da', { width: 4.5 }) +
      flat(rect(-72, 6, 144, 40), '#b9c4c6') +
      b.far(ellipse(44, 26, 12, 12), '#f3ead7', { width: 3 }) +
      b.stroke('M-58 20L-20 20M-58 32L-32 32', { width: 4, opacity: 0.7, ...far }) +
      b.far(ellipse(0, 126, 62, 62), '#aeb8bc', { width: 5 }) +
      b.far(ellipse(0, 126, 46, 46), '#3f4a5c', { width: 4 }) +
      group(`translate(0 126) rotate(${turn})`, flat(clothes, load)) +
      b.stroke('M-30 104C-26 94 -16 86 -6 84', { width: 6, colour: '#fff', opacity: 0.6 }),
  );
}

function wall(b: Brush): string {
  const loads = [
    '#c8683f',
    '#6f98a0',
    '#d9c8a6',
    '#8c4f6a',
    '#5b7a5c',
    '#c08a3e',
    '#5a6a8a',
    '#b5493a',
  ];
  const row = loads.map((load, i) => machine(b, 82 + i * 159.4, load, i * 37)).join('');
  return (
    plaster('wash', '#a8bcb4', rect(...PANE)) +
    flat(rect(0, 262, 1280, 24), '#e6dcc8') +
    b.stroke('M0 262L1280 262M0 284L1280 284', { width: 4, opacity: 0.8, ...long }) +
    row +
    windowFrame(b, PANE, '#c9705a', [1, 1]) +
    lettering(b) +
    notices(b) +
    dispenser(b)
  );
}

function notices(b: Brush): string {
  const paper = (
    x: number,
    y: number,
    w: number,
    h: number,
    colour: string,
    tilt: number,
  ): string =>
    group(
      `rotate(${tilt} ${x} ${y})`,
      b.far(rect(x, y, w, h), colour, { width: 3 }) +
        b.stroke(
          `M${x + 8} ${y + 14}L${x + w - 10} ${y + 14}M${x + 8} ${y + 26}L${x + w - 18} ${y + 26}`,
          { width: 2.4, opacity: 0.5, ...far },
        ),
    );
  return (
    b.far(rect(14, 60, 130, 150), '#b98a5c', { width: 4.5 }) +
    paper(26, 74, 48, 56, '#f6eedd', -3) +
    paper(86, 70, 44, 44, '#e8c27c', 4) +
    paper(34, 146, 42, 48, '#a9c4c6', 2) +
    paper(88, 130, 46, 64, '#f3e0d2', -2)
  );
}

const dispenser = (b: Brush): string =>
  b.far(roundedBox(1146, 52, 112, 176, 8), '#d9b46a', { width: 4.5 }) +
  flat(rect(1158, 66, 88, 60), '#f3e8d2') +
  flat(rect(1164, 74, 22, 44), '#6f98a0') +
  flat(rect(1192, 74, 22, 44), '#c8683f') +
  flat(rect(1220, 74, 20, 44), '#5b7a5c') +
  b.stroke('M1170 146L1234 146M1170 164L1234 164', { width: 5, opacity: 0.6, ...far }) +
  b.far(roundedBox(1170, 184, 64, 28, 4), '#3b3448', { width: 3 });

const tube = (b: Brush): string =>
  b.stroke('M500 -10L500 14M780 -10L780 14', { width: 4, taper: 0 }) +
  b.thing(roundedBox(430, 10, 420, 16, 6), '#c3cccb', { width: 4.5 });

/** A table, a basket, what is folded already, an odd sock. */
function table(b: Brush): string {
  const fold = (x: number, y: number, w: number, colour: string): string =>
    b.thing(roundedBox(x, y - 20, w, 20, 8), colour, { width: 4.5 });
  return (
    flat('M-20 574H1300V740H-20Z', '#5f7078') +
    b.thing('M-20 540H1300V580H-20Z', '#e2d9c6', { width: 7, taper: 0 }) +
    flat('M-20 580H1300V606H-20Z', INK, 0.26) +
    b.stroke('M180 606L180 740M1100 606L1100 740', { width: 5, opacity: 0.7, ...far }) +
    fold(1120, 560, 120, '#6f98a0') +
    fold(1126, 542, 108, '#efe3c8') +
    fold(1122, 524, 112, '#c8683f') +
    b.thing('M20 566L6 488L176 488L162 566Q90 578 20 566Z', '#d9b48a', { width: 5 }) +
    b.stroke('M12 512L170 512M16 538L166 538M50 490L58 568M92 490L92 570M134 490L126 568', {
      width: 3,
      opacity: 0.5,
    }) +
    b.thing('M14 490C20 456 60 468 78 458C104 446 130 470 168 488Z', '#8c6f8a', { width: 4.5 })
  );
}

export function launderette(): RoomArt {
  const b = brushFrom(79);
  return {
    kind: 'launderette',
    outside: street(),
    awake: streetAwake(),
    wall: wall(b) + potPlant(b, 770, 268, 0.5, '#6d7f86'),
    behind: tube(b),
    lit: flat(roundedBox(436, 20, 408, 12, 5), '#f4fbf6'),
    front: table(b),
    plan: {
      sky: { x: 480, y: 58, w: 320, h: 204 },
      lamps: [{ x: 640, y: 60, r: 680, cold: true }],
    },
  };
}
