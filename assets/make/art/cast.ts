// The cast: each person's clothes joined to their head by the figure's name.
// Must not know: poses, rooms, or how a drawing is made.
import type { Dressed } from './bodies/bodyWear.ts';
import { PORTRAITS } from './cast/heads/portraits.ts';
import { WARDROBE } from './cast/wear/all.ts';
import type { Portrait } from './heads/headLook.ts';

export type Look = Dressed & Portrait;

/** Everybody who has both; a test holds that nobody lacks one. */
export const CAST: readonly Look[] = WARDROBE.flatMap((dressed) => {
  const portrait = PORTRAITS.find(({ figure }) => figure === dressed.figure);
  return portrait ? [{ ...dressed, ...portrait }] : [];
});
