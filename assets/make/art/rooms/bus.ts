// The night bus, upper seats: wide windows on the town, poles, a bell, seats, the ledge before the first row.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { chanceFrom } from '../random.ts';
import { ellipse, flat, roundedBox } from '../shapes.ts';
import { far, ledge, long, rect } from './outsideKit.ts';
import { type RoomArt, plaster } from './room.ts';

const PANES = [
  roundedBox(34, 112, 460, 262, 26),
  roundedBox(546, 112, 188, 262, 26),
  roundedBox(786, 112, 460, 262, 26),
];

/** The town going by: far roofs, shops, one row of street lamps. */
function town(b: Brush): { outside: string; awake: string } {
  const roofs =
    'M0 400V270H60V236H130V286H220V250H300V292H396V232H470V270H560V248H640V296H720V262H800V226H880V288H980V254H1070V280H1150V240H1240V270H1280V400Z';
  const chance = chanceFrom(31);
  let lit = '';
  for (let x = 20; x < 1260; x += 38) {
    if (chance() < 0.5) lit += rect(x, 300 + Math.floor(chance() * 3) * 24, 14, 12);
  }
  let halos = '';
  for (const x of [210, 590, 720, 1090]) {
    halos += `<circle cx="${x}" cy="226" r="30" fill="#ffe2aa" opacity=".18"/><circle cx="${x}" cy="226" r="8" fill="#fff0c8"/>`;
    halos += b.stroke(`M${x} 234L${x} 380`, { width: 4, ...far });
  }
  return { outside: flat(roofs, '#4f5878'), awake: flat(lit, '#f0c27a', 0.9) + halos };
}

function frames(b: Brush): string {
  const rims = PANES.map((pane) => b.stroke(pane, { width: 7, colour: '#2b2a3a' })).join('');
  const vents = b.stroke('M34 176L494 176M546 176L734 176M786 176L1246 176', {
    width: 5,
    colour: '#2b2a3a',
    taper: 0,
  });
  return rims + vents;
}

/** Above the windows: a strip light, and panels nobody reads. */
function ceiling(b: Brush): string {
  let panels = '';
  ['#c9b48c', '#8fa6a2', '#c98a6a', '#a9a3b8'].forEach((colour, i) => {
    panels += b.far(rect(90 + i * 290, 44, 210, 44), colour, { width: 3.5 });
  });
  return (
    flat(rect(0, 0, 1280, 34), '#cfcabb') +
    flat(rect(180, 8, 920, 14), '#fff4d8', 0.9) +
    b.stroke('M0 34L1280 34M0 96L1280 96', { width: 4, ...long }) +
    panels
  );
}

function poles(b: Brush): string {
  const pole = (x: number): string =>
    flat(rect(x - 8, 34, 16, 700), '#d9a43c') +
    flat(rect(x + 2, 34, 5, 700), '#8d5f2c', 0.6) +
    b.stroke(`M${x - 8} 34L${x - 8} 720M${x + 8} 34L${x + 8} 720`, { width: 3.5, ...long });
  const bell =
    b.far(roundedBox(506, 236, 28, 40, 6), '#a8363a', { width: 3.5 }) +
    flat(ellipse(520, 256, 7, 7), '#f3e8d2');
  return pole(520) + bell + pole(760);
}

/** Where a chair can stand: the bay with its backrest, and the mark on the wall. */
const bay = (b: Brush): string =>
  flat(rect(0, 420, 1280, 300), '#54617a') +
  b.stroke('M0 420L1280 420', { width: 4.5, ...long }) +
  b.far(roundedBox(560, 412, 160, 110, 14), '#3f6b78', { width: 4.5 }) +
  b.stroke('M590 430L590 510M620 430L620 510M650 430L650 510M680 430L680 510', {
    width: 3,
    opacity: 0.5,
    ...far,
  });

/** The seats they sit in, seen on either side of them. */
function seats(b: Brush): string {
  const seat = (x: number): string =>
    b.far(
      `M${x} 720L${x + 6} 330Q${x + 10} 300 ${x + 40} 300L${x + 226} 300Q${x + 256} 300 ${x + 260} 330L${x + 266} 720Z`,
      '#3f5f78',
      { width: 5 },
    ) +
    flat(
      [50, 110, 170, 230]
        .map(
          (dx) => `M${x + dx} 350l12 12l-12 12l-12 -12ZM${x + dx - 30} 420l12 12l-12 12l-12 -12Z`,
        )
        .join(''),
      '#d98a5a',
      0.6,
    ) +
    b.stroke(`M${x + 34} 298Q${x + 133} 272 ${x + 232} 298`, {
      width: 11,
      colour: '#d9a43c',
      taper: 0,
    });
  return seat(150) + seat(864);
}

/** The ledge before the first row, with its rail. */
const front = (b: Brush): string =>
  ledge(b, 546, 34, '#6f8ba0', '#3f4c62') +
  b.stroke('M-20 634L1300 634', { width: 15, colour: '#d9a43c', taper: 0 }) +
  b.stroke('M-20 643L1300 643', { width: 3, opacity: 0.5, ...long }) +
  [210, 640, 1070]
    .map((x) => b.thing(roundedBox(x - 14, 616, 28, 36, 6), '#8d5f2c', { width: 4 }))
    .join('');

export function bus(): RoomArt {
  const b = brushFrom(73);
  return {
    kind: 'bus',
    plan: {
      sky: { x: 30, y: 108, w: 1220, h: 270 },
      lamps: [{ x: 640, y: 20, r: 620, cold: true }],
      passing: true,
    },
    ...town(b),
    wall:
      plaster('bus', '#77839a', PANES.join('')) +
      ceiling(b) +
      frames(b) +
      bay(b) +
      seats(b) +
      poles(b),
    front: front(b),
  };
}
