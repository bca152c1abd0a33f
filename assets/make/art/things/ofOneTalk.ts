// Things that one talk turns on and no other has: a clock with a hen, a jar with a name, a ring of dots, a dish with a chip.
// Must not know: rooms, places, or what a thing means to anybody.
import type { Brush } from '../brush.ts';
import { INK, ellipse, flat, group, line, roundedBox } from '../shapes.ts';
import { FAINT, PAPER, PEN, type Thing, WOOD, shadow } from './kit.ts';

const round = { taper: 0 };

/** Two bells, a handle between them, feet: a clock that is wound. */
const clockCase = (b: Brush, face: string): string =>
  shadow(54) +
  b.stroke('M-30 -14L-42 2M30 -14L42 2', { width: 8, ...round }) +
  b.stroke('M-16 -106Q0 -126 16 -106', { width: 5, ...round }) +
  b.thing('M-50 -88Q-50 -114 -20 -108Z', '#e0a03f', { width: 4.5 }) +
  b.thing('M50 -88Q50 -114 20 -108Z', '#e0a03f', { width: 4.5 }) +
  b.thing(ellipse(0, -52, 48, 48), '#b5413a', { width: 5.5, ...round }) +
  face;

/** She stands on the face and pecks at the seconds. */
const henClock: Thing = (b) =>
  clockCase(
    b,
    flat(ellipse(0, -52, 38, 38), '#f6f0e2') +
      b.stroke(ellipse(0, -52, 38, 38), { width: 3, opacity: 0.7, ...round }) +
      line('M0 -86v5M0 -23v5M-34 -52h5M29 -52h5M-24 -76l3 4M24 -76l-3 4', INK, 3) +
      b.thing('M-26 -56Q-20 -36 2 -34Q22 -36 22 -56L16 -66Q6 -52 -10 -56L-22 -70Z', '#c98b4b', {
        width: 3.4,
      }) +
      flat('M-6 -50Q4 -40 14 -48Q4 -36 -6 -50Z', '#8a5b33') +
      flat('M14 -66q-2 -9 4 -7q2 -5 6 0q5 0 1 8Z', '#b5413a') +
      flat('M23 -62l9 5l-9 3Z', '#e0a03f') +
      flat(ellipse(18, -60, 2.2, 2.2), INK) +
      line('M-4 -34l-1 8M6 -34l1 8', '#e0a03f', 3),
  );

/** With her face to the wall: the winding keys at the back. */
const henClockTurned: Thing = (b) =>
  clockCase(
    b,
    b.stroke(ellipse(0, -52, 36, 36), { width: 3, opacity: 0.5, ...round }) +
      line('M-20 -82h40M-16 -76h32M-12 -70h24', '#6b2a2a', 3) +
      b.thing('M0 -46Q-18 -66 -22 -48Q-22 -28 0 -42Q22 -28 22 -48Q18 -66 0 -46Z', '#e8c27c', {
        width: 4,
      }) +
      flat(ellipse(0, -45, 4, 4), INK),
  );

/** Leather, worn at the corners, with one strap. */
const satchel: Thing = (b) =>
  shadow(74) +
  b.stroke('M-62 -70C-92 -128 92 -132 64 -70', { width: 9, colour: '#6b4630', taper: 0 }) +
  b.thing(roundedBox(-72, -74, 144, 76, 10), '#8a5b3c', { width: 6 }) +
  b.thing('M-76 -78L76 -78L72 -34Q0 -18 -72 -34Z', '#a06c46', { width: 5.5 }) +
  b.thing(roundedBox(-42, -46, 18, 34, 4), '#6b4630', { width: 4 }) +
  b.thing(roundedBox(24, -46, 18, 34, 4), '#6b4630', { width: 4 }) +
  flat('M-37 -24h8v6h-8ZM29 -24h8v6h-8Z', '#e8c27c') +
  line('M-60 -66Q0 -60 60 -66', '#c79a6a', 3, 0.6);

/** A screw top, and a strip of tape on which a name stands. */
const jar = (b: Brush, inside: string): string =>
  shadow(40) +
  b.thing('M-36 -84Q-42 -76 -42 -62L-40 0Q0 8 40 0L42 -62Q42 -76 36 -84Z', '#dfe8e2', {
    width: 5.5,
  }) +
  inside +
  b.thing('M-34 -86L-34 -104Q0 -110 34 -104L34 -86Q0 -80 -34 -86Z', '#b5872f', { width: 5 }) +
  line('M-24 -101v14M-12 -103v15M0 -104v16M12 -103v15M24 -101v14', '#7d5a1c', 2.4, 0.7) +
  line('M-30 -66Q-32 -40 -30 -14', '#ffffff', 5, 0.6);
