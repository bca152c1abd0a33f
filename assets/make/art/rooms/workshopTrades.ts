// Two trades in the workshop: a theatre's carpenter, and a luthier.
// Must not know: people, objects, stages, or the room's plan beyond what it borrows.
import type { Brush } from '../brush.ts';
import { INK, ellipse, flat, group } from '../shapes.ts';
import { far, rect } from './pieces.ts';
import type { Overlay } from './room.ts';
import { bench, shellOf, sideboard, toolBoard } from './workshopShell.ts';

/** A painted flat: night sky with a moon, seen as the back wall of some play. */
function moonFlat(b: Brush): string {
  return (
    b.far('M-30 96L150 70L156 560L-30 560Z', '#4a5f8a', { width: 5 }) +
    flat('M-26 400C20 360 90 380 154 350L156 556H-26Z', '#3f6b6a') +
    b.far(ellipse(74, 168, 38, 38), '#f0e0b4', { width: 3.5 }) +
    flat(
      'M20 250q4 -10 8 0q-4 8 -8 0ZM116 252q4 -10 8 0q-4 8 -8 0ZM20 130q4 -10 8 0q-4 8 -8 0ZM128 110q4 -10 8 0q-4 8 -8 0Z',
      '#f0e0b4',
    ) +
    flat(
      'M-20 300C10 280 40 296 60 286C84 276 110 296 140 284C130 306 90 304 60 306C30 312 0 310 -20 300Z',
      '#c9d4e4',
      0.9,
    )
  );
}

/** The set as a model in a box: curtain, moon, steps, two figures of card. */
function modelStage(b: Brush): string {
  return (
    b.far('M548 306L732 306L732 432L548 432Z', '#6b4535', { width: 4.5 }) +
    flat('M564 322H716V420H564Z', '#4a5f8a') +
    flat(ellipse(672, 350, 14, 14), '#f0e0b4') +
    flat('M564 404H716V420H564Z', '#c79a63') +
    b.far('M592 404V382H622V392H640V404Z', '#b5643f', { width: 2.6 }) +
    flat('M652 404q-1 -26 5 -26t5 26ZM674 404q-1 -24 5 -24t5 24Z', '#f3ead7') +
    b.far('M558 316H604C602 352 590 376 560 392Z', '#8d3f46', { width: 3.4 }) +
    b.far('M722 316H676C678 352 690 376 720 392Z', '#8d3f46', { width: 3.4 }) +
    b.far('M544 298H736V318H544Z', '#c08a3e', { width: 3.4 })
  );
}

/** A door in its frame that leads to nowhere, and a column lighter than it looks. */
function doorFlat(b: Brush): string {
  return (
    b.far('M1160 60L1300 52L1300 560L1154 560Z', '#b5643f', { width: 5 }) +
    b.far('M1190 130L1300 126L1300 560L1186 560Z', '#e2d0ac', { width: 4.5 }) +
    b.stroke('M1210 160L1300 157L1300 300L1208 302ZM1208 330L1300 328', {
      width: 4,
      opacity: 0.6,
      ...far,
    }) +
    flat(ellipse(1204, 360, 8, 8), '#d9b46a')
  );
}

function paintPots(b: Brush): string {
  const pot = (x: number, colour: string): string =>
    b.thing(`M${x - 30} 506L${x + 30} 506L${x + 26} 566Q${x} 574 ${x - 26} 566Z`, '#b9bfbc', {
      width: 5,
    }) +
    flat(`M${x - 29} 506h58l-2 16q-8 16 -14 2q-10 8 -18 -2q-10 14 -22 -2Z`, colour) +
    b.stroke(ellipse(x, 506, 30, 6), { width: 4 });
  return (
    pot(1110, '#4a5f8a') +
    pot(1186, '#b5643f') +
    b.thing('M1216 566L1262 500L1272 506L1230 572Z', '#c08a3e', { width: 4.5 })
  );
}

const saw = (b: Brush): string =>
  b.thing('M74 566L252 536L256 552L80 590Z', '#c3cccb', { width: 5 }) +
  b.thing('M36 560Q40 540 66 544L86 562L82 592Q50 600 36 580Z', '#8a5238', { width: 5 }) +
  b.stroke('M86 588l8 6l8 -8l8 5l8 -8l8 5l8 -8l8 5l8 -8l8 5l8 -8', { width: 2.6 });

