// The head without its face: hair behind, skull and hair in front, and the back of the head. Bust units.
// Must not know: expressions or poses.
import type { Look } from './cast.ts';
import { hairOf, skullOf } from './lorelei.ts';
import { chanceFrom } from './random.ts';
import { INK, flat, line } from './shapes.ts';

/** Lorelei at 0.77, so that its chin meets the neck of an Open Peeps bust. */
export const HEAD_SCALE = 0.77;
const PLACE = `translate(${463 - 478 * HEAD_SCALE} ${503 - 725 * HEAD_SCALE}) scale(${HEAD_SCALE})`;

/** Lorelei's own parts sit 10 right and 60 up inside their canvas. */
export const onHead = (inner: string): string =>
  `<g transform="${PLACE}"><g transform="translate(10 -60)">${inner}</g></g>`;

/** Everything above the jaw, in Lorelei's canvas; the bust has a neck of its own. */
const ABOVE_JAW =
  'M-600 -600H1600V560H735L722 610 700 660 655 706 612 727 584 732 552 741 490 734 440 722 395 698 366 668 348 640 336 622H-600Z';
/** The same edge as a shape that throws a shadow on the neck. */
const JAW =
  'M330 300H745V560H735L722 610 700 660 655 706 612 727 584 732 552 741 490 734 440 722 395 698 366 668 348 640 336 622L310 560Z';

/** Short bristles inside the beard's area, each a stroke of two or three units. */
function stubble(look: Look): string {
  const chance = chanceFrom(44);
  const area =
    'M372 640C400 700 470 760 566 772C640 768 712 716 722 640C700 668 668 676 640 668C600 650 560 652 528 668C470 690 410 672 372 640Z';
  let hairs = '';
  for (let i = 0; i < 260; i++) {
    const x = 380 + chance() * 340;
    const y = 640 + chance() * 130;
    hairs += `M${x.toFixed(1)} ${y.toFixed(1)}l${(chance() * 3 - 1).toFixed(1)} ${(5 + chance() * 5).toFixed(1)}`;
  }
  const clip = `<clipPath id="stubble"><path d="${area}"/></clipPath>`;
  return `${clip}${flat(area, look.shade, 0.3)}<g clip-path="url(#stubble)">${line(hairs, look.hair.colour, 3.4, 0.55)}</g>`;
}

/** Grey at the temple and a few strands above. */
function grey(look: Look): string {
  return line(
    'M430 318C470 290 520 286 560 296M470 344C500 326 540 318 590 330',
    look.hair.strand,
    7,
    0.85,
  );
}

export function hairBehind(look: Look): string {
  return onHead(hairOf(look.hair.style, look.hair.colour, look.skin).back);
}

/** Skull, ear, stubble and front hair, cut off along the jaw. */
export function headSvg(look: Look): string {
  const skull = skullOf(look.head, look.skin, INK).replaceAll(
    `fill="${INK}"`,
    `fill="${INK}" stroke="${INK}" stroke-width="4"`,
  );
  const clip = `<clipPath id="above-${look.figure}"><path d="${ABOVE_JAW}"/></clipPath>`;
  const beard = look.stubble ? stubble(look) : '';
  const { front } = hairOf(look.hair.style, look.hair.colour, look.skin);
  const strands = look.stubble ? grey(look) : '';
  return `${clip}<g transform="${PLACE}"><g clip-path="url(#above-${look.figure})"><g transform="translate(10 -60)">${skull}${beard}</g></g></g>${onHead(front + strands)}`;
}

/** The jaw's shadow; draw it clipped to the skin of the neck. */
export function jawShadow(): string {
  return `<g transform="translate(4 34)"><g transform="${PLACE}">${flat(JAW, INK, 0.24)}</g></g>`;
}

const BACK = {
  crop: {
    mass: 'M352 612C306 548 282 452 292 372C276 344 290 306 320 300C322 262 358 236 394 246C408 210 456 198 488 214C512 188 560 190 584 216C618 200 660 218 668 250C704 252 728 288 716 322C744 344 744 384 728 404C734 470 716 548 676 610C664 650 640 668 604 664C560 676 470 678 420 664C386 668 362 648 352 612Z',
    strands:
      'M430 300C410 330 400 360 398 396M520 280C530 320 534 350 532 392M610 310C630 340 636 372 634 410M470 420C462 460 462 500 468 540M580 430C592 470 592 500 586 536M396 470C404 500 414 524 426 548M400 612C410 630 414 640 416 652M500 610C502 632 502 644 500 660M620 600C614 622 610 640 604 652',
    bun: '',
  },
  bun: {
    mass: 'M352 620C300 560 274 470 282 380C284 280 360 196 500 192C644 194 730 280 734 384C740 474 716 566 668 624C640 664 380 664 352 620Z',
    strands:
      'M500 200C496 300 500 420 508 520M430 212C392 300 400 430 470 540M574 212C622 300 612 430 548 540M366 262C322 350 350 480 440 580M640 266C684 350 660 480 578 580M312 360C314 450 350 540 420 610M706 364C702 454 664 544 600 612',
    bun: 'M430 560C404 520 440 476 508 476C578 476 612 522 588 562C616 596 594 652 510 656C428 654 402 602 430 560Z',
  },
} as const;

const EARS =
  'M712 470c28-12 50 8 46 48-4 38-30 56-52 44M296 470c-28-12-50 8-46 48 4 38 30 56 52 44';

/** The head from behind: ears stay visible, so that a person turned away can still be reached. */
export function headFromBehind(look: Look): string {
  const { mass, strands, bun } = BACK[look.hair.back];
  const { colour, strand } = look.hair;
  const knot = bun
    ? `<path d="${bun}" fill="${colour}" stroke="${strand}" stroke-width="6"/>${line('M452 540C480 516 540 516 566 544M448 600C480 626 546 622 570 594M508 490C500 530 502 600 510 646', strand, 6, 0.75)}`
    : '';
  const place = `translate(${463 - 500 * HEAD_SCALE} ${503 - 725 * HEAD_SCALE}) scale(${HEAD_SCALE})`;
  return `<g transform="${place}"><path d="${EARS}" fill="${look.skin}" stroke="${INK}" stroke-width="11" stroke-linejoin="round"/><path d="${mass}" fill="${colour}" stroke="${INK}" stroke-width="8"/>${line(strands, strand, 7, 0.8)}${knot}</g>`;
}
