// One neckline for a person in every pose: a tunic's trimmed crew neck, a work shirt's collar. Bust units.
// Must not know: pose tables or colours by name.
import type { Look } from './cast.ts';
import { INK, flat, line } from './shapes.ts';

const CREW = 'M336 540Q372 634 456 632Q548 624 562 528';
const CREW_LOWER = 'M326 548Q364 658 457 656Q566 648 574 534';
/** what a wider neckline leaves bare beside and below the crew neck */
const WIDE_NECK =
  'M284 556Q372 706 482 686Q588 676 598 552L562 528Q548 624 456 632Q372 634 336 540Z';

function crew(look: Look, wide: boolean): string {
  const patch = wide
    ? flat(WIDE_NECK, look.garment) + line('M282 554L336 538M562 527L600 552', INK, 11)
    : '';
  const band = flat(`${CREW}L574 534Q566 648 457 656Q364 658 326 548Z`, look.trim);
  return patch + band + line(CREW, INK, 9) + line(CREW_LOWER, INK, 7);
}

const LEFT_LAPEL =
  'M384 498L346 528C334 566 330 610 332 652L378 626L424 668L474 640C436 600 404 552 384 498Z';
const RIGHT_LAPEL =
  'M548 500L586 524C612 552 630 582 642 616L592 606L560 646L474 640C506 606 534 560 548 500Z';
/** cloth under the collar, wide enough to bury a roll neck */
const YOKE =
  'M340 528C300 548 290 560 300 580C340 650 420 690 474 690C560 680 640 630 652 570C640 550 610 534 586 524L548 500L474 640L384 498Z';

function collar(look: Look, low: number): string {
  const opening =
    flat('M384 498L474 640L548 500Z', look.skin) +
    flat('M400 530Q470 566 540 528L530 556L474 640Z', look.shade, 0.28);
  const placket =
    low > 660 ? line(`M474 642C480 ${(low + 642) / 2} 474 ${low - 20} 476 ${low}`, INK, 9) : '';
  const inked = (d: string): string => flat(d, look.garment) + line(d, INK, 11);
  return flat(YOKE, look.garment) + opening + placket + inked(RIGHT_LAPEL) + inked(LEFT_LAPEL);
}

/** low: how far down the shirt's front edge shows, in bust units. */
export function necklineSvg(look: Look, wide: boolean, low: number): string {
  return look.neckline === 'crew' ? crew(look, wide) : collar(look, low);
}

/** From behind: the garment closes over the front neckline. */
export function backNeck(look: Look): string {
  const cover = flat('M352 540Q462 582 586 540L690 600Q470 820 250 600Z', look.garment);
  const nape =
    flat('M398 470H534L552 548Q466 590 378 548Z', look.skin) +
    line('M398 470Q394 520 378 548M534 470Q540 520 552 548', INK, 10);
  const band =
    look.neckline === 'collar'
      ? 'M346 536Q466 590 588 532L594 574Q466 636 336 578Z'
      : 'M350 540Q466 590 584 536L588 556Q466 616 344 562Z';
  const colour = look.neckline === 'collar' ? look.garment : look.trim;
  return cover + nape + flat(band, colour) + line(band, INK, 9);
}
