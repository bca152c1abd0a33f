// What is worn over the torso, as front, back and the part below the hip. Bust units, bent to the build later.
// Must not know: poses; hands and arms are cut out of the front by the caller.
import { INK, ellipse, flat, line } from '../shapes.ts';
import type { BodyWear, GarmentPiece, PieceKind } from './bodyWear.ts';

type View = 'front' | 'back';

const inked = (d: string, colour: string, width = 9): string =>
  flat(d, colour) + line(d, INK, width);
const dots = (points: readonly (readonly [number, number])[], colour: string, r = 9): string =>
  points.map(([x, y]) => inked(ellipse(x, y, r, r), colour, 4)).join('');
const column = (x: number, from: number, to: number): [number, number][] =>
  Array.from({ length: Math.floor((to - from) / 100) + 1 }, (_, i) => [x, from + i * 100]);

const VEST =
  'M306 552L366 530C390 600 430 670 470 726C512 670 548 600 566 528L616 550C650 700 668 900 676 1260L236 1260C240 900 258 700 306 552Z';
const VEST_BACK =
  'M306 552Q462 606 616 550C650 700 668 900 676 1260L236 1260C240 900 258 700 306 552Z';
const SHINE = '#e6dfcf';

const hiVis = (colour: string, view: View): string => {
  const across = 'M246 900L668 900L672 960L242 960Z';
  const up = 'M318 560L356 552L352 900L300 900Z M566 548L606 560L622 900L572 900Z';
  const zip = view === 'front' ? line('M470 726L470 1260', INK, 8) : '';
  return (
    inked(view === 'front' ? VEST : VEST_BACK, colour) +
    inked(up, SHINE, 5) +
    inked(across, SHINE, 6) +
    zip
  );
};

const quilted = (colour: string, view: View): string => {
  const rows = [700, 800, 900, 1000, 1100, 1200]
    .map((y) => `M246 ${y}Q456 ${y + 26} 668 ${y}`)
    .join('');
  const zip = view === 'front' ? line('M470 726L470 1260', INK, 8) : '';
  return inked(view === 'front' ? VEST : VEST_BACK, colour) + line(rows, INK, 5, 0.55) + zip;
};

const apron = (colour: string, view: View): string =>
  view === 'front'
    ? line('M384 536L372 716M556 532L572 716', INK, 40) +
      line('M384 536L372 716M556 532L572 716', colour, 26) +
      inked('M348 712L596 712L640 900L664 1260L266 1260L290 900Z', colour) +
      line('M372 1010L566 1010L556 1130L384 1130Z', INK, 7, 0.8)
    : line('M366 556Q466 610 566 552', INK, 40) +
      line('M366 556Q466 610 566 552', colour, 26) +
      line('M190 1010Q460 1050 700 1006', INK, 36) +
      line('M190 1010Q460 1050 700 1006', colour, 22) +
      inked(
        'M452 1030C400 980 370 1010 384 1050C400 1070 430 1056 452 1030C500 980 540 1000 532 1044C510 1070 480 1054 452 1030Z',
        colour,
        8,
      );

const dungarees = (colour: string, view: View): string =>
  view === 'front'
    ? inked('M330 546L384 530C372 620 380 700 392 790L340 796C326 700 322 620 330 546Z', colour) +
      inked('M556 528L606 546C614 620 606 700 588 796L536 790C552 700 560 620 556 528Z', colour) +
      inked('M316 780L610 780L614 980L690 1080L690 1260L196 1260L196 1080L310 980Z', colour) +
      dots(
        [
          [364, 806],
          [564, 806],
        ],
        '#d9c3a0',
        13,
      ) +
      line('M396 850L534 850L528 950L402 950Z', INK, 7, 0.8)
    : inked('M326 548L384 566L500 860L440 880C390 760 340 640 326 548Z', colour) +
      inked('M610 546L552 566L420 860L480 880C540 760 590 640 610 546Z', colour) +
      inked('M330 900L590 900L620 1010L690 1080L690 1260L196 1260L196 1080L300 1010Z', colour);

/** A sari's free end: over the far shoulder in front, falling down the back. */
const pallu = (colour: string, view: View): string => {
  const d =
    view === 'front'
      ? 'M546 524C600 530 650 556 676 600C640 800 520 1000 420 1260L180 1260C190 1120 300 900 420 760C480 690 530 620 546 524Z'
      : 'M254 600C290 560 330 540 372 530C420 640 470 800 500 1260L200 1260C196 1000 210 780 254 600Z';
  const border =
    view === 'front'
      ? 'M560 540C540 650 480 730 430 790C320 920 220 1110 210 1250'
      : 'M372 560C412 660 446 820 468 1250';
  const folds =
    view === 'front'
      ? 'M610 570C580 720 480 850 330 1120M650 610C600 780 500 920 390 1200'
      : 'M320 570C330 740 350 900 360 1250M280 600C270 800 270 1000 280 1250';
  return inked(d, colour) + line(border, '#e8b375', 16) + line(folds, INK, 5, 0.5);
};

const NECKERCHIEF =
  'M352 536C400 590 520 590 570 528C584 552 580 580 556 596C520 624 420 628 376 602C348 586 340 560 352 536Z M500 606L560 690L604 660L540 590Z M488 610L476 712L530 706L524 600Z';

/** Woven checks: two sets of soft bands. */
const plaid = (colour: string): string => {
  const down = [90, 190, 290, 390, 490, 590, 690, 790].map((x) => `M${x} 500L${x} 1560`).join('');
  const across = [620, 720, 820, 920, 1020, 1120, 1220, 1320]
    .map((y) => `M-40 ${y}L900 ${y}`)
    .join('');
  return line(down, colour, 22, 0.5) + line(across, colour, 22, 0.5);
};

