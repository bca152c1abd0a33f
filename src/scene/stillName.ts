// Which of the four stills comes nearest to a Stage. Pure, so that the build and the tests can ask as well.
// Must not know: files or addresses.
import type { Stage } from '#app/stageTypes';

export const STILL_NAMES = ['rupture', 'guarded', 'softening', 'repair'] as const;
export type StillName = (typeof STILL_NAMES)[number];

/** Backs and closed walls first, then how near the two are and how much light there is. */
export function stillNameOf({ closedIn, people, light }: Stage): StillName {
  const nearness = Math.min(1, ...people.map((person) => person.nearness));
  if (closedIn || people.some(({ posture }) => posture === 'turned-away')) return 'rupture';
  if (nearness >= 0.8 && light.lamp >= 0.6) return 'repair';
  return nearness >= 0.5 ? 'softening' : 'guarded';
}
