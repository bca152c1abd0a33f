// A living room: sofa, window on trees, books, a lamp on a foot. Dressed with a made-up sofa bed, toys, or as a hotel room.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { FAR_INK, INK, ellipse, flat, group, roundedBox } from '../shapes.ts';
import {
  bookcase,
  curtain,
  far,
  footLamp,
  footLampLit,
  long,
  mirrored,
  picture,
  potPlant,
  rect,
  roundTop,
  windowFrame,
} from './pieces.ts';
import { type RoomArt, plaster } from './room.ts';

const PANE = [520, 44, 240, 262] as const;
const HOLE = rect(...PANE);
const LAMP = { x: 1186, y: 132 };

/** Trees on a slope across the way; the scene tints them. */
function trees(): string {
  return (
    flat('M480 268C560 226 640 240 700 250S790 236 810 244V330H480Z', '#8f9bb0') +
    flat(
      'M500 330C500 250 520 196 546 182C574 196 590 250 590 330ZM600 330C604 268 624 226 646 222C668 230 684 276 686 330ZM690 330C690 230 716 150 744 138C772 156 796 236 798 330Z',
      '#75829c',
    ) +
    flat('M480 306C560 292 700 296 810 304V330H480Z', '#66738d')
  );
}
const snowyTrees = (): string =>
  flat(
    'M480 300C560 284 700 288 810 296V330H480ZM520 236Q546 178 572 236Q546 222 520 236ZM706 200Q744 130 782 200Q744 184 706 200ZM622 258Q646 214 670 258Q646 248 622 258Z',
    '#eef3fa',
  );

function sofa(b: Brush, colour: string, dark: string): string {
  const back = 'M96 560L104 372Q110 336 150 334L1130 334Q1170 336 1176 372L1184 560Z';
  const arm = b.far('M20 740L26 470Q30 428 74 426Q118 428 120 474L124 740Z', colour, { width: 5 });
  return (
    flat('M96 560L100 470H1180L1184 560Z', dark) +
    b.far(back, colour, { width: 5 }) +
    flat('M110 346Q640 326 1170 346L1172 372Q640 350 106 372Z', '#fff', 0.1) +
    b.stroke('M640 340L640 560', { width: 4.5, opacity: 0.7, ...far }) +
    b.stroke('M130 380Q134 470 128 556M1150 380Q1146 470 1152 556', {
      width: 3.5,
      opacity: 0.5,
      ...far,
    }) +
    arm +
    mirrored(arm)
  );
}

const cushion = (b: Brush, x: number, y: number, turn: number, colour: string): string =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    b.far('M-62 -58Q0 -70 62 -58Q72 0 62 58Q0 68 -62 58Q-72 0 -62 -58Z', colour, { width: 4.5 }) +
      b.stroke('M-40 -40Q0 -20 40 -40M-40 40Q0 24 40 40', { width: 2.8, opacity: 0.5, ...far }),
  );

function wall(b: Brush): string {
  const right = curtain(b, 452, 12, 372, '#5f7f86', 92);
  return (
    plaster('living', '#c8a184', HOLE) +
    flat(rect(0, 430, 1280, 290), '#7d5a48', 0.55) +
    b.stroke('M0 430L1280 430', { width: 4, opacity: 0.5, ...long }) +
    bookcase(b, -30, 46, 158, 4) +
    windowFrame(b, PANE, '#e2d3b8', [2, 2]) +
    right +
    mirrored(right) +
    b.stroke('M436 10L844 10', { width: 8, colour: '#5a3a2e', taper: 0 }) +
    picture(b, [1048, 30, 74, 60], '#8fa6a2') +
    footLamp(b, LAMP.x, LAMP.y, 640) +
    potPlant(b, 1090, 440, 0.9)
  );
}

/** Pillow, sheet over the back of the sofa, blanket: somebody sleeps here. */
function bedding(b: Brush): string {
  const sheet =
    'M500 330C560 320 720 320 790 332L804 470C800 520 780 556 770 568L512 568C496 500 492 400 500 330Z';
  return (
    b.far(sheet, '#e9e2d6', { width: 4.5 }) +
    b.stroke(
      'M560 336C548 420 552 500 560 560M640 332C650 420 640 500 648 560M730 336C740 420 738 500 726 560',
      { width: 3, opacity: 0.45, ...far },
    ) +
    flat('M496 420C580 400 720 402 802 422L804 470L498 472Z', '#8aa0a8', 0.9) +
    b.stroke('M496 420C580 400 720 402 802 422', { width: 3.5, ...far }) +
    group(
      'translate(154 404) rotate(-8)',
      b.far('M-64 -44Q0 -62 64 -44Q78 0 64 46Q0 58 -64 46Q-78 0 -64 -44Z', '#f3ede0', {
        width: 4.5,
      }),
    )
  );
}

