// One expression without its eyes: brows, nose, mouth, tears, tired lines. Lorelei head units.
// Must not know: gaze, pose, or why someone feels so.
import type { Expression } from '#app/stageTypes';
import type { Look } from './cast.ts';
import { featureOf } from './lorelei.ts';
import { INK, flat, line } from './shapes.ts';

type Recipe = {
  /** a Lorelei variant or one of our own */
  brows: number | keyof typeof BROWS;
  mouth: string;
  extra?: readonly ('tears' | 'blush' | 'bags')[];
};

/** own brows: inner ends raised, relaxed, level */
const BROWS = {
  worry:
    'M398 428c34-30 70-52 112-60 8-1 12 9 5 13-36 14-68 34-104 58-10 5-20-4-13-11ZM640 356c24 8 46 24 62 44 6 9-5 16-12 10-16-14-32-26-54-36-10-6-6-20 4-18Z',
  soft: 'M396 424c26-24 64-42 104-42 9 1 9 12 1 14-36 4-66 18-94 38-9 5-18-3-11-10ZM636 380c26-4 50 4 68 22 6 8-4 14-11 10-16-10-34-16-56-18-9-2-10-13-1-14Z',
  flat: 'M386 430c34-12 78-14 124-4 8 3 6 14-3 14-42-6-80-4-112 6-12 2-19-11-9-16ZM634 424c24-6 48-6 70 0 8 4 4 14-5 13-20-4-42-3-62 2-9 1-12-12-3-15Z',
} as const;

const RECIPES: Record<Expression, Recipe> = {
  neutral: { brows: 7, mouth: 'happy14' },
  guarded: { brows: 'flat', mouth: 'sad05' },
  hurt: { brows: 'worry', mouth: 'sad04' },
  angry: { brows: 13, mouth: 'sad07' },
  crying: { brows: 'worry', mouth: 'sad06', extra: ['tears', 'blush'] },
  softening: { brows: 'soft', mouth: 'happy04' },
  hopeful: { brows: 9, mouth: 'happy02' },
  warm: { brows: 'soft', mouth: 'happy01', extra: ['blush'] },
  exhausted: { brows: 'worry', mouth: 'sad03', extra: ['bags'] },
  withdrawn: { brows: 'flat', mouth: 'sad09', extra: ['bags'] },
};

function browsSvg(look: Look, brows: Recipe['brows']): string {
  const own = typeof brows === 'string' ? flat(BROWS[brows], look.brow) : '';
  return own || featureOf('eyebrows', brows, look.brow);
}

const tears =
  (): string => `<g fill="#cfe9f4" stroke="${INK}" stroke-width="5" stroke-linejoin="round">
<path d="M446 560c-12 28-19 47-19 59 0 15 10 25 21 25s20-10 20-25c0-12-9-31-22-59Z"/>
<path d="M664 544c-8 22-13 37-13 47 0 11 7 18 14 18s14-7 14-18c0-10-7-25-15-47Z"/></g>
<path d="M444 650c-4 16-10 30-19 44" stroke="#cfe9f4" stroke-width="10" stroke-linecap="round" fill="none" opacity=".85"/>`;

const blush = (): string =>
  '<g fill="#d9604c" opacity=".3"><ellipse cx="420" cy="602" rx="52" ry="28"/><ellipse cx="672" cy="586" rx="30" ry="24"/></g>';

function bags(look: Look): string {
  const under = 'M424 566c20 16 56 18 82 4M634 554c14 10 38 8 52-4';
  return line(under, look.shade, 8, 0.75);
}

/** Both of them are over forty and neither has slept enough: it shows a little in every face. */
function years(look: Look): string {
  const corner = 'M378 520c-10 2-17 5-23 10M380 534c-8 4-14 9-18 15';
  const cheek = 'M560 606c10 12 12 24 9 38';
  return line(corner, look.shade, 5.5, 0.6) + line(cheek, look.shade, 5.5, 0.35);
}

const EXTRAS = { tears, blush, bags } as const;

/** One face as markup; lines are thickened by the look's feature weight. */
export function faceSvg(look: Look, expression: Expression): string {
  const { brows, mouth, extra = [] } = RECIPES[expression];
  const bold = (inner: string, by: number): string =>
    `<g stroke="${INK}" stroke-width="${by}" stroke-linejoin="round">${inner}</g>`;
  const under = extra.filter((e) => e !== 'tears').map((e) => EXTRAS[e](look));
  const over = extra.includes('tears') ? tears() : '';
  return [
    years(look),
    ...under,
    browsSvg(look, brows),
    bold(featureOf('nose', look.nose, INK), look.featureWeight),
    bold(featureOf('mouth', mouth, INK), look.featureWeight + 2),
    over,
  ].join('');
}
