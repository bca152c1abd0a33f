// Loose things of paper: letters, the drawer full of them, figures, marks on the calendar. Origin: where they lie.
// Must not know: rooms, places, or what the papers mean.
import type { Brush } from '../brush.ts';
import { INK, ellipse, flat, group, line, roundedBox } from '../shapes.ts';

export type Thing = (b: Brush) => string;

const PAPER = '#f3ead7';
const MANILA = '#c79a63';
const shadow = (w: number, y = 2): string => flat(ellipse(4, y, w, w * 0.13), '#3c1f26', 0.32);

/** A sheet lying on a table, seen low from the front. */
function sheet(b: Brush, colour: string, lines: string): string {
  return (
    shadow(92) +
    b.thing('M-84 2L-58 -26L74 -22L92 6Z', colour, { width: 4.5 }) +
    line(lines, '#8a6b5c', 3, 0.85)
  );
}

const letterOpen: Thing = (b) =>
  shadow(96) +
  b.thing('M-88 2L-64 -24L10 -26L20 4Z', PAPER, { width: 4.5 }) +
  b.thing('M20 4L10 -26L76 -44L94 -14Z', '#e6d9c0', { width: 4.5 }) +
  line(
    'M-62 -16L-4 -18M-68 -8L4 -10M-72 -1L-20 -3M26 -26L68 -37M30 -16L76 -28',
    '#8a6b5c',
    3,
    0.8,
  ) +
  flat('M-60 -22L-34 -23L-37 -18L-63 -17Z', '#a3324a', 0.8);

const sheetOfFigures: Thing = (b) =>
  sheet(
    b,
    PAPER,
    'M-50 -18L-20 -17M-54 -10L-22 -9M-60 -2L-26 -1M26 -15L60 -14M28 -7L66 -6M30 1L72 2',
  ) + b.thing('M-6 8L60 -36L66 -32L2 14Z', '#d8a24a', { width: 3.5 });

const envelope = (b: Brush, x: number, y: number, turn: number, colour: string): string =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    b.thing('M-46 0L-38 -34L50 -34L46 0Z', colour, { width: 4 }) +
      b.stroke('M-38 -34L6 -12L50 -34', { width: 2.6, colour: '#8a6b5c' }),
  );

const postShut: Thing = (b) =>
  shadow(74) +
  envelope(b, -4, 4, -3, '#e7dac0') +
  envelope(b, 6, -6, 4, PAPER) +
  envelope(b, 0, -15, -2, MANILA) +
  flat('M-22 -42L8 -43L9 -30L-21 -29Z', '#eaf0f2', 0.9);

const brownEnvelope: Thing = (b) =>
  shadow(66) +
  b.thing('M-66 2L-50 -32L62 -28L70 4Z', MANILA, { width: 5 }) +
  b.thing('M-36 -22L4 -21L4 -6L-40 -7Z', '#eaf0f2', { width: 3 }) +
  line('M-32 -16L-6 -15M-34 -11L-12 -10', '#8a6b5c', 2.6);

/** The second kitchen drawer, pulled right out: forty-one envelopes. */
const drawerOnTable: Thing = (b) => {
  const backs = [-128, -96, -62, -30, 2, 36, 70, 104].map((x, i) =>
    envelope(
      b,
      x,
      -50 - (i % 3) * 9,
      (i % 4) * 5 - 8,
      i % 3 === 1 ? MANILA : i % 3 ? '#e7dac0' : PAPER,
    ),
  );
  const fronts = [-108, -70, -34, 4, 44, 84].map((x, i) =>
    envelope(b, x, -36 - (i % 2) * 6, 6 - (i % 3) * 6, i % 2 ? PAPER : MANILA),
  );
  const box = 'M-176 -52L176 -52L166 8Q0 18 -166 8Z';
  const knob =
    flat(ellipse(0, -20, 13, 13), '#d9b48a') + b.stroke(ellipse(0, -20, 13, 13), { width: 4 });
  return (
    shadow(190, 8) +
    b.thing('M-176 -52L-160 -82L160 -82L176 -52Z', '#5f3b2e', { width: 4.5 }) +
    backs.join('') +
    fronts.join('') +
    b.thing(box, '#9a6644', { width: 6.5 }) +
    b.stroke('M-158 -40L-150 -2M156 -40L150 -4', { width: 3, colour: '#5d3328', opacity: 0.7 }) +
    knob
  );
};

const lanyardOnLetter: Thing = (b) =>
  sheet(b, PAPER, 'M-54 -16L-10 -15M-60 -8L-14 -7') +
  b.stroke('M-40 -30C-90 -58 20 -66 34 -34C40 -20 10 -16 12 -6', {
    width: 7,
    colour: '#7a4a72',
    taper: 0,
  }) +
  b.thing(roundedBox(-10, -12, 46, 28, 4), '#eaf0f2', { width: 4 }) +
  flat('M-4 -6h14v16h-14Z', '#8f5b3e') +
  line('M16 -4L30 -4M16 4L28 4', INK, 3, 0.6);

/** The tile merchant's calendar on the fridge, and what is written on it. */
const calendar: Thing = (b) => {
  let grid = '';
  for (let i = 1; i < 5; i++) grid += `M-42 ${-98 + i * 20}H42`;
  for (let i = 1; i < 5; i++) grid += `M${-42 + i * 17} -98V-4`;
  return group(
    'rotate(-2)',
    b.thing('M-48 -134L48 -134L48 2L-48 2Z', '#f6eedd', { width: 4 }) +
      flat('M-45 -131H45V-102H-45Z', '#b5643f') +
      flat('M-40 -126l16 8l-16 10ZM-16 -126h18v18h-18ZM10 -126l18 18h-18Z', '#e8c9a0', 0.9) +
      line(grid, '#b09a88', 1.8) +
      flat(ellipse(0, -134, 6, 6), '#2f5d62'),
  );
};

/** A tick in ink on its own day. */
const mark =
  (x: number, y: number): Thing =>
  () =>
    line(`M${x - 8} ${y}l6 8l12 -17`, '#2b2f6b', 4.5);

const secondName: Thing = () =>
  line('M-38 -9q5 -14 9 -1q5 -12 9 0q4 -12 9 0q5 -10 9 0q4 -9 10 -1', '#a3324a', 4) +
  line('M-38 -28q5 -15 9 -2q4 -12 9 1q5 -12 10 -1', '#2b2f6b', 4);

export const PAPERS: Record<string, Thing> = {
  'letter-open': letterOpen,
  'sheet-of-figures': sheetOfFigures,
  'post-shut': postShut,
  'brown-envelope': brownEnvelope,
  'drawer-on-table': drawerOnTable,
  'lanyard-on-letter': lanyardOnLetter,
  calendar,
  'calendar-mark-1': mark(-34, -88),
  'calendar-mark-2': mark(0, -88),
  'calendar-mark-3': mark(-17, -68),
  'calendar-mark-4': mark(17, -48),
  'second-name': secondName,
};
