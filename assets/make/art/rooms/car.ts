// Inside a car, seen over the dashboard: two seats, the road behind. Dressed as a truck's cab, with child seats, or parked.
// Must not know: people, objects, stages, or where they are going.
import { type Brush, brushFrom } from '../brush.ts';
import { INK, ellipse, flat, group, roundedBox } from '../shapes.ts';
import { far, long, mirrored, rect } from './pieces.ts';
import { type RoomArt, halo } from './room.ts';

const LEFT = 'M-20 88L150 104Q168 108 168 128L178 372L-20 392Z';
const RIGHT = 'M1300 88L1130 104Q1112 108 1112 128L1102 372L1300 392Z';
const REAR =
  'M470 132Q640 118 810 132Q826 134 828 152L838 330Q640 346 442 330L452 152Q454 134 470 132Z';
const SMALL_REAR =
  'M504 120L776 120Q790 120 790 136L790 280Q790 294 776 294L504 294Q490 294 490 280L490 136Q490 120 504 120Z';
const SHELL = 'M-20 -20H1300V740H-20Z';

function shell(b: Brush, rear: string, colour: string): string {
  return (
    flat(`${SHELL}${LEFT}${RIGHT}${rear}`, colour, 1, 'fill-rule="evenodd"') +
    flat('M-20 -20H1300V58Q640 104 -20 58Z', '#d8c9b8', 0.5) +
    b.stroke('M-20 58Q640 104 1300 58', { width: 4.5, ...long }) +
    b.stroke(`${LEFT}${RIGHT}`, { width: 6, ...far }) +
    b.stroke(rear, { width: 5, ...far }) +
    flat('M178 128L206 92L216 560L186 560ZM1102 128L1074 92L1064 560L1094 560Z', INK, 0.2)
  );
}

function belt(b: Brush): string {
  return b.stroke('M204 150C212 260 216 380 214 540', { width: 13, colour: '#4a4552', taper: 0 });
}

/** A seat's back and head rest around x; it may be seen on both sides of who sits there. */
function seat(b: Brush, x: number, colour: string, dark: string): string {
  return group(
    `translate(${x} 0)`,
    b.stroke('M-34 300L-34 340M34 300L34 340', { width: 9, colour: '#9a9aa2', taper: 0 }) +
      b.far(
        'M-92 190Q-94 168 -70 166L70 166Q94 168 92 190L88 288Q84 306 62 308L-62 308Q-84 306 -88 288Z',
        colour,
        { width: 5 },
      ) +
      b.far('M-150 740L-146 392Q-140 334 -86 330L86 330Q140 334 146 392L150 740Z', colour, {
        width: 5,
      }) +
      flat('M-150 740L-146 392Q-140 334 -86 330Q-112 380 -112 740Z', dark, 0.6) +
      b.stroke('M-100 400Q0 384 100 400', { width: 3.5, opacity: 0.5, ...far }),
  );
}

function mirror(b: Brush): string {
  return (
    b.stroke('M640 -10L640 28', { width: 9, taper: 0 }) +
    b.thing(
      'M556 26Q640 16 724 26Q736 28 734 44L730 70Q728 80 716 80Q640 88 564 80Q552 80 550 70L546 44Q544 28 556 26Z',
      '#3b3448',
      { width: 5.5 },
    ) +
    flat('M562 34Q640 26 718 34L716 70Q640 78 564 70Z', '#8fa3b4') +
    flat('M562 34Q600 30 640 30L610 74Q586 74 564 70Z', '#b9cad6', 0.6)
  );
}

/** Road, verge and a far hill, getting smaller behind them; the scene tints it. */
function road(): string {
  return (
    flat(
      'M-20 280C120 240 240 262 420 250C600 226 760 250 900 240C1060 228 1180 256 1300 246V420H-20Z',
      '#8b97ab',
    ) +
    flat('M-20 318C300 296 980 296 1300 318V420H-20Z', '#76829a') +
    flat('M620 250L660 250L860 420L420 420Z', '#5d6780') +
    flat('M637 262h6l3 20h-12ZM633 296h14l5 34h-24Z', '#e4e8ee', 0.8)
  );
}

/** A street of houses where they have stopped. */
function houses(): string {
  return (
    flat(
      'M-20 400V210L60 150L140 210V230H250V180L330 130L410 180V250H480V196L560 140L640 196V236H720V190L800 134L880 190V240H1000V200L1080 146L1160 200V226H1300V400Z',
      '#7f8aa2',
    ) +
    flat(
      rect(40, 250, 26, 36) +
        rect(310, 230, 30, 40) +
        rect(580, 222, 26, 34) +
        rect(780, 222, 28, 36) +
        rect(1066, 236, 28, 38),
      '#5d6783',
    )
  );
}
const housesAwake = (): string =>
  flat(rect(545, 222, 26, 34) + rect(1190, 246, 28, 38) + rect(90, 250, 26, 36), '#f0c27a') +
  halo('house-left', 103, 268, 60, '#f0c27a', 0.4) +
  halo('house-mid', 558, 240, 60, '#f0c27a', 0.4);

