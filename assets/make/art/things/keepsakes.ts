// What people keep, carry, wear or play: keys, bags, cloth, toys, instruments, candles and flowers.
// Must not know: rooms, places, or what a thing means to anybody.
import type { Brush } from '../brush.ts';
import { INK, ellipse, flat, group, line, roundedBox } from '../shapes.ts';
import { type Thing, WOOD, flame, shadow } from './kit.ts';

const keys: Thing = (b) =>
  shadow(44) +
  b.stroke(ellipse(-30, -10, 20, 11), { width: 5, colour: '#8b929c' }) +
  b.thing('M-12 -14L46 -26L52 -18L44 -11L36 -13L30 -6L22 -8L-8 -3Z', '#c9b277', { width: 4 }) +
  b.thing('M-14 -6L34 8L30 16L-18 4Z', '#b9c0ba', { width: 4 });
const ringOff: Thing = (b) =>
  shadow(26) +
  b.stroke(ellipse(0, -12, 20, 13), { width: 7, colour: '#d8a24a', taper: 0 }) +
  b.stroke(ellipse(0, -12, 24, 16), { width: 2.6, opacity: 0.7 }) +
  line('M-16 -18q6 -6 14 -6', '#fff0c8', 3);
const suitcase = (b: Brush, colour: string): string =>
  shadow(74) +
  b.stroke('M-26 -98C-26 -124 26 -124 26 -98', { width: 8, colour: INK }) +
  b.thing(roundedBox(-74, -100, 148, 102, 14), colour, { width: 6 }) +
  b.stroke('M-48 -98L-48 0M48 -98L48 0', { width: 4.5 }) +
  flat(roundedBox(-8, -98, 16, 12, 3), '#e8c27c');
const suitcaseOpen: Thing = (b) =>
  shadow(100) +
  b.thing('M-90 -36L-82 -104L82 -104L90 -36Z', '#6f4a5a', { width: 5.5 }) +
  flat('M-78 -42L-72 -96L72 -96L78 -42Z', '#c9a68a') +
  b.thing('M-84 -34Q-50 -62 -10 -46Q30 -64 84 -34Z', '#6f98a0', { width: 4.5 }) +
  b.thing('M-20 -38Q20 -60 70 -34Z', '#e8d3a0', { width: 4 }) +
  b.thing(roundedBox(-96, -38, 192, 42, 8), '#7b3f55', { width: 6 });
const rucksack: Thing = (b) =>
  shadow(54) +
  b.stroke('M-14 -104C-14 -124 14 -124 14 -104', { width: 7 }) +
  b.thing('M-52 2L-56 -66Q-54 -106 0 -106Q54 -106 56 -66L52 2Z', '#5f6b48', { width: 6 }) +
  b.thing(roundedBox(-34, -50, 68, 44, 8), '#75835a', { width: 4.5 }) +
  b.stroke('M-52 -66L52 -66', { width: 4.5 });
const umbrella: Thing = (b) =>
  shadow(84) +
  flat(ellipse(10, 6, 92, 8), '#a9c2d0', 0.5) +
  b.thing('M-88 -4L56 -30Q62 -22 58 -14L-84 4Q-94 2 -88 -4Z', '#2f4a6a', { width: 5 }) +
  b.stroke('M-70 -6L52 -24M-60 2L54 -16', { width: 3, opacity: 0.6 }) +
  b.stroke('M58 -22L86 -28Q104 -28 100 -10', { width: 7, colour: WOOD });
const scarf: Thing = (b) =>
  shadow(72) +
  b.thing('M-70 2C-76 -30 -40 -40 -6 -32C34 -44 74 -30 70 0C30 10 -30 10 -70 2Z', '#8c4f6a', {
    width: 5.5,
  }) +
  b.stroke('M-54 -12C-20 -24 20 -22 56 -12M-40 -2C-10 -10 20 -8 44 -2', {
    width: 4,
    opacity: 0.55,
  }) +
  line('M60 2l4 12M50 4l4 12M40 5l2 12', '#8c4f6a', 5);
