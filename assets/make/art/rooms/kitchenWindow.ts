// The kitchen window: frame, sill, herbs, curtains; the panes stay clear. Scene units, 1280 x 720.
// Must not know: what is outside.
import type { Brush } from '../brush.ts';
import { FAR_INK, ellipse, flat, group } from '../shapes.ts';
import type { KitchenStyle } from './kitchenStyle.ts';

const EVENODD = 'fill-rule="evenodd"';
const far = { colour: FAR_INK };

function frame(b: Brush, wood: string): string {
  return [
    flat('M452 16H828V356H452ZM470 34V336H810V34Z', wood, 1, EVENODD),
    b.stroke('M452 16L828 16L828 356L452 356Z', { width: 5, ...far }),
    b.stroke('M470 34L810 34L810 336L470 336Z', { width: 4, ...far }),
    flat('M632 34H648V336H632ZM470 154H632V164H470ZM648 154H810V164H648Z', wood),
    flat('M632 34H648V336H632ZM470 154H632V164H470ZM648 154H810V164H648Z', FAR_INK, 0.08),
    b.stroke('M632 34L632 336M648 34L648 336', { width: 3.5, ...far }),
    b.stroke('M470 154L632 154M470 164L632 164M648 154L810 154M648 164L810 164', {
      width: 3,
      ...far,
    }),
    b.far('M438 352L842 352L850 372L430 372Z', wood),
  ].join('');
}

function basil(b: Brush): string {
  const leaves =
    'M517 318C486 304 488 276 500 264C506 280 512 284 516 300C514 274 522 260 536 254C538 274 530 286 522 302C532 290 546 286 554 290C550 306 536 316 517 318Z';
  const stems =
    'M517 318C512 294 508 282 502 270M518 316C522 290 530 270 534 260M520 318C534 306 544 298 552 292';
  return (
    b.far('M494 316L540 316L534 354L500 354Z', '#a8543c') +
    flat(leaves, '#5b7a5c') +
    b.stroke(stems, { width: 3, ...far })
  );
}

function chives(b: Brush): string {
  const stems =
    'M756 320C752 298 746 282 738 268M764 320C766 294 764 276 770 258M772 320C780 302 790 290 798 282';
  const tips =
    'M738 268q-12-4-10-18q14 2 10 18ZM770 258q-8-10 2-20q10 10-2 20ZM798 282q2-14 16-14q0 14-16 14Z';
  return (
    b.far('M744 322L784 322L780 354L748 354Z', '#6d7f86') +
    b.stroke(stems, { width: 3.5, colour: '#3f5a48' }) +
    flat(tips, '#5a7a5c')
  );
}

function curtain(b: Brush, [light, dark]: readonly [string, string]): string {
  return [
    flat(
      'M420 0C470 -2 500 0 520 4C524 84 506 174 470 234C456 264 448 314 446 368L396 368C404 264 414 124 420 0Z',
      light,
    ),
    flat(
      'M500 4C504 84 488 174 456 232C446 264 440 314 438 368L420 368C426 264 470 144 500 4Z',
      dark,
      0.6,
    ),
    b.stroke('M520 4C524 84 506 174 470 234C456 264 448 314 446 368', { width: 5, ...far }),
    b.stroke(
      'M420 0C414 124 404 264 396 368M452 6C450 114 436 214 424 294M484 8C480 104 462 184 446 234',
      { width: 3.5, opacity: 0.7, ...far },
    ),
  ].join('');
}

function curtains(b: Brush, colours: readonly [string, string]): string {
  const rod = b.stroke('M392 -1L888 -1', { width: 9, colour: '#5a3a2e', taper: 0 });
  const knobs = flat(ellipse(390, 0, 9, 9) + ellipse(890, 0, 9, 9), '#5a3a2e');
  const right = group('translate(1280 0) scale(-1 1)', curtain(b, colours));
  return curtain(b, colours) + right + rod + knobs;
}

/** Everything of the window that hangs or stands before the view. */
export function kitchenWindow(b: Brush, { frame: wood, curtain: cloth }: KitchenStyle): string {
  return frame(b, wood) + basil(b) + chives(b) + (cloth ? curtains(b, cloth) : '');
}
