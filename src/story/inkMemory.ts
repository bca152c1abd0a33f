// All that ink remembers where it waits, as a value that can be taken and put back: some microseconds instead of JSON.
// Must not know: what is explored.
import type { InkChoice, InkInside, InkThread, InkValue } from './inkInside.ts';

/** Where ink waits. Nobody writes into it; putting it back copies. */
export type InkMemory = {
  globals: ReadonlyMap<string, InkValue>;
  visits: ReadonlyMap<string, number>;
  /** turn in which a container was last entered, for TURNS_SINCE */
  turns: ReadonlyMap<string, number>;
  turn: number;
  choices: readonly InkChoice[];
  thread: InkThread;
  stack: readonly InkValue[];
};

export const takeMemory = ({ state }: InkInside): InkMemory => ({
  globals: new Map(state.variablesState._globalVariables),
  visits: new Map(state._visitCounts),
  turns: new Map(state._turnIndices),
  turn: state.currentTurnIndex,
  choices: [...state.generatedChoices],
  thread: state.callStack.currentThread.Copy(),
  stack: [...state.evaluationStack],
});

/** What an error in the middle of a line leaves behind. */
const tidy = (inside: InkInside): void => {
  if (inside._stateSnapshotAtLastNewline !== null) inside.RestoreStateSnapshot();
  const { state } = inside;
  inside._recursiveContinueCount = 0;
  state._patch = null;
  state.variablesState.patch = null;
  state.ResetErrors();
};

/** Puts ink back to where it waited, on this thread of the story. */
export const putMemory = (inside: InkInside, memory: InkMemory, thread = memory.thread): void => {
  tidy(inside);
  const { state } = inside;
  state.variablesState._globalVariables = new Map(memory.globals);
  state._visitCounts = new Map(memory.visits);
  state._turnIndices = new Map(memory.turns);
  state.currentTurnIndex = memory.turn;
  state.generatedChoices.length = 0;
  state.evaluationStack.length = 0;
  state.evaluationStack.push(...memory.stack);
  state.callStack.Reset();
  state.callStack.currentThread = thread.Copy();
};