const coatFolded: Thing = (b) =>
  shadow(88) +
  b.thing('M-84 2Q-92 -42 -60 -50L56 -52Q92 -44 86 2Q0 12 -84 2Z', '#57465f', { width: 6 }) +
  b.stroke('M-84 -24Q0 -12 86 -24M-20 -50Q0 -30 24 -51', { width: 4.5 }) +
  flat(ellipse(0, -8, 6, 6) + ellipse(40, -10, 6, 6), '#c9b277');
/** Over the back of a chair between the two. */
const coatOnChair: Thing = (b) =>
  b.stroke('M-46 -100L-50 70M46 -100L50 70', { width: 12, colour: '#5f3b2e', taper: 0 }) +
  b.thing(
    'M-62 -104Q0 -124 62 -104C82 -60 80 10 74 66L40 60Q0 74 -40 60L-74 66C-80 10 -82 -60 -62 -104Z',
    '#57465f',
    { width: 6 },
  ) +
  b.stroke('M0 -112L2 64M-40 -100Q-30 -40 -42 54M40 -100Q30 -40 42 54', { width: 4, opacity: 0.6 });
const apron: Thing = (b) =>
  shadow(70) +
  b.thing('M-66 2Q-62 -36 -20 -32Q10 -46 50 -30Q72 -20 66 2Q0 12 -66 2Z', '#e9e4da', { width: 5 }) +
  line('M-50 -8Q0 -24 54 -8', '#3f5f78', 4, 0.8) +
  b.stroke('M-58 -8C-96 -16 -92 14 -110 8M60 -10C92 -22 92 8 112 0', {
    width: 5,
    colour: '#e9e4da',
  });
const lanyard: Thing = (b) =>
  shadow(60) +
  b.stroke('M-30 -8C-96 -34 -10 -60 34 -30C56 -14 26 -4 20 -2', {
    width: 8,
    colour: '#7a4a72',
    taper: 0,
  }) +
  b.thing(roundedBox(-20, -12, 58, 26, 4), '#eaf0f2', { width: 4.5 }) +
  flat('M-12 -7h15v16h-15Z', '#8f5b3e') +
  line('M10 -4L30 -4M10 4L26 4', INK, 3, 0.6);
const nameBadge: Thing = (b) =>
  shadow(36) +
  b.thing('M-38 2L-30 -30L36 -28L42 4Z', '#f6f0e2', { width: 4.5 }) +
  flat('M-32 -22L36 -20L37 -14L-34 -16Z', '#b5413a') +
  line('M-20 -6L22 -5', INK, 4, 0.7);
const blanket: Thing = (b) =>
  shadow(84) +
  [0, -20, -40]
    .map((y, i) =>
      b.thing(
        `M-82 ${y}Q-94 ${y - 12} -80 ${y - 22}L80 ${y - 24}Q94 ${y - 12} 82 ${y}Q0 ${y + 10} -82 ${y}Z`,
        ['#6f7f5e', '#c9b48c', '#6f7f5e'][i] ?? WOOD,
        { width: 5 },
      ),
    )
    .join('') +
  b.thing('M-66 -62Q-84 -82 -54 -92Q0 -102 56 -92Q82 -82 66 -62Q0 -54 -66 -62Z', '#efe9dc', {
    width: 5,
  });
const basket = (b: Brush, inside: string): string =>
  shadow(86) +
  inside +
  b.thing('M-86 -58L86 -58L72 2Q0 14 -72 2Z', '#c79a63', { width: 6 }) +
  b.stroke('M-82 -38L82 -38M-78 -18L78 -18', { width: 3.6 }) +
  b.stroke('M-50 -58L-44 6M-16 -58L-14 8M16 -58L14 8M50 -58L44 6', { width: 3, opacity: 0.6 });
const laundry: Thing = (b) =>
  basket(
    b,
    b.thing('M-76 -54Q-70 -96 -30 -90Q-10 -116 24 -98Q70 -104 76 -54Z', '#8fa6a2', { width: 5 }) +
      b.thing('M-20 -58Q-10 -92 30 -84Q60 -80 58 -54Z', '#d98a5a', { width: 4.5 }) +
      b.stroke('M-60 -60Q-50 -80 -30 -80', { width: 4, opacity: 0.6 }),
  );
