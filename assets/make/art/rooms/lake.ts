// A lake: a white cone of a mountain and its image in the water, trees, a jetty. Trees are green in summer, else yellow.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { chanceFrom } from '../random.ts';
import { flat } from '../shapes.ts';
import { far, glints, hills, ledge, planks, rect, tree } from './outsideKit.ts';
import type { RoomArt } from './room.ts';

function mountain(b: Brush): string {
  const cone = 'M380 352C500 330 560 250 612 158Q640 142 668 158C720 250 790 330 910 352Z';
  const snow =
    'M560 242C584 212 600 180 612 158Q640 142 668 158C682 186 700 216 722 246L696 232L676 262L652 230L630 266L604 228L584 256Z';
  return (
    b.far(cone, '#8592ac', { width: 4 }) +
    flat(snow, '#f4f1ea') +
    b.stroke(snow, { width: 2.6, opacity: 0.5, ...far }) +
    hills([318, 334, 326, 346, 348, 330, 310], '#75868f', 362) +
    flat('M0 346Q200 330 380 348Q640 358 900 348Q1100 328 1280 340V366H0Z', '#6f7f68')
  );
}

/** Half-clear, with the mountain upside down in it. */
function water(): string {
  return (
    flat(rect(0, 360, 1280, 180), '#4d7488', 0.55) +
    flat(
      'M420 362C540 380 590 430 626 486Q640 494 654 486C690 430 740 380 860 362Z',
      '#6f7f98',
      0.45,
    ) +
    flat('M600 430L626 486Q640 494 654 486L684 430L656 446L638 424L618 448Z', '#f4f1ea', 0.4) +
    glints(chanceFrom(9), [0, 370, 1240, 140], 44, '#ffffff', 0.36)
  );
}

type Leaves = readonly [string, string, string, string];
const YELLOW: Leaves = ['#c98f3e', '#b5643f', '#d0a24a', '#c17a3e'];
const GREEN: Leaves = ['#7f9a58', '#6f8f5c', '#8aa05a', '#64855a'];

function bank(b: Brush, [first, second, third, fourth]: Leaves, grass: string): string {
  return (
    tree(b, 96, 452, 1.5, first) +
    tree(b, 214, 420, 0.86, second) +
    tree(b, 1196, 452, 1.55, third) +
    tree(b, 1070, 418, 0.8, fourth) +
    flat(
      'M0 452Q120 420 250 444Q300 470 200 520L0 560ZM1280 452Q1160 420 1030 444Q980 470 1080 520L1280 560Z',
      grass,
    ) +
    b.stroke('M0 452Q120 420 250 444M1280 452Q1160 420 1030 444', {
      width: 3,
      opacity: 0.4,
      ...far,
    })
  );
}

/** A jetty that runs out between them. */
function jetty(b: Brush): string {
  return (
    b.stroke('M566 470L566 560M714 470L714 560M594 430L594 470M688 430L688 470', {
      width: 9,
      colour: '#5f4a42',
      taper: 0,
    }) +
    b.far('M604 424L678 424L780 720L500 720Z', '#a98a6c', { width: 4.5 }) +
    b.stroke('M597 444L685 444M588 472L694 472M576 506L706 506M562 548L722 548', {
      width: 3.5,
      opacity: 0.6,
      ...far,
    })
  );
}

const rail = (b: Brush): string =>
  ledge(b, 546, 38, '#b08f6e', '#6b5346') + planks(b, -20, 604, 1320, 136, 128);
const fallen = (): string =>
  flat('M150 570l20 -8l6 12l-20 8ZM1010 566l22 4l-6 12l-22 -4Z', '#d0a24a');

export function lake(): RoomArt {
  const b = brushFrom(101);
  return {
    kind: 'lake',
    plan: { sky: { x: 0, y: 0, w: 1280, h: 540 } },
    wall: mountain(b) + water() + bank(b, YELLOW, '#8f8a58') + jetty(b),
    front: rail(b) + fallen(),
    overlays: {
      summer: {
        instead: true,
        wall: mountain(b) + water() + bank(b, GREEN, '#859a5c') + jetty(b),
        front: rail(b),
      },
    },
  };
}
