// The factors of domain/modifiers.ts for swift readings, which are of another shape.
// Must not know: which move asks.
import { clamp } from '#domain/arithmetic';
import { FACTORS } from '#domain/factors';
import type { SwiftReadings } from './swiftReadings.ts';

export const roomForTrust = ({ cap, trust }: SwiftReadings): number =>
  clamp((cap - trust) / FACTORS.room, 0, 1);

export const roomForSafety = ({ safety }: SwiftReadings): number =>
  clamp((FACTORS.top - safety) / FACTORS.room, 0, 1);

export const windowFactor = ({ window }: SwiftReadings): number =>
  window > 0 ? FACTORS.window.factor : 1;

export const wordFactor = ({ words }: SwiftReadings): number =>
  Math.max(0, 1 - words / FACTORS.wordLimit);
