// What single stories leave lying in a house or a shed: lists, spoons, a camp bed, tools, a school's calendar, a carrycot.
// Must not know: rooms, places, or what a thing means to anybody.
import type { Brush } from '../brush.ts';
import { INK, ellipse, flat, group, line, roundedBox } from '../shapes.ts';
import { FAINT, OLD_PAPER, PAPER, PEN, RED, type Thing, WOOD, shadow } from './kit.ts';

const woodenSpoon: Thing = (b) =>
  shadow(92) +
  b.stroke('M-34 -8L88 -14', { width: 13, taper: 0 }) +
  b.stroke('M-34 -8L86 -14', { width: 8, colour: '#c9935c', taper: 0 }) +
  b.thing('M-92 -12Q-92 -24 -64 -24Q-36 -22 -34 -10Q-38 2 -66 2Q-92 0 -92 -12Z', '#c9935c', {
    width: 4.5,
  }) +
  flat(ellipse(-64, -12, 18, 7), '#a8744f');

/** A page of a pad with short lines; `at` is where it lies. */
const page = (b: Brush, at: string, lines: string, pen: string): string =>
  group(at, b.thing('M-62 4L-46 -34L54 -30L66 8Z', PAPER, { width: 4.5 }) + line(lines, pen, 3.4));
const twoLists: Thing = (b) =>
  shadow(110) +
  page(b, 'translate(-52 0) rotate(-4)', 'M-30 -22L14 -20M-34 -13L30 -11M-38 -3L10 -1', PEN) +
  page(b, 'translate(58 2) rotate(5)', 'M-30 -22L30 -20M-34 -13L8 -11M-38 -3L24 -1', FAINT) +
  b.stroke('M-8 6L34 -10', { width: 6, colour: '#d9a43c', taper: 2 });

const campBed: Thing = (b) =>
  b.stroke('M-150 0L-96 -58M-96 0L-150 -58M96 0L150 -58M150 0L96 -58', {
    width: 7,
    colour: '#8b929c',
  }) +
  b.thing('M-176 -58L176 -58L170 -80L-170 -80Z', '#5d6b52', { width: 5.5 }) +
  b.thing('M-160 -80Q-166 -104 -128 -104L-92 -102Q-72 -100 -76 -80Z', PAPER, { width: 5 }) +
  b.thing('M-78 -80Q-70 -102 -30 -98C20 -94 90 -104 158 -92Q172 -88 168 -80Z', '#7d5a6a', {
    width: 5,
  }) +
  line('M-30 -92C20 -88 80 -96 150 -86', INK, 3, 0.5);

/** A bowl with two telephones asleep in it. */
const phonesInBowl: Thing = (b) => {
  const phone = (turn: number, x: number): string =>
    group(
      `translate(${x} -46) rotate(${turn})`,
      b.thing(roundedBox(-17, -44, 34, 66, 7), '#2b2233', { width: 4.5 }) +
        flat(roundedBox(-12, -38, 24, 50, 3), '#3b3248'),
    );
  return (
    phone(-17, -20) +
    phone(14, 20) +
    shadow(64) +
    b.thing('M-72 -48L72 -48Q62 0 24 4L-24 4Q-62 0 -72 -48Z', '#6f98a0', { width: 5.5 }) +
    line('M-58 -30Q0 -18 58 -30', '#d8e4e4', 4, 0.7)
  );
};

/** Months on a string, two days ringed. */
const schoolCalendar: Thing = (b) => {
  let days = '';
  for (let row = 0; row < 4; row++)
    for (let day = 0; day < 5; day++) days += `M${-44 + day * 22} ${-66 + row * 17}h9`;
  return (
    shadow(66) +
    b.thing('M-66 0L-60 -112L62 -112L68 0Z', PAPER, { width: 5 }) +
    flat('M-60 -110L62 -110L63 -86L-61 -86Z', '#3f6b78') +
    line(days, FAINT, 4) +
    b.stroke(ellipse(-18, -50, 13, 10), { width: 3.6, colour: RED }) +
    b.stroke(ellipse(26, -16, 13, 10), { width: 3.6, colour: RED }) +
    b.stroke('M-40 -112L0 -134L42 -112', { width: 3.6, colour: '#8d8398' })
  );
};

/** Somebody who is no longer there, in a standing frame. */
const photoFramed: Thing = (b) =>
  shadow(48) +
  b.thing('M38 2L54 -6L50 -96L40 -104Z', '#6b4a3c', { width: 4 }) +
  b.thing('M-48 2L-42 -106L40 -106L42 2Z', '#a8744f', { width: 5.5 }) +
  flat('M-34 -10L-30 -94L30 -94L31 -10Z', '#e6d3b0') +
  flat(`${ellipse(0, -62, 15, 17)}M-24 -10Q-20 -42 0 -42Q20 -42 24 -10Z`, '#9c7a5c') +
  flat('M-17 -62C-20 -86 20 -86 17 -60C10 -74 -8 -74 -17 -62Z', '#6b4a3c');

const shears: Thing = (b) =>
  shadow(86) +
  b.stroke('M-84 2C-50 -2 -30 -12 -6 -16M-84 -24C-50 -24 -30 -18 -6 -14', {
    width: 12,
    colour: '#a3453a',
    taper: 0,
  }) +
  b.thing('M-12 -22Q30 -40 86 -22Q40 -14 -4 -8Z', '#9aa3a8', { width: 4.5 }) +
  b.thing('M-8 -12Q34 -4 60 4Q26 10 -10 -2Z', '#7d868c', { width: 4.5 }) +
  flat(ellipse(-8, -13, 6, 6), INK);

