// How far a meter moved, as one of seven words: all that anybody reads of a change.
// Must not know: the sentences for it, nor what moved it.

export const SHIFTS = [
  'fell-far',
  'fell',
  'fell-little',
  'held',
  'rose-little',
  'rose',
  'rose-far',
] as const;
export type Shift = (typeof SHIFTS)[number];

type Meter = 'trust' | 'safety';

/** Hundredths of a point: under the first nothing is said, under the second it is little, from the third on far. */
const STEPS: Readonly<Record<Meter, readonly [number, number, number]>> = {
  trust: [20, 120, 450],
  safety: [50, 350, 800],
};

/** Trust is the slow one, so the same distance is further for it. */
export const shiftOf = (meter: Meter, hundredths: number): Shift => {
  const [seen, some, far] = STEPS[meter];
  const size = Math.abs(hundredths);
  if (size < seen) return 'held';
  const way = hundredths < 0 ? 'fell' : 'rose';
  if (size < some) return `${way}-little`;
  return size < far ? way : `${way}-far`;
};
