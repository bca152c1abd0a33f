// Two rooms on the workshop's plan: a barn's office, and an X-ray room after hours.
// Must not know: people, objects, stages, or the room's plan beyond what it borrows.
import type { Brush } from '../brush.ts';
import { ellipse, flat, group, roundedBox } from '../shapes.ts';
import { far, ledge, long, rect } from './pieces.ts';
import type { Overlay } from './room.ts';
import { bench, shellOf, sideboard } from './workshopShell.ts';

function boards(b: Brush, id: string): string {
  let d = '';
  for (let x = 40; x < 1280; x += 84) d += `M${x} 0L${x} 440`;
  const clip = `<clipPath id="${id}"><path d="M0 0H1280V440H0Z${rect(488, 50, 304, 250)}" clip-rule="evenodd"/></clipPath>`;
  return `<defs>${clip}</defs><g clip-path="url(#${id})">${b.stroke(d, { width: 3.4, opacity: 0.4, ...long })}</g>`;
}

function crates(b: Brush): string {
  const apples = (y: number): string =>
    [26, 62, 98, 134]
      .map((x, i) => b.far(ellipse(x, y, 20, 19), i % 2 ? '#b5493a' : '#c8863f', { width: 3.4 }))
      .join('');
  const crate = (y: number): string =>
    apples(y - 4) +
    b.far(rect(-20, y, 186, 34), '#b98a5c', { width: 4 }) +
    b.far(rect(-20, y + 40, 186, 34), '#a8744f', { width: 4 }) +
    b.far(rect(6, y, 16, 76), '#8a5b43', { width: 3 }) +
    b.far(rect(130, y, 16, 76), '#8a5b43', { width: 3 });
  return crate(330) + crate(440) + flat(rect(-20, 514, 190, 60), '#6b4535');
}

/** A basket of apples from the early rows. */
const basket = (b: Brush): string =>
  b.stroke('M576 372C580 316 700 316 704 372', { width: 9, colour: '#8a5b43', taper: 0 }) +
  [590, 622, 656, 688]
    .map((x, i) => b.far(ellipse(x, 370, 20, 20), i % 2 ? '#c8863f' : '#b5493a', { width: 3.4 }))
    .join('') +
  b.far('M562 374H718L704 432H576Z', '#b98a5c', { width: 4.4 }) +
  b.stroke('M568 394L712 394M572 414L708 414M600 376L604 430M640 376L640 430M680 376L676 430', {
    width: 3,
    opacity: 0.5,
    ...far,
  });

const cabinet = (b: Brush): string =>
  b.far(rect(1120, 250, 180, 320), '#6d7f72', { width: 5 }) +
  b.stroke('M1120 350L1300 350M1120 450L1300 450', { width: 4, ...far }) +
  b.stroke('M1190 296L1240 296M1190 396L1240 396M1190 496L1240 496', {
    width: 7,
    colour: '#d9c9a8',
    taper: 0,
  }) +
  group(
    'translate(1180 250)',
    b.far('M-30 0L-24 -58L40 -58L46 0Z', '#c79a63', { width: 4 }) +
      b.stroke('M-20 -24L38 -24', { width: 3, opacity: 0.5, ...far }),
  );

/** A year of the orchard: rows pencilled on squared paper. */
const plan = (b: Brush): string =>
  b.far(rect(22, 84, 120, 150), '#f0e6cf', { width: 4 }) +
  b.stroke('M36 110L128 110M36 136L128 136M36 162L128 162M36 188L128 188M36 214L100 214', {
    width: 5,
    colour: '#5b7a5c',
    opacity: 0.8,
    taper: 4,
  }) +
  flat(ellipse(112, 214, 8, 8), '#b5493a');

const deskThings = (b: Brush): string =>
  b.thing('M70 566L80 532L188 532L198 566Q134 576 70 566Z', '#3b3448', { width: 5 }) +
  b.thing(
    'M62 532Q66 514 92 516L176 516Q202 514 206 532Q202 546 186 542L180 532L88 532L82 542Q66 546 62 532Z',
    '#3b3448',
    { width: 5 },
  ) +
  b.thing('M1060 570L1078 548L1210 550L1224 572Z', '#f3ead7', { width: 4.5 }) +
  b.stroke('M1090 556L1196 558M1086 563L1170 565', { width: 2.6, colour: '#8a6b5c' });

