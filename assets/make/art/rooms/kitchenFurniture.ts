// The kitchen's furniture against the wall: fridge, counter, shelf, hob, kettle, tap. Scene units.
// Must not know: light, hour, or what lies about; loose things are sprites of their own.
import type { Brush } from '../brush.ts';
import { FAR_INK, INK, ellipse, faded, flat, group, roundedBox } from '../shapes.ts';
import { copper, poster, stove } from './kitchenEnds.ts';
import type { KitchenStyle } from './kitchenStyle.ts';

const far = { colour: FAR_INK };

function tiles(b: Brush): string {
  let rows =
    flat('M0 368H1280V434H0Z', '#b98c74', 0.35) +
    b.stroke('M0 401L1280 401', { width: 2.5, taper: 0, opacity: 0.35, ...far });
  for (let x = 14; x < 1280; x += 46) {
    rows += b.stroke(`M${x} 369L${x} 400M${x + 23} 402L${x + 23} 434`, {
      width: 2.2,
      taper: 0,
      wobble: 1,
      opacity: 0.3,
      ...far,
    });
  }
  return faded(0.6, rows);
}

function counter(b: Brush, top: string, cupboards: string): string {
  const doors = [176, 420, 640, 862, 1100].map((x) =>
    b.stroke(`M${x} 458L${x} 720`, { width: 4, ...far }),
  );
  return [
    flat('M0 432H1280V456H0Z', top),
    b.stroke('M0 432L1280 432M0 456L1280 456', { width: 4.5, taper: 0, ...far }),
    flat('M0 456H1280V720H0Z', cupboards),
    flat('M0 456H1280V482H0Z', INK, 0.26),
    ...doors,
  ].join('');
}

/** The sink under the window. */
function sink(b: Brush): string {
  return (
    flat('M566 430H716V437H566Z', '#8b9aa0') + b.stroke('M566 430L716 430', { width: 3, ...far })
  );
}

/** The tap over the sink, its mouth at 656,404; drawn again with the water when it runs. */
export function tap(b: Brush): string {
  const neck = 'M700 430C698 396 696 384 676 384C660 384 656 392 656 404';
  return (
    b.stroke(neck, { width: 15, taper: 0, thinning: 0.1, ...far }) +
    b.stroke(neck, { width: 8, taper: 0, thinning: 0.1, colour: '#c3cccb' }) +
    b.far('M690 424H712V434H690Z', '#c3cccb', { width: 3 })
  );
}

function fridge(b: Brush, [light, dark]: readonly [string, string]): string {
  const body = b.far('M-20 60L148 60Q166 60 166 80L166 640L-20 640Z', light, { width: 5 });
  const side = flat('M128 60H148Q164 60 164 80V640H128Z', dark, 0.7);
  const seams = b.stroke('M-20 262L164 262', { width: 4.5, ...far });
  const grips = b.stroke('M142 176L142 236M142 290L142 372', {
    width: 9,
    colour: '#dccdb8',
    taper: 0,
    thinning: 0.1,
  });
  return body + side + seams + grips + photos(b);
}

function photos(b: Brush): string {
  const strip =
    b.far('M24 296L60 296L60 390L24 390Z', '#f3e8d2', { width: 3 }) +
    flat('M28 301H56V326H28ZM28 331H56V356H28ZM28 361H56V386H28Z', '#57465f') +
    flat('M34 326q2-14 8-14t8 14ZM32 356q4-13 9-13t9 13ZM36 386q3-13 7-13t8 13Z', '#b9805c');
  const drawing =
    b.far('M78 304L122 300L126 352L82 356Z', '#f6eedd', { width: 3 }) +
    b.stroke('M90 344L92 326L104 314L116 324L116 342', { width: 3, colour: '#b5493a' }) +
    b.stroke('M98 342L98 332L106 332', { width: 2.6, colour: '#3f6b5c' });
  return (
    group('rotate(3 56 320)', strip) +
    drawing +
    flat(ellipse(42, 297, 5, 5), '#2f5d62') +
    flat(ellipse(101, 302, 5, 5), '#c8683f')
  );
}

function jar(b: Brush, x: number, h: number, glass: string, inside: string): string {
  const top = 246 - h;
  return (
    b.far(roundedBox(x, top, 32, h, 6), glass, { width: 3.5 }) +
    flat(roundedBox(x + 4, 246 - h * 0.62, 24, h * 0.58, 4), inside, 0.8) +
    b.far(roundedBox(x + 3, top - 9, 26, 11, 3), '#7a5745', { width: 3 })
  );
}

function plant(b: Brush): string {
  const stems =
    'M352 214C346 190 330 184 322 170M354 214C358 184 372 176 386 172M350 212C350 190 352 172 358 156M366 216C384 216 396 236 398 262';
  const leaves =
    'M322 170q-16-2-16-18q18 0 16 18ZM386 172q4-16 20-14q-2 16-20 14ZM358 156q-10-12 2-24q12 12-2 24ZM398 262q-12 6-12 22q16-4 12-22ZM336 190q-16 4-22-8q14-8 22 8ZM372 190q14 6 22-4q-12-10-22 4Z';
  return (
    b.far('M328 214L378 214L372 246L334 246Z', '#e9dcc0', { width: 3.5 }) +
    b.stroke(stems, { width: 3.6, colour: '#3f5a48' }) +
    flat(leaves, '#5f8262')
  );
}

