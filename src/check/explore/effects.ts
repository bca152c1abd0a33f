// What a run changed of what ink remembers, so that it can be done again in another state without running it.
// Must not know: whether the other state would run the same (memo.ts).
import type { InkChoice, InkThread, InkValue } from '#story/inkInside';
import type { MachineMemory } from '#story/inkMachine';

export type Effect = {
  globals: readonly (readonly [name: string, value: InkValue])[];
  /** by how much each count rose */
  visits: readonly (readonly [path: string, more: number])[];
  /** containers entered in this turn */
  entered: readonly string[];
  picks: readonly (readonly [path: string, used: number])[];
  turns: number;
  choices: readonly InkChoice[];
  thread: InkThread;
};

const changed = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) =>
  [...after].filter(([path, count]) => before.get(path) !== count);

/** The difference that a run made; `writes` names the variables it wrote. */
export const effectOf = (
  before: MachineMemory,
  after: MachineMemory,
  writes: readonly string[],
): Effect => ({
  globals: [...new Set(writes)].flatMap((name) => {
    const value = after.globals.get(name);
    return value ? [[name, value] as const] : [];
  }),
  visits: changed(before.visits, after.visits).map(
    ([path, count]) => [path, count - (before.visits.get(path) ?? 0)] as const,
  ),
  entered: changed(before.turns, after.turns).map(([path]) => path),
  picks: changed(before.picks, after.picks),
  turns: after.turn - before.turn,
  choices: after.choices,
  thread: after.thread,
});

const withAll = <V>(map: ReadonlyMap<string, V>, more: readonly (readonly [string, V])[]) =>
  more.length === 0 ? map : new Map([...map, ...more]);

const risen = (map: ReadonlyMap<string, number>, more: Effect['visits']) =>
  withAll(
    map,
    more.map(([path, count]) => [path, (map.get(path) ?? 0) + count] as const),
  );

/** The same change made to another state. */
export const withEffect = (memory: MachineMemory, effect: Effect): MachineMemory => {
  const turn = memory.turn + effect.turns;
  return {
    globals: withAll(memory.globals, effect.globals),
    visits: risen(memory.visits, effect.visits),
    turns: withAll(
      memory.turns,
      effect.entered.map((path) => [path, turn] as const),
    ),
    picks: withAll(memory.picks, effect.picks),
    turn,
    choices: effect.choices,
    thread: effect.thread,
    stack: [],
  };
};
