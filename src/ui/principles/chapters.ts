// The catalogue as chapters to read: the guide's sections in its order, each with its entries.
// Must not know: pages, stories, what a person practised.
import { type Principle, PRINCIPLES } from '#domain/principle';
import type { Tier } from '#domain/principleEntry';

export type Chapter = {
  /** the guide's heading */
  title: string;
  entries: readonly Principle[];
};

const bySection = (tiers: readonly Tier[]): Chapter[] => {
  const found = new Map<string, Principle[]>();
  for (const entry of PRINCIPLES as readonly Principle[]) {
    if (!tiers.includes(entry.tier)) continue;
    found.set(entry.section, [...(found.get(entry.section) ?? []), entry]);
  }
  return [...found].map(([title, entries]) => ({ title, entries }));
};

/** Takeaways first, as one reads a guide; the questions last. */
export const CHAPTERS: readonly Chapter[] = [
  ...bySection(['takeaway']),
  ...bySection(['core', 'connecting']),
  ...bySection(['faq']),
];
