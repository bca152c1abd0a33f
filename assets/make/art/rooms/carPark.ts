// The car park of a school on the day of the fair: school front, cars, bunting, a low wall. Scene units.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { FAR_INK, INK, ellipse, flat, group } from '../shapes.ts';
import { banquet } from './carParkBanquet.ts';
import type { RoomArt } from './room.ts';

const far = { colour: FAR_INK };

function school(b: Brush): string {
  let windows = '';
  for (const x of [150, 230, 310, 420, 500, 580, 690, 770, 850, 960, 1040, 1120]) {
    windows +=
      b.far(`M${x} 214h52v72h-52Z`, '#7f97a6', { width: 3.5 }) +
      b.stroke(`M${x + 26} 214l0 72M${x} 248l52 0`, { width: 2.5, opacity: 0.7, ...far });
  }
  const wall = b.far('M90 176L1200 176L1200 420L90 420Z', '#b9785c', { width: 5 });
  const roof = b.far('M70 176L150 118L1140 118L1220 176Z', '#6b5a63', { width: 5 });
  const door =
    b.far('M606 310h76v110h-76Z', '#3f6b5c', { width: 4 }) +
    b.stroke('M644 310l0 110', { width: 3, ...far });
  return roof + wall + windows + door;
}

function bunting(b: Brush): string {
  const colours = ['#c8683f', '#e8c27c', '#3f7a76', '#8c4f6a', '#efe3c8'];
  const sag = (x: number): number => 58 + Math.abs(Math.sin((x / 1280) * Math.PI * 3)) * 26;
  let string = `M-20 ${sag(-20)}`;
  for (let x = 0; x <= 1300; x += 20) string += `L${x} ${sag(x).toFixed(1)}`;
  let flags = '';
  for (let i = 0; i < 23; i++) {
    const x = 12 + i * 56;
    const y = sag(x);
    flags += b.far(
      `M${x - 17} ${y}L${x + 17} ${y + 2}L${x} ${y + 40}Z`,
      colours[i % colours.length] ?? INK,
      { width: 2.6 },
    );
  }
  return b.stroke(string, { width: 3, taper: 0, ...far }) + flags;
}

function car(b: Brush, colour: string): string {
  const body =
    'M-150 96C-150 60 -120 54 -92 50L-52 8C-40 -4 60 -4 74 6L112 48C140 52 156 62 156 96Z';
  const glass = 'M-76 48L-44 14C-36 8 0 8 6 8L6 48ZM20 8C44 8 58 10 64 16L92 48L20 48Z';
  const wheel = (x: number): string =>
    b.far(ellipse(x, 98, 27, 27), '#2b2233', { width: 4 }) +
    flat(ellipse(x, 98, 11, 11), '#9aa4a6');
  return (
    b.far(body, colour, { width: 4.5 }) +
    b.far(glass, '#a9bcc6', { width: 3 }) +
    wheel(-88) +
    wheel(92)
  );
}

/** Marek's van, with the roof bars he carries boards on. */
function van(b: Brush): string {
  const body =
    'M-170 110L-170 -36C-170 -52 -160 -56 -146 -56L66 -56C84 -56 96 -48 110 -22L134 20C156 26 164 38 164 62L164 110Z';
  const glass = 'M76 -40C88 -40 92 -30 106 -8L116 14L60 14L60 -40Z';
  const bars = b.stroke('M-150 -66L70 -66M-130 -66L-130 -56M-30 -66L-30 -56M50 -66L50 -56', {
    width: 5,
    ...far,
  });
  const wheel = (x: number): string =>
    b.far(ellipse(x, 112, 30, 30), '#2b2233', { width: 4 }) +
    flat(ellipse(x, 112, 12, 12), '#9aa4a6');
  return (
    b.far(body, '#e6dcc8', { width: 5 }) +
    b.far(glass, '#9fb3be', { width: 3 }) +
    bars +
    b.stroke('M-20 -40L-20 96M-150 20L50 20', { width: 3, opacity: 0.5, ...far }) +
    wheel(-104) +
    wheel(96)
  );
}

function lowWall(b: Brush): string {
  let bricks = flat('M-20 556H1300V740H-20Z', '#9c6a56');
  for (let row = 0; row < 5; row++) {
    const y = 588 + row * 34;
    bricks += b.stroke(`M-20 ${y}L1300 ${y}`, { width: 2.6, taper: 0, opacity: 0.45, ...far });
    for (let x = row % 2 ? 30 : -20; x < 1300; x += 96) {
      bricks += b.stroke(`M${x} ${y - 32}L${x} ${y - 2}`, {
        width: 2.4,
        taper: 0,
        opacity: 0.4,
        ...far,
      });
    }
  }
  return (
    bricks +
    b.thing('M-20 532L1300 532L1300 562L-20 562Z', '#b7a796', { width: 7, taper: 0 }) +
    flat('M-20 562H1300V580H-20Z', INK, 0.26)
  );
}

/** Some rooms and the door are lit by evening and night; by day no lamp burns outside. */
const litWindows = (): string =>
  [150, 420, 500, 770, 1040]
    .map((x) =>
      flat(
        `M${x + 2} 216h22v30h-22ZM${x + 28} 216h22v30h-22ZM${x + 2} 250h22v34h-22ZM${x + 28} 250h22v34h-22Z`,
        '#f3cf8a',
        0.9,
      ),
    )
    .join('') + flat('M608 300H680L676 306H612Z', '#ffe9b8');

export function carPark(): RoomArt {
  const b = brushFrom(41);
  const ground =
    flat('M0 408H1280V720H0Z', '#8b8791') +
    b.stroke('M0 408L1280 408', { width: 4, taper: 0, ...far });
  const bays = b.stroke(
    'M120 470L60 540M420 470L390 540M640 470L640 540M860 470L890 540M1160 470L1220 540',
    { width: 6, colour: '#e9e2d2', opacity: 0.7 },
  );
  const cars =
    group('translate(120 372)', car(b, '#5b7f8c')) +
    group('translate(560 372)', car(b, '#a8543c')) +
    group('translate(1150 368)', van(b));
  const trees = flat(
    'M-30 410C-40 300 20 250 60 300C100 270 130 330 110 410ZM1240 410C1220 320 1260 280 1300 290V410Z',
    '#6f7f5e',
  );
  return {
    kind: 'car-park',
    wall: trees + school(b) + ground + bays + cars + bunting(b),
    front: lowWall(b),
    lit: litWindows(),
    plan: { sky: { x: 0, y: 0, w: 1280, h: 430 } },
    overlays: { banquet: banquet(brushFrom(43)) },
  };
}
