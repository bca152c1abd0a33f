// Things that belong to a wall, a door or the ground between two people: signs, hooks, a bed, a door that stands open.
// Must not know: where they hang. Origin: the middle of what they hang on or stand on.
import type { Brush } from '../brush.ts';
import { INK, ellipse, flat, group, line, roundedBox } from '../shapes.ts';
import { PAPER, RED, type Thing, WOOD, shadow } from './kit.ts';

/** Coats on their hooks, one sleeve pulled out of its place. */
const coats: Thing = (b) => {
  const coat = (x: number, c: string, h: number): string =>
    b.far(
      `M${x - 12} -6C${x - 46} 30 ${x - 50} ${h - 60} ${x - 44} ${h}L${x + 44} ${h}C${x + 50} ${h - 60} ${x + 46} 30 ${x + 12} -6Z`,
      c,
      { width: 4.5 },
    ) + b.stroke(`M${x} 0L${x + 2} ${h - 6}`, { width: 3.5, opacity: 0.6 });
  return (
    b.far('M-130 -28L130 -28L130 -14L-130 -14Z', WOOD, { width: 4 }) +
    coat(-84, '#57465f', 210) +
    coat(-4, '#b5643f', 180) +
    coat(76, '#3f5f78', 230) +
    b.far('M18 20Q64 40 70 120L44 126Q36 70 10 50Z', '#b5643f', { width: 4 })
  );
};
/** The frame of a car window from inside, with drops on it. */
const windscreen: Thing = (b) =>
  b.stroke('M-330 150C-300 -60 -240 -150 0 -152C240 -150 300 -60 330 150', {
    width: 18,
    colour: '#3b3248',
    taper: 0,
  }) +
  flat('M-300 140C-276 -50 -220 -128 0 -132C220 -128 276 -50 300 140Z', '#d8ecf6', 0.14) +
  line('M-210 60L-120 -110M-176 84L-96 -70', '#ffffff', 9, 0.22) +
  b.thing(roundedBox(-44, -150, 88, 30, 12), '#3b3248', { width: 5 });
const doorOpen: Thing = (b) =>
  b.far('M-70 -300L70 -300L70 60L-70 60Z', '#26304e', { width: 5 }) +
  flat('M-64 -294L64 -294L64 -120Q0 -150 -64 -120Z', '#34406f') +
  flat(
    ellipse(30, -250, 3, 3) + ellipse(-24, -268, 2.4, 2.4) + ellipse(-40, -216, 2.6, 2.6),
    '#f4f1ea',
  ) +
  b.far('M70 -300L128 -276L128 84L70 60Z', '#5f8478', { width: 5 }) +
  flat(ellipse(118, -96, 6, 6), '#e8c27c') +
  flat('M-70 56L70 56L92 76L-96 76Z', '#c9b59c');
const letterbox: Thing = (b) =>
  b.far('M-42 -10L42 -10L42 10L-42 10Z', '#d9b48a', { width: 4 }) +
  b.far('M-36 -2L36 -4L40 34L-30 38Z', '#c79a63', { width: 4 }) +
  flat('M-14 8L14 7L15 20L-13 21Z', '#eaf0f2');
/** The nights of the week with ticks, on the door of the fridge. */
const chart: Thing = (b) => {
  let grid = '';
  for (let i = 1; i < 5; i++) grid += `M-44 ${-110 + i * 22}H44`;
  for (let i = 1; i < 4; i++) grid += `M${-44 + i * 22} -110V0`;
  return (
    b.thing('M-48 -128L48 -130L48 2L-48 2Z', PAPER, { width: 4 }) +
    line(grid, '#b09a88', 2) +
    line(
      'M-38 -96l5 6l9 -12M-16 -96l5 6l9 -12M6 -74l5 6l9 -12M-38 -52l5 6l9 -12M28 -52l5 6l9 -12',
      '#3f6b4c',
      4,
    ) +
    flat(ellipse(0, -126, 6, 6), RED)
  );
};
const sign = (b: Brush, on: string, colour: string): string =>
  shadow(50) +
  b.thing('M-38 0L-48 6M38 0L48 6', colour, { width: 5 }) +
  b.thing('M-52 2L-46 -104L46 -104L52 2Z', colour, { width: 5.5 }) +
  on;
