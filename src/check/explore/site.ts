// Where ink waits and where an option goes on, as texts: the same text, the same place in the same frames.
// Must not know: states, or what is read there.
import type { InkChoice, InkFrame, InkThread, InkValue } from '#story/inkInside';
import type { Options } from './recall.ts';
import { valueText } from './values.ts';

export const framesOf = (choice: InkChoice): readonly InkFrame[] =>
  choice.threadAtGeneration?.callstack ?? [];

export const frameText = ({ currentPointer: { container, index } }: InkFrame): string =>
  `${container?.path.toString() ?? ''}:${index}`;

/** ink's own way back from the text of an option; it says nothing about the past. */
const OWN = '$r';

const tempsText = (temps: ReadonlyMap<string, InkValue>): string => {
  let text = '';
  for (const [name, value] of temps) if (name !== OWN) text += `,${name}=${valueText(value)}`;
  return text;
};

const threadText = (thread: InkThread | null): string => {
  if (!thread) return '';
  const { callstack, previousPointer } = thread;
  const frames = callstack.map(
    (frame) => `${frameText(frame)}${tempsText(frame.temporaryVariables)}`,
  );
  const before = `${previousPointer.container?.path.toString() ?? ''}:${previousPointer.index}`;
  return `${frames.join('/')}|${before}`;
};

/** All that decides a run apart from what it reads: where it goes on, in which frames, with which temporary values. */
export const siteOf = ({ targetPath, threadAtGeneration }: InkChoice): string =>
  `${targetPath?.toString() ?? ''}|${threadText(threadAtGeneration)}`;

const choiceText = (choice: InkChoice): string =>
  `${choice.sourcePath} ${choice.isInvisibleDefault} ${choice.text}#${(choice.tags ?? []).join('#')}|${siteOf(choice)}`;

/** Options that read the same and go on the same have the same text. */
export const sameOptionsText = ({ choices, thread }: Options): string =>
  `${choices.map(choiceText).join('\n')}\n${threadText(thread)}`;
