// The four bands of each meter: all that ink, the picture and the words about the picture ever see of the numbers.
// Must not know: what a band looks or sounds like.
import { FACTORS } from './factors.ts';
import type { Readings } from './readings.ts';

/** 0..3 (story bible 2.1). */
export type Band = 0 | 1 | 2 | 3;

/** 0 broken under 20, 1 thin under 40, 2 growing under 60, 3 sturdy. */
export const trustBand = ({ trust }: Pick<Readings, 'trust'>): Band => {
  const [thin, growing, sturdy] = FACTORS.bands.trust;
  if (trust < thin) return 0;
  if (trust < growing) return 1;
  return trust < sturdy ? 2 : 3;
};

/** 0 while flooded, 1 guarded under 40, 2 workable under 65, 3 open. */
export const safetyBand = ({ safety, flooded }: Pick<Readings, 'safety' | 'flooded'>): Band => {
  const [workable, open] = FACTORS.bands.safety;
  if (flooded) return 0;
  if (safety < workable) return 1;
  return safety < open ? 2 : 3;
};
