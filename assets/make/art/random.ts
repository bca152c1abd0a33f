// A seeded stream of numbers, so that a hand that shakes a little shakes the same way every time.
// Must not know: what shakes.

export type Chance = () => number;

/** Numbers in 0..1 from a 32-bit linear congruence (Numerical Recipes constants). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
