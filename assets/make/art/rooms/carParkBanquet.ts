// The car park of a banquet hall: a long low front with a lit porch, small bulbs on strings, and one's own car close by.
// Must not know: people, objects, stages.
import type { Brush } from '../brush.ts';
import { ellipse, flat, group } from '../shapes.ts';
import { far, long, rect } from './outsideKit.ts';
import type { Overlay } from './room.ts';

const WINDOWS = [96, 202, 308, 914, 1020, 1126] as const;
const DOOR = { x: 560, y: 236, w: 160, h: 172 };
const arch = (x: number, y: number, w: number, h: number): string =>
  `M${x} ${y + h}V${y + w / 2}Q${x} ${y} ${x + w / 2} ${y}Q${x + w} ${y} ${x + w} ${y + w / 2}V${y + h}Z`;

function front(b: Brush): string {
  const panes = WINDOWS.map(
    (x) =>
      b.far(arch(x, 216, 62, 140), '#6f7d8c', { width: 4 }) +
      b.stroke(`M${x + 31} 220L${x + 31} 354M${x} 286L${x + 62} 286`, { width: 2.6, ...far }),
  ).join('');
  return (
    b.far('M-20 150H1300V412H-20Z', '#cdb79a', { width: 5 }) +
    b.far('M-20 128H1300V156H-20Z', '#a98d70', { width: 4.5 }) +
    flat('M-20 384H1300V412H-20Z', '#8f7560', 0.8) +
    panes
  );
}

/** Four columns, a gable with a wreath, and the door that stands open. */
function porch(b: Brush): string {
  const column = (x: number): string =>
    b.far(rect(x, 190, 26, 216), '#efe3cb', { width: 4 }) +
    b.far(rect(x - 7, 396, 40, 14), '#dccbb0', { width: 3.5 }) +
    b.far(rect(x - 7, 182, 40, 12), '#dccbb0', { width: 3.5 });
  const { x, y, w, h } = DOOR;
  return (
    b.far('M438 184H842L640 84Z', '#e2d2b4', { width: 5 }) +
    b.far('M430 172H850V194H430Z', '#d6c3a2', { width: 4.5 }) +
    b.far(ellipse(640, 144, 21, 21), '#a98d70', { width: 3.5 }) +
    flat('M446 194H834V410H446Z', '#57465f', 0.5) +
    b.far(rect(x, y, w, h), '#8c5a3e', { width: 4.5 }) +
    b.stroke(`M${x + w / 2} ${y}L${x + w / 2} ${y + h}`, { width: 3.5, ...far }) +
    [452, 520, 734, 802].map(column).join('')
  );
}

/** Marigolds in a rope over the door. */
function garland(b: Brush): string {
  const blooms = Array.from({ length: 21 }, (_, i) => {
    const x = 548 + i * 9.2;
    const y = 226 + Math.sin((i / 20) * Math.PI * 2) ** 2 * 20;
    return b.far(ellipse(x, y, 8, 8), i % 3 === 1 ? '#e8b23f' : '#d97a2b', { width: 2 });
  });
  const tails = [548, 732].flatMap((x) =>
    [250, 268, 286].map((y) => b.far(ellipse(x, y, 8, 8), '#d97a2b', { width: 2 })),
  );
  return [...blooms, ...tails].join('');
}

const BULBS = [...Array(14).keys()].flatMap((i) => {
  const t = i / 13;
  const y = 132 + Math.sin(t * Math.PI) * 34;
  return [
    { x: 20 + t * 408, y },
    { x: 852 + t * 408, y },
  ];
});

const strings = (b: Brush): string =>
  b.stroke('M20 132Q224 200 428 132M852 132Q1056 200 1260 132', { width: 2.6, ...long }) +
  BULBS.map(({ x, y }) => flat(ellipse(x, y + 6, 5, 7), '#f1e6cc')).join('');