const shavings = (b: Brush): string =>
  b.stroke(
    'M330 566C344 548 364 560 354 572C348 580 336 574 342 566M420 576C432 560 450 570 442 580M902 570C914 552 936 562 928 576C922 584 908 580 914 570',
    { width: 5, colour: '#e2bd86' },
  );

export const theatre = (b: Brush): Overlay => ({
  wall:
    shellOf(b, 'theatre', '#94857f', '#5f4f50', '#8a6f5a') +
    moonFlat(b) +
    doorFlat(b) +
    modelStage(b) +
    sideboard(b, '#8a6f5a'),
  front: bench(b) + saw(b) + paintPots(b) + shavings(b),
});

/** A violin's or cello's body and neck, hanging by its scroll from y 0. */
function fiddle(b: Brush, x: number, y: number, size: number, wood: string): string {
  const body =
    'M-34 92C-40 70 -14 62 0 64C14 62 40 70 34 92C30 108 22 110 24 122C28 134 46 140 44 168C42 196 18 200 0 200C-18 200 -42 196 -44 168C-46 140 -28 134 -24 122C-22 110 -30 108 -34 92Z';
  return group(
    `translate(${x} ${y}) scale(${size})`,
    b.far(body, wood, { width: 4.5 }) +
      flat(
        'M16 68C36 70 38 84 34 94C30 108 22 110 24 122C28 134 46 140 44 168C42 192 24 198 8 200C30 160 22 110 16 68Z',
        INK,
        0.14,
      ) +
      b.stroke('M-18 116C-24 126 -12 138 -18 150M18 116C24 126 12 138 18 150', {
        width: 4,
        ...far,
      }) +
      b.far(rect(-6, 8, 12, 100), '#3b2a2a', { width: 2.6 }) +
      b.far('M-10 152L10 152L6 190L-6 190Z', '#3b2a2a', { width: 2.6 }) +
      b.far('M-10 10C-14 -8 0 -16 8 -8C14 0 8 8 2 6L10 12Z', wood, { width: 3 }) +
      b.stroke('M-16 2L16 2M-16 12L16 12', { width: 4, ...far }) +
      b.stroke('M-2 14L-2 152M3 14L3 152', {
        width: 1.6,
        colour: '#efe3c8',
        taper: 0,
        thinning: 0.1,
      }),
  );
}

const hangers = (b: Brush): string =>
  b.stroke('M-20 60L176 60M1104 60L1300 60', { width: 8, colour: '#6b4535', taper: 0 }) +
  fiddle(b, 50, 64, 0.92, '#b5643f') +
  fiddle(b, 140, 66, 0.72, '#a8744f') +
  fiddle(b, 1150, 66, 0.72, '#c08a3e');

const cello = (b: Brush): string => fiddle(b, 1226, 150, 2, '#9c4f2f');

/** A scroll half cut, a small plane, a pot of glue. */
function luthierTools(b: Brush): string {
  return (
    b.thing(
      'M60 562C40 520 84 494 108 516C124 534 104 552 92 542C84 534 94 526 100 530L240 548L238 572L96 574Q70 578 60 562Z',
      '#d9a86a',
      { width: 5 },
    ) +
    b.thing('M1040 564L1052 536L1110 534L1122 564Z', '#8a5238', { width: 5 }) +
    b.thing('M1066 536L1078 508L1094 510L1086 536Z', '#c3cccb', { width: 4.5 }) +
    b.stroke('M930 566L992 556', { width: 7, colour: '#c3cccb', taper: 4 }) +
    b.stroke('M880 574L932 566', { width: 12, colour: '#8a5238', taper: 2 })
  );
}

export const luthier = (b: Brush): Overlay => ({
  wall:
    shellOf(b, 'luthier', '#c9a884', '#8a5f48', '#a8744f') +
    hangers(b) +
    cello(b) +
    toolBoard(b, 20, 290, '#a8744f') +
    sideboard(b, '#a8744f') +
    group('translate(742 378) rotate(90)', fiddle(b, 0, 0, 0.92, '#c47a3f')),
  front: bench(b, '#c08a5a', '#7c4f38') + luthierTools(b) + shavings(b),
});
