// The landing outside a door that is shut: bedroom, or bathroom with its lock turned. Light comes from under it.
// Must not know: people, objects, stages, or who is behind the door.
import { type Brush, brushFrom } from '../brush.ts';
import { INK, ellipse, flat, roundedBox } from '../shapes.ts';
import { far, long, picture, potPlant, rect, windowFrame } from './pieces.ts';
import { BED_LAMPS, BED_SKY, bedLit, bedOutside, bedWall, quilt } from './bed.ts';
import { type RoomArt, plaster } from './room.ts';

const PANE = [1142, 62, 110, 178] as const;
const FANLIGHT = rect(546, 24, 188, 58);

function architrave(b: Brush): string {
  return (
    flat(
      'M510 0H770V640H510ZM532 96V640H748V96ZM546 24V82H734V24Z',
      '#e0d2b9',
      1,
      'fill-rule="evenodd"',
    ) +
    b.stroke('M510 640L510 -10M770 -10L770 640M532 640L532 96L748 96L748 640', {
      width: 5,
      ...far,
    }) +
    b.stroke('M546 24L734 24L734 82L546 82ZM640 24L640 82', { width: 4, ...far })
  );
}

function leaf(b: Brush, colour: string): string {
  const panel = (x: number, y: number, w: number, h: number): string =>
    b.stroke(rect(x, y, w, h), { width: 4, opacity: 0.6, ...far }) +
    flat(rect(x + 6, y + 6, w - 12, 8), INK, 0.1);
  return (
    flat(rect(534, 98, 212, 530), colour) +
    panel(558, 126, 72, 190) +
    panel(650, 126, 72, 190) +
    panel(558, 352, 72, 220) +
    panel(650, 352, 72, 220)
  );
}

const knob = (b: Brush): string =>
  b.far(ellipse(722, 372, 12, 12), '#d9b46a', { width: 4 }) +
  flat(ellipse(719, 368, 4, 4), '#fff', 0.6);

/** The panelled side of the stairs that go down here, with its rail. */
function banister(b: Brush): string {
  let panels = '';
  let shade = '';
  for (let x = 20; x < 1280; x += 212) {
    panels += rect(x, 626, 172, 130);
    shade += rect(x + 6, 632, 160, 9);
  }
  return (
    flat('M-20 590H1300V740H-20Z', '#d3c5ac') +
    b.stroke(panels, { width: 4, opacity: 0.6, ...far }) +
    flat(shade, INK, 0.14) +
    flat('M-20 594H1300V616H-20Z', INK, 0.28) +
    b.thing('M-20 540Q640 530 1300 540L1300 600Q640 590 -20 600Z', '#8a5b43', {
      width: 7,
      taper: 0,
    }) +
    flat('M-20 548Q640 538 1300 548V558Q640 548 -20 558Z', '#fff', 0.14)
  );
}

function wall(b: Brush): string {
  const hole = FANLIGHT + rect(...PANE);
  return (
    plaster('landing', '#a9b0a4', hole) +
    flat(rect(0, 452, 510, 268) + rect(770, 452, 510, 268), '#7f877f', 0.8) +
    b.stroke('M0 452L510 452M770 452L1280 452', { width: 5, opacity: 0.8, ...long }) +
    flat(rect(0, 640, 1280, 80), '#5f4a44') +
    architrave(b) +
    windowFrame(b, PANE, '#e0d2b9', [1, 2]) +
    picture(b, [30, 96, 92, 112], '#b98a6a', '#6b4535') +
    picture(b, [46, 238, 64, 54], '#8fa6a2', '#6b4535')
  );
}

const lightBelow = (): string =>
  flat('M534 628H746L790 664H490Z', '#ffe3a8', 0.75) + flat(rect(536, 624, 208, 6), '#fff3cf');
const fanlightLit = (): string => flat(FANLIGHT, '#ffe3a8', 0.85);

function bathroom(b: Brush): string {
  let tiles = '';
  for (let x = 0; x < 1280; x += 58) if (x < 500 || x > 770) tiles += `M${x} 456L${x} 636`;
  const glass = roundedBox(566, 136, 148, 178, 6);
  return (
    flat(rect(534, 98, 212, 530), '#a9b3ac') +
    b.far(glass, '#b9cbd0', { width: 4.5 }) +
    b.stroke('M584 300L696 150M600 306L704 172M578 268L664 146', {
      width: 6,
      colour: '#e9f2f2',
      opacity: 0.45,
    }) +
    b.stroke(rect(560, 352, 160, 220), { width: 4, opacity: 0.6, ...far }) +
    b.stroke(`${tiles}M0 516L508 516M772 516L1280 516M0 576L508 576M772 576L1280 576`, {
      width: 2.4,
      opacity: 0.35,
      ...long,
    }) +
    b.far(roundedBox(702, 396, 34, 34, 6), '#c3cccb', { width: 3.5 }) +
    flat('M708 413A11 11 0 0 1 730 413Z', '#a3324a') +
    b.far('M1148 330L1250 330L1246 520Q1200 530 1152 520Z', '#c8683f', { width: 4.5 }) +
    b.stroke('M1136 326L1264 326', { width: 8, colour: '#c3cccb', taper: 0 }) +
    b.stroke('M1150 480L1248 480M1150 494L1247 494', { width: 4, colour: '#efe3c8', taper: 0 })
  );
}

/** Open by a hand's breadth: what is inside stays theirs. */
const ajar = (b: Brush): string =>
  flat(rect(534, 98, 212, 530), '#3b2f46') +
  flat(rect(712, 98, 34, 530), '#ffe0a0', 0.9) +
  b.far('M534 98L706 120L706 606L534 628Z', '#8d6f5c', { width: 4.5 }) +
  b.stroke(
    'M556 136L622 144L622 316L556 316ZM642 148L690 152L690 316L642 316ZM556 352L622 352L622 568L556 574ZM642 352L690 352L690 560L642 566Z',
    { width: 3.6, opacity: 0.6, ...far },
  ) +
  b.far(ellipse(690, 374, 10, 12), '#d9b46a', { width: 4 });

export function bedroomDoor(): RoomArt {
  const b = brushFrom(67);
  return {
    kind: 'bedroom-door',
    outside:
      flat('M1120 200C1160 180 1210 186 1270 194V250H1120Z', '#7f8ba3') +
      flat('M1200 250C1196 190 1212 150 1230 150C1250 156 1256 200 1256 250Z', '#6c7892'),
    wall: wall(b) + leaf(b, '#8d6f5c') + knob(b) + potPlant(b, 1196, 256, 0.42, '#6d7f86'),
    lit: lightBelow() + fanlightLit(),
    front: banister(b),
    plan: {
      sky: { x: 1138, y: 58, w: 118, h: 186 },
      lamps: [{ x: 640, y: 150, r: 520 }],
    },
    overlays: {
      bathroom: {
        wall: bathroom(b) + knob(b),
        lit: flat(roundedBox(570, 140, 140, 170, 5), '#ffe9b8', 0.5),
      },
      bed: {
        instead: true,
        outside: bedOutside(),
        wall: bedWall(brushFrom(68)),
        lit: bedLit(),
        front: quilt(brushFrom(69)),
        plan: { sky: BED_SKY, lamps: BED_LAMPS },
      },
      ajar: { wall: ajar(b), lit: flat('M712 628H746L830 700H700Z', '#ffe3a8', 0.6) },
    },
  };
}
