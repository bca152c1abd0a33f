// Ways that stop before their time: no content, no option, a circle, an event heard too late, an error of ink.
// Must not know: how the ways were found.
import { type Finding, finding, type RuleName } from '../finding.ts';
import type { FaultRule } from '../graph.ts';
import { placeOf, type StructureRule, witnessOf } from './proven.ts';

const MENDS: Readonly<Record<FaultRule, string>> = {
  'ran-out-of-content': 'end the path with a divert, with -> END, or with an ending of the story.',
  'soft-lock': 'let one option stand without a condition and without being used up, or add * ->.',
  'divert-loop': 'put a choice, an end, or a condition that ends it into the circle.',
  'late-event': 'put at least one line of text behind the line with the event.',
  'compile-error': 'look at this line and the one before it.',
  'unknown-tag': 'correct the tag.',
};

export const stops: StructureRule = (proven) => {
  const { stopped } = proven.explored.trail;
  return stopped.flatMap(({ stop, via, path }): Finding[] => {
    if (stop.kind === 'end') return [];
    const rule: RuleName = stop.rule;
    const witness = witnessOf(proven, via);
    return [finding(rule, placeOf(proven, path), stop.message, MENDS[stop.rule], { witness })];
  });
};