const laundryFolded: Thing = (b) =>
  basket(
    b,
    [0, 1, 2]
      .map((i) =>
        b.thing(
          `M-66 ${-56 - i * 18}L64 ${-58 - i * 18}Q76 ${-66 - i * 18} 64 ${-76 - i * 18}L-66 ${-74 - i * 18}Q-76 ${-66 - i * 18} -66 ${-56 - i * 18}Z`,
          ['#8fa6a2', '#d98a5a', '#efe9dc'][i] ?? WOOD,
          { width: 4.5 },
        ),
      )
      .join(''),
  );

const bear: Thing = (b) =>
  shadow(44) +
  b.thing(ellipse(-24, -92, 14, 14), '#a8744f', { width: 4.5 }) +
  b.thing(ellipse(24, -92, 14, 14), '#a8744f', { width: 4.5 }) +
  b.thing(ellipse(0, -26, 36, 32), '#a8744f', { width: 5.5 }) +
  b.thing(ellipse(0, -72, 32, 28), '#b98257', { width: 5.5 }) +
  flat(ellipse(0, -64, 14, 10), '#e3c79a') +
  flat(ellipse(-11, -78, 4, 5) + ellipse(11, -78, 4, 5) + ellipse(0, -68, 5, 4), INK) +
  b.thing(ellipse(-26, -4, 16, 12), '#b98257', { width: 4.5 }) +
  b.thing(ellipse(26, -4, 16, 12), '#b98257', { width: 4.5 });
const toyCar: Thing = (b) =>
  shadow(50) +
  b.thing(
    'M-52 -10L-50 -26Q-48 -32 -34 -32L-22 -50Q-18 -56 -8 -56L16 -56Q24 -56 28 -48L36 -32Q52 -30 52 -20L52 -10Z',
    '#c8503a',
    { width: 5 },
  ) +
  flat('M-18 -48L-6 -50L-6 -34L-26 -34ZM4 -50L16 -50L26 -34L4 -34Z', '#cfe0e4') +
  b.thing(ellipse(-28, -8, 12, 12), '#3b3248', { width: 4 }) +
  b.thing(ellipse(30, -8, 12, 12), '#3b3248', { width: 4 });
const babySocks: Thing = (b) =>
  shadow(44) +
  [-24, 20]
    .map(
      (x) =>
        b.thing(
          `M${x - 12} -44L${x + 10} -44L${x + 10} -20Q${x + 30} -16 ${x + 28} -2L${x - 6} 2Q${x - 16} -2 ${x - 12} -14Z`,
          '#efd9a8',
          { width: 4.5 },
        ) + line(`M${x - 11} -36h20`, '#c8683f', 5),
    )
    .join('');

const drum = (b: Brush, x: number, r: number, h: number, body: string): string =>
  b.thing(
    `M${x - r} ${-h}Q${x - r * 1.16} ${-h / 2} ${x - r * 0.8} 0Q${x} 10 ${x + r * 0.8} 0Q${x + r * 1.16} ${-h / 2} ${x + r} ${-h}Z`,
    body,
    { width: 5.5 },
  ) +
  b.stroke(
    `M${x - r * 0.7} ${-h}L${x - r * 0.5} 2M${x} ${-h}L${x} 6M${x + r * 0.7} ${-h}L${x + r * 0.5} 2`,
    { width: 3, opacity: 0.6 },
  ) +
  b.thing(ellipse(x, -h, r, r * 0.26), '#efe3c8', { width: 5 }) +
  flat(ellipse(x, -h, r * 0.36, r * 0.1), '#3a2f33');
const tabla: Thing = (b) =>
  shadow(104) + drum(b, 52, 38, 84, '#a8744f') + drum(b, -44, 52, 74, '#9aa4a8');
