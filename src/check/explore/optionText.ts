// Options whose words are always the same: their place alone says what they are.
// Must not know: states.
import { type Box, partOf, type Program, resolvePath } from './program.ts';

/** The words before [ stand in a box of their own. */
const START = 2;

/** ink's own label behind the text of an option. */
const isOwnLabel = (box: Box | undefined): boolean =>
  /^\$r\d?$/.test(box?.path.split('.').at(-1) ?? '');

/** Words and tags only: nothing that is computed, chosen or called. */
const isFixed = (program: Program, box: Box, from: number, to: number): boolean =>
  box.items.slice(from, to).every((item, at) => {
    const inner = program.boxes[box.inner.get(from + at) ?? -1];
    if (inner) return isOwnLabel(inner);
    return item !== 'out' && partOf(item, 'f()') === undefined && partOf(item, 'x()') === undefined;
  });

const startText = (program: Program, box: Box): Box | undefined =>
  program.boxes[
    [...box.inner.values(), ...box.named.values()].find(
      (id) => program.boxes[id]?.path === `${box.path}.s`,
    ) ?? -1
  ];

/** Whether the option at this path always has the same words and tags. */
export const hasFixedText = (program: Program, path: string): boolean => {
  const [root] = program.boxes;
  const spot = root && resolvePath(program, path, root);
  if (!spot) return false;
  const { box, index } = spot;
  const from = box.items.lastIndexOf('ev', index);
  const toldTwice = (Number(partOf(box.items[index], 'flg') ?? 0) & START) > 0;
  const start = toldTwice ? startText(program, box) : undefined;
  if (from < 0 || (toldTwice && !start) || !isFixed(program, box, from, index)) return false;
  return !start || isFixed(program, start, 0, start.items.length);
};