const glove = (b: Brush, at: string, colour: string): string =>
  group(
    at,
    b.thing(
      'M-60 -4L-58 -26L-22 -28Q4 -40 44 -32Q62 -28 54 -20L26 -18Q60 -18 62 -8Q60 0 24 -2Q-10 4 -24 0Z',
      colour,
      { width: 4.5 },
    ) + line('M-50 -27L-52 -3', '#efe3c8', 8),
  );
const workGloves: Thing = (b) =>
  shadow(78) +
  glove(b, 'translate(8 -8) rotate(-8)', '#b98a5c') +
  glove(b, 'translate(-8 4) rotate(6)', '#c99a63');

/** A child asleep in a carrier: a blanket, a cap, a handle. */
const carrycot: Thing = (b) =>
  shadow(104) +
  b.stroke('M-62 -54C-56 -132 52 -132 60 -54', { width: 11, colour: '#4a4552', taper: 0 }) +
  b.thing('M-100 -56Q-92 -92 -54 -92L-30 -54Z', '#5d6b8a', { width: 5 }) +
  b.thing(ellipse(-44, -62, 23, 21), '#c98d6a', { width: 4.5 }) +
  b.thing('M-68 -64C-70 -92 -22 -92 -20 -66C-34 -76 -54 -76 -68 -64Z', '#d9a43c', { width: 4 }) +
  line('M-52 -58q5 4 10 0M-40 -52q3 2 6 0', INK, 2.6) +
  b.thing('M-26 -50C0 -84 66 -78 92 -56L92 -38L-26 -38Z', '#efe3c8', { width: 5 }) +
  b.thing('M-104 -50L104 -50Q96 0 60 6L-60 6Q-96 0 -104 -50Z', '#44506e', { width: 6 }) +
  line('M-88 -28Q0 -16 88 -28', '#8fa0c0', 5, 0.7);

const kitchenTimer: Thing = (b) =>
  shadow(40) +
  b.thing('M-40 -34C-40 -66 40 -66 40 -34L34 2L-34 2Z', '#b5413a', { width: 5.5 }) +
  flat(ellipse(0, -30, 24, 20), '#f6efe2') +
  line('M0 -44v5M18 -32h-5M-18 -32h5', INK, 3) +
  b.stroke('M0 -30L10 -40', { width: 4.5 });

const placeCard: Thing = (b) =>
  shadow(50) +
  b.thing('M-46 -40L40 -40L52 4L58 2L46 -44L-40 -46Z', OLD_PAPER, { width: 4 }) +
  b.thing('M-46 -40L40 -40L52 4L-56 4Z', PAPER, { width: 4.5 }) +
  line('M-28 -22C-20 -32 -14 -12 -4 -22S14 -12 24 -22', PEN, 4);

/** A round of sweets in a box, from a shop that ties ribbon. */
const sweetBox: Thing = (b) =>
  shadow(78) +
  b.thing('M-74 -34L-88 -80L66 -84L76 -34Z', '#8c3f55', { width: 5 }) +
  [-48, -16, 16, 48]
    .map((x, i) => b.thing(ellipse(x, -40, 17, 13), i % 2 ? '#e0a03f' : '#f0d9a8', { width: 3.6 }))
    .join('') +
  b.thing('M-78 -34L78 -34L72 4L-72 4Z', '#a8506a', { width: 5.5 }) +
  line('M-60 -16L60 -16', '#e8c27c', 5);

const readingGlasses: Thing = (b) =>
  shadow(60) +
  b.stroke(`${ellipse(-26, -14, 22, 14)}${ellipse(26, -14, 22, 14)}M-4 -16Q0 -20 4 -16`, {
    width: 5,
    taper: 0,
  }) +
  flat(ellipse(-26, -14, 19, 11) + ellipse(26, -14, 19, 11), '#dcebef', 0.55) +
  b.stroke('M-48 -16L-66 -34M48 -16L64 -36', { width: 4.5, colour: WOOD });

const handSaw: Thing = (b) =>
  shadow(112) +
  b.thing('M-44 -18L120 -8L118 4L-48 8Z', '#aeb6ba', { width: 5 }) +
  line('M-40 8l8 -5l8 5l8 -5l8 5l8 -5l8 5l8 -5l8 5l8 -5l8 4l8 -4l8 4l8 -4l8 4', INK, 2.6, 0.7) +
  b.thing('M-108 -24Q-120 -6 -104 12L-50 14Q-38 -4 -48 -26Q-80 -36 -108 -24Z', '#a8744f', {
    width: 5.5,
  }) +
  flat(ellipse(-80, -6, 17, 10), '#5f3b2e');

export const HOUSEHOLD: Record<string, Thing> = {
  'wooden-spoon': woodenSpoon,
  'two-lists': twoLists,
  'camp-bed': campBed,
  'phones-in-bowl': phonesInBowl,
  'school-calendar': schoolCalendar,
  'photo-framed': photoFramed,
  'pruning-shears': shears,
  'work-gloves': workGloves,
  carrycot,
  'kitchen-timer': kitchenTimer,
  'place-card': placeCard,
  'sweet-box': sweetBox,
  'reading-glasses': readingGlasses,
  'hand-saw': handSaw,
};