const DRAWN: Readonly<Record<PieceKind, (colour: string, view: View) => string>> = {
  placket: (colour, view) =>
    view === 'back'
      ? ''
      : line('M474 642C478 760 474 900 476 1260', INK, 8) + dots(column(504, 730, 1190), colour, 8),
  zip: (colour, view) =>
    view === 'back'
      ? ''
      : line('M470 640L470 1260', INK, 8) +
        line('M470 650L470 720', colour, 7) +
        line('M300 1260L300 1090L352 1010L590 1010L640 1090L640 1260', INK, 8),
  apron,
  dungarees,
  waistcoat: (colour, view) =>
    inked(view === 'front' ? VEST : VEST_BACK, colour) +
    (view === 'front'
      ? line('M470 726L470 1260', INK, 8) + dots(column(492, 800, 1190), '#d9c3a0', 8)
      : ''),
  'hi-vis': hiVis,
  quilted,
  'double-breasted': (colour, view) =>
    view === 'back'
      ? ''
      : line('M474 610C520 640 556 680 560 740L560 1260', INK, 8) +
        dots([...column(420, 730, 1190), ...column(524, 730, 1190)], colour, 11),
  pocket: (colour, view) =>
    view === 'back' ? '' : inked('M536 790L640 786L636 880L590 900L540 884Z', colour, 7),
  lanyard: (colour, view) =>
    view === 'back'
      ? line('M372 556Q466 610 562 552', colour, 12)
      : line('M374 544C400 680 440 790 470 850C510 780 546 660 562 538', INK, 18) +
        line('M374 544C400 680 440 790 470 850C510 780 546 660 562 538', colour, 10) +
        inked('M430 850L512 850L512 960L430 960Z', '#efe3c8', 7) +
        flat('M446 872L496 872L496 908L446 908Z', colour),
  pallu,
  neckerchief: (colour, view) =>
    view === 'back'
      ? inked('M346 536Q466 586 586 532L594 572Q466 634 340 578Z', colour)
      : inked(NECKERCHIEF, colour),
  tie: (colour, view) =>
    view === 'back'
      ? ''
      : inked(
          'M450 640L500 640L512 672L440 672Z M446 672L506 672L530 960L476 1020L424 960Z',
          colour,
          8,
        ),
  plaid,
  necklace: (colour, view) =>
    view === 'back'
      ? ''
      : dots(
          [
            [384, 622],
            [404, 652],
            [430, 674],
            [460, 682],
            [490, 676],
            [518, 656],
            [540, 626],
          ],
          colour,
          12,
        ),
  seam: (_, view) => (view === 'back' ? line('M200 700Q440 756 700 692', INK, 8) : ''),
};

/** The panel of an open front and its two edges. */
const panel = (wear: BodyWear): string => {
  const under = wear.under ?? wear.trim;
  const opening =
    'M344 538C376 634 420 640 456 637C524 632 556 600 568 532L580 560C566 700 560 900 580 1260L380 1260C396 900 384 700 332 560Z';
  const left = 'M326 546C386 700 398 900 382 1260L344 1260C360 900 350 720 300 560Z';
  const right = 'M582 540C562 700 556 900 578 1260L614 1260C596 900 600 720 612 552Z';
  return flat(opening, under) + inked(left, wear.trim, 8) + inked(right, wear.trim, 8);
};

const LAPELS = [
  'M366 522C336 534 320 556 310 592L350 634L324 662L424 880C428 760 412 650 376 552Z',
  'M562 518C594 530 612 552 620 588L584 628L610 656L536 880C528 760 540 650 558 548Z',
];

const jacket = (wear: BodyWear): string => {
  const opening =
    'M344 538C376 634 420 640 456 637C524 632 556 600 568 532L580 560C552 700 530 800 536 880L548 1260L416 1260L424 880C420 780 390 660 332 560Z';
  return (
    flat(opening, wear.under ?? wear.trim) +
    line('M424 880L414 1260M536 880L550 1260', INK, 9) +
    LAPELS.map((d) => inked(d, wear.garment)).join('')
  );
};

const OPEN_FRONT: Partial<Readonly<Record<BodyWear['neckline'], (wear: BodyWear) => string>>> = {
  open: panel,
  lapel: jacket,
};

const drawn = ({ kind, colour }: GarmentPiece, view: View): string => DRAWN[kind](colour, view);
const isPattern = ({ kind }: GarmentPiece): boolean => kind === 'plaid';
/** lies over the neckline, not under it */
const isOver = ({ kind }: GarmentPiece): boolean =>
  ['lanyard', 'neckerchief', 'necklace', 'tie', 'pallu', 'apron', 'dungarees'].includes(kind);

/** Pattern woven into the garment; the caller clips it to the cloth. */
export const patternOf = (wear: BodyWear): string =>
  wear.pieces
    .filter(isPattern)
    .map((p) => drawn(p, 'front'))
    .join('');

/** Worn over the garment and under the neckline. */
export const underNeck = (wear: BodyWear, view: View): string =>
  wear.pieces
    .filter((p) => !isPattern(p) && !isOver(p))
    .map((p) => drawn(p, view))
    .join('');

/** Worn over the neckline: lapels, straps, chains. */
export const overNeck = (wear: BodyWear, view: View): string => {
  const open = view === 'front' ? (OPEN_FRONT[wear.neckline]?.(wear) ?? '') : '';
  return (
    open +
    wear.pieces
      .filter(isOver)
      .map((p) => drawn(p, view))
      .join('')
  );
};
