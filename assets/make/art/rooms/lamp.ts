// Loose parts of rooms that the scene places and lights itself: pendant lamp, its lit bulb, chair, frost, a raindrop.
// Must not know: where they go.
import type { Brush } from '../brush.ts';
import { chanceFrom } from '../random.ts';
import { FAR_INK, INK, ellipse, flat, group, line } from '../shapes.ts';

const SHADE =
  'M640 86C668 86 676 98 678 110C712 118 740 146 746 182L534 182C540 146 568 118 602 110C604 98 612 86 640 86Z';

/** It hangs above the faces of two who sit: between them there is room for a hand. */
const UP = 'translate(0 -70)';

export function lamp(b: Brush, [light, dark]: readonly [string, string]): string {
  return group(
    UP,
    [
      b.stroke('M640 40L640 92', { width: 5, taper: 0 }),
      flat(SHADE, light),
      flat(
        'M650 88C672 90 676 98 678 110C712 118 740 146 746 182L700 182C700 150 682 124 650 112Z',
        dark,
        0.75,
      ),
      b.stroke(SHADE, { width: 6 }),
      b.stroke('M562 168C568 150 580 138 594 130', { width: 6, colour: '#8fb9b5', opacity: 0.8 }),
      flat(ellipse(640, 184, 104, 10), '#4a4552'),
      flat(ellipse(640, 187, 30, 17), '#8d8791'),
    ].join(''),
  );
}

export function bulb(): string {
  return group(
    UP,
    flat(ellipse(640, 184, 104, 10), '#ffe9b8') + flat(ellipse(640, 188, 34, 20), '#fff6dc'),
  );
}

export function chair(b: Brush): string {
  return (
    b.far('M-150 336Q-120 316 -86 320L-70 640L-160 640Z', '#6b4535', { width: 5 }) +
    b.stroke('M-128 344L-136 640M-104 340L-106 640', { width: 4, colour: FAR_INK, opacity: 0.7 })
  );
}

/** Frost in the corners of the panes, thicker towards the frame. */
export function frost(): string {
  const chance = chanceFrom(23);
  let needles = '';
  for (const [cx, cy] of [
    [470, 336],
    [632, 336],
    [648, 336],
    [810, 336],
    [470, 34],
    [810, 34],
  ] as const) {
    for (let i = 0; i < 26; i++) {
      const inward = Math.atan2(185 - cy, 640 - cx) + (chance() - 0.5) * 2.2;
      const length = 20 + chance() * 60;
      const dx = Math.cos(inward) * length;
      const dy = Math.sin(inward) * length;
      needles += `M${cx} ${cy}q${(dx * 0.5 + 4).toFixed(1)} ${(dy * 0.5 - 4).toFixed(1)} ${dx.toFixed(1)} ${dy.toFixed(1)}`;
    }
  }
  const haze = `<defs><linearGradient id="haze" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="#eef6fb" stop-opacity=".6"/><stop offset=".4" stop-color="#eef6fb" stop-opacity=".12"/><stop offset="1" stop-color="#eef6fb" stop-opacity=".2"/></linearGradient></defs>`;
  return haze + flat('M470 34H810V336H470Z', 'url(#haze)') + line(needles, '#f2f8fd', 1.8, 0.5);
}

export const drop = (): string => line('M6 2L1 34', '#d6e4f4', 2.2);
export const flake = (): string => flat(ellipse(6, 6, 4.5, 4.5), '#fbfdff');

/** One white square; the scene stretches and tints it. */
export const white = (): string => flat('M0 0H8V8H0Z', '#fff') + line('', INK, 0);