const tablaCovered: Thing = (b) =>
  shadow(104) +
  b.thing(
    'M-104 0C-108 -60 -96 -90 -44 -92C0 -96 40 -112 90 -90C104 -60 100 -20 98 0Q0 14 -104 0Z',
    '#a8455a',
    { width: 6 },
  ) +
  b.stroke('M-60 -86Q-70 -40 -60 4M6 -92Q-4 -40 6 8M60 -94Q70 -40 60 4', {
    width: 4,
    opacity: 0.5,
  });
const celloBody = (b: Brush): string =>
  b.stroke('M0 -96L0 -226', { width: 13, colour: '#3a2a2a', taper: 0 }) +
  b.thing(
    'M-34 -116C-60 -108 -58 -74 -36 -62C-48 -54 -48 -38 -38 -30C-74 -12 -76 56 -40 70Q0 82 40 70C76 56 74 -12 38 -30C48 -38 48 -54 36 -62C58 -74 60 -108 34 -116Q0 -128 -34 -116Z',
    '#a8562f',
    { width: 6 },
  ) +
  b.stroke('M-26 -10C-34 -24 -22 -36 -24 -46M26 -10C34 -24 22 -36 24 -46', { width: 4.5 }) +
  line('M-5 -220L-7 34M0 -222L0 34M5 -220L7 34', '#e9dcc0', 1.8, 0.9) +
  b.thing('M-16 -4L16 -4L12 6L-12 6Z', '#e3b98a', { width: 3.5 }) +
  b.thing(ellipse(0, -232, 11, 13), '#3a2a2a', { width: 4 });
/** Out of its case, standing between the two; it reaches above what stands on a table. */
const cello: Thing = (b) => group('rotate(7)', celloBody(b));
const celloCase: Thing = (b) =>
  b.thing(
    'M-36 -150C-66 -120 -60 -84 -48 -66C-80 -40 -84 44 -50 72L50 72C84 44 80 -40 48 -66C60 -84 66 -120 36 -150Q30 -214 0 -216Q-30 -214 -36 -150Z',
    '#3a3f52',
    { width: 6.5 },
  ) +
  b.stroke('M-44 -66Q0 -56 44 -66M-52 20Q0 34 52 20', { width: 4, opacity: 0.6 }) +
  flat(roundedBox(52, -50, 12, 24, 3) + roundedBox(56, 10, 12, 24, 3), '#c9b277');
const bow: Thing = (b) =>
  shadow(96, 6) +
  b.stroke('M-110 -2Q0 -26 106 -16', { width: 6, colour: '#7b3f2c', taper: 6 }) +
  line('M-108 2L104 -8', '#efe9dc', 3) +
  b.thing(roundedBox(-116, -6, 24, 14, 4), '#241a2b', { width: 3 });
const score: Thing = (b) =>
  card(
    b,
    line('M-30 -76L36 -75M-31 -66L35 -65M-32 -44L34 -43M-33 -34L33 -33', '#8a6b5c', 2) +
      flat(
        ellipse(-16, -68, 5, 4) +
          ellipse(4, -73, 5, 4) +
          ellipse(22, -36, 5, 4) +
          ellipse(-8, -40, 5, 4),
        INK,
      ),
  );
const card = (b: Brush, on: string): string =>
  shadow(50) + b.thing('M-44 2L-36 -94L46 -92L36 4Z', '#f3ead7', { width: 5 }) + on;
const record: Thing = (b) =>
  shadow(70) +
  b.thing('M-64 2L-58 -110L54 -112L60 0Z', '#3f6b78', { width: 5 }) +
  b.thing(ellipse(34, -56, 50, 52), '#2b2233', { width: 5 }) +
  b.stroke(`${ellipse(34, -56, 36, 38)}${ellipse(34, -56, 26, 28)}`, {
    width: 2,
    colour: '#6d6480',
  }) +
  flat(ellipse(34, -56, 15, 16), '#c8683f') +
  flat('M-64 2L-58 -110L10 -111L16 1Z', '#3f6b78') +
  flat(ellipse(-24, -56, 22, 24), '#e8c27c') +
  b.stroke('M-64 2L-58 -110L54 -112', { width: 5 });