const stepsSign: Thing = (b) =>
  sign(b, line('M-32 -18h16v-16h16v-16h16v-16h16', '#f6f0e2', 9), '#8b5a4a');
const rampSign: Thing = (b) =>
  sign(
    b,
    line('M-34 -18L34 -18L34 -44Z', '#f6f0e2', 7) +
      flat(ellipse(-2, -80, 7, 7), '#f6f0e2') +
      line('M-2 -72L0 -52L16 -50M-12 -62A15 15 0 1 0 10 -40', '#f6f0e2', 5),
    '#2f5d7a',
  );
const openSign: Thing = (b) =>
  group(
    'translate(0 -4)',
    b.stroke('M-20 -58L0 -90L20 -58', { width: 4 }) +
      b.thing(roundedBox(-50, -60, 100, 52, 8), '#3f6b4c', { width: 5 }) +
      line('M-28 -34L-8 -34M4 -34L28 -34', '#f6f0e2', 7),
  );
/** A sofa bed between two people: shut, or slept in. */
const sofa = (b: Brush, top: string): string =>
  b.thing(roundedBox(-150, -96, 300, 110, 20), '#6f7f8c', { width: 6 }) +
  b.thing(roundedBox(-160, -60, 54, 96, 18), '#7d8d9a', { width: 5.5 }) +
  b.thing(roundedBox(106, -60, 54, 96, 18), '#7d8d9a', { width: 5.5 }) +
  top;
const sofaShut: Thing = (b) =>
  sofa(
    b,
    b.thing(roundedBox(-106, -40, 104, 76, 12), '#7d8d9a', { width: 5 }) +
      b.thing(roundedBox(0, -40, 106, 76, 12), '#7d8d9a', { width: 5 }),
  );
const sofaBed: Thing = (b) =>
  sofa(
    b,
    b.thing('M-110 -50Q-100 -92 -50 -86Q0 -92 4 -50Z', '#efe9dc', { width: 5 }) +
      b.thing('M-108 -40Q-40 -70 20 -48Q80 -62 108 -36L108 40L-108 40Z', '#c9b48c', { width: 5 }) +
      b.stroke('M-60 -30Q-40 0 -64 36M30 -36Q20 4 40 36', { width: 4, opacity: 0.55 }),
  );
const toolBag: Thing = (b) =>
  shadow(72) +
  b.stroke('M-30 -60L-40 -116M10 -60L14 -126', { width: 8, colour: WOOD, taper: 0 }) +
  b.thing('M-56 -112L-26 -122L-22 -110L-52 -100Z', '#8b929c', { width: 4 }) +
  b.stroke('M-44 -54C-44 -92 44 -92 44 -54', { width: 7 }) +
  b.thing('M-70 2L-60 -58Q0 -66 60 -58L70 2Q0 12 -70 2Z', '#8a5b43', { width: 6 });
const plane: Thing = (b) =>
  shadow(76) +
  line('M-96 4q10 -22 26 -6q-14 12 -26 6M-78 8q14 -12 24 2', '#e3c79a', 5) +
  b.thing('M-62 2L-58 -26L72 -26L80 2Z', '#b98257', { width: 5.5 }) +
  b.thing('M-44 -26Q-56 -62 -30 -64Q-14 -58 -24 -26Z', '#8a5b43', { width: 4.5 }) +
  b.thing('M8 -26L30 -62L42 -56L26 -26Z', '#8b929c', { width: 4.5 }) +
  b.thing(ellipse(56, -34, 12, 11), '#8a5b43', { width: 4.5 });
const ladle: Thing = (b) =>
  shadow(60) +
  b.stroke('M-76 -4Q0 -26 40 -14', { width: 7, colour: '#8b929c', taper: 3 }) +
  b.thing(ellipse(58, -10, 24, 14), '#b9c0ba', { width: 4.5 }) +
  flat(ellipse(58, -12, 15, 7), '#6d7f86');
