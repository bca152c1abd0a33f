// One entry of the catalogue of principles: what the clinic's guide says, in our words, and where it says it.
// Must not know: which entries there are.
import type { Move } from './move.ts';
import type { Phase } from './phase.ts';

/** Core entries have their own heading in the guide; connecting ones come from the lead of a section. */
export const TIERS = ['core', 'connecting', 'takeaway', 'faq'] as const;
export type Tier = (typeof TIERS)[number];

/** Story bible section 1. */
export type PrincipleEntry = {
  id: string;
  tier: Tier;
  /** a short name in our words */
  label: string;
  /** two or three sentences in our words */
  paraphrase: string;
  /** the heading of the guide that it comes from, exactly as it stands there */
  heading: string;
  /** the guide's section that the heading belongs to, exactly as it stands there */
  section: string;
  stage: Phase;
  /** what showing it looks like */
  move: string;
  /** what one reaches for instead */
  counterMove: string;
  /** moves that typically show it: for writers, no rule */
  moves: readonly Move[];
  /** moves that typically miss it: for writers, no rule */
  counters: readonly Move[];
  /** ids of other entries worth reading beside it */
  related: readonly string[];
};
