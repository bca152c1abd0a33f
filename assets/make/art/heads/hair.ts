// Hair behind and before the head, with its greying and own styles. Lorelei head units.
// Must not know: faces, backs.
import { mixColour } from '#scene/glide';
import { flat, line } from '../shapes.ts';
import type { Portrait } from './headLook.ts';
import { hairOf } from './lorelei.ts';
import { braidsSvg } from './braids.ts';

const TEMPLE =
  'M372 470C370 430 384 392 410 362M392 476C390 442 402 412 424 386M358 440C362 404 376 376 396 352M344 470C344 430 356 396 372 372';
const CROWN =
  'M430 318C470 290 520 286 560 296M470 344C500 326 540 318 590 330M452 290C490 268 540 262 590 272';

/** Drawn only where there is hair of that colour. */
function onHair(look: Portrait, front: string, part: string, inner: string): string {
  const hair = [...front.matchAll(/<path[^>]*?\/>/g)].map(([path]) => path);
  const mass = hair.filter((path) => path.includes(look.head.hair.colour)).join('');
  const id = `${part}-${look.figure}`;
  return `<clipPath id="${id}">${mass}</clipPath><g clip-path="url(#${id})">${inner}</g>`;
}

/** Grey at the temple and a few strands above. */
function greySvg(look: Portrait, front: string): string {
  const { grey } = look.head.hair;
  if (!grey) return '';
  return onHair(look, front, 'grey', line(TEMPLE, grey, 9, 0.85) + line(CROWN, grey, 6, 0.7));
}

/** Everything under the long hair on top. */
const SIDES = 'M240 372C300 336 370 312 430 304C452 328 468 346 484 372V600H240Z';

/** Small arcs in rows, every second row between those above. */
const CURLS = Array.from({ length: 56 }, (_, n) => {
  const row = Math.floor(n / 7);
  const x = 262 + (n % 7) * 74 + (row % 2) * 37;
  return `M${x} ${168 + row * 52}q18-26 38 0`;
}).join('');

const curlsSvg = (look: Portrait, front: string): string => {
  const { curled, strand, grey } = look.head.hair;
  return curled ? onHair(look, front, 'curls', line(CURLS, grey ?? strand, 7, 0.6)) : '';
};

const coloured = (hex: string): number => Number.parseInt(hex.slice(1), 16);

/** Hair of two millimetres: skin with the brow's colour in it. */
const shaved = (look: Portrait): string =>
  `#${mixColour(coloured(look.skin), coloured(look.head.brow.colour), 0.4).toString(16).padStart(6, '0')}`;

/** Sides cut to the skin. */
const shavedSvg = (look: Portrait, front: string): string =>
  look.head.hair.undercut ? onHair(look, front, 'shaved', flat(SIDES, shaved(look))) : '';

/** Covered by every skull: a part must have a drawing, and a shorn head has no hair behind. */
const HIDDEN = 'M480 380H560V460H480Z';

/** Hair behind the skull. */
export function behindSvg(look: Portrait): string {
  const { style, colour, undercut } = look.head.hair;
  const tone = undercut ? shaved(look) : colour;
  const back = style === 'bare' ? '' : hairOf(style, tone, look.skin).back;
  return flat(HIDDEN, tone) + braidsSvg(look, 'behind') + back;
}

/** Hair before the skull. */
export function beforeSvg(look: Portrait): string {
  const { style, colour } = look.head.hair;
  const front = style === 'bare' ? '' : hairOf(style, colour, look.skin).front;
  const laid = shavedSvg(look, front) + curlsSvg(look, front);
  return front + laid + braidsSvg(look, 'front') + greySvg(look, front);
}
