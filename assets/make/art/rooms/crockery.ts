// Loose things that are not paper: mugs, telephone, toast, keys, running water. Origin: where they stand.
// Must not know: rooms, places, or why they lie there.
import type { Brush } from '../brush.ts';
import { INK, ellipse, flat, group, line, roundedBox } from '../shapes.ts';
import { tap } from './kitchenFurniture.ts';
import type { Thing } from './papers.ts';

const shadow = (w: number, y = 2): string => flat(ellipse(4, y, w, w * 0.16), '#3c1f26', 0.34);

function cup(b: Brush, colour: string, shade: string, tea: string): string {
  const handle = b.stroke('M-38 -50C-66 -52 -68 -18 -36 -20', { width: 7 });
  return (
    shadow(52) +
    handle +
    b.thing('M-40 -62L38 -62L32 -6Q0 8 -34 -6Z', colour, { width: 6 }) +
    flat('M14 -60L38 -61L32 -6Q22 0 10 1C18 -20 18 -40 14 -60Z', shade, 0.8) +
    flat(ellipse(-1, -61, 38, 8), tea) +
    b.stroke(ellipse(-1, -61, 39, 9), { width: 4, taper: 0 })
  );
}

const mug: Thing = (b) => cup(b, '#efe3c8', '#cbb08c', '#5b3524');
const secondMug: Thing = (b) => group('scale(-1 1)', cup(b, '#6f98a0', '#4d6d74', '#5b3524'));

const PHONE =
  'M-62 -12L44 -18Q54 -18 56 -10L60 6Q60 14 50 14L-56 20Q-66 20 -66 10L-70 -2Q-70 -11 -62 -12Z';
const phoneFaceDown: Thing = (b) =>
  group(
    'translate(0 -10) rotate(-6)',
    flat(ellipse(0, 16, 66, 10), '#3c1f26', 0.3) +
      b.thing(PHONE, '#2f2640', { width: 5 }) +
      flat(ellipse(-48, -1, 8, 5), '#6d5a78'),
  );

function handset(b: Brush, screen: string): string {
  return (
    shadow(40) +
    b.thing('M-34 0L-26 -78Q-25 -86 -16 -86L30 -86Q39 -86 38 -78L32 0Z', '#2b2233', { width: 5 }) +
    flat('M-26 -6L-19 -78L31 -78L25 -6Z', screen)
  );
}
const phoneDark: Thing = (b) => handset(b, '#3b3248');
const phoneLit: Thing = (b) =>
  `<defs><radialGradient id="screen"><stop offset=".3" stop-color="#d8ecf6" stop-opacity=".5"/><stop offset="1" stop-color="#d8ecf6" stop-opacity="0"/></radialGradient></defs><circle cx="4" cy="-44" r="72" fill="url(#screen)"/>${handset(b, '#d8ecf2')}` +
  line('M-10 -62L16 -62M-11 -52L8 -52', '#5b7f8c', 4);

const toast: Thing = (b) =>
  shadow(70) +
  b.thing(ellipse(0, -8, 68, 15), '#e9e4da', { width: 5 }) +
  b.thing('M-38 -12Q-44 -34 -22 -34L30 -32Q48 -30 42 -10Q0 -2 -38 -12Z', '#c98b4b', {
    width: 4.5,
  }) +
  flat('M-28 -15Q-32 -28 -18 -28L26 -27Q36 -26 33 -14Q0 -8 -28 -15Z', '#e7bf82');

const breadBin: Thing = (b) =>
  shadow(84) +
  b.thing('M-80 0L-80 -52Q-76 -78 -48 -78L54 -78Q80 -76 80 -50L80 0Z', '#c9b48c', { width: 5 }) +
  b.stroke('M-78 -34L78 -34', { width: 4 }) +
  b.stroke('M-18 -50L18 -50', { width: 7, taper: 0 });

const vanKeys: Thing = (b) =>
  group(
    'scale(1.35)',
    shadow(40) +
      b.stroke(ellipse(-6, -10, 18, 10), { width: 5, colour: '#9a8f98' }) +
      b.thing('M8 -14L50 -24L56 -15L44 -9L36 -11L30 -5L12 -4Z', '#c9b277', { width: 3.5 }) +
      b.thing('M4 -6L34 6L30 12L0 2Z', '#b9c0ba', { width: 3.5 }) +
      b.thing(roundedBox(-52, -18, 36, 22, 7), '#b5493a', { width: 4 }),
  );

