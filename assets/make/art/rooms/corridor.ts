// A hospital corridor: doors on both sides, a hand rail, a window at the end, a low wall near the eye.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { ellipse, flat, roundedBox } from '../shapes.ts';
import { far, frameOf, ledge, long, pierced, rect } from './outsideKit.ts';
import type { RoomArt } from './room.ts';

const PANE = rect(572, 176, 136, 136);
/** the end wall: everything runs to it */
const END = { x: 508, y: 122, w: 264, h: 300 };

function walls(b: Brush): string {
  const { x, y, w, h } = END;
  const right = x + w;
  const low = y + h;
  const seams = `M0 0L${x} ${y}M1280 0L${right} ${y}M0 660L${x} ${low}M1280 660L${right} ${low}`;
  return (
    flat(`M0 0L${x} ${y}V${low}L0 660Z`, '#a9b8ae') +
    flat(`M1280 0L${right} ${y}V${low}L1280 660Z`, '#b5c2b6') +
    flat(`M0 0H1280L${right} ${y}H${x}Z`, '#d8d6c8') +
    flat(`M0 660L${x} ${low}H${right}L1280 660V720H0Z`, '#a39a8f') +
    flat(`M0 470L${x} 336V${low}L0 660ZM1280 470L${right} 336V${low}L1280 660Z`, '#6f8f8c', 0.7) +
    pierced(rect(x, y, w, h) + PANE, '#c4cbbd') +
    b.stroke(rect(x, y, w, h), { width: 4, ...far }) +
    b.stroke(seams, { width: 4, ...long })
  );
}

/** Lamps in the ceiling, further and further off. */
const lamps = (b: Brush): string =>
  b.far('M470 18L810 18L776 48L504 48Z', '#fff6dc', { width: 3.5 }) +
  b.far('M534 74L746 74L728 92L552 92Z', '#fff6dc', { width: 3 }) +
  b.far('M564 104L716 104L706 114L574 114Z', '#fff6dc', { width: 2.6 });

/** A door in the left wall as seen aslant; `flip` mirrors it to the right. */
function door(b: Brush, x: number, w: number): string {
  const slope = (at: number): number => 122 - ((508 - at) / 508) * 122;
  const foot = (at: number): number => 422 + ((508 - at) / 508) * 238;
  const top = (at: number): number => slope(at) + (foot(at) - slope(at)) * 0.26;
  const d = `M${x} ${top(x)}L${x + w} ${top(x + w)}L${x + w} ${foot(x + w)}L${x} ${foot(x)}Z`;
  const mid = x + w * 0.68;
  return (
    b.far(d, '#c99a6b', { width: 4.5 }) +
    b.far(
      `M${mid - w * 0.16} ${top(mid) + 46}L${mid + w * 0.16} ${top(mid) + 44}L${mid + w * 0.16} ${top(mid) + 128}L${mid - w * 0.16} ${top(mid) + 134}Z`,
      '#dfe8e2',
      { width: 3 },
    ) +
    flat(ellipse(x + w - 12, (top(x) + foot(x)) / 2 + 30, 7, 7), '#e9e6dc')
  );
}

const mirrored = (inner: string): string =>
  `<g transform="translate(1280 0) scale(-1 1)">${inner}</g>`;

/** At the end: a window over trees, a plant, a trolley by the wall. */
function end(b: Brush): string {
  return (
    frameOf(b, 572, 176, 136, 136, '#e6e2d2') +
    flat(rect(508, 336, 264, 86), '#6f8f8c', 0.7) +
    b.far('M606 422L674 422L668 384L612 384Z', '#e9dcc0', { width: 3.5 }) +
    flat(
      'M640 386C600 372 596 340 612 322C622 344 634 350 638 366C638 336 648 318 666 310C672 336 662 352 650 368C664 354 678 352 688 358C678 378 662 386 640 386Z',
      '#5b7a5c',
    )
  );
}

const rails = (b: Brush): string =>
  b.stroke('M0 446L508 322M1280 446L772 322', { width: 11, colour: '#c99a6b', taper: 0 }) +
  b.stroke('M0 452L508 327M1280 452L772 327', { width: 3, opacity: 0.6, ...long });

/** A bed number, a clock: signs that need no words. */
const signs = (b: Brush): string =>
  b.far(roundedBox(596, 132, 88, 34, 5), '#2f5d62', { width: 3.5 }) +
  b.stroke('M616 149L664 149M652 141L664 149L652 157', {
    width: 4.5,
    colour: '#f3ead7',
    taper: 0,
  }) +
  mirrored(
    b.far('M392 190L448 200L448 250L392 244Z', '#f3ead7', { width: 3.5 }) +
      b.stroke('M404 206L436 210M404 218L430 222M404 230L436 233', {
        width: 3,
        opacity: 0.6,
        ...far,
      }),
  );

/** The low wall of a nurses' place: a board, a bumper rail, leaflets. */
const front = (b: Brush): string =>
  ledge(b, 546, 34, '#cfa377', '#7f9c98') +
  b.stroke('M-20 640L1300 640', { width: 26, colour: '#c99a6b', taper: 0 }) +
  b.stroke('M-20 627L1300 627M-20 653L1300 653', { width: 4, ...long }) +
  b.stroke('M320 660L320 740M960 660L960 740', { width: 4, opacity: 0.5, ...far }) +
  [1130, 1166, 1202]
    .map((x, i) =>
      b.thing(rect(x, 500, 30, 52), ['#d9a58b', '#8fa6a2', '#e8d3a0'][i] ?? '#d9a58b', {
        width: 3.5,
      }),
    )
    .join('') +
  b.thing(rect(1122, 532, 120, 28), '#b9c0ba', { width: 4.5 });

export function corridor(): RoomArt {
  const b = brushFrom(107);
  const doors = door(b, 40, 150) + door(b, 330, 70);
  return {
    kind: 'corridor',
    plan: {
      sky: { x: 568, y: 172, w: 144, h: 144 },
      lamps: [{ x: 640, y: 60, r: 620, cold: true }],
    },
    wall: walls(b) + lamps(b) + doors + mirrored(doors) + rails(b) + end(b) + signs(b),
    front: front(b),
  };
}
