// What chance and foreign functions decide in ink: RANDOM, LIST_RANDOM, shuffles, EXTERNAL. Each is asked for instead of drawn.
// Must not know: who answers, or how often.
import { InkList, type Story } from 'inkjs';
import type { InkInside, InkObject, InkValue } from './inkInside.ts';

/** Asks which of `count` outcomes comes. */
export type Draw = (count: number) => number;

/** Which arms a shuffle has used up in its present round, by the path of the shuffle, as bits. */
export type Picks = ReadonlyMap<string, number>;

/** ink's own numbers of these commands, as of inkjs 2.4. */
const RANDOM = 14;
const LIST_RANDOM = 23;

const commandOf = (content: InkObject): unknown =>
  'commandType' in content ? content.commandType : undefined;

const make = (like: InkValue, value: unknown): InkValue =>
  new (like.constructor as new (value: unknown) => InkValue)(value);

const drawNumber = ({ state }: InkInside, draw: Draw): boolean => {
  const stack = state.evaluationStack;
  const [least, most] = [stack.at(-2), stack.at(-1)];
  const [low, high] = [least?.value, most?.value];
  // ink says by itself what is wrong with a range that is none
  if (!least || typeof low !== 'number' || typeof high !== 'number' || high < low) return false;
  state.PopEvaluationStack();
  state.PopEvaluationStack();
  state.PushEvaluationStack(make(least, low + draw(high - low + 1)));
  return true;
};

const drawItem = ({ state }: InkInside, draw: Draw): boolean => {
  const from = state.evaluationStack.at(-1);
  const list = from?.value;
  if (!from || !(list instanceof InkList) || list.Count === 0) return false;
  state.PopEvaluationStack();
  const entry = [...list.entries()][draw(list.Count)];
  const drawn = new InkList();
  if (entry) drawn.set(...entry);
  state.PushEvaluationStack(make(from, drawn));
  return true;
};

/** Does what a command of chance asks for; false when the content is none. */
export const drawFrom = (inside: InkInside, content: InkObject, draw: Draw): boolean => {
  const command = commandOf(content);
  if (command === RANDOM) return drawNumber(inside, draw);
  return command === LIST_RANDOM ? drawItem(inside, draw) : false;
};

const free = (count: number, used: number): number[] =>
  Array.from({ length: count }, (_, at) => at).filter((at) => (used & (1 << at)) === 0);

/** The next arm of the shuffle where ink stands: one that this round has not had. */
export const shuffleIndex = (
  { state }: InkInside,
  picks: Map<string, number>,
  draw: Draw,
): number => {
  const count = Number(state.PopEvaluationStack().value);
  const round = Number(state.PopEvaluationStack().value) % count;
  const path = state.currentPointer.container?.path.toString() ?? '';
  const used = round === 0 ? 0 : (picks.get(path) ?? 0);
  const left = free(count, used);
  const arm = left[draw(left.length)] ?? 0;
  picks.set(path, used | (1 << arm));
  return arm;
};

const externalsOf = (ink: unknown): string[] => {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      const call: unknown = 'x()' in node ? node['x()'] : undefined;
      if (typeof call === 'string') found.add(call);
      Object.values(node).forEach(visit);
    }
  };
  visit(ink);
  return [...found];
};

/** What a function of the host hands back to ink. */
export type Foreign = number | string | boolean;

/** Functions that the host would bring: a fallback in ink stands for them; without one they give one of `values`. */
export const bindMissing = (
  story: Story,
  ink: unknown,
  draw: Draw,
  values: () => readonly Foreign[],
): void => {
  const answer = (): Foreign => {
    const possible = values();
    return possible[draw(possible.length)] ?? 0;
  };
  story.allowExternalFunctionFallbacks = true;
  for (const name of externalsOf(ink))
    if (!story.KnotContainerWithName(name)) story.BindExternalFunction(name, answer, true);
};
