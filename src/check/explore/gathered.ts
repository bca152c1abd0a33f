// What explorers found, as states and a trail: by the numbers and in the order of one explorer alone.
// Must not know: who explored what, or when.
import type { Choice } from '#domain/choice';
import type { Way } from '../graph.ts';
import type { Part } from './explorer.ts';
import { follow, Order, Places, UNSEEN } from './order.ts';
import { PartGatherer, Told } from './partGatherer.ts';
import { States } from './states.ts';
import type { Trail } from './trail.ts';

export type Gathered = {
  opening: Way;
  states: States;
  choices: readonly Choice[];
  texts: readonly string[];
  lines: readonly string[];
  trail: Trail;
  transitions: number;
  sampled: boolean;
};

/** `known`: how many numbers of states were given out. The numbers of the parts are written over. */
export const gathered = (parts: readonly Part[], known: number): Gathered => {
  const [places, order, told] = [new Places(parts, known), new Order(known), new Told()];
  for (const { opening } of parts) order.open(opening);
  const gatherers = parts.map((part) => new PartGatherer(part, told, order.final));
  const [opening = []] = gatherers.map((one) => one.opening()).filter((way) => way.length > 0);
  // as many as there are numbers: how many states were reached is known at the end
  const [part, at] = [new Int16Array(known).fill(UNSEEN), new Int32Array(known)];
  const explored = follow(order, parts, places, (state, of, where) => {
    part[state] = of;
    at[state] = gatherers[of]?.visit(where, state) ?? UNSEEN;
  });
  const { length, from, decisions } = order;
  const table = {
    part: part.subarray(0, length),
    at: at.subarray(0, length),
    from: from.subarray(0, length),
    decisions: decisions.subarray(0, length),
  };
  const { run, stopped } = told.first;
  return {
    opening,
    states: new States(
      gatherers.map(({ found }) => found),
      table,
      length - explored,
    ),
    ...{ choices: told.choices.all, texts: told.texts.all, lines: told.lines.all },
    trail: { run, offered: told.offered, stopped: [...stopped.values()] },
    transitions: parts.reduce((sum, { transitions }) => sum + transitions, 0),
    sampled: parts.some(({ sampled }) => sampled),
  };
};