function shelf(b: Brush): string {
  const board = b.far('M196 246L386 246L386 258L196 258Z', '#a8744f');
  const jars =
    jar(b, 206, 58, '#d8c08e', '#b58c4a') +
    jar(b, 244, 46, '#c7d0c2', '#7f9a86') +
    jar(b, 280, 64, '#d9a58b', '#a65f47');
  return group('translate(0 -196)', board + jars + plant(b));
}

/** Twenty to eight; nobody has wound it since. */
function clock(b: Brush): string {
  const face = b.far(ellipse(1010, 38, 27, 27), '#f0e4cc', { width: 5 });
  const hands =
    b.stroke('M1010 38L1000 49', { width: 5, taper: 2 }) +
    b.stroke('M1010 38L992 47', { width: 3.5, taper: 3 });
  return face + hands + flat(ellipse(1010, 38, 3.4, 3.4), '#c8683f');
}

/** The extractor over the hob, and what hangs below it. */
function hood(b: Brush): string {
  const box =
    b.far('M1112 -46L1300 -46L1300 46L1252 96L1146 96L1112 46Z', '#93a5a5', { width: 5 }) +
    b.stroke('M1112 46L1300 46', { width: 4, ...far });
  return box + rail(b);
}

const hob = (b: Brush): string =>
  b.far('M1120 420L1290 420L1290 434L1120 434Z', '#2f2838', { width: 3.5 });

function kettle(b: Brush, colour: string): string {
  const body = 'M1150 452C1140 410 1152 380 1196 378C1242 380 1252 410 1244 452Q1196 460 1150 452Z';
  const spout = 'M1152 428C1130 424 1122 404 1106 396L1116 386C1134 392 1146 404 1154 406Z';
  const lid =
    b.far('M1182 378Q1196 364 1212 378Z', colour, { width: 3.5 }) +
    flat('M1182 378Q1196 364 1212 378Z', INK, 0.22) +
    flat(ellipse(1197, 364, 7, 6), INK);
  const shine = b.stroke('M1166 400C1162 416 1162 430 1166 442', {
    width: 6,
    colour: '#f0c9a0',
    opacity: 0.6,
  });
  const handle = b.stroke('M1160 386C1162 338 1230 338 1232 386', { width: 9 });
  return group(
    'translate(0 -36)',
    b.far(body, colour, { width: 5 }) + handle + lid + b.far(spout, colour, { width: 4.5 }) + shine,
  );
}

function rail(b: Brush): string {
  const cup = (x: number, colour: string): string =>
    b.stroke(`M${x} 160q-2 10 3 14`, { width: 3.5, ...far }) +
    b.far(`M${x - 16} 178L${x + 14} 178L${x + 11} 210Q${x} 216 ${x - 12} 210Z`, colour, {
      width: 3.5,
    });
  const spoons =
    b.stroke('M1206 160L1206 226M1248 160L1248 240', { width: 5, colour: '#3b2a2a' }) +
    b.far('M1194 226L1220 226L1218 264L1197 264Z', '#b9c0ba', { width: 3.5 }) +
    b.far('M1234 240Q1248 232 1262 240Q1268 264 1248 272Q1230 264 1234 240Z', '#6d7f86', {
      width: 3.5,
    });
  return (
    b.stroke('M1104 160L1290 160', { width: 5, taper: 0, ...far }) +
    cup(1122, '#c8683f') +
    cup(1164, '#e9dcc0') +
    spoons
  );
}

/** Room for knees below a lowered counter, and the wall laid bare above it. */
function kneeRoom(b: Brush): string {
  return (
    flat('M430 456H850V720H430Z', INK, 0.3) +
    b.stroke('M430 456L430 720M850 456L850 720', { width: 5, ...far })
  );
}

function worktop(b: Brush, { top, cupboards, lowered, kettle: pot }: KitchenStyle): string {
  const all = counter(b, top, cupboards) + (lowered > 0 ? kneeRoom(b) : '') + sink(b) + tap(b);
  return group(`translate(0 ${lowered})`, all + hob(b) + kettle(b, pot));
}

const RIGHT = { hood, poster, copper };

/** Everything that stands or hangs against the wall of a kitchen of this style. */
export function kitchenFurniture(b: Brush, style: KitchenStyle): string {
  const { left, right, lowered } = style;
  return (
    group(`translate(0 ${lowered})`, tiles(b)) +
    worktop(b, style) +
    (left === 'stove' ? stove(b) : fridge(b, left.fridge)) +
    shelf(b) +
    clock(b) +
    RIGHT[right](b)
  );
}
