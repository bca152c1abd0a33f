// Own drawings of the eyes, after Lorelei's: a brushed upper lid, a large iris, no lower line. Lorelei head units.
// Must not know: who looks, or at what in the story.
import type { Gaze } from '#app/stageTypes';
import type { Lids } from '#scene/faces';
import { INK, line } from '../shapes.ts';
import type { Portrait } from './headLook.ts';
import { eyeShaped, shaped } from './shape.ts';

type Curve = { from: string; c1: [number, number]; c2: [number, number]; to: string };
type Eye = { lid: Curve; low: string };

/** near and far eye of a head in three-quarter view facing right */
const LIDS: Record<Exclude<Lids, 'closed'>, { near: Eye; far: Eye; iris: number }> = {
  open: {
    near: {
      lid: { from: '397 524', c1: [412, 486], c2: [482, 468], to: '523 527' },
      low: 'C500 552 425 556 397 524',
    },
    far: {
      lid: { from: '618 530', c1: [628, 490], c2: [664, 462], to: '699 488' },
      low: 'C706 524 660 550 618 530',
    },
    iris: 1,
  },
  wide: {
    near: {
      lid: { from: '396 524', c1: [410, 476], c2: [484, 456], to: '524 528' },
      low: 'C502 556 424 558 396 524',
    },
    far: {
      lid: { from: '617 530', c1: [625, 480], c2: [666, 450], to: '701 488' },
      low: 'C708 528 660 554 617 530',
    },
    iris: 1.1,
  },
  half: {
    near: {
      lid: { from: '394 512', c1: [430, 496], c2: [490, 498], to: '526 524' },
      low: 'C502 548 425 548 394 512',
    },
    far: {
      lid: { from: '617 524', c1: [634, 500], c2: [668, 488], to: '702 494' },
      low: 'C704 522 660 544 617 524',
    },
    iris: 0.94,
  },
  low: {
    near: {
      lid: { from: '394 518', c1: [430, 514], c2: [488, 514], to: '524 530' },
      low: 'C502 550 425 552 394 518',
    },
    far: {
      lid: { from: '617 530', c1: [636, 512], c2: [668, 504], to: '700 506' },
      low: 'C700 528 660 546 617 530',
    },
    iris: 0.9,
  },
  sad: {
    near: {
      lid: { from: '393 536', c1: [412, 506], c2: [474, 474], to: '522 512' },
      low: 'C506 548 430 560 393 536',
    },
    far: {
      lid: { from: '618 514', c1: [634, 478], c2: [672, 480], to: '704 512' },
      low: 'C700 536 656 546 618 514',
    },
    iris: 1,
  },
  angry: {
    near: {
      lid: { from: '390 490', c1: [430, 486], c2: [486, 496], to: '528 538' },
      low: 'C500 556 420 548 390 490',
    },
    far: {
      lid: { from: '614 540', c1: [636, 510], c2: [670, 480], to: '706 474' },
      low: 'C710 520 664 552 614 540',
    },
    iris: 0.94,
  },
  smile: {
    near: {
      lid: { from: '396 524', c1: [414, 490], c2: [482, 476], to: '524 526' },
      low: 'C496 534 428 534 396 524',
    },
    far: {
      lid: { from: '618 526', c1: [630, 490], c2: [666, 468], to: '700 492' },
      low: 'C698 514 660 526 618 526',
    },
    iris: 0.96,
  },
};

/** centres of the iris, near eye then far eye */
const IRIS: Record<Gaze, { near: [number, number]; far: [number, number] }> = {
  partner: { near: [482, 514], far: [658, 510] },
  object: { near: [476, 529], far: [653, 526] },
  down: { near: [462, 536], far: [646, 530] },
  away: { near: [428, 514], far: [637, 512] },
};

const lidPath = (c: Curve): string => `M${c.from}C${c.c1.join(' ')} ${c.c2.join(' ')} ${c.to}`;

/** The lid as a crescent: thick above, running out at both corners. */
function crescent(c: Curve, thick: number): string {
  const lifted = `C${c.c2[0]} ${c.c2[1] - thick} ${c.c1[0]} ${c.c1[1] - thick} ${c.from}`;
  return `${lidPath(c)}${lifted}Z`;
}

/** Iris, pupil and the lamp's point of light in it. */
function irisSvg(x: number, y: number, rx: number, ry: number, look: Portrait): string {
  const iris = `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${look.head.iris ?? INK}" stroke="${INK}" stroke-width="4"/>`;
  const pupil = `<ellipse cx="${x}" cy="${y}" rx="${rx * 0.56}" ry="${ry * 0.56}" fill="${INK}"/>`;
  const light = `<circle cx="${x + rx * 0.34}" cy="${y - ry * 0.3}" r="6" fill="${look.eyeWhite}"/>`;
  return iris + pupil + light;
}

/** Two strokes at the outer corner of the near eye. */
const LASHES = 'M398 522C388 516 380 508 374 498M410 506C402 498 396 490 392 480';

function eye(
  e: Eye,
  [x, y]: [number, number],
  rx: number,
  ry: number,
  look: Portrait,
  id: string,
): string {
  const opening = `${lidPath(e.lid)}${e.low}Z`;
  const below = `${lidPath(e.lid)}L${e.lid.to.split(' ')[0]} 600L${e.lid.from.split(' ')[0]} 600Z`;
  const [bx, by] = e.lid.from.split(' ');
  const weight = Math.min(5, look.featureWeight);
  return `<path d="${opening}" fill="${look.eyeWhite}"/><clipPath id="${id}"><path d="${below}"/></clipPath><g clip-path="url(#${id})">${irisSvg(x, y, rx, ry, look)}</g><path d="${crescent(e.lid, 17)}" fill="${INK}" stroke="${INK}" stroke-width="${weight}" stroke-linejoin="round"/><circle cx="${bx}" cy="${by}" r="6.5" fill="${INK}"/>`;
}

/** Closed eyes: two shallow bows with a lash bulb, used for the blink as well. */
function closedEyes(look: Portrait): string {
  const w = 11 + look.featureWeight * 0.6;
  return `<g fill="none" stroke="${INK}" stroke-width="${w}" stroke-linecap="round"><path d="M399 518C422 548 484 546 520 508"/><path d="M622 512C640 530 672 528 698 506"/></g>`;
}

function lashesSvg(look: Portrait, lids: Exclude<Lids, 'closed'>): string {
  if (!look.head.lashes) return '';
  const [x = 0, y = 0] = LIDS[lids].near.lid.from.split(' ').map(Number);
  return `<g transform="translate(${x - 397} ${y - 524})">${line(LASHES, INK, 7)}</g>`;
}

/** Both eyes as markup in head units. */
export function eyesSvg(look: Portrait, lids: Lids, gaze: Gaze): string {
  if (lids === 'closed') return shaped(look, closedEyes(look));
  const { near, far, iris } = LIDS[lids];
  const at = IRIS[gaze];
  const id = `${look.figure}-${lids}-${gaze}`;
  const both =
    eye(near, at.near, 22 * iris, 28 * iris, look, `${id}-n`) +
    eye(far, at.far, 17 * iris, 27 * iris, look, `${id}-f`);
  return shaped(look, eyeShaped(look, both + lashesSvg(look, lids)));
}
