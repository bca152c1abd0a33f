// What the writing rules find in a compiled story.
// Must not know: what stands in any of them.
import type { Scenario } from '#domain/scenario';
import type { CompiledStory } from '#story/compile';
import type { Finding } from '../finding.ts';
import { allRules } from './all.ts';
import type { Rule } from './rule.ts';
import { storyTextOf } from './storyText.ts';

/** In the order of the rules; those for English alone are left out in another language. */
export const writingFindings = (
  compiled: CompiledStory,
  scenario: Scenario,
  rules: readonly Rule[] = allRules,
): Finding[] => {
  const text = storyTextOf(compiled, scenario);
  return rules
    .filter(({ english }) => !english || text.english)
    .flatMap((rule) => rule.check(text));
};
