// Shares of plays with the interval in which the true share lies, 95 times in a hundred (Wilson's interval).
// Must not know: what was counted.

/** All 0..1. */
export type Share = { share: number; low: number; high: number };

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;

export const shareOf = (hits: number, plays: number): Share => {
  if (plays === 0) return { share: 0, low: 0, high: 1 };
  const share = hits / plays;
  const spread = 1 + (Z * Z) / plays;
  const middle = share + (Z * Z) / (2 * plays);
  const half = Z * Math.sqrt((share * (1 - share)) / plays + (Z * Z) / (4 * plays * plays));
  return {
    share,
    low: Math.max(0, (middle - half) / spread),
    high: Math.min(1, (middle + half) / spread),
  };
};

/** A share as people read it: `48 %`, `<1 %`, `>99 %`, or nothing. */
export const percent = (share: number): string => {
  if (share === 0) return '';
  if (share < 0.005) return '<1 %';
  if (share > 0.995 && share < 1) return '>99 %';
  return `${Math.round(share * 100)} %`;
};
