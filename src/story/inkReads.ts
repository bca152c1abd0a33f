// What a run of ink reads of what it remembered, and what it writes: for telling which other states would run the same.
// Must not know: states, or what is made of the answer.
import type { InkContainer, InkInside, InkObject, InkPath, InkValue } from './inkInside.ts';

/** Something remembered that a run looked at. */
export type InkRead = {
  kind: 'global' | 'visits' | 'since' | 'picks' | 'turn';
  /** of a variable, or the path of a container */
  name: string;
};
/** With the place that looks: what becomes of the value there may tell fewer values apart. */
export type InkLook = InkRead & {
  where: InkObject | undefined;
  /** whose the value is: ink remembered it, the host said it, or the run itself had made it */
  of: 'memory' | 'host' | 'run';
  /** what was read, where it was no memory of ink's */
  value?: unknown;
  /** only handed on as it is: another variable holds it now */
  copied?: true;
};

/** ink's own numbers of these commands, as of inkjs 2.4. */
const TURNS = 11;
const TURNS_SINCE = 12;
const READ_COUNT = 13;
const VISIT_INDEX = 16;
const SHUFFLE = 17;

const pathOf = (container: unknown): string =>
  (container as InkContainer | null)?.path.toString() ?? '';

/** The container that a divert target on the stack means. */
const targetOn = (inside: InkInside): string => {
  const top: InkValue | undefined = inside.state.evaluationStack.at(-1);
  const path = top && 'targetPath' in top ? (top.targetPath as InkPath) : undefined;
  return path ? pathOf(inside.ContentAtPath(path).correctObj) : '';
};

const pathHere = ({ state }: InkInside): string => pathOf(state.currentPointer.container);

const NOTHING: readonly InkRead[] = [];

const byCommand = (inside: InkInside, command: unknown): readonly InkRead[] => {
  if (command === TURNS) return [{ kind: 'turn', name: '' }];
  if (command === TURNS_SINCE) return [{ kind: 'since', name: targetOn(inside) }];
  if (command === READ_COUNT) return [{ kind: 'visits', name: targetOn(inside) }];
  if (command === VISIT_INDEX) return [{ kind: 'visits', name: pathHere(inside) }];
  return command === SHUFFLE ? [{ kind: 'picks', name: pathHere(inside) }] : NOTHING;
};

const visitsOf = (container: unknown): readonly InkRead[] => [
  { kind: 'visits', name: pathOf(container) },
];

/** What content always reads, whatever the state is. */
const alwaysRead = (content: InkObject): readonly InkRead[] => {
  if ('pathForCount' in content && content.pathForCount !== null && 'containerForCount' in content)
    return visitsOf(content.containerForCount);
  return 'onceOnly' in content && content.onceOnly === true && 'choiceTarget' in content
    ? visitsOf(content.choiceTarget)
    : NOTHING;
};

/** Found once for each place: the content of a story never changes. */
const known = new WeakMap<InkObject, readonly InkRead[]>();

const readFirst = (content: InkObject): readonly InkRead[] => {
  const reads = alwaysRead(content);
  known.set(content, reads);
  return reads;
};

/** What the next content will read, apart from variables. */
export const readsOf = (inside: InkInside, content: InkObject): readonly InkRead[] => {
  if ('commandType' in content) return byCommand(inside, content.commandType);
  return known.get(content) ?? readFirst(content);
};
