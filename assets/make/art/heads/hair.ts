// Hair behind and before the head, with its greying and own styles. Lorelei head units.
// Must not know: faces, backs.
import { flat, line } from '../shapes.ts';
import type { Portrait } from './headLook.ts';
import { hairOf } from './lorelei.ts';
import { ropesSvg } from './ropes.ts';

const TEMPLE =
  'M372 470C370 430 384 392 410 362M392 476C390 442 402 412 424 386M358 440C362 404 376 376 396 352';
const CROWN =
  'M430 318C470 290 520 286 560 296M470 344C500 326 540 318 590 330M452 290C490 268 540 262 590 272';

/** Grey at the temple and a few strands above. */
function greySvg(look: Portrait): string {
  const { grey } = look.head.hair;
  return grey ? line(TEMPLE, grey, 8, 0.85) + line(CROWN, grey, 6, 0.7) : '';
}

/** Shaved stubble over the ear. */
const SHAVED =
  'M340 500C318 440 326 360 372 316C420 300 440 330 430 372C404 404 396 440 392 486C378 500 356 506 340 500Z';

/** Hair behind the skull. */
export function behindSvg(look: Portrait): string {
  const { style, colour } = look.head.hair;
  const back = style === 'bare' ? '' : hairOf(style, colour, look.skin).back;
  return ropesSvg(look, 'behind') + back;
}

/** Hair before the skull. */
export function beforeSvg(look: Portrait): string {
  const { style, colour, undercut } = look.head.hair;
  const front = style === 'bare' ? '' : hairOf(style, colour, look.skin).front;
  const shaved = undercut ? flat(SHAVED, look.head.brow.colour, 0.4) : '';
  return shaved + front + ropesSvg(look, 'front') + greySvg(look);
}