function toys(b: Brush): string {
  const block = (x: number, y: number, colour: string): string =>
    b.thing(roundedBox(x, y - 38, 40, 40, 4), colour, { width: 5 }) +
    flat(rect(x + 28, y - 34, 9, 32), INK, 0.14);
  const bear =
    b.thing(
      'M-36 0C-48 -40 -34 -62 -24 -66C-40 -76 -34 -96 -18 -92C-12 -104 20 -104 24 -92C42 -96 46 -76 30 -66C42 -60 52 -38 38 0Z',
      '#b98a5c',
      { width: 5 },
    ) +
    flat(ellipse(-8, -76, 4, 4) + ellipse(14, -76, 4, 4) + ellipse(3, -66, 6, 4), INK) +
    flat(ellipse(2, -24, 20, 20), '#d9b48a', 0.8);
  return (
    block(60, 640, '#c8683f') +
    block(104, 644, '#3f7a76') +
    block(82, 604, '#e8c27c') +
    group('translate(1170 640)', bear)
  );
}

function hotelWall(b: Brush): string {
  const stripes = Array.from({ length: 19 }, (_, i) => rect(i * 70, 0, 26, 430)).join('');
  const clip = `<clipPath id="hotel-stripes"><path d="M0 0H1280V430H0Z${HOLE}" clip-rule="evenodd"/></clipPath>`;
  const side = curtain(b, 438, 12, 372, '#7d6f8c', 112);
  return (
    plaster('hotel', '#a99a9c', HOLE) +
    `<defs>${clip}</defs><g clip-path="url(#hotel-stripes)">${flat(stripes, '#8b7d86', 0.4)}</g>` +
    windowFrame(b, PANE, '#d8cfc6', [1, 1]) +
    side +
    mirrored(side) +
    b.stroke('M420 10L860 10', { width: 8, colour: '#4f4654', taper: 0 }) +
    picture(b, [26, 60, 104, 78], '#9db0a8', '#6f5a63') +
    picture(b, [1150, 60, 104, 78], '#b08a6a', '#6f5a63') +
    b.far(rect(-20, 430, 150, 300), '#7c5743', { width: 5 }) +
    mirrored(b.far(rect(-20, 430, 150, 300), '#7c5743', { width: 5 })) +
    footLamp(b, 62, 322, 432, '#e2d3b8') +
    footLamp(b, 1218, 322, 432, '#e2d3b8')
  );
}

function headboard(b: Brush): string {
  let buttons = '';
  let seams = '';
  for (let x = 210; x < 1100; x += 86) {
    buttons += ellipse(x, 410, 5, 5) + ellipse(x + 43, 470, 5, 5);
    seams += `M${x} 410L${x + 43} 470M${x + 43} 470L${x + 86} 410`;
  }
  return (
    b.far('M140 570L140 356Q140 340 158 340L1122 340Q1140 340 1140 356L1140 570Z', '#5c5570', {
      width: 5,
    }) +
    b.stroke(seams, { width: 2.6, opacity: 0.4, ...far }) +
    flat(buttons, FAR_INK, 0.7)
  );
}

function cover(b: Brush): string {
  return (
    flat('M-20 566C200 540 1080 540 1300 566V740H-20Z', '#e6dfd4') +
    b.stroke('M-20 566C200 540 1080 540 1300 566', { width: 7, taper: 0 }) +
    flat('M-20 634C240 606 1040 606 1300 634V740H-20Z', '#6f7d92') +
    b.stroke('M-20 634C240 606 1040 606 1300 634', { width: 5, taper: 0 }) +
    b.stroke('M240 560C250 590 236 610 244 720M1010 558C1000 590 1016 620 1004 720', {
      width: 3,
      opacity: 0.35,
    })
  );
}

export function livingRoom(): RoomArt {
  const b = brushFrom(61);
  return {
    kind: 'living-room',
    wall: wall(b),
    outside: trees(),
    awake: flat(rect(612, 276, 12, 16) + rect(706, 284, 11, 15), '#eebb6c'),
    behind:
      sofa(b, '#6b7a63', '#4f5d4b') +
      cushion(b, 600, 420, -7, '#c8863f') +
      cushion(b, 700, 426, 6, '#e0cfae'),
    lit: footLampLit(LAMP.x, LAMP.y),
    front: roundTop(b, '#a9714b', '#5d3328'),
    plan: {
      sky: { x: 516, y: 40, w: 248, h: 270 },
      shaft: { x: 440, y: 300, w: 400, h: 400 },
      lamps: [
        { x: 640, y: 230, r: 560 },
        { x: LAMP.x, y: LAMP.y + 60, r: 330 },
      ],
    },
    overlays: {
      winter: { outside: snowyTrees() },
      'sofa-bed': { behind: bedding(b) },
      toys: { front: toys(b) },
      hotel: {
        instead: true,
        wall: hotelWall(b),
        behind: headboard(b),
        lit: footLampLit(62, 322) + footLampLit(1218, 322),
        front: cover(b),
        plan: {
          lamps: [
            { x: 640, y: 250, r: 560 },
            { x: 62, y: 370, r: 280 },
            { x: 1218, y: 370, r: 280 },
          ],
        },
      },
    },
  };
}
