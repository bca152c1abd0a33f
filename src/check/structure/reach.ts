// Which states a way leads to, and from which states something can still be reached.
// Must not know: what is looked for.
import { Numbers } from '../explore/numbers.ts';
import type { States } from '../explore/states.ts';

/** For each state where it leads, as one list in a row: there are a million such steps in a long story. */
export type Leads = { starts: Int32Array; targets: Int32Array };

/** A state comes as often as decisions lead there. */
const leadsFrom = ({ starts, targets }: Leads, node: number): Int32Array =>
  targets.subarray(starts[node], starts[node + 1]);

/** Where every decision of each state leads. */
export const leadsOf = (states: States): Leads => {
  const starts = new Int32Array(states.length + 1);
  const targets = new Numbers();
  const lead = (target: number): void => targets.push(target);
  for (let state = 0; state < states.length; state++) {
    states.eachLead(state, lead);
    starts[state + 1] = targets.length;
  }
  return { starts, targets: targets.whole() };
};

/** The same steps, seen from where they lead to. */
const backwards = ({ starts, targets }: Leads): Leads => {
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

/** So many times all states are looked at in a row; what is not found by then is found backwards, step by step. */
const SWEEPS = 8;

/** Marks states from which one that is marked can be reached, from the last to the first; whether there were any. */
const sweep = (states: States, safe: Uint8Array): boolean => {
  let changed = false;
  let isSafe = false;
  const lead = (target: number): void => {
    isSafe ||= safe[target] === 1;
  };
  for (let state = states.length - 1; state >= 0; state--) {
    if (safe[state] === 1) continue;
    isSafe = false;
    if (!states.eachLead(state, lead) && !isSafe) continue;
    safe[state] = 1;
    changed = true;
  }
  return changed;
};

/** Marks every state from which the story can stop. A state that was left open may lead anywhere. */
export const safeIn = (states: States): Uint8Array => {
  const safe = new Uint8Array(states.length);
  if (states.open > 0)
    for (let state = 0; state < safe.length; state++) if (states.isOpen(state)) safe[state] = 1;
  for (let swept = 0; swept < SWEEPS; swept++) if (!sweep(states, safe)) return safe;
  const goals = [...safe.keys()].filter((state) => safe[state] === 1);
  reach(backwards(leadsOf(states)), goals, safe);
  return safe;
};
