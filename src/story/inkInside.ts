// The parts of the ink runtime that exploring needs and that inkjs keeps to itself: state, call stack, choices.
// Must not know: what is explored, or why. (The types name only what is touched, as of inkjs 2.4.)
import type { Story } from 'inkjs';

export type InkPath = { toString(): string };
export type InkObject = { path: InkPath };
export type InkValue = {
  value: unknown;
  toString(): string;
  constructor: unknown;
};
export type InkContainer = InkObject & { content: readonly InkObject[] };
export type InkPointer = { container: InkContainer | null; index: number };
export type InkFrame = {
  currentPointer: InkPointer;
  temporaryVariables: ReadonlyMap<string, InkValue>;
};
export type InkThread = {
  callstack: readonly InkFrame[];
  previousPointer: InkPointer;
  Copy(): InkThread;
};
export type InkChoice = {
  text: string;
  tags: string[] | null;
  sourcePath: string;
  targetPath: InkPath | null;
  isInvisibleDefault: boolean;
  threadAtGeneration: InkThread | null;
};
type InkVariables = {
  _globalVariables: Map<string, InkValue>;
  patch: unknown;
  $(name: string, value: unknown): void;
  GlobalVariableExistsWithName(name: string): boolean;
  GetVariableWithName(name: string, context?: number): InkValue | null;
  SetGlobal(name: string, value: InkValue): void;
  Assign(to: unknown, value: InkValue): void;
};
export type InkState = {
  _visitCounts: Map<string, number>;
  _turnIndices: Map<string, number>;
  _patch: unknown;
  currentTurnIndex: number;
  generatedChoices: InkChoice[];
  evaluationStack: InkValue[];
  callStack: { currentThread: InkThread; Reset(): void };
  currentPointer: InkPointer;
  variablesState: InkVariables;
  outputStream: readonly InkObject[];
  PopEvaluationStack(): InkValue;
  PushEvaluationStack(value: InkValue): void;
  ResetErrors(): void;
  CleanOutputWhitespace(text: string): string;
};
export type InkInside = {
  state: InkState;
  _stateSnapshotAtLastNewline: unknown;
  _recursiveContinueCount: number;
  _externals: Map<string, unknown>;
  PerformLogicAndFlowControl(content: InkObject | null): boolean;
  NextSequenceShuffleIndex(): number;
  StateSnapshot(): void;
  RestoreStateSnapshot(): void;
  DiscardSnapshot(): void;
  ChoosePath(path: InkPath): void;
  ContentAtPath(path: InkPath): { correctObj: unknown };
};

/** The same story, seen from inside. */
export const insideOf = (story: Story): InkInside => story as unknown as InkInside;
