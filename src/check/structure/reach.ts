// Which states a way leads to, and from which states something can still be reached.
// Must not know: what is looked for.
import { Numbers } from '../explore/numbers.ts';
import type { States } from '../explore/states.ts';

/** For each state where it leads, as one list in a row: there are a million such steps in a long story. */
export type Leads = { starts: Int32Array; targets: Int32Array };

/** A state comes as often as decisions lead there. */
export const leadsFrom = ({ starts, targets }: Leads, node: number): Int32Array =>
  targets.subarray(starts[node], starts[node + 1]);

/** Where every decision of each state leads, and whether one can end the story or break it off. */
export const stepsFrom = (states: States): { leads: Leads; stops: Uint8Array } => {
  const stops = new Uint8Array(states.length);
  const starts = new Int32Array(states.length + 1);
  const targets = new Numbers();
  const lead = (target: number): void => targets.push(target);
  for (let state = 0; state < states.length; state++) {
    if (states.eachLead(state, lead)) stops[state] = 1;
    starts[state + 1] = targets.length;
  }
  return { leads: { starts, targets: targets.whole() }, stops };
};

/** The same steps, seen from where they lead to. */
export const backwards = ({ starts, targets }: Leads): Leads => {
  const back = new Int32Array(starts.length);
  for (const target of targets) back[target + 1] = (back[target + 1] ?? 0) + 1;
  for (let node = 1; node < back.length; node++)
    back[node] = (back[node] ?? 0) + (back[node - 1] ?? 0);
  const next = back.slice();
  const sources = new Int32Array(targets.length);
  for (let node = 0; node + 1 < starts.length; node++)
    for (const target of targets.subarray(starts[node], starts[node + 1])) {
      const place = next[target] ?? 0;
      sources[place] = node;
      next[target] = place + 1;
    }
  return { starts: back, targets: sources };
};

/** Marks every state that can be reached from `starts`, themselves included. */
export const reach = (leads: Leads, starts: Iterable<number>, reached: Uint8Array): void => {
  const waiting = [...starts];
  for (const node of waiting) reached[node] = 1;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const node of leadsFrom(leads, at))
      if (reached[node] === 0) {
        reached[node] = 1;
        waiting.push(node);
      }
};
