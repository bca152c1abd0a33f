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
export type InkLook = InkRead & { where: InkObject | undefined };

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

const byCommand = (inside: InkInside, command: unknown): InkRead[] => {
  const here = (): string => pathOf(inside.state.currentPointer.container);
  if (command === TURNS) return [{ kind: 'turn', name: '' }];
  if (command === TURNS_SINCE) return [{ kind: 'since', name: targetOn(inside) }];
  if (command === READ_COUNT) return [{ kind: 'visits', name: targetOn(inside) }];
  if (command === VISIT_INDEX) return [{ kind: 'visits', name: here() }];
  return command === SHUFFLE ? [{ kind: 'picks', name: here() }] : [];
};

/** What the next content will read, apart from variables. */
export const readsOf = (inside: InkInside, content: InkObject): InkRead[] => {
  if ('commandType' in content) return byCommand(inside, content.commandType);
  if ('pathForCount' in content && content.pathForCount !== null && 'containerForCount' in content)
    return [{ kind: 'visits', name: pathOf(content.containerForCount) }];
  return 'onceOnly' in content && content.onceOnly === true && 'choiceTarget' in content
    ? [{ kind: 'visits', name: pathOf(content.choiceTarget) }]
    : [];
};
