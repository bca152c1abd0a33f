// A room for music on the workshop's plan: drums, a small organ, a long-necked instrument in the corner.
// Must not know: people, objects, stages, or the room's plan beyond what it borrows.
import type { Brush } from '../brush.ts';
import { INK, ellipse, flat, group } from '../shapes.ts';
import { bookcase, far, ledge, long, picture, potPlant, rect } from './pieces.ts';
import type { Overlay } from './room.ts';
import { shellOf, sideboard } from './workshopShell.ts';

/** Two drums side by side on the table's end: the small one of wood, the big one of metal. */
function tabla(b: Brush): string {
  const drum = (x: number, w: number, colour: string, round: number): string =>
    flat(ellipse(x + 4, 572, w + 14, 12), '#241a2b', 0.28) +
    b.thing(
      `M${x - w} 496C${x - w - round} 530 ${x - w * 0.8} 570 ${x - w * 0.6} 574L${x + w * 0.6} 574C${x + w * 0.8} 570 ${x + w + round} 530 ${x + w} 496Z`,
      colour,
      { width: 5 },
    ) +
    b.stroke(
      `M${x - w * 0.8} 508L${x - w * 0.5} 566M${x - w * 0.3} 512L${x - w * 0.2} 570M${x + w * 0.3} 512L${x + w * 0.2} 570M${x + w * 0.8} 508L${x + w * 0.5} 566`,
      { width: 4, colour: '#e2d0ac' },
    ) +
    b.thing(ellipse(x, 494, w + 3, 15), '#e9dcc0', { width: 5 }) +
    flat(ellipse(x + 2, 494, w * 0.42, 7), INK, 0.85);
  return drum(84, 46, '#8a5238', 4) + drum(196, 58, '#aeb4b8', 18);
}

/** A small organ with its bellows, shut. */
function harmonium(b: Brush): string {
  let keys = '';
  for (let x = 556; x < 724; x += 14) keys += `M${x} 384L${x} 404`;
  return (
    b.far(rect(540, 344, 200, 88), '#9c5f3f', { width: 4.6 }) +
    flat(rect(552, 382, 176, 24), '#f3e8d2') +
    b.stroke(keys, { width: 2.6, ...long }) +
    flat(
      'M562 382h8v13h-8ZM590 382h8v13h-8ZM604 382h8v13h-8ZM632 382h8v13h-8ZM660 382h8v13h-8ZM674 382h8v13h-8ZM702 382h8v13h-8Z',
      INK,
    ) +
    b.far('M548 344L556 322H724L732 344Z', '#7c4a34', { width: 4 }) +
    b.stroke('M560 418L720 418', { width: 3, opacity: 0.5, ...far })
  );
}

/** A long-necked instrument leaning in the corner. */
const tanpura = (b: Brush): string =>
  group(
    'rotate(7 1226 400)',
    b.far(rect(1218, 70, 20, 320), '#8a5238', { width: 4.5 }) +
      b.far(
        'M1228 360C1290 372 1310 450 1282 500C1260 530 1198 530 1174 500C1146 450 1166 372 1228 360Z',
        '#b5643f',
        { width: 5 },
      ) +
      b.far(rect(1206, 452, 44, 10), '#efe3c8', { width: 3 }) +
      b.stroke('M1224 80L1222 452M1232 80L1234 452', {
        width: 1.8,
        colour: '#f3ead7',
        taper: 0,
        thinning: 0.1,
      }) +
      b.stroke('M1204 96L1218 96M1238 110L1254 110M1204 130L1218 130', { width: 8, ...far }),
  );

const hanging = (b: Brush): string =>
  b.far('M1096 60L1196 56L1198 210L1098 214Z', '#8c4f6a', { width: 4 }) +
  flat('M1108 74L1184 71L1186 84L1109 87ZM1108 184L1186 181L1186 196L1109 199Z', '#d9a84a') +
  flat('M1146 104L1172 134L1148 166L1122 136Z', '#d9a84a', 0.9) +
  b.stroke('M1090 58L1202 54', { width: 7, taper: 0, ...far });

export const musicRoom = (b: Brush): Overlay => ({
  wall:
    shellOf(b, 'music', '#c39a7e', '#8a5f58', '#d9c4a0') +
    bookcase(b, -30, 150, 170, 3) +
    picture(b, [22, 44, 84, 84], '#d9a84a', '#6b4535') +
    hanging(b) +
    tanpura(b) +
    sideboard(b, '#8a5238') +
    harmonium(b),
  front:
    ledge(b, 540, 40, '#9c5f4a', '#6b3f42') +
    rug(b) +
    tabla(b) +
    group('translate(1180 562)', potPlant(b, 0, 0, 0.8, '#6f98a0')),
});

const rug = (b: Brush): string =>
  b.stroke('M-20 622L1300 622M-20 690L1300 690', { width: 7, colour: '#d9a84a', taper: 0 }) +
  flat(
    Array.from({ length: 10 }, (_, i) => `M${32 + i * 132} 656l30 -22l30 22l-30 22Z`).join(''),
    '#d9a84a',
    0.55,
  );
