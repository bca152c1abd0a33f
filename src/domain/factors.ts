// Every number of the formulae in one object, so that nothing in the model is a bare figure and the story hash sees all.
// Must not know: which function uses which.

/** Amounts are hundredths of a point, factors are plain. Sources: story bible 2.1, 2.4, 2.5; rulings "The model, to the digit". */
export const FACTORS = {
  top: 10000,
  /** within this distance of the top a meter slows down */
  room: 6000,
  /** the most that words alone can win */
  wordLimit: 1200,
  window: { factor: 1.5, turns: 2 },
  /** low trust: slips sting more; lamS = high - slope * T / 100 */
  sting: { high: 1.3, slope: 0.3 },
  trustLoss: 2,
  ask: { from: 1500, to: 4500, least: 0.2 },
  solve: { from: 3000, to: 6000, costBelow: 300 },
  flood: { enter: 1800, leave: 3000, cost: 200, half: 0.5 },
  repeats: [1, 0.6, 0.35, 0.2, 0.1],
  memory: 5,
  deedEases: 0.2,
  apology: {
    weights: {
      responsibility: 0.3,
      repair: 0.24,
      regret: 0.16,
      repentance: 0.13,
      explanation: 0.11,
      request: 0.06,
    },
    shiftMost: 0.08,
    heardFirst: 2,
    tooEarly: 0.6,
    unowned: 0.4,
    requestFrom: 5000,
    requestCost: 200,
  },
  profile: { hers: 1.25, notHers: 0.75 },
  repair: { most: 600, share: 0.6 },
  pause: { flooded: 1400, unreturnedTrust: 400, unreturnedSafety: 700, unreturnedShare: 1.2 },
  promise: { openMost: 3, fade: 150 },
  keep: { trust: 400, safety: 300, eases: 0.6, mends: 100 },
  break: { trust: 800, safety: 400 },
  renegotiate: { trust: 100, safety: 100 },
  discover: { trust: 1600, safety: 800, cap: 800, capLeast: 5000 },
  trigger: { safety: 800, high: 1.2, slope: 0.5 },
  rest: { safety: 2600, share: 0.4, half: 0.5 },
  belief: { steady: 2, broken: 2, lie: 3 },
  /** when a factor is strong enough to be named among the reasons */
  telling: { words: 0.5, room: 0.5, belief: 0.75, sting: 1.2 },
  bands: { trust: [2000, 4000, 6000], safety: [4000, 6500] },
  ending: {
    ruptureLies: 2,
    ruptureWeight: 3,
    ruptureSafety: 1200,
    lowTrust: 2500,
    newTrust: 5500,
    newTrustInclined: 4700,
    newSafety: 5000,
    keptShare: 66,
    kindSafety: 4500,
    workable: 4000,
    truceTrust: 3000,
  },
} as const;