const candle = (b: Brush, top: string): string =>
  shadow(34) +
  b.thing(ellipse(0, -2, 36, 9), '#c9b277', { width: 4.5 }) +
  b.thing(roundedBox(-12, -62, 24, 60, 4), '#f6f0e2', { width: 4.5 }) +
  top;
const incense = (b: Brush, top: string): string =>
  shadow(40) +
  b.stroke('M-6 -28L-10 -92M6 -28L10 -90', { width: 3.6, colour: '#5f3b2e', taper: 0 }) +
  b.thing('M-40 -34L40 -34Q38 0 16 4L-16 4Q-38 0 -40 -34Z', '#7f9a8c', { width: 5.5 }) +
  top;
const memorialPhoto: Thing = (b) =>
  shadow(52) +
  b.thing('M-48 2L-44 -122L44 -122L48 2Z', '#2b2233', { width: 5.5 }) +
  flat('M-35 -10L-32 -110L32 -110L35 -10Z', '#d8d0c4') +
  flat('M-32 -10q4 -38 32 -38q28 0 32 38Z', '#57465f') +
  flat(ellipse(0, -70, 18, 21), '#d0ab8c') +
  flat('M-20 -72q0 -28 20 -28q20 0 20 28q-8 -14 -20 -14q-12 0 -20 14Z', '#8b8794');
const flowerHeads = (b: Brush, y: number, colour: string): string =>
  [
    [-30, y],
    [2, y - 14],
    [32, y + 2],
  ]
    .map(
      ([x = 0, at = 0]) =>
        b.stroke(`M${x * 0.3} -44L${x} ${at}`, { width: 4.5, colour: '#5f7d4c' }) +
        b.thing(ellipse(x, at, 19, 16), colour, { width: 4.5 }) +
        flat(ellipse(x, at, 6, 5), '#e8c27c'),
    )
    .join('');
const vase = (b: Brush): string =>
  b.thing('M-22 -50L22 -50L30 0Q0 8 -30 0Z', '#6f98a0', { width: 5.5 });
const flowers: Thing = (b) => shadow(36) + flowerHeads(b, -104, '#d98a5a') + vase(b);
const flowersWilted: Thing = (b) =>
  shadow(48) +
  b.stroke('M-6 -46Q-26 -96 -52 -62M2 -46Q6 -100 30 -84Q48 -72 50 -46', {
    width: 4.5,
    colour: '#7d7a4c',
  }) +
  b.thing(ellipse(-54, -54, 15, 12), '#a07a5c', { width: 4.5 }) +
  b.thing(ellipse(52, -38, 15, 12), '#a07a5c', { width: 4.5 }) +
  vase(b);

export const KEEPSAKES: Record<string, Thing> = {
  keys,
  'ring-off': ringOff,
  suitcase: (b) => suitcase(b, '#7b3f55'),
  'suitcase-open': suitcaseOpen,
  rucksack,
  'umbrella-wet': umbrella,
  scarf,
  'coat-folded': coatFolded,
  'coat-on-chair': coatOnChair,
  apron,
  lanyard,
  'name-badge': nameBadge,
  'bedding-folded': blanket,
  'laundry-basket': laundry,
  'laundry-folded': laundryFolded,
  'toy-bear': bear,
  'toy-car': toyCar,
  'baby-socks': babySocks,
  tabla,
  'tabla-covered': tablaCovered,
  cello,
  'cello-case': celloCase,
  bow,
  'sheet-music': score,
  record,
  'candle-lit': (b) => candle(b, flame(0, -62)),
  'candle-out': (b) =>
    candle(
      b,
      b.stroke('M0 -62L2 -70', { width: 3 }) + line('M2 -76q-6 -10 0 -18t0 -16', '#c9c2cc', 3, 0.6),
    ),
  'incense-lit': (b) =>
    incense(
      b,
      flat(ellipse(-10, -93, 4, 4) + ellipse(10, -91, 4, 4), '#e0553f') +
        line('M-10 -100q-8 -14 2 -26t0 -26', '#d8d4dc', 3.4, 0.6),
    ),
  'incense-out': (b) => incense(b, ''),
  'memorial-photo': memorialPhoto,
  flowers,
  'flowers-wilted': flowersWilted,
};
