// The pass of a restaurant, seen from the kitchen's side: heat lamps, tickets on the rail, steel, a door with a round pane.
// Must not know: people, objects, stages. The clock over the pass says twenty to nine, and is two minutes fast.
import { type Brush, brushFrom } from '../brush.ts';
import { INK, ellipse, flat, group, roundedBox } from '../shapes.ts';
import { far, long, mirrored, rect, shade, shadeLit } from './pieces.ts';
import { type RoomArt, plaster, within } from './room.ts';

const LAMPS = [520, 640, 760] as const;
const DOOR = ellipse(1196, 190, 46, 46);

function tiles(b: Brush): string {
  let d = '';
  for (let y = 262; y < 470; y += 34) d += `M0 ${y}L1090 ${y}`;
  for (let row = 0; row < 6; row++)
    for (let x = row % 2 ? 30 : 60; x < 1090; x += 62)
      d += `M${x} ${262 + row * 34}L${x} ${294 + row * 34}`;
  return (
    flat(rect(0, 228, 1092, 300), '#c9d0c8', 0.75) +
    b.stroke(d, { width: 2.2, opacity: 0.24, ...long })
  );
}

/** Steel shelf with stacks of plates and steel tubs, out at the edges. */
function shelf(b: Brush): string {
  let stack = '';
  for (let i = 0; i < 6; i++)
    stack += b.far(ellipse(66, 214 - i * 9, 52, 9), '#efe9dc', { width: 2.8 });
  return (
    b.far(rect(-20, 222, 166, 12), '#aeb8b8', { width: 3.5 }) +
    stack +
    b.far(rect(-20, 372, 166, 12), '#aeb8b8', { width: 3.5 }) +
    b.far(roundedBox(8, 312, 56, 60, 4), '#8f9a9c', { width: 4 }) +
    b.far(roundedBox(72, 326, 60, 46, 4), '#b9bfbc', { width: 4 }) +
    b.stroke('M20 330L52 330M84 342L120 342', { width: 4, opacity: 0.5, ...far })
  );
}

function clock(b: Brush): string {
  return (
    b.far(ellipse(960, 142, 44, 44), '#f0e4cc', { width: 6, taper: 0 }) +
    b.stroke('M960 106v7M960 171v7M924 142h7M989 142h7', { width: 3.4, taper: 0 }) +
    b.stroke('M960 142L938 151', { width: 6, taper: 2 }) +
    b.stroke('M960 142L933 161', { width: 4, taper: 3 }) +
    flat(ellipse(960, 142, 4.5, 4.5), '#c8683f')
  );
}

function door(b: Brush): string {
  return (
    b.far(`M1104 70H1300V720H1104Z`, '#7f6a5c', { width: 5 }) +
    b.stroke(DOOR, { width: 9, ...long }) +
    b.stroke('M1170 166L1196 152', { width: 5, colour: '#e9f2f2', opacity: 0.7 }) +
    b.far(rect(1120, 300, 26, 110), '#b9bfbc', { width: 4 })
  );
}

function ticket(b: Brush, x: number, tilt: number, h: number): string {
  let lines = '';
  for (let y = 18; y < h - 8; y += 11) lines += `M-15 ${y}L${y % 2 ? 6 : 14} ${y}`;
  return group(
    `translate(${x} 226) rotate(${tilt})`,
    b.far(rect(-22, 0, 44, h), '#f6eedd', { width: 3 }) +
      b.stroke(lines, { width: 2.4, colour: '#6b5a63', taper: 3 }),
  );
}

const rail = (b: Brush): string =>
  [
    ticket(b, 524, -2, 78),
    ticket(b, 582, 1, 60),
    ticket(b, 640, -1, 88),
    ticket(b, 702, 2, 56),
    ticket(b, 758, -3, 72),
  ].join('') + b.far(rect(488, 214, 304, 18), '#aeb8b8', { width: 4 });

function hood(b: Brush): string {
  const top = 'M380 -20L900 -20L940 52L340 52Z';
  return (
    b.far(top, '#8f9a9c', { width: 5 }) +
    b.stroke('M344 40L936 40', { width: 3, opacity: 0.5, ...long })
  );
}

