// Both bands at once.
// Must not know: what they look like.
import { type Band, safetyBand, trustBand } from './band.ts';
import type { Readings } from './readings.ts';

export type Bands = { trust: Band; safety: Band };

export const bandsOf = (readings: Readings): Bands => ({
  trust: trustBand(readings),
  safety: safetyBand(readings),
});