const tape = (b: Brush): string =>
  b.thing('M-34 -48L35 -50L36 -24L-33 -22Z', PAPER, { width: 3.4 }) +
  line('M-26 -32l4 -9l4 9M-12 -41v9M-4 -32v-9l8 9M12 -41v9M12 -36h8', PEN, 3);
const pickleJar: Thing = (b) =>
  jar(
    b,
    flat('M-37 -62Q0 -68 37 -62L36 -3Q0 4 -36 -3Z', '#b5642a') +
      flat(
        `${ellipse(-16, -18, 11, 8)}${ellipse(12, -10, 12, 8)}${ellipse(18, -58, 10, 7)}${ellipse(-18, -58, 11, 6)}`,
        '#8f9a3c',
      ) +
      flat(`${ellipse(2, -56, 7, 6)}${ellipse(-2, -8, 7, 5)}`, '#a3324a') +
      tape(b),
  );
const pickleJarEmpty: Thing = (b) =>
  jar(b, flat('M-37 -12Q0 -6 37 -12L36 -3Q0 4 -36 -3Z', '#c9a06a', 0.6));

/** Sixteen dots in a round, drawn big on a sheet that stands; the ninth is a ring. */
function ringOfDots(b: Brush, ninth: string): string {
  const dots = Array.from({ length: 16 }, (_, i) => {
    const turn = (i / 16) * 2 * Math.PI - Math.PI / 2;
    const [x, y] = [Math.round(Math.cos(turn) * 38), Math.round(-64 + Math.sin(turn) * 38)];
    if (i !== 8) return flat(ellipse(x, y, 5, 5), '#2f4a6a');
    return flat(ellipse(x, y, 6, 6), ninth) + line(ellipse(x, y, 6, 6), '#2f4a6a', 3);
  });
  return (
    shadow(60) +
    b.thing('M-58 2L-54 -124L56 -126L60 0Z', PAPER, { width: 5 }) +
    dots.join('') +
    line('M-18 -66h36M-10 -56h20', FAINT, 3, 0.6)
  );
}

/** A child's: thick orange foam with a handle, a row of penguins along the lower edge. */
const foamTablet = (b: Brush, screen: string, on: string): string => {
  const penguin = (x: number): string =>
    flat(`M${x - 7} -8Q${x - 9} -26 ${x} -26Q${x + 9} -26 ${x + 7} -8Z`, '#241a2b') +
    flat(ellipse(x, -14, 4, 6), '#f6f0e2') +
    flat(`M${x - 2} -20h4l-2 4Z`, '#e0a03f');
  return (
    shadow(96) +
    b.thing(
      'M-100 4Q-104 -6 -96 -118Q-92 -134 -70 -132L-40 -132Q-36 -148 0 -148Q36 -148 40 -132L70 -132Q94 -134 98 -118Q106 -6 102 4Q0 12 -100 4Z',
      '#e07b32',
      { width: 6 },
    ) +
    flat('M-24 -134Q-20 -140 0 -140Q20 -140 24 -134Z', '#8f4a1c') +
    b.thing('M-78 -34L-72 -118L72 -118L78 -34Z', screen, { width: 4.5 }) +
    on +
    [-60, -20, 20, 60].map(penguin).join('')
  );
};
const foamTabletLit: Thing = (b) =>
  '<defs><radialGradient id="foam"><stop offset=".3" stop-color="#d8ecf6" stop-opacity=".5"/><stop offset="1" stop-color="#d8ecf6" stop-opacity="0"/></radialGradient></defs><circle cx="0" cy="-78" r="130" fill="url(#foam)"/>' +
  foamTablet(
    b,
    '#d8ecf2',
    flat(roundedBox(-62, -110, 70, 15, 6) + roundedBox(-62, -66, 54, 15, 6), '#ffffff') +
      flat(roundedBox(0, -88, 62, 15, 6), '#8c6f9a'),
  );
const foamTabletDark: Thing = (b) =>
  foamTablet(b, '#3b3248', line('M-56 -106L-44 -50', '#6d6480', 5, 0.6));

/** Blue glaze, and a chip gone from its rim. */
const dish = (b: Brush, inside: string): string =>
  shadow(88) +
  inside +
  b.thing('M-90 -44L90 -44Q78 2 34 6L-34 6Q-78 2 -90 -44Z', '#3f6f9c', { width: 6 }) +
  flat('M-74 -34Q-60 0 -26 1L-34 5Q-68 0 -84 -36Z', '#ffffff', 0.22) +
  flat('M40 -47L62 -47L55 -38L48 -36Z', '#e9dcc4') +
  line('M40 -45L48 -35L56 -38L62 -45', INK, 3.4);
