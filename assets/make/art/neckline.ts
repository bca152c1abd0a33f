// One neckline for a person in every pose: neck, shoulder line and the garment's edge, front and back. Bust units.
// Must not know: pose tables, people by name, or what is worn over the torso.
import type { BodyWear, Neckline } from './bodies/bodyWear.ts';
import { INK, flat, line } from './shapes.ts';

export type Colours = { skin: string; shade: string };

/** cloth under the neckline, wide enough to bury whatever collar the bust was drawn with */
const YOKE =
  'M296 552C340 540 366 530 384 512L548 512C568 530 590 540 622 552C648 640 570 712 472 714C374 712 270 640 296 552Z';
const SHOULDER_LINES = 'M304 548C342 540 366 530 382 506M550 506C568 530 590 538 614 548';
const NECK = 'M392 452L392 500C388 520 372 534 344 542L566 536C550 528 540 516 538 500L538 452Z';
const NECK_LINES = 'M392 470C394 506 384 526 350 542M538 470C538 502 546 524 564 534';
/** what the widest bust leaves bare beside and below the neck */
const WIDE =
  'M262 556C320 548 340 540 350 540L566 534L608 552C600 690 560 716 472 716C360 712 300 650 262 556Z';

type Edge = { hole: string; edge: string };

/** the skin that shows, and the line along it */
const EDGES: Readonly<Record<'crew' | 'vee', Edge>> = {
  crew: {
    hole: 'M344 540C378 634 420 636 456 634C520 630 552 600 566 534Z',
    edge: 'M340 540C376 634 420 640 456 637C524 632 556 600 568 532',
  },
  vee: {
    hole: 'M344 540L468 706L566 534Z',
    edge: 'M340 538C380 610 430 668 468 708C512 660 546 600 568 532',
  },
};
const BAND: Readonly<Record<'crew' | 'vee', string>> = {
  crew: 'M340 540C376 634 420 640 456 637C524 632 556 600 568 532L582 540C570 620 530 660 457 662C410 664 356 650 326 550Z',
  vee: 'M340 538C380 610 430 668 468 708C512 660 546 600 568 532L586 540C566 610 526 690 468 744C410 690 356 620 324 548Z',
};

/** Shirt collar, two wings. */
const WINGS = [
  'M548 500L586 524C612 552 630 582 642 616L592 606L560 646L474 640C506 606 534 560 548 500Z',
  'M384 498L346 528C334 566 330 610 332 652L378 626L424 668L474 640C436 600 404 552 384 498Z',
];
const STAND = [
  'M372 512C396 552 426 574 466 584L466 622C420 610 380 586 350 540Z',
  'M558 506C536 552 506 574 474 584L474 622C520 610 556 584 580 532Z',
];
const ROLL =
  'M380 486C430 516 500 514 546 482C560 500 570 522 574 544C520 604 410 606 346 552C364 530 376 510 380 486Z';
const HOOD =
  'M322 566C306 524 330 488 386 476L392 520C376 590 420 640 464 642C520 636 560 590 544 514L546 472C602 482 630 522 612 562C600 640 540 712 470 716C390 706 332 640 322 566Z';

const inked = (d: string, colour: string, width = 10): string =>
  flat(d, colour) + line(d, INK, width);
const skinIn = (hole: string, { skin }: Colours, shadow: string): string =>
  flat(NECK, skin) + flat(hole, skin) + shadow + line(NECK_LINES, INK, 11);

type Worn = { wear: BodyWear; colours: Colours; shadow: string };

const edged = ({ wear, colours, shadow }: Worn, kind: 'crew' | 'vee', trim = wear.trim): string => {
  const { hole, edge } = EDGES[kind];
  return skinIn(hole, colours, shadow) + inked(BAND[kind], trim, 7) + line(edge, INK, 9);
};

const collar = ({ wear, colours, shadow }: Worn): string => {
  const hole = 'M384 498L474 640L548 500Z';
  return skinIn(hole, colours, shadow) + WINGS.map((d) => inked(d, wear.garment)).join('');
};

/** a T-shirt or blouse that shows where the front is open */
const inner = ({ colours, shadow }: Worn): string => {
  const { hole, edge } = EDGES.crew;
  return skinIn(hole, colours, shadow) + line(edge, INK, 9);
};

const DRAWN: Readonly<Record<Neckline, (worn: Worn) => string>> = {
  crew: (worn) => edged(worn, 'crew'),
  vee: (worn) => edged(worn, 'vee'),
  collar,
  band: (worn) =>
    skinIn('M372 512C396 552 430 578 470 590C506 578 536 552 558 506Z', worn.colours, worn.shadow) +
    STAND.map((d) => inked(d, worn.wear.trim)).join(''),
  roll: (worn) =>
    skinIn('', worn.colours, worn.shadow) +
    inked(ROLL, worn.wear.trim) +
    line('M366 552C420 588 510 586 556 540', INK, 6, 0.6),
  hood: (worn) =>
    inked(HOOD, worn.wear.garment) +
    skinIn(EDGES.crew.hole, worn.colours, worn.shadow) +
    line(EDGES.crew.edge, INK, 9) +
    line('M424 690C420 730 424 770 418 806M512 690C518 730 512 760 518 792', worn.wear.trim, 9),
  open: inner,
  lapel: inner,
};

/** Cloth and shoulder lines under everything worn: whatever collar the bust had is gone. */
export const buriedNeck = ({ garment }: BodyWear, view: 'front' | 'back'): string =>
  view === 'front'
    ? flat(WIDE, garment) + flat(YOKE, garment) + line(SHOULDER_LINES, INK, 11)
    : flat('M300 552Q462 560 622 552L640 600Q470 760 280 600Z', garment);

/** Neck and neckline; `shadow` is what the jaw throws, clipped by the caller to nothing smaller than the skin. */
export function necklineSvg(wear: BodyWear, colours: Colours, id: string, jaw: string): string {
  const clip = `<clipPath id="${id}"><path d="${NECK}${EDGES[wear.neckline === 'vee' ? 'vee' : 'crew'].hole}"/></clipPath>`;
  const shadow = `${clip}<g clip-path="url(#${id})">${jaw}</g>`;
  return DRAWN[wear.neckline]({ wear, colours, shadow });
}

const BACK_BAND: Readonly<Record<'narrow' | 'wide', string>> = {
  narrow: 'M350 540Q466 590 584 536L588 556Q466 616 344 562Z',
  wide: 'M346 536Q466 590 588 532L594 574Q466 636 336 578Z',
};
const HANGING_HOOD =
  'M336 548C316 640 392 752 466 756C544 752 618 640 598 544C560 596 512 606 466 606C420 606 372 596 336 548Z';

/** From behind: the garment closes over the front neckline. */
export function backNeck(wear: BodyWear, { skin }: Colours): string {
  const nape =
    flat('M398 470H534L552 548Q466 590 378 548Z', skin) +
    line('M398 470Q394 520 378 548M534 470Q540 520 552 548', INK, 10);
  if (wear.neckline === 'hood') return nape + inked(HANGING_HOOD, wear.garment);
  const isWide = ['collar', 'lapel', 'roll', 'band'].includes(wear.neckline);
  const band = BACK_BAND[isWide ? 'wide' : 'narrow'];
  return (
    nape + inked(band, ['collar', 'lapel'].includes(wear.neckline) ? wear.garment : wear.trim, 9)
  );
}
