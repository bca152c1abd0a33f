// Points that stand in the middle of each band, for a talk that begins where an author wants it.
// Must not know: where it begins.

/** Bands 0..3 → points; every one lies under the lowest cap of any breach. */
const TRUST = [10, 30, 50, 70] as const;
const SAFETY = [10, 30, 52, 75] as const;

export const pointsFor = ({
  trust,
  safety,
}: {
  trust: number;
  safety: number;
}): { trust: number; safety: number } => ({
  trust: TRUST[trust] ?? TRUST[1],
  safety: SAFETY[safety] ?? SAFETY[1],
});
