// What is cooked, poured, baked, dug up: full and warm, or left and cold.
// Must not know: rooms, places, or who did not come to eat.
import type { Brush } from '../brush.ts';
import { ellipse, flat, group, line, roundedBox } from '../shapes.ts';
import { type Thing, WOOD, flame, shadow } from './kit.ts';

const steam = (x: number, y: number): string =>
  line(`M${x} ${y}q-8 -12 0 -24t0 -22M${x + 18} ${y}q-8 -12 0 -22t0 -20`, '#f4efe4', 3.6, 0.65);

const pot = (b: Brush, top: string): string =>
  shadow(78) +
  b.stroke('M-72 -48L-94 -48M72 -48L94 -48', { width: 11, colour: '#4a4552', taper: 0 }) +
  b.thing('M-72 -66L72 -66L66 -6Q0 12 -66 -6Z', '#a8453a', { width: 6 }) +
  flat('M38 -64L70 -64L64 -8Q50 0 36 0Q46 -30 38 -64Z', '#7b2f33', 0.7) +
  top;
const soupFull: Thing = (b) =>
  pot(
    b,
    flat(ellipse(0, -66, 70, 13), '#d98a3e') +
      flat(ellipse(-20, -67, 9, 3) + ellipse(18, -64, 8, 3), '#6a9460') +
      b.stroke(ellipse(0, -66, 72, 14), { width: 4.5, taper: 0 }) +
      steam(-8, -82),
  );
const soupCold: Thing = (b) =>
  pot(
    b,
    b.thing('M-74 -66Q-60 -94 0 -94Q60 -94 74 -66Q0 -54 -74 -66Z', '#8d3730', { width: 5 }) +
      b.thing(ellipse(0, -98, 13, 8), '#4a4552', { width: 4 }),
  );

const teapot: Thing = (b) =>
  shadow(62) +
  b.stroke('M-40 -66C-50 -116 50 -116 40 -66', { width: 8, colour: WOOD }) +
  b.thing('M44 -34L86 -62L92 -54L56 -12Z', '#4d6a62', { width: 5 }) +
  b.thing(
    'M-56 -34C-56 -66 -30 -72 0 -72C32 -72 56 -66 56 -34C56 -4 30 4 0 4C-30 4 -56 -4 -56 -34Z',
    '#4d6a62',
    { width: 6 },
  ) +
  b.thing('M-26 -70Q0 -84 26 -70Q0 -62 -26 -70Z', '#3a524c', { width: 4 }) +
  flat(ellipse(0, -82, 7, 6), '#241a2b') +
  line('M-40 -46C-38 -58 -28 -62 -20 -64', '#8fb3a2', 5, 0.8);
const bowl = (b: Brush, x: number, tea: string): string =>
  b.thing(
    `M${x - 30} -40L${x + 30} -40Q${x + 30} -2 ${x + 14} 2L${x - 14} 2Q${x - 30} -2 ${x - 30} -40Z`,
    '#cfc4ae',
    { width: 5 },
  ) +
  flat(ellipse(x, -40, 29, 7), tea) +
  b.stroke(ellipse(x, -40, 30, 8), { width: 3.8, taper: 0 });
const teaWarm: Thing = (b) =>
  shadow(72) + bowl(b, -38, '#8a9a4e') + bowl(b, 38, '#8a9a4e') + steam(-46, -56);
const teaCold: Thing = (b) => shadow(72) + bowl(b, -38, '#5f6a3a') + bowl(b, 38, '#5f6a3a');

const waterGlass: Thing = (b) =>
  shadow(32) +
  b.thing('M-28 -74L28 -74L22 0Q0 6 -22 0Z', '#dcebef', { width: 4.5 }) +
  flat('M-25 -48L25 -48L21 -1Q0 4 -21 -1Z', '#a9cbd6', 0.8) +
  flat(ellipse(0, -48, 25, 5), '#c9e0e6');
const thermos: Thing = (b) =>
  shadow(34) +
  b.thing(roundedBox(-28, -112, 56, 114, 10), '#3f6b78', { width: 5.5 }) +
  b.thing(roundedBox(-24, -142, 48, 34, 8), '#c9b48c', { width: 5 }) +
  line('M-28 -30L28 -30', '#e8c27c', 6);

const cakeBox: Thing = (b) =>
  shadow(78) +
  b.thing('M-74 -62L-60 -78L66 -78L76 -62Z', '#f6efe2', { width: 5 }) +
  b.thing(roundedBox(-76, -62, 152, 66, 3), '#efe3cf', { width: 5.5 }) +
  line('M-6 -78L-2 4M-76 -30L76 -30', '#b5413a', 6) +
  flat('M-4 -78c-26 -22 -34 4 0 6c34 -2 26 -30 0 -6Z', '#b5413a');
