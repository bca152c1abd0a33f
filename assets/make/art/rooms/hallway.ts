// The hallway: front door with a glazed light, coat hooks, stairs, and the shelf where the telephone lives.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { FAR_INK, INK, ellipse, flat, roundedBox } from '../shapes.ts';
import { type RoomArt, paint } from './room.ts';

const far = { colour: FAR_INK };
/** fanlight above the door, and the glass in it */
const WALL = 'M0 0H1280V720H0ZM560 26V86H720V26ZM586 132V250H694V132Z';

function door(b: Brush): string {
  return [
    flat('M536 96H744V640H536ZM586 132V250H694V132Z', '#4f7a74', 1, 'fill-rule="evenodd"'),
    b.stroke('M536 640L536 96L744 96L744 640', { width: 6, ...far }),
    b.stroke('M524 640L524 12L756 12L756 640M560 26L720 26L720 86L560 86Z', { width: 5, ...far }),
    b.stroke('M586 132L694 132L694 250L586 250ZM640 132L640 250M586 190L694 190', {
      width: 4.5,
      ...far,
    }),
    b.stroke('M574 330L706 330L706 470L574 470Z', { width: 4, opacity: 0.6, ...far }),
    b.far('M600 288L680 288L680 306L600 306Z', '#d9b48a', { width: 3.5 }),
    flat(ellipse(718, 330, 9, 9), '#e8c27c'),
    b.stroke('M612 26L612 86M668 26L668 86', { width: 4, ...far }),
  ].join('');
}

function coat(b: Brush, x: number, colour: string, h: number): string {
  const shape = `M${x - 12} 150C${x - 44} 190 ${x - 50} ${h - 60} ${x - 44} ${h}L${x + 44} ${h}C${x + 50} ${h - 60} ${x + 44} 190 ${x + 12} 150Z`;
  return (
    b.far(shape, colour, { width: 4.5 }) +
    b.stroke(`M${x} 156L${x + 2} ${h - 6}M${x - 22} 220L${x - 26} ${h - 10}`, {
      width: 3.5,
      opacity: 0.6,
      ...far,
    })
  );
}

function hooks(b: Brush): string {
  const rail = b.far('M40 130L330 130L330 146L40 146Z', '#a8744f');
  const pegs = [80, 160, 240, 304]
    .map((x) => b.stroke(`M${x} 138q0 16 8 18`, { width: 6, ...far }))
    .join('');
  return (
    rail +
    coat(b, 82, '#6f5a7d', 430) +
    coat(b, 164, '#c08a3e', 380) +
    coat(b, 244, '#7b3f45', 330) +
    pegs
  );
}

function stairs(b: Brush): string {
  let out = flat('M1280 60L960 420L960 720H1280Z', '#b98c63');
  for (let i = 0; i < 8; i++) {
    const x = 970 + i * 42;
    const y = 408 - i * 46;
    out +=
      flat(`M${x} ${y}h46v46h-46Z`, '#8a4f55', 0.55) +
      b.stroke(`M${x} ${y + 46}L${x} ${y}L${x + 42} ${y}`, { width: 4, ...far });
    out += b.stroke(`M${x + 20} ${y}L${x + 20} ${y - 130}`, { width: 5, opacity: 0.8, ...far });
  }
  return out + b.stroke('M960 300L1300 -70', { width: 13, colour: '#6b4535', taper: 0 });
}

function frames(b: Brush): string {
  const picture = (x: number, y: number, w: number, h: number): string =>
    b.far(roundedBox(x, y, w, h, 3), '#f0e4cc', { width: 5 }) +
    flat(roundedBox(x + 12, y + 12, w - 24, h - 24, 2), '#8fa6a2');
  return picture(790, 70, 84, 104) + picture(806, 204, 64, 56) + picture(410, 90, 80, 66);
}

/** A long shelf in front of them, where keys and the telephone go. */
function shelf(b: Brush): string {
  const top = 'M-20 540L1300 540L1300 580L-20 580Z';
  return (
    flat('M-20 576H1300V740H-20Z', '#7c5743') +
    b.thing(top, '#c18f62', { width: 7, taper: 0 }) +
    flat('M-20 580H1300V606H-20Z', INK, 0.28) +
    b.stroke('M210 606L210 720M640 606L640 720M1070 606L1070 720', { width: 5, ...far })
  );
}

export function hallway(): RoomArt {
  const b = brushFrom(29);
  const paper =
    flat(WALL, '#b9a58d', 1, 'fill-rule="evenodd"') +
    `<clipPath id="hall"><path d="${WALL}" clip-rule="evenodd"/></clipPath><g clip-path="url(#hall)">${paint(9, 420)}</g>`;
  const dado = b.stroke('M0 430L520 430M760 430L960 430', {
    width: 6,
    taper: 0,
    opacity: 0.8,
    ...far,
  });
  const lower = flat('M0 430H524V720H0ZM756 430H960V720H756Z', '#7f7f86', 0.85);
  return {
    kind: 'hallway',
    wall: paper + lower + dado + stairs(b) + frames(b) + door(b) + hooks(b),
    front: shelf(b),
    plan: {
      sky: { x: 552, y: 20, w: 176, h: 240 },
      shaft: { x: 500, y: 240, w: 280, h: 420 },
    },
  };
}