function dashboard(b: Brush): string {
  const top = 'M-20 578C200 548 420 540 640 540S1080 548 1300 578';
  return (
    flat(`${top}V740H-20Z`, '#4c4557') +
    flat(`${top}V600C1000 566 280 566 -20 600Z`, '#655c72') +
    b.stroke(top, { width: 7, taper: 0 }) +
    b.thing(roundedBox(556, 606, 168, 70, 12), '#2b2636', { width: 5 }) +
    flat(roundedBox(574, 620, 132, 40, 6), '#3f5a66') +
    b.thing(roundedBox(880, 618, 130, 54, 10), '#3b3448', { width: 4.5 }) +
    b.stroke('M890 636L1000 636M890 652L1000 652', { width: 3, opacity: 0.7 })
  );
}

/** Seen from in front: the far half of the wheel over the edge of the dashboard. */
function wheel(b: Brush): string {
  const rim = 'M150 740C140 640 210 566 318 566S496 640 486 740';
  return (
    b.stroke(rim, { width: 40, taper: 0, thinning: 0.1 }) +
    b.stroke(rim, { width: 26, taper: 0, thinning: 0.1, colour: '#3f394b' }) +
    b.stroke('M196 636C216 596 262 578 318 578', { width: 5, colour: '#8d8398', opacity: 0.7 }) +
    b.thing('M268 740Q270 668 318 666Q366 668 368 740Z', '#4c4557', { width: 6 })
  );
}

const dashLit = (): string =>
  flat(roundedBox(574, 620, 132, 40, 6), '#9fe0e0', 0.9) +
  flat(roundedBox(598, 62, 84, 16, 7), '#fff1cf');

function truckWall(b: Brush): string {
  return (
    shell(b, SMALL_REAR, '#8a8f86') +
    b.stroke('M204 316L1076 316', { width: 4, opacity: 0.5, ...long }) +
    flat(rect(214, 318, 852, 230), '#6d726b', 0.7) +
    b.stroke('M560 120L560 294M720 120L720 294', { width: 3.5, opacity: 0.7, ...far }) +
    b.stroke('M560 330C572 372 604 372 612 340C620 380 660 384 668 344C684 372 716 366 720 330', {
      width: 8,
      colour: '#c9b48c',
      taper: 0,
    }) +
    belt(b) +
    mirrored(belt(b))
  );
}

/** What a vet has lying about: gloves, a flask, a clipboard. */
function truckFront(b: Brush): string {
  return (
    b.thing('M760 566L880 558L894 590L768 598Z', '#b98a5c', { width: 5 }) +
    flat('M772 568L874 562L884 584L778 591Z', '#f3ead7') +
    b.stroke('M784 574L860 570M788 582L866 578', { width: 2.6, colour: '#8a6b5c' }) +
    b.thing(
      'M1050 590L1052 520Q1054 508 1068 508Q1082 508 1084 520L1088 592Q1070 600 1050 590Z',
      '#3f6b4c',
      { width: 5.5 },
    ) +
    b.thing(roundedBox(1052, 494, 32, 20, 5), '#c3cccb', { width: 5 })
  );
}

/** Two of them, asleep, in their own seats behind. */
function childSeats(b: Brush): string {
  const one = (x: number, tilt: number, shirt: string): string =>
    group(
      `translate(${x} 0)`,
      b.far('M-62 430L-66 262Q-64 222 -30 220L30 220Q64 222 66 262L62 430Z', '#57506a', {
        width: 5,
      }) +
        flat('M-44 430L-46 276Q-44 242 -22 240L22 240Q44 242 46 276L44 430Z', '#7d7390') +
        group(
          `rotate(${tilt} 0 330)`,
          b.far('M-36 430Q-38 352 0 350Q38 352 36 430Z', shirt, { width: 4 }) +
            b.far(ellipse(0, 312, 31, 33), '#9a6a4a', { width: 4 }) +
            b.far(
              'M-33 312C-40 270 -14 264 2 266C26 266 40 282 33 310C20 290 -10 286 -33 312Z',
              '#2b2030',
              { width: 3 },
            ) +
            b.stroke('M-16 318q6 5 12 0M8 318q6 5 12 0', { width: 3, taper: 2 }) +
            b.stroke('M-3 332q5 3 10 0', { width: 2.6, taper: 2 }),
        ),
    );
  return one(566, 13, '#c8863f') + one(714, -15, '#6f98a0');
}

export function car(): RoomArt {
  const b = brushFrom(71);
  const seats = seat(b, 318, '#6f6a78', '#4a4552') + seat(b, 962, '#6f6a78', '#4a4552');
  return {
    kind: 'car',
    outside: road(),
    wall:
      shell(b, REAR, '#7b7482') +
      b.far('M430 340Q640 356 850 340L870 470L410 470Z', '#5d5768', { width: 4.5 }) +
      belt(b) +
      mirrored(belt(b)),
    behind: seats + mirror(b),
    lit: dashLit(),
    front: dashboard(b) + wheel(b),
    plan: {
      sky: { x: -20, y: 80, w: 1320, h: 320 },
      passing: true,
      lamps: [{ x: 640, y: 300, r: 520 }],
    },
    overlays: {
      truck: { wall: truckWall(b), front: truckFront(b) },
      'child-seats': { wall: childSeats(b) },
      parked: { instead: true, outside: houses(), awake: housesAwake(), plan: { passing: false } },
      'wheel-right': { instead: true, front: dashboard(b) + mirrored(wheel(b)) },
    },
  };
}