const cakeBoxOpen: Thing = (b) =>
  shadow(78) +
  b.thing('M-72 -46L-84 -106L64 -110L74 -46Z', '#e2d4bc', { width: 5 }) +
  b.thing('M-50 -44Q-50 -72 0 -74Q52 -72 52 -44Z', '#f6efe2', { width: 4.5 }) +
  flat(ellipse(-24, -70, 8, 7) + ellipse(4, -75, 8, 7) + ellipse(30, -69, 8, 7), '#b5413a') +
  b.thing(roundedBox(-76, -46, 152, 50, 3), '#efe3cf', { width: 5.5 });
const birthdayCake: Thing = (b) =>
  shadow(74) +
  b.thing(ellipse(0, -4, 78, 14), '#d8d0c4', { width: 4.5 }) +
  b.thing('M-60 -8L-60 -54Q0 -68 60 -54L60 -8Q0 8 -60 -8Z', '#d9a58b', { width: 5.5 }) +
  b.thing(
    'M-60 -54Q0 -68 60 -54Q58 -34 46 -40Q34 -28 22 -40Q8 -28 -6 -40Q-20 -28 -32 -40Q-52 -30 -60 -54Z',
    '#f6efe2',
    { width: 4.5 },
  ) +
  [-32, 0, 32]
    .map(
      (x) =>
        b.stroke(`M${x} -58L${x} -82`, { width: 6, colour: '#3f7a76', taper: 0 }) +
        flame(x, -82, 0.7),
    )
    .join('');
const cakeStand: Thing = (b) =>
  shadow(80) +
  b.stroke('M0 -36L0 -4', { width: 12, colour: '#d8d0c4', taper: 0 }) +
  b.thing(ellipse(0, -4, 36, 8), '#d8d0c4', { width: 4.5 }) +
  [-54, -18, 18, 54]
    .map(
      (x, i) =>
        b.thing(
          `M${x - 15} -44L${x - 17} -62Q${x} -88 ${x + 17} -62L${x + 15} -44Z`,
          i % 2 ? '#d98a8a' : '#e8d3a0',
          { width: 4 },
        ) + flat(ellipse(x, -78, 5, 5), '#b5413a'),
    )
    .join('') +
  b.thing(ellipse(0, -42, 82, 11), '#efe9dc', { width: 5 });
const biscuits: Thing = (b) =>
  shadow(60) +
  b.thing(ellipse(0, -6, 62, 13), '#e9e4da', { width: 5 }) +
  [
    [-24, -14],
    [22, -13],
    [0, -20],
    [-4, -9],
  ]
    .map(([x = 0, y = 0]) => b.thing(ellipse(x, y, 20, 8), '#c98b4b', { width: 3.6 }))
    .join('');

const pie = (b: Brush, gone: boolean): string =>
  shadow(80) +
  b.thing('M-82 -30L82 -30L66 0Q0 10 -66 0Z', '#c9c2b8', { width: 5.5 }) +
  b.thing(ellipse(0, -32, 82, 18), '#c98b4b', { width: 5 }) +
  flat(ellipse(0, -33, 68, 13), '#c8692e') +
  flat('M-8 -42q8 -8 16 0q-2 8 -8 9q-6 -1 -8 -9Z', '#f6efe2') +
  (gone
    ? flat('M0 -33L58 -40Q76 -36 72 -25L44 -22Z', '#8f887e') +
      b.stroke('M44 -22L0 -33L58 -40', { width: 3.6 })
    : '');
const potatoes: Thing = (b) =>
  shadow(82) +
  [
    [-40, -52],
    [-8, -60],
    [26, -58],
    [48, -48],
    [-24, -44],
    [12, -46],
  ]
    .map(([x = 0, y = 0]) => b.thing(ellipse(x, y, 22, 15), '#e3c27a', { width: 4 }))
    .join('') +
  flat('M-10 -70q8 -8 14 0q-4 6 -14 0ZM24 -66q8 -6 12 2q-6 4 -12 -2Z', '#5f8a58') +
  b.thing('M-82 -46L82 -46Q72 2 30 4L-30 4Q-72 2 -82 -46Z', '#efe9dc', { width: 6 }) +
  line('M-64 -26Q0 -14 64 -26', '#6f98a0', 5, 0.8);
const riceBowl: Thing = (b) =>
  shadow(50) +
  b.thing('M-44 -36Q-36 -66 0 -68Q38 -66 46 -36Z', '#f8f4ea', { width: 4.5 }) +
  b.thing('M-52 -38L52 -38Q46 -2 20 2L-20 2Q-46 -2 -52 -38Z', '#3f5f78', { width: 5.5 }) +
  b.stroke('M16 -54L74 -96M26 -50L82 -86', { width: 5, colour: '#7b3f45', taper: 4 });