const teaTowel: Thing = (b) =>
  shadow(70) +
  b.thing('M-70 2Q-60 -30 -24 -22Q10 -38 48 -22Q74 -16 70 4Q10 14 -70 2Z', '#e8dfd0', {
    width: 5,
  }) +
  line('M-50 -8Q0 -22 58 -6M-44 2Q0 -10 60 3', '#b5493a', 4, 0.8);

const tapOn: Thing = (b) =>
  group('translate(-656 -428)', tap(b)) +
  line('M0 -24L0 2', '#dcecf4', 7, 0.9) +
  line('M-2 -22L-2 0', '#ffffff', 2.4, 0.9) +
  line('M-12 4q12 -5 24 0', '#dcecf4', 3.5, 0.9);

const cardReader: Thing = (b) =>
  shadow(40) +
  b.thing('M-36 0L-30 -80Q-30 -88 -22 -88L24 -88Q32 -88 32 -80L38 0Z', '#4a4552', { width: 5.5 }) +
  flat('M-22 -80H24V-56H-22Z', '#d9c9b8') +
  flat('M-18 -73H18V-63H-18Z', '#a3324a') +
  flat(
    'M-22 -46h12v9h-12ZM-5 -46h12v9h-12ZM12 -46h12v9h-12ZM-23 -32h12v9h-12ZM-5 -32h12v9h-12ZM13 -32h12v9h-12ZM-24 -18h12v9h-12ZM-5 -18h12v9h-12Z',
    '#efe3c8',
  );

const clayOwl: Thing = (b) =>
  shadow(40) +
  b.thing(
    'M-36 0C-48 -50 -36 -84 -30 -92L-12 -80Q0 -84 12 -80L32 -94C40 -80 48 -46 36 0Z',
    '#b8825a',
    { width: 5.5 },
  ) +
  flat(ellipse(-14, -58, 13, 14) + ellipse(16, -58, 12, 14), '#f3e8d2') +
  flat(ellipse(-12, -57, 6, 7) + ellipse(17, -60, 5, 6), INK) +
  b.thing('M-3 -48L7 -48L2 -36Z', '#d8a24a', { width: 3 }) +
  line('M-18 -22q6 8 12 0M0 -22q6 8 12 0M-10 -10q6 8 12 0', '#7d5034', 4);

const iceCreamTub: Thing = (b) =>
  shadow(72) +
  b.thing('M-70 -50L70 -50L60 2Q0 12 -60 2Z', '#e9efe9', { width: 5.5 }) +
  flat('M-64 -34L64 -34L60 -10L-60 -10Z', '#8fb3a2') +
  b.thing('M-50 -50L-44 -78L12 -76L14 -50ZM-2 -50L8 -84L58 -76L56 -50Z', '#c79a63', { width: 4 }) +
  b.stroke('M-72 -50L72 -50', { width: 6 });

const carrierBag: Thing = (b) =>
  shadow(70) +
  b.stroke('M-30 -70C-40 -120 0 -122 -6 -72M20 -70C16 -116 54 -112 38 -66', {
    width: 6,
    colour: '#8aa6a8',
  }) +
  b.thing('M-62 2Q-78 -50 -44 -74Q0 -62 52 -72Q80 -40 62 2Q0 14 -62 2Z', '#bcd0cf', {
    width: 5.5,
  }) +
  line('M-30 -60Q-36 -30 -26 -6M22 -62Q34 -30 26 -4', '#7f9a9c', 4, 0.8) +
  b.thing('M-20 -70L-8 -92L22 -86L18 -68Z', '#c79a63', { width: 3.5 });

const stool: Thing = (b) =>
  b.stroke('M-46 -84L-56 70M46 -84L56 70M-50 0L50 0', { width: 10, colour: '#5f3b2e', taper: 0 }) +
  b.thing('M-66 -98Q0 -112 66 -98L62 -80Q0 -70 -62 -80Z', '#a8744f', { width: 5 });

export const CROCKERY: Record<string, Thing> = {
  mug,
  'second-mug': secondMug,
  'phone-face-down': phoneFaceDown,
  'phone-dark': phoneDark,
  'phone-lit': phoneLit,
  toast,
  'bread-bin': breadBin,
  'van-keys': vanKeys,
  'tea-towel': teaTowel,
  'tap-on': tapOn,
  'card-reader': cardReader,
  'clay-owl': clayOwl,
  'ice-cream-tub': iceCreamTub,
  'carrier-bag': carrierBag,
  stool,
};
