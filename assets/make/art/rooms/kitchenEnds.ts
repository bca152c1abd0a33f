// What stands at the two ends of other kitchens: a stove that burns wood, a poster, copper pans. Scene units.
// Must not know: whose kitchen it is.
import type { Brush } from '../brush.ts';
import { FAR_INK, INK, ellipse, flat, group, roundedBox } from '../shapes.ts';

const far = { colour: FAR_INK };

/** An iron stove with its pipe at the very edge; the wall above it stays free. */
export function stove(b: Brush): string {
  const tiles = Array.from(
    { length: 4 },
    (_, i) => `M${-20 + i * 46} 280L${-20 + i * 46} 640`,
  ).join('');
  return (
    flat('M-20 280H168V720H-20Z', '#c9b9a0') +
    b.stroke(`${tiles}M-20 340L168 340M-20 400L168 400`, { width: 2.6, opacity: 0.4, ...far }) +
    b.stroke('M168 280L168 640M-20 280L168 280', { width: 4, ...far }) +
    b.far('M-14 -20L16 -20L16 330L-14 330Z', '#4a4552', { width: 4 }) +
    b.far(roundedBox(-30, 326, 176, 260, 8), '#4a4552', { width: 5 }) +
    b.far('M-34 312L152 312L152 332L-34 332Z', '#5f5a66', { width: 4 }) +
    b.far(roundedBox(14, 372, 108, 88, 10), '#2b2233', { width: 4.5 }) +
    flat(
      'M30 450C26 428 46 424 44 402C62 414 58 430 68 430C70 418 78 410 76 398C98 414 108 436 102 450Z',
      '#e8933f',
    ) +
    flat('M46 450C46 436 60 434 60 420C74 430 82 440 78 450Z', '#f6d27a') +
    b.stroke('M132 400L132 436', { width: 7, colour: '#c3cccb', taper: 0 }) +
    b.stroke('M14 500L122 500M14 520L122 520', { width: 4, opacity: 0.6 })
  );
}

/** A concert that was: a sun, a guitar's outline, strokes where the names are. */
export function poster(b: Brush): string {
  return (
    group(
      'rotate(1.5 1194 160)',
      b.far('M1132 62L1258 62L1258 244L1132 244Z', '#2f4d63', { width: 4 }) +
        flat(ellipse(1195, 128, 40, 40), '#e8933f') +
        flat(
          'M1190 92L1200 92L1202 146C1220 146 1224 162 1214 170C1226 180 1222 204 1195 204C1168 204 1164 180 1176 170C1166 162 1170 146 1188 146Z',
          '#f3e0c0',
        ) +
        flat(ellipse(1195, 176, 9, 9), '#2f4d63') +
        b.stroke('M1148 220L1242 220M1160 232L1228 232', { width: 5, colour: '#f3e0c0', taper: 4 }),
    ) +
    flat(ellipse(1140, 66, 4, 4) + ellipse(1252, 70, 4, 4), '#c8683f') +
    b.far('M1116 300L1290 300L1290 312L1116 312Z', '#a8744f') +
    b.far(roundedBox(1140, 268, 40, 32, 4), '#c8683f', { width: 3.4 }) +
    b.far(roundedBox(1192, 260, 34, 40, 4), '#8fa6a2', { width: 3.4 }) +
    b.far(roundedBox(1238, 272, 30, 28, 4), '#e8c27c', { width: 3.4 })
  );
}

/** Pans of copper on a rail. */
export function copper(b: Brush): string {
  const pan = (x: number, y: number, r: number): string =>
    b.stroke(`M${x} 78L${x} ${y - r + 4}`, { width: 8, colour: '#4a3a34', taper: 0 }) +
    b.far(ellipse(x, y, r, r), '#c47a4a', { width: 4.4 }) +
    flat(ellipse(x + 3, y + 3, r * 0.72, r * 0.72), INK, 0.16) +
    b.stroke(
      `M${x - r * 0.6} ${y - r * 0.3}C${x - r * 0.4} ${y - r * 0.6} ${x - r * 0.1} ${y - r * 0.7} ${x} ${y - r * 0.7}`,
      { width: 4, colour: '#f3d2a8', opacity: 0.8 },
    );
  return (
    b.stroke('M1100 74L1300 74', { width: 7, taper: 0, ...far }) +
    pan(1140, 166, 36) +
    pan(1206, 146, 27) +
    pan(1258, 176, 30)
  );
}