const plateFull: Thing = (b) =>
  shadow(74) +
  b.thing(ellipse(0, -6, 76, 15), '#f6f0e2', { width: 5 }) +
  b.thing('M-40 -10Q-36 -34 -4 -32Q30 -34 40 -10Q0 0 -40 -10Z', '#c98b4b', { width: 4 }) +
  flat(ellipse(-36, -10, 14, 6) + ellipse(34, -8, 16, 6), '#6a9460');
const plateEmpty: Thing = (b) =>
  shadow(74) +
  b.thing(ellipse(0, -6, 76, 15), '#f6f0e2', { width: 5 }) +
  b.stroke(ellipse(0, -7, 46, 8), { width: 3, opacity: 0.5 }) +
  b.stroke('M-30 -6L26 -14M-26 0L30 -8', { width: 5, colour: '#7f8790', taper: 3 });

const radish = (b: Brush, x: number, turn: number, earth: boolean): string =>
  group(
    `translate(${x} -10) rotate(${turn})`,
    flat('M-64 -6C-104 -34 -112 -10 -84 -2C-116 4 -108 24 -64 8Z', '#5f8a58') +
      b.thing(
        'M-66 -12C-30 -24 30 -18 62 -6Q84 2 92 8Q78 12 60 12C20 22 -40 22 -66 14Q-76 0 -66 -12Z',
        '#f4f0e4',
        { width: 5 },
      ) +
      (earth
        ? flat('M-20 -16q20 6 16 18q-20 4 -24 -8ZM28 -10q18 4 20 12q-18 6 -24 -4Z', '#8a6650', 0.8)
        : line('M-44 4L20 6', '#d8d0bc', 3)),
  );
const daikon: Thing = (b) => shadow(84) + radish(b, 0, -4, true);
const daikonWashed: Thing = (b) => shadow(90) + radish(b, -4, -10, false) + radish(b, 10, 6, false);

const apples = (b: Brush): string =>
  [
    [-54, -60],
    [-20, -66],
    [16, -66],
    [52, -60],
    [-36, -74],
    [0, -80],
    [34, -74],
  ]
    .map(
      ([x = 0, y = 0]) =>
        b.thing(ellipse(x, y, 20, 18), '#b5413a', { width: 4 }) +
        flat(ellipse(x - 6, y - 6, 5, 4), '#e39a80'),
    )
    .join('');
const crate = (b: Brush, inside: string): string =>
  shadow(96) +
  b.thing('M-92 -54L-80 -72L80 -72L92 -54Z', '#6b4a3c', { width: 5 }) +
  inside +
  b.thing(roundedBox(-94, -54, 188, 58, 3), '#c79a63', { width: 6 }) +
  b.stroke('M-92 -34L92 -34M-92 -14L92 -14', { width: 3.6 }) +
  b.stroke('M-78 -52L-78 2M78 -52L78 2', { width: 4 });
const appleCrate: Thing = (b) => crate(b, apples(b));
const appleCrateEmpty: Thing = (b) => crate(b, '');
const appleBowl: Thing = (b) =>
  group('translate(0 -4) scale(.8)', apples(b)) +
  shadow(64) +
  b.thing('M-70 -46L70 -46Q60 0 24 4L-24 4Q-60 0 -70 -46Z', '#6f98a0', { width: 5.5 });

const babyBottle: Thing = (b) =>
  shadow(26) +
  b.thing(roundedBox(-22, -72, 44, 74, 12), '#e6eef0', { width: 5 }) +
  flat(roundedBox(-17, -44, 34, 42, 8), '#f8f2e4') +
  b.thing(roundedBox(-19, -86, 38, 17, 5), '#d98a5a', { width: 4.5 }) +
  b.thing('M-10 -86Q-8 -112 0 -112Q8 -112 10 -86Z', '#e8cfa0', { width: 4 }) +
  line('M6 -60h10M6 -50h10M6 -40h10', '#8a9aa4', 2.6);

export const FOOD: Record<string, Thing> = {
  'soup-pot-full': soupFull,
  'soup-pot-cold': soupCold,
  teapot,
  'tea-warm': teaWarm,
  'tea-cold': teaCold,
  'glass-of-water': waterGlass,
  thermos,
  'cake-box-shut': cakeBox,
  'cake-box-open': cakeBoxOpen,
  'birthday-cake': birthdayCake,
  'cake-stand': cakeStand,
  biscuits,
  'pumpkin-pie': (b) => pie(b, false),
  'pumpkin-pie-cut': (b) => pie(b, true),
  potatoes,
  'rice-bowl': riceBowl,
  'plate-full': plateFull,
  'plate-empty': plateEmpty,
  daikon,
  'daikon-washed': daikonWashed,
  'apple-crate': appleCrate,
  'apple-crate-empty': appleCrateEmpty,
  'apple-bowl': appleBowl,
  'baby-bottle': babyBottle,
};
