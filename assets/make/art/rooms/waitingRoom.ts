// A waiting room: a window with a plant, chairs along the wall, a notice board, a low table with old magazines. Dressed as a break room.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { ellipse, flat, roundedBox } from '../shapes.ts';
import { far, frameOf, long, rect } from './outsideKit.ts';
import { type RoomArt, plaster } from './room.ts';

const PANE = rect(480, 70, 320, 220);

function chairs(b: Brush): string {
  return [20, 188, 466, 580, 694, 958, 1124]
    .map(
      (x) =>
        b.far(roundedBox(x, 388, 106, 96, 14), '#a8744f', { width: 4.5 }) +
        b.stroke(`M${x + 10} 484L${x + 4} 560M${x + 96} 484L${x + 102} 560`, { width: 6, ...far }) +
        b.far(`M${x - 4} 474L${x + 110} 474L${x + 116} 500L${x - 10} 500Z`, '#b98257', {
          width: 4,
        }),
    )
    .join('');
}

function board(b: Brush): string {
  const note = (x: number, y: number, w: number, h: number, c: string): string =>
    b.far(rect(x, y, w, h), c, { width: 2.6 }) +
    b.stroke(
      `M${x + 8} ${y + 14}L${x + w - 8} ${y + 14}M${x + 8} ${y + 26}L${x + w - 14} ${y + 26}`,
      { width: 2.4, opacity: 0.5, ...far },
    );
  return (
    b.far(rect(30, 70, 150, 130), '#c79a63', { width: 5 }) +
    note(42, 84, 56, 46, '#f3ead7') +
    note(108, 82, 58, 64, '#dfe8e2') +
    note(48, 144, 64, 42, '#e8d3b0')
  );
}

const cooler = (b: Brush): string =>
  b.far(roundedBox(1160, 270, 88, 300, 8), '#e2ddd0', { width: 5 }) +
  b.far('M1170 270L1176 170Q1178 156 1192 156L1216 156Q1230 156 1232 170L1238 270Z', '#9cc3cf', {
    width: 4.5,
  }) +
  flat(ellipse(1190, 330, 7, 7), '#b5493a') +
  flat(ellipse(1218, 330, 7, 7), '#4d7a86') +
  b.stroke('M1176 350L1232 350L1228 372L1180 372Z', { width: 3.5, ...far });

const clock = (b: Brush): string =>
  b.far(ellipse(868, 96, 36, 36), '#f3ead7', { width: 5 }) +
  b.stroke('M868 96L868 70M868 96L886 106', { width: 4.5, taper: 0, ...far });

const plant = (b: Brush): string =>
  b.far('M536 300L592 300L586 256L542 256Z', '#a8543c', { width: 4 }) +
  flat(
    'M564 258C520 244 512 206 530 184C542 210 554 218 558 238C558 200 570 178 592 168C600 200 588 220 576 240C592 222 610 220 622 228C612 250 592 260 564 258Z',
    '#5b7a5c',
  );

function table(b: Brush): string {
  const magazine = (x: number, y: number, c: string): string =>
    b.thing(`M${x} ${y}L${x + 16} ${y - 18}L${x + 118} ${y - 14}L${x + 110} ${y + 6}Z`, c, {
      width: 4,
    });
  return (
    flat('M-20 586H1300V740H-20Z', '#7c5743') +
    b.thing('M-20 556Q640 538 1300 556L1300 588Q640 574 -20 588Z', '#c99a6b', {
      width: 7,
      taper: 0,
    }) +
    b.stroke('M140 592L140 740M1140 592L1140 740', { width: 6 }) +
    magazine(214, 560, '#8fa6a2') +
    magazine(226, 550, '#d9a58b') +
    magazine(958, 560, '#a9a3b8')
  );
}

/** What the room is made of whoever waits in it. */
const shell = (b: Brush, id: string): string =>
  plaster(id, '#b9bda8', PANE) +
  flat(rect(0, 350, 1280, 370), '#8b9a8c', 0.75) +
  b.stroke('M0 350L1280 350', { width: 9, colour: '#c99a6b', taper: 0 }) +
  flat(rect(0, 560, 1280, 160), '#93857c') +
  b.stroke('M0 560L1280 560', { width: 4, ...long }) +
  frameOf(b, 480, 70, 320, 220, '#e2ddc8') +
  b.far('M452 302L828 302L836 320L444 320Z', '#e2ddc8', { width: 4 }) +
  plant(b) +
  clock(b);

/** Where those who work nights have their tea: lockers, a rota, a kettle. */
function breakRoom(b: Brush): string {
  const locker = (x: number, c: string): string =>
    b.far(rect(x, 132, 72, 430), c, { width: 4.5 }) +
    b.stroke(`M${x + 20} 160l32 0M${x + 20} 174l32 0M${x + 20} 188l32 0`, { width: 3, ...far }) +
    b.stroke(`M${x + 60} 330l0 26`, { width: 6, ...far });
  const mug = (x: number, c: string): string =>
    b.far(`M${x} 384V356H${x + 28}V384Z`, c, { width: 3.5 }) +
    b.stroke(`M${x + 28} 362q12 2 10 10t-10 8`, { width: 4, ...far });
  const rota =
    b.far(rect(1090, 76, 150, 120), '#f3ead7', { width: 4 }) +
    b.stroke('M1090 104h150M1090 134h150M1090 164h150M1140 76v120M1190 76v120', {
      width: 2.2,
      opacity: 0.55,
      ...far,
    }) +
    flat('M1144 108h42v22h-42ZM1194 138h42v22h-42ZM1094 168h42v24h-42Z', '#c8683f', 0.55);
  const kettle =
    b.far('M1098 384L1106 336Q1122 322 1138 336L1146 384Z', '#dfe3e2', { width: 4 }) +
    b.stroke('M1138 340q34 8 8 36', { width: 6, ...far });
  const counter =
    b.far(rect(1050, 396, 270, 330), '#c9c2ae', { width: 5 }) +
    b.far(rect(1038, 382, 280, 18), '#9a6644', { width: 4 }) +
    b.stroke('M1160 404L1160 560', { width: 4, ...far });
  return (
    locker(-12, '#7f98a0') +
    locker(62, '#879fa6') +
    locker(136, '#7f98a0') +
    rota +
    counter +
    kettle +
    mug(1180, '#c8683f') +
    mug(1232, '#e8c27c')
  );
}

export function waitingRoom(): RoomArt {
  const b = brushFrom(109);
  return {
    kind: 'waiting-room',
    plan: { sky: { x: 476, y: 66, w: 328, h: 228 }, shaft: { x: 420, y: 280, w: 440, h: 420 } },
    wall: shell(b, 'waitingRoom') + board(b) + cooler(b) + chairs(b),
    front: table(b),
    overlays: { 'break-room': { instead: true, wall: shell(b, 'breakRoom') + breakRoom(b) } },
  };
}