const passTickets: Thing = (b) =>
  b.stroke('M-90 -86L90 -86', { width: 8, colour: '#8b929c', taper: 0 }) +
  [-58, -10, 40]
    .map(
      (x, i) =>
        b.thing(
          `M${x - 20} -84L${x + 20} -84L${x + 18} ${-18 - i * 8}L${x - 22} ${-20 - i * 8}Z`,
          PAPER,
          { width: 4 },
        ) + line(`M${x - 12} -70h24M${x - 12} -58h18M${x - 12} -46h22`, '#8a6b5c', 2.8),
    )
    .join('');
/** Wound every night: two bells, a handle, feet. */
const clock: Thing = (b) =>
  shadow(52) +
  b.stroke('M-30 -12L-42 2M30 -12L42 2', { width: 8, taper: 0 }) +
  b.stroke('M-16 -102Q0 -122 16 -102', { width: 5, taper: 0 }) +
  b.thing('M-48 -84Q-48 -110 -18 -104Z', '#c9b277', { width: 4.5 }) +
  b.thing('M48 -84Q48 -110 18 -104Z', '#c9b277', { width: 4.5 }) +
  b.thing(ellipse(0, -50, 46, 46), '#c8683f', { width: 5.5, taper: 0 }) +
  flat(ellipse(0, -50, 36, 36), '#f6f0e2') +
  b.stroke(ellipse(0, -50, 36, 36), { width: 3, opacity: 0.7, taper: 0 }) +
  line('M0 -82v5M0 -23v5M-32 -50h5M27 -50h5', INK, 3) +
  b.stroke('M0 -50L0 -74M0 -50L16 -42', { width: 4.5, taper: 2 }) +
  flat(ellipse(0, -50, 4, 4), INK);
const shells: Thing = (b) =>
  shadow(56) +
  b.thing('M-52 0Q-58 -40 -24 -42Q8 -40 2 0Q-26 8 -52 0Z', '#e3b9a0', { width: 4.5 }) +
  line('M-42 -4L-34 -32M-26 0L-24 -36M-10 -4L-14 -32', '#a8705c', 3) +
  b.thing(ellipse(34, -8, 26, 13), '#8b8794', { width: 4.5 });
const wateringCan: Thing = (b) =>
  shadow(64) +
  b.stroke('M38 -54C92 -60 84 0 40 -6', { width: 7, colour: '#5f7f8c' }) +
  b.thing('M-40 -40L-92 -76L-84 -84L-36 -58Z', '#5f7f8c', { width: 5 }) +
  b.thing('M-46 -66L44 -66L50 2Q0 10 -50 2Z', '#6f93a0', { width: 6 });
const trowel: Thing = (b) =>
  shadow(60) +
  b.stroke('M8 -14L70 -30', { width: 12, colour: WOOD, taper: 0 }) +
  b.thing('M10 -22Q-40 -34 -70 2Q-30 10 12 -6Z', '#8b929c', { width: 5 }) +
  flat('M-64 0Q-50 -8 -36 2Z', '#8a6650');
const incomingBill: Thing = (b) =>
  shadow(58) +
  b.thing('M-60 2L-48 -30L54 -28L64 4Z', PAPER, { width: 4.5 }) +
  flat('M-46 -26L54 -24L56 -16L-49 -18Z', RED) +
  line('M-40 -8L10 -7M26 -7L48 -6', '#8a6b5c', 3);

export const PLACES: Record<string, Thing> = {
  coats,
  windscreen,
  'back-door-open': doorOpen,
  letterbox,
  'chart-on-fridge': chart,
  'steps-sign': stepsSign,
  'ramp-sign': rampSign,
  'open-sign': openSign,
  'sofa-folded': sofaShut,
  'sofa-bed': sofaBed,
  'tool-bag': toolBag,
  'hand-plane': plane,
  ladle,
  'pass-tickets': passTickets,
  'alarm-clock': clock,
  shells,
  'watering-can': wateringCan,
  trowel,
  bill: incomingBill,
};
