// What somebody holds where a mug would be out of place: drawn to lie over the mug of the long-sleeved hand. Bust units.
// Must not know: whose hand it is beyond a build, rooms, or pixels.
import { INK, ellipse, flat, line } from '../shapes.ts';
import type { Build } from '#scene/statures';
import { warped } from './warp.ts';

/** Left edge from the lower corner up along the fingers, which stay in front; it has no line of its own. */
const ALONG_FINGERS = 'L524 934L547 910L549 800';
const SHADE = '#3c2a48';

const cup = (top: number, low: number, colour: string): string => {
  const side = `M546 ${top}L698 ${top}L678 ${low}Q604 ${low + 14} 530 ${low}`;
  return (
    flat(`${side}${ALONG_FINGERS}Z`, colour) +
    flat(`M654 ${top}L698 ${top}L678 ${low}Q660 ${low + 6} 640 ${low + 8}Z`, SHADE, 0.16) +
    line(`M698 ${top}L678 ${low}Q604 ${low + 14} 530 ${low}L524 934`, INK, 11)
  );
};

const paperCup = (): string =>
  cup(752, 990, '#f3ead7') +
  flat('M550 822L692 822L685 912Q616 922 549 912Z', '#b98a5c') +
  line('M551 822L691 822M549 913Q616 922 684 912', INK, 6) +
  flat('M536 752L540 728Q618 714 698 728L706 752Q618 764 536 752Z', '#fbf6ea') +
  line('M536 752L540 728Q618 714 698 728L706 752Q618 764 536 752Z', INK, 9);

const rim = (y: number, inside: string): string =>
  flat(ellipse(622, y, 77, 13), inside) + line(ellipse(622, y, 77, 13), INK, 9);

const flaskCup = (): string =>
  cup(774, 976, '#a9b8ba') + line('M552 846L690 846', '#e6efee', 8) + rim(774, '#5a3a2a');

const glass = (): string =>
  cup(762, 984, '#d6e8ee') +
  flat('M549 846L690 846L679 980Q604 994 532 980L526 936L547 912Z', '#a9cbd6', 0.85) +
  rim(762, '#e9f3f6');

/** A woollen hat, by its brim; each of the two has their own. */
const hat = (wool: string, brim: string): string =>
  flat('M536 916C520 790 566 744 622 742C690 744 722 800 702 916Z', wool) +
  line(
    'M566 900C560 830 576 780 604 752M606 904C602 840 606 790 618 750M650 904C652 840 644 790 632 752M684 898C686 836 672 790 644 754',
    INK,
    6,
    0.5,
  ) +
  line('M549 800C562 760 590 742 622 742C690 744 722 800 702 916', INK, 11) +
  flat(`M524 908L712 904L716 980Q620 998 522 984${ALONG_FINGERS}Z`, brim) +
  line('M549 908L712 904L716 980Q620 998 522 984L524 934', INK, 11) +
  line('M572 912L570 984M606 910L606 990M642 908L644 990M676 908L680 986', INK, 5, 0.6) +
  flat(ellipse(628, 732, 34, 28), brim) +
  line(ellipse(628, 732, 34, 28), INK, 9);

const DRAWN = {
  'paper-cup': paperCup,
  'flask-cup': flaskCup,
  glass,
  hat: () => hat('#5f7a76', '#c9a36a'),
  'second-hat': () => hat('#7d5573', '#d8c4b4'),
} as const;
const BUILDS: readonly Build[] = ['slight', 'medium', 'broad', 'heavy', 'child'];

/** Frame → markup; each is bent like the body whose hand it lies in. */
export const inHandParts = (): { frame: string; svg: string }[] =>
  Object.entries(DRAWN).flatMap(([name, draw]) =>
    BUILDS.map((build) => ({ frame: `in-hand/${name}-${build}`, svg: warped(draw(), build) })),
  );
