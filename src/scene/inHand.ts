// What is in the hand of somebody who holds on to something: a mug at home; elsewhere what one has there, laid over it.
// Must not know: Phaser, stories, or where things lie.
import { keepsakesIn } from '#app/keepsakes';
import type { Figure } from '#app/stageTypes';
import { statureOf } from './statures.ts';

/** The sheet with these drawings, shared by everybody; a name like that of a person's further sheet. */
export const IN_HAND_SHEET = 'in-hand.things';

/** By what lies in such a room; where it is a mug, the hand's own drawing has it. */
const LAID_OVER: Readonly<Record<string, string>> = {
  'paper-cup': 'in-hand/paper-cup',
  'flask-cup': 'in-hand/flask-cup',
  'glass-of-water': 'in-hand/glass',
  // keys are too small to hold on to
  keys: 'in-hand/hat',
  'second-keys': 'in-hand/second-hat',
};

type Holder = Pick<Figure, 'figure' | 'posture' | 'side'>;

const grips = ({ figure, posture }: Pick<Figure, 'figure' | 'posture'>): boolean =>
  posture === 'holding' && !statureOf(figure).bareArms;

/** Each is drawn once for every build, bent like the hand it lies in. */
const fitted = (
  drawing: string | undefined,
  { figure }: Pick<Figure, 'figure'>,
): string | undefined => drawing && `${drawing}-${statureOf(figure).build}`;

/** The drawing that takes the mug's place; undefined: a mug, or an empty hand at the chest. */
export function inHandOf(holder: Holder, kind: string): string | undefined {
  const { first, second } = keepsakesIn(kind);
  const own = holder.side === 'right' ? LAID_OVER[second] : undefined;
  return grips(holder) ? fitted(own ?? LAID_OVER[first], holder) : undefined;
}

/** Which of the room's keepsakes is in this hand, and so not on the table. */
export function keepsakeOf(holder: Holder, kind: string): string | undefined {
  const { first, second } = keepsakesIn(kind);
  if (!grips(holder) || first === 'keys' || holder.side === 'third') return undefined;
  return holder.side === 'left' ? first : second;
}
