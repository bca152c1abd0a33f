// The kitchen: wall and table. Painted as in plain even light; the scene adds lamp, morning and dusk.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { flat, group } from '../shapes.ts';
import { kitchenFurniture } from './kitchenFurniture.ts';
import { type KitchenStyle, PLAIN, STYLES } from './kitchenStyle.ts';
import { kitchenWindow } from './kitchenWindow.ts';
import { bulb, chair, frost, lamp } from './lamp.ts';
import { litPanes, roofs, snowOnRoofs } from './outside.ts';
import { type Overlay, type RoomArt, plaster } from './room.ts';

/** The window's panes, cut out of the wall. */
const PANES = 'M470 34V336H810V34Z';
const TABLE = 'M-20 566C160 530 420 520 640 520S1120 530 1300 566V740H-20Z';

function table(b: Brush, [middle, half, rim]: KitchenStyle['table']): string {
  const light = `<defs><radialGradient id="tabletop" gradientUnits="userSpaceOnUse" cx="640" cy="540" r="640" gradientTransform="matrix(1 0 0 .36 0 346)"><stop offset="0" stop-color="${middle}"/><stop offset=".55" stop-color="${half}"/><stop offset="1" stop-color="${rim}"/></radialGradient></defs>`;
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

function wallOf(b: Brush, style: KitchenStyle): string {
  return plaster('wall', style.wall, PANES) + kitchenFurniture(b, style) + kitchenWindow(b, style);
}

/** Another household's kitchen on the same plan. */
function styled(style: KitchenStyle): Overlay {
  const b = brushFrom(11);
  return {
    instead: true,
    wall: wallOf(b, style),
    front: table(b, style.table),
    behind: chairs() + lamp(brushFrom(3), style.lamp),
  };
}

export function kitchen(): RoomArt {
  const b = brushFrom(11);
  const styles = Object.entries(STYLES).map(([name, style]) => [name, styled(style)] as const);
  return {
    kind: 'kitchen',
    wall: wallOf(b, PLAIN),
    front: table(b, PLAIN.table),
    outside: roofs(),
    awake: litPanes(),
    behind: chairs() + lamp(brushFrom(3), PLAIN.lamp),
    lit: bulb(),
    overlays: {
      winter: { outside: snowOnRoofs() },
      frost: { frost: frost() },
      ...Object.fromEntries(styles),
    },
    plan: {
      lamps: [{ x: 640, y: 150, r: 590 }],
      sky: { x: 466, y: 30, w: 348, h: 310 },
      shaft: { x: 390, y: 318, w: 500, h: 400 },
    },
  };
}