export const barnOffice = (b: Brush): Overlay => ({
  wall:
    shellOf(b, 'barn', '#a87f60', '#7c5743', '#d9c09a') +
    boards(b, 'barn-boards') +
    plan(b) +
    crates(b) +
    cabinet(b) +
    sideboard(b, '#8a5b43') +
    basket(b),
  front: bench(b, '#b0784e', '#6b4535') + deskThings(b),
});

/** Under the window. */
const IN_THE_MIDDLE = 'translate(562 216)';

/** A panoramic picture of teeth on the light box. */
function lightBox(b: Brush): string {
  let teeth = '';
  for (let i = 0; i < 11; i++) {
    const x = 22 + i * 10.4;
    const bow = Math.abs(i - 5) * 2.4;
    teeth += roundedBox(x, 148 - bow, 8, 22, 3) + roundedBox(x, 176 - bow, 8, 20, 3);
  }
  return (
    b.far(roundedBox(2, 96, 152, 134, 6), '#8f9aa4', { width: 4.5 }) +
    flat(rect(12, 106, 132, 114), '#33405a') +
    flat('M16 150C40 128 116 128 140 150L140 196C110 214 46 214 16 196Z', '#5f7a98', 0.8) +
    flat(teeth, '#dbe8f0')
  );
}

const lightBoxLit = (): string =>
  flat(rect(12, 106, 132, 8) + rect(12, 212, 132, 8), '#dff0ff', 0.9);

/** The arm of the machine, folded against the wall. */
const arm = (b: Brush): string =>
  b.far(rect(1236, 60, 40, 190), '#c9d2d6', { width: 4.5 }) +
  b.stroke('M1250 120L1160 180L1196 290', { width: 26, taper: 0, thinning: 0.1 }) +
  b.stroke('M1250 120L1160 180L1196 290', {
    width: 16,
    taper: 0,
    thinning: 0.1,
    colour: '#dfe6e8',
  }) +
  b.far(ellipse(1160, 180, 18, 18), '#aeb8bc', { width: 4 }) +
  b.far(roundedBox(1152, 282, 92, 66, 16), '#dfe6e8', { width: 4.5 }) +
  b.far('M1166 346L1206 346L1200 392L1172 392Z', '#6f8f98', { width: 4.5 });

const apron = (b: Brush): string =>
  b.stroke('M40 262L40 280M118 262L118 280', { width: 6, ...far }) +
  b.far('M30 276L60 276Q78 312 98 276L128 276L140 470Q80 484 20 470Z', '#4f6b7a', { width: 4.5 }) +
  b.stroke('M78 300L78 466', { width: 3.4, opacity: 0.5, ...far });

const steelTop = (b: Brush): string =>
  ledge(b, 540, 40, '#cfd8da', '#7f8f98') +
  b.stroke('M220 606L220 740M640 606L640 740M1060 606L1060 740', {
    width: 4,
    opacity: 0.6,
    ...far,
  }) +
  b.thing(roundedBox(1084, 436, 150, 100, 8), '#3b4150', { width: 5.5 }) +
  flat(rect(1096, 448, 126, 74), '#52697c') +
  b.thing('M1140 536L1178 536L1190 562L1128 562Z', '#aeb8bc', { width: 4.5 }) +
  b.thing(roundedBox(70, 520, 110, 42, 8), '#8fb0b4', { width: 5 }) +
  b.stroke('M104 520L112 500L138 500L146 520', { width: 5 });

export const xRay = (b: Brush): Overlay => ({
  wall:
    shellOf(b, 'xray', '#a9bcc0', '#8499a0', '#dfe6e8') +
    blinds(b) +
    group(IN_THE_MIDDLE, lightBox(b)) +
    apron(b) +
    arm(b),
  behind:
    b.stroke('M500 -10L500 14M780 -10L780 14', { width: 4, taper: 0 }) +
    b.thing(roundedBox(430, 10, 420, 16, 6), '#dfe6e8', { width: 4.5 }),
  lit: group(IN_THE_MIDDLE, lightBoxLit()) + flat(roundedBox(436, 20, 408, 12, 5), '#f4fbff'),
  plan: {
    lamps: [{ x: 640, y: 60, r: 680, cold: true }],
  },
  front: steelTop(b),
});

/** Slats half down: the practice is shut. */
function blinds(b: Brush): string {
  let slats = '';
  for (let i = 0; i < 7; i++) slats += rect(508, 72 + i * 13, 264, 8);
  return (
    flat(slats, '#e9eef0') +
    b.stroke('M560 70L560 160M720 70L720 160', { width: 2.6, opacity: 0.6, ...far })
  );
}
