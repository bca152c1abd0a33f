// Where somebody besides the couple stands: at the left edge, smaller, behind both. Pure numbers.
// Must not know: Phaser, who it is, or why they are there.
import type { Stage } from '#app/stageTypes';
import { mix } from './glide.ts';

/** How large they are drawn beside the couple. */
const SIZE = 0.62;
/** Scene units of the neck: in the whole room, and in a narrow strip. */
const WIDE_X = 108;
const NARROW_X = 190;
/** the scene's height at which a couple's waist is, and where this one's is */
const WAIST = 563;
const THEIR_WAIST = 505;

/** Place and size of a box in which a person stands with the neck at 0. */
export const thirdBox = (squeeze: number): { x: number; y: number; scale: number } => ({
  x: mix(WIDE_X, NARROW_X, squeeze),
  y: THEIR_WAIST - WAIST * SIZE,
  scale: SIZE,
});

export const hasThird = ({ people }: Pick<Stage, 'people'>): boolean =>
  people.some(({ side }) => side === 'third');
