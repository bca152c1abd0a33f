// One expression without its eyes: brows, nose, mouth, wet cheeks, tired lines. Lorelei head units.
// Must not know: gaze, pose, or why someone feels so.
import type { Expression } from '#app/stageTypes';
import { INK, line } from '../shapes.ts';
import { browsSvg } from './brows.ts';
import type { Portrait } from './headLook.ts';
import { featureOf } from './lorelei.ts';
import { noseSvg } from './noses.ts';
import { isChild, shaped } from './shape.ts';
import { glassesSvg } from './worn.ts';
import { frecklesSvg, yearsSvg } from './years.ts';

type Recipe = {
  mouth: string;
  /** units the mouth is lifted */
  lift?: number;
  extra?: readonly ('wet' | 'blush' | 'bags')[];
};

const RECIPES: Record<Expression, Recipe> = {
  neutral: { mouth: 'happy14' },
  guarded: { mouth: 'sad05' },
  hurt: { mouth: 'sad04' },
  angry: { mouth: 'sad07' },
  crying: { mouth: 'sad06', extra: ['blush', 'wet'] },
  softening: { mouth: 'happy04' },
  hopeful: { mouth: 'happy02', extra: ['blush'] },
  warm: { mouth: 'happy01', extra: ['blush'] },
  exhausted: { mouth: 'sad03', lift: 34, extra: ['bags'] },
  withdrawn: { mouth: 'sad09', extra: ['bags'] },
};

const TEAR = '#d5ecf6';

/** Where tears have run: the still form, under the drop that the scene lets fall. */
function wet(look: Portrait): string {
  const tracks = 'M444 556C436 592 430 632 430 690M662 548C658 584 656 616 660 650';
  const rims = 'M420 552C446 566 484 566 510 548M632 550C650 558 674 554 692 540';
  return line(tracks, look.shade, 13, 0.35) + line(tracks + rims, TEAR, 8, 0.9);
}

const blush = (): string =>
  '<g fill="#d9604c" opacity=".26"><ellipse cx="424" cy="606" rx="52" ry="28"/><ellipse cx="676" cy="588" rx="30" ry="24"/></g>';

function bags(look: Portrait): string {
  return line('M422 566c22 20 60 20 86 4M634 558c14 12 40 10 54-4', look.shade, 9, 0.75);
}

const EXTRAS = { wet, blush, bags } as const;

/** One drop below the near eye; the scene lets it fall along the cheek. */
export function tearSvg(look: Portrait): string {
  const drop =
    'M440 572C426 598 412 618 412 638C412 658 426 670 441 670C456 670 470 658 470 638C470 618 454 598 440 572Z';
  const shine = line('M426 634C424 646 428 654 437 658', '#ffffff', 7);
  const body = `<path d="${drop}" fill="${TEAR}" stroke="${INK}" stroke-width="6" stroke-linejoin="round"/>`;
  return shaped(look, body + shine);
}

/** The mouth; a beard is cleared round the lips by skin, and lips may have a colour. */
function mouthSvg(look: Portrait, mouth: string): string {
  const drawn = (colour: string, by: number): string =>
    `<g stroke="${colour}" stroke-width="${by}" stroke-linejoin="round">${featureOf('mouth', mouth, colour)}</g>`;
  const { beard, lips } = look.head;
  const bare = beard && beard.kind !== 'stubble' && beard.kind !== 'moustache';
  const ground = bare ? drawn(look.skin, 30) : '';
  const tint = lips ? `<g opacity=".75" transform="translate(0 4)">${drawn(lips, 15)}</g>` : '';
  return ground + tint + drawn(INK, look.featureWeight + 2);
}

/** One face as markup; lines are thickened by the look's feature weight. */
export function faceSvg(look: Portrait, expression: Expression): string {
  const { mouth, lift = 0, extra = [] } = RECIPES[expression];
  const low = isChild(look) ? 'translate(22 26) scale(.96)' : '';
  const parts = [
    yearsSvg(look),
    frecklesSvg(look),
    ...extra.map((e) => EXTRAS[e](look)),
    browsSvg(look, expression),
    noseSvg(look.head.nose, look.featureWeight),
    `<g transform="translate(0 ${-lift})">${mouthSvg(look, mouth)}</g>`,
    glassesSvg(look),
  ].join('');
  return shaped(look, low ? `<g transform="${low}">${parts}</g>` : parts);
}
