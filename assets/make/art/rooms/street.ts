// A wet pavement before a bar with four steps: lit windows, a street lamp, houses going off on both sides.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { chanceFrom } from '../random.ts';
import { flat } from '../shapes.ts';
import { bricks, far, glints, globe, ledge, long, rect } from './outsideKit.ts';
import { type RoomArt, within } from './room.ts';

const FRONT = rect(430, 20, 420, 480);

function terrace(b: Brush): string {
  const left = 'M-20 470V206L70 160L150 218V196H190V246L300 268L380 300V470Z';
  const right = 'M900 470V312L990 276L1080 250V204H1120V228L1210 170L1300 214V470Z';
  const panes = [
    [40, 260, 1],
    [100, 266, 0],
    [170, 282, 0],
    [240, 300, 1],
    [310, 320, 0],
    [950, 330, 0],
    [1020, 306, 0],
    [1096, 290, 1],
    [1160, 270, 0],
    [1224, 262, 0],
  ] as const;
  return (
    b.far(left, '#7d7c93', { width: 4 }) +
    b.far(right, '#7d7c93', { width: 4 }) +
    panes
      .map(([x, y, lit]) => b.far(rect(x, y, 26, 44), lit ? '#f0c27a' : '#565a78', { width: 2.6 }))
      .join('')
  );
}

function lampPost(b: Brush, x: number): string {
  return (
    b.far(`M${x - 6} 160L${x + 6} 160L${x + 9} 500L${x - 9} 500Z`, '#454056', { width: 4 }) +
    globe(b, x, 134, 24) +
    b.far(`M${x - 26} 114L${x + 26} 114L${x + 14} 98L${x - 14} 98Z`, '#454056', { width: 4 })
  );
}

/** Windows of the bar: warm, with the tops of heads that are not for us. */
function window(b: Brush, x: number): string {
  return (
    b.far(rect(x, 176, 96, 150), '#f2c47c', { width: 5 }) +
    flat(`M${x + 8} 326v-26q14 -26 28 0v26ZM${x + 46} 326v-34q16 -28 32 0v34Z`, '#8d5a44', 0.55) +
    b.stroke(`M${x + 48} 176L${x + 48} 326M${x} 226L${x + 96} 226`, { width: 4, ...far }) +
    b.far(`M${x - 8} 326h112v14h-112Z`, '#c9b59c', { width: 3.5 })
  );
}

function bar(b: Brush): string {
  return (
    b.far(FRONT, '#86564b', { width: 5 }) +
    within('bar-front', FRONT, bricks(chanceFrom(5), 436, 30, 410, 460)) +
    b.far(rect(420, 96, 440, 52), '#2f5d62', { width: 5 }) +
    b.stroke('M470 122q10 -16 22 0t22 0t22 0M600 122L690 122M730 122q14 -14 30 0t30 0', {
      width: 5,
      colour: '#e8c27c',
      taper: 4,
    }) +
    window(b, 448) +
    window(b, 736) +
    door(b)
  );
}

function door(b: Brush): string {
  return (
    b.far(rect(572, 166, 136, 212), '#3d2f3d', { width: 5 }) +
    b.far(rect(584, 178, 112, 200), '#8f3f3a', { width: 4 }) +
    b.far(rect(606, 200, 68, 84), '#f2c47c', { width: 3.5 }) +
    b.stroke('M640 200L640 284', { width: 3, ...far }) +
    flat('M676 300h10v26h-10Z', '#e8c27c')
  );
}

/** Four steps, each wider and nearer; a rail on one side only. */
function steps(b: Brush): string {
  let out = '';
  [
    [566, 378, 148],
    [552, 408, 176],
    [538, 438, 204],
    [522, 470, 236],
  ].forEach(([x = 0, y = 0, w = 0], i) => {
    out +=
      b.far(rect(x, y, w, 34), i % 2 ? '#a39ca6' : '#b3acb4', { width: 4.5 }) +
      flat(rect(x + 4, y + 14, w - 8, 18), '#4a4558', 0.45);
  });
  return (
    out +
    b.stroke('M740 300L782 420L782 500M740 300L740 378', { width: 7, colour: '#3a3344', taper: 0 })
  );
}

function pavement(b: Brush): string {
  const chance = chanceFrom(12);
  return (
    flat('M0 466H1280V720H0Z', '#6d6a7e') +
    b.stroke('M0 466L430 466M850 466L1280 466', { width: 4, ...long }) +
    b.stroke(
      'M120 466L20 560M300 466L240 560M980 466L1040 560M1160 466L1260 560M0 512L520 512M760 512L1280 512',
      { width: 3, opacity: 0.4, ...long },
    ) +
    flat('M448 500h96v60h-110ZM736 500h96l14 60h-110Z', '#f2c47c', 0.22) +
    glints(chance, [20, 476, 1230, 80], 34, '#e6ecf6', 0.3)
  );
}

export function street(): RoomArt {
  const b = brushFrom(71);
  return {
    kind: 'street',
    plan: {
      sky: { x: 0, y: 0, w: 1280, h: 470 },
      lamps: [
        { x: 640, y: 240, r: 460 },
        { x: 1128, y: 134, r: 300 },
      ],
    },
    wall: terrace(b) + pavement(b) + lampPost(b, 1128) + bar(b) + steps(b),
    front:
      ledge(b, 544, 36, '#a8a2ad', '#5f5a6e') +
      glints(chanceFrom(4), [0, 550, 1260, 22], 26, '#f4f7fc', 0.5) +
      b.stroke('M210 582L210 740M560 582L560 740M910 582L910 740M-20 650L1300 650', {
        width: 3.5,
        opacity: 0.5,
        ...long,
      }),
  };
}