function saloon(b: Brush, colour: string): string {
  const wheel = (x: number): string =>
    b.far(ellipse(x, 98, 26, 26), '#2b2233', { width: 4 }) +
    flat(ellipse(x, 98, 11, 11), '#9aa4a6');
  return (
    b.far(
      'M-164 96C-166 64 -150 56 -112 52L-66 12C-54 2 46 2 62 12L104 50C146 54 166 60 164 96Z',
      colour,
      { width: 4.5 },
    ) +
    b.far(
      'M-92 52L-58 18C-48 12 -6 12 0 12L0 52ZM14 12C40 12 48 14 54 18L86 52L14 52Z',
      '#93a5b0',
      {
        width: 3,
      },
    ) +
    wheel(-96) +
    wheel(98)
  );
}

/** The roof of the car that they stand behind, and the upper half of its windows. */
function ownCar(b: Brush): string {
  const glass = (x: number, w: number): string =>
    b.thing(
      `M${x} 626Q${x + 4} 606 ${x + 22} 606H${x + w - 22}Q${x + w - 4} 606 ${x + w} 626V740H${x}Z`,
      '#3c4658',
      {
        width: 5,
      },
    ) + flat(`M${x + 40} 740L${x + 96} 612H${x + 150}L${x + 94} 740Z`, '#8ea0b4', 0.22);
  return (
    flat('M-20 548H1300V740H-20Z', '#4f6f78') +
    b.thing('M-20 552Q640 530 1300 552L1300 590L-20 590Z', '#5d808a', { width: 7, taper: 0 }) +
    flat('M-20 556Q640 536 1300 556V562Q640 544 -20 562Z', '#a9c2c6', 0.5) +
    b.stroke('M-20 574L1300 574', { width: 5, opacity: 0.7, taper: 0 }) +
    glass(40, 380) +
    glass(458, 364) +
    glass(860, 380)
  );
}

/** Those who still dance, as far as one sees them against the light. */
const guests = (): string =>
  [
    [594, 318, 1],
    [626, 330, 0.92],
    [686, 314, 1.04],
  ]
    .map(([x = 0, y = 0, size = 1]) => {
      const r = 10 * size;
      return flat(
        `${ellipse(x, y, r, r * 1.15)}M${x - 2 * r} 408C${x - 2.2 * r} ${y + 34} ${x - 1.6 * r} ${y + 15} ${x} ${y + 14}S${x + 2.2 * r} ${y + 34} ${x + 2 * r} 408Z`,
        '#9a5f42',
        0.55,
      );
    })
    .join('');

/** Windows, door and bulbs by evening and night. */
function shining(): string {
  const panes = WINDOWS.map((x) => flat(arch(x + 3, 220, 56, 132), '#f6cf86', 0.92)).join('');
  const { x, y, w, h } = DOOR;
  const bulbs = BULBS.map(({ x: at, y: high }) =>
    flat(ellipse(at, high + 6, 5, 7), '#fff2c9'),
  ).join('');
  return (
    panes +
    flat(rect(x + 5, y + 4, w - 10, h - 4), '#ffe9b8') +
    guests() +
    flat('M560 410L720 410L812 500L468 500Z', '#ffe2aa', 0.28) +
    bulbs
  );
}

export function banquet(b: Brush): Overlay {
  const ground =
    flat('M0 404H1280V720H0Z', '#77727f') + b.stroke('M0 406L1280 406', { width: 4, ...long });
  const bays = b.stroke('M120 470L70 540M400 470L374 540M880 470L906 540M1160 470L1212 540', {
    width: 6,
    colour: '#e9e2d2',
    opacity: 0.6,
  });
  return {
    instead: true,
    plan: { lamps: [{ x: 640, y: 280, r: 600 }] },
    wall:
      front(b) +
      porch(b) +
      garland(b) +
      strings(b) +
      ground +
      bays +
      group('translate(176 384)', saloon(b, '#8f8a99')) +
      group('translate(1124 384)', saloon(b, '#7a3f45')),
    lit: shining(),
    front: ownCar(b),
  };
}