function counter(b: Brush): string {
  const top = 'M-20 540H1300V586H-20Z';
  return (
    flat('M-20 580H1300V740H-20Z', '#69747a') +
    b.thing(top, '#b9c2c2', { width: 7, taper: 0 }) +
    flat('M-20 548H1300V558H-20Z', '#fff', 0.35) +
    flat('M-20 586H1300V610H-20Z', INK, 0.3) +
    b.stroke('M200 612L200 740M640 612L640 740M1080 612L1080 740', {
      width: 4,
      opacity: 0.7,
      ...far,
    })
  );
}

function plated(b: Brush): string {
  const plate = (x: number, y: number): string =>
    flat(ellipse(x + 4, y + 8, 92, 17), '#241a2b', 0.25) +
    b.thing(ellipse(x, y, 88, 17), '#f6f0e2', { width: 5 }) +
    b.thing(
      `M${x - 44} ${y - 4}Q${x - 30} ${y - 30} ${x} ${y - 28}Q${x + 36} ${y - 28} ${x + 42} ${y - 4}Q${x} ${y + 6} ${x - 44} ${y - 4}Z`,
      '#b9743f',
      { width: 4 },
    ) +
    flat(ellipse(x - 14, y - 18, 12, 6) + ellipse(x + 16, y - 20, 10, 5), '#6b8b4e');
  const bowl =
    flat(ellipse(1130, 584, 76, 15), '#241a2b', 0.25) +
    b.thing('M1060 536Q1064 586 1108 588L1148 588Q1192 586 1196 536Z', '#8fb0b4', { width: 5 }) +
    b.thing(ellipse(1128, 536, 68, 12), '#d8a24a', { width: 4 });
  return plate(150, 574) + bowl;
}

/** Washed down, chairs up, one bucket: nobody is waiting for a plate. */
function closed(b: Brush): string {
  return (
    b.thing('M1090 566L1104 510L1176 510L1190 566Q1140 578 1090 566Z', '#6f98a0', { width: 5 }) +
    b.stroke('M1106 512C1110 470 1170 470 1174 512', { width: 5 }) +
    b.thing('M90 572Q100 544 150 548Q214 540 220 572Q150 586 90 572Z', '#e8dfd0', { width: 5 }) +
    b.stroke('M112 560Q150 552 204 562', { width: 4, colour: '#b5493a', taper: 4 })
  );
}

export function restaurantPass(): RoomArt {
  const b = brushFrom(73);
  return {
    kind: 'restaurant-pass',
    outside: flat(rect(1140, 130, 120, 120), '#b99a7a') + flat(rect(1140, 204, 120, 60), '#7d6a60'),
    awake:
      flat(rect(1140, 130, 120, 120), '#8a5f48') +
      flat(rect(1140, 204, 120, 60), '#4f3a40') +
      flat(ellipse(1180, 176, 8, 8) + ellipse(1214, 168, 8, 8), '#f6e0b0'),
    wall:
      plaster('pass', '#b9a99a', DOOR) +
      within('pass-hole', `M0 0H1280V720H0Z${DOOR}`, tiles(b) + door(b)) +
      b.stroke(DOOR, { width: 9, ...long }) +
      shelf(b) +
      clock(b),
    behind: hood(b) + rail(b) + LAMPS.map((x) => shade(b, x, 140, 96, '#c8683f')).join(''),
    lit: LAMPS.map((x) => shadeLit(x, 140, 96)).join(''),
    front: counter(b),
    plan: {
      sky: { x: 1146, y: 140, w: 100, h: 100 },
      lamps: LAMPS.map((x) => ({ x, y: 180, r: 380 })),
    },
    overlays: {
      day: { front: plated(b) },
      evening: { front: plated(b) },
      closed: {
        instead: true,
        front: counter(b) + closed(b),
        behind: hood(b) + mirrored(LAMPS.map((x) => shade(b, x, 140, 96, '#c8683f')).join('')),
      },
    },
  };
}
