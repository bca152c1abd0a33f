// Options that no reader is ever offered, in places that readers do reach.
// Must not know: options in a knot that is never reached; the knot is told instead (unreachableKnots.ts).
import { type Finding, finding } from '../finding.ts';
import { partOf } from '../explore/program.ts';
import { placeOf, type Proven, type StructureRule, witnessNear } from './proven.ts';
import { enteredIn, sectionsOf } from './trodden.ts';

/** ink's fallbacks are taken by themselves and never shown. */
const INVISIBLE = 8;

/** Every option of the compiled story: the path of its choice point. */
export const optionPaths = ({ explored }: Pick<Proven, 'explored'>): string[] =>
  explored.reasoned.program.boxes.flatMap(({ path, items }) =>
    items.flatMap((item, index) => {
      const isOption = partOf(item, '*') !== undefined;
      const flags = Number(partOf(item, 'flg') ?? 0);
      return isOption && (flags & INVISIBLE) === 0
        ? [path === '' ? String(index) : `${path}.${index}`]
        : [];
    }),
  );

const quoted = (text: string): string => (text === '' ? 'This option' : `The option "${text}"`);

const wordsAt = (proven: Proven, path: string): string => {
  const { file, line } = placeOf(proven, path);
  const written = proven.house?.choices.find(
    ({ place }) => place.file === file && place.line === line,
  );
  if (written) return written.choice.text.replaceAll('"', '');
  const source = proven.compiled.sources.get(file)?.split('\n')[line - 1] ?? '';
  return source
    .replace(/^[\s*+-]+/, '')
    .replace(/[#\]].*$/s, '')
    .replaceAll(/["[]/g, '')
    .trim();
};

export const neverOffered: StructureRule = (proven) => {
  if (!proven.whole) return [];
  const entered = enteredIn(proven);
  const unreached = sectionsOf(proven).filter(({ box }) => !entered.has(box.path));
  const { offered } = proven.explored.trail;
  return optionPaths(proven)
    .filter((path) => !offered.has(path))
    .filter((path) => !unreached.some(({ box }) => path.startsWith(`${box.path}.`)))
    .map(
      (path): Finding =>
        finding(
          'choice-never-offered',
          placeOf(proven, path),
          `${quoted(wordsAt(proven, path))} is never offered: no state of the story meets its condition.`,
          'correct the condition, or take the option out.',
          witnessNear(proven, path),
        ),
    );
};
