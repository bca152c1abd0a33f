// The kitchen: wall and table. Painted as in plain even light; the scene adds lamp, morning and dusk.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { INK, flat, group } from '../shapes.ts';
import { kitchenFurniture } from './kitchenFurniture.ts';
import { kitchenWindow } from './kitchenWindow.ts';
import { bulb, chair, frost, lamp } from './lamp.ts';
import { litPanes, roofs } from './outside.ts';
import { type RoomArt, paint } from './room.ts';

/** The wall with the window's panes cut out. */
const WALL = 'M0 0H1280V720H0ZM470 34V336H810V34Z';
const TABLE = 'M-20 566C160 530 420 520 640 520S1120 530 1300 566V740H-20Z';

function table(b: Brush): string {
  const light = `<defs><radialGradient id="tabletop" gradientUnits="userSpaceOnUse" cx="640" cy="540" r="640" gradientTransform="matrix(1 0 0 .36 0 346)"><stop offset="0" stop-color="#e3a468"/><stop offset=".55" stop-color="#b67749"/><stop offset="1" stop-color="#86513a"/></radialGradient></defs>`;
  const grain = [
    'M60 584C300 550 980 550 1230 586',
    'M-10 634C260 592 1020 592 1290 634',
    'M300 528C460 520 820 520 990 530',
    'M-10 690C300 650 980 650 1290 690',
  ];
  const lines = grain.map((d) =>
    b.stroke(d, { width: 3, colour: '#5d3328', opacity: 0.5, taper: 120 }),
  );
  const edge = b.stroke('M-20 566C160 530 420 520 640 520S1120 530 1300 566', {
    width: 7,
    taper: 0,
  });
  return light + flat(TABLE, 'url(#tabletop)') + lines.join('') + edge;
}

function chairs(): string {
  const seat = chair(brushFrom(13));
  return group('translate(318 0)', seat) + group('translate(962 0) scale(-1 1)', seat);
}

export function kitchen(): RoomArt {
  const b = brushFrom(11);
  const shade = `<defs><linearGradient id="corner" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${INK}" stop-opacity=".16"/><stop offset=".5" stop-color="${INK}" stop-opacity="0"/></linearGradient></defs>`;
  const wall =
    flat(WALL, '#cf9f76', 1, 'fill-rule="evenodd"') +
    `<g clip-path="url(#wall)">${paint(5, 380)}</g>` +
    flat(WALL, 'url(#corner)', 1, 'fill-rule="evenodd"');
  const clip = `<clipPath id="wall"><path d="${WALL}" clip-rule="evenodd"/></clipPath>`;
  return {
    kind: 'kitchen',
    wall: shade + clip + wall + kitchenFurniture(b) + kitchenWindow(b),
    front: table(b),
    outside: roofs(),
    awake: litPanes(),
    behind: chairs() + lamp(brushFrom(3)),
    lit: bulb(),
    overlays: { frost: { frost: frost() } },
    plan: {
      sky: { x: 466, y: 30, w: 348, h: 310 },
      shaft: { x: 390, y: 318, w: 500, h: 400 },
    },
  };
}