const blueDish: Thing = (b) =>
  dish(b, b.thing(ellipse(0, -44, 90, 13), '#2f567a', { width: 5, ...round }));
const blueDishFull: Thing = (b) =>
  dish(
    b,
    [
      [-46, -50],
      [-10, -60],
      [28, -57],
      [54, -48],
      [-26, -44],
      [12, -44],
    ]
      .map(([x = 0, y = 0]) => b.thing(ellipse(x, y, 24, 16), '#e3c27a', { width: 4, ...round }))
      .join('') + flat('M-12 -70q8 -8 14 0q-4 6 -14 0ZM26 -66q8 -6 12 2q-6 4 -12 -2Z', '#5f8a58'),
  );

/** Foil over it, crimped at the rim, and a strip of tape across. */
const foilTray: Thing = (b) =>
  shadow(98) +
  b.thing('M-98 -30L98 -30L84 2Q0 10 -84 2Z', '#b9c0ba', { width: 5.5 }) +
  b.thing('M-104 -30Q-60 -58 -8 -50Q40 -64 104 -30Q0 -18 -104 -30Z', '#dfe6e4', { width: 5 }) +
  line('M-70 -36l24 -8M-34 -34l20 -12M30 -48l22 10M62 -36l16 -2M-4 -28l16 -4', '#8b949a', 3, 0.8) +
  b.thing('M-40 -54L44 -58L48 -34L-42 -30Z', '#efe3c0', { width: 3.4 }) +
  line('M-30 -36l5 -11l5 11M-10 -48v11M0 -36v-11l9 11M18 -48v11M18 -42h9', PEN, 3.2);

/** On a sheet of newspaper, laces undone, still wet. */
const boots: Thing = (b) => {
  const boot = (at: string, colour: string): string =>
    group(
      at,
      b.thing(
        'M-30 -112Q-6 -118 16 -112L18 -46Q52 -44 60 -22L60 0L-32 0Q-38 -60 -30 -112Z',
        colour,
        { width: 5.5 },
      ) +
        b.thing('M-34 -6L62 -6L62 6L-34 6Z', '#3b2f2a', { width: 4 }) +
        line('M2 -96l14 4M2 -80l15 4M3 -64l16 4M-2 -46Q10 -60 26 -44', '#efe3c8', 3.4) +
        line('M-22 -102Q-24 -60 -22 -16', '#ffffff', 4, 0.22),
    );
  return (
    shadow(104, 8) +
    b.thing('M-108 8L-92 -14L96 -12L112 12Z', '#ddd5c4', { width: 4 }) +
    line('M-84 -4L-30 -4M60 -4L92 -3M-88 3L-40 4', FAINT, 2.6, 0.6) +
    boot('translate(-44 -4) scale(-1 1)', '#8f5f38') +
    boot('translate(34 2)', '#a06c40')
  );
};

/** Half done: an edge of sky, loose pieces before it. */
const puzzle: Thing = (b) => {
  const piece = (x: number, y: number, turn: number, colour: string): string =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      b.thing(
        'M-20 -10L-7 -10Q-12 -22 1 -22Q13 -22 8 -10L20 -10L20 -4Q30 -8 30 1Q30 10 20 6L19 12L-20 12Z',
        colour,
        { width: 3.4 },
      ),
    );
  return (
    shadow(140) +
    b.thing('M-100 -4L-74 -40L60 -40L52 -28L66 -22L58 -12L74 -4Z', '#8fb0c4', { width: 5 }) +
    flat('M-100 -4L-88 -20Q-40 -32 20 -18L74 -4Z', '#7f9a6a') +
    line('M-62 -40L-76 -4M-30 -40L-38 -4M4 -40L4 -4M36 -40L42 -4M-86 -24L62 -24', INK, 2.6, 0.55) +
    piece(100, -14, 14, '#8fb0c4') +
    piece(140, 10, -22, '#e3c79a') +
    piece(82, 14, 8, '#7f9a6a') +
    piece(-132, 8, -12, '#c98b4b') +
    b.stroke('M-100 -4L74 -4', { width: 3, colour: WOOD, opacity: 0.5 })
  );
};

export const OF_ONE_TALK: Record<string, Thing> = {
  'hen-clock': henClock,
  'hen-clock-turned': henClockTurned,
  satchel,
  'pickle-jar': pickleJar,
  'pickle-jar-empty': pickleJarEmpty,
  'ring-of-dots': (b) => ringOfDots(b, PAPER),
  'ring-of-dots-filled': (b) => ringOfDots(b, '#e07b32'),
  'foam-tablet-lit': foamTabletLit,
  'foam-tablet-dark': foamTabletDark,
  'blue-dish': blueDish,
  'blue-dish-full': blueDishFull,
  'foil-tray': foilTray,
  boots,
  puzzle,
};
