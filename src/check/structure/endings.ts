// Endings that no way through the story reaches; and the endings of plain ink, which have no ids.
// Must not know: under which readings an ending is reached (witnesses).
import { type Finding, finding } from '../finding.ts';
import { placeOf, type Proven, type StructureRule, type Witnessing, witnessOf } from './proven.ts';
import { enteredIn, sectionsOf } from './trodden.ts';

/** An ending with the fewest decisions that lead to it; null when none do. */
export type Ending = { id: string; path?: string; witness: Witnessing | null };

const houseEndings = (proven: Proven, ids: readonly string[]): Ending[] =>
  ids.map((id) => {
    const found = proven.explored.trail.stopped.find(
      ({ stop }) => stop.kind === 'end' && stop.end === id,
    );
    return { id, witness: found ? witnessOf(proven, found.via) : null };
  });

/** Every -> END that a writer wrote, by file and line. */
const plainEndings = (proven: Proven): Ending[] => {
  const { reasoned, trail } = proven.explored;
  const endings = new Map<string, Ending>();
  for (const { path: box, items } of reasoned.program.boxes.filter(
    ({ path }) => path !== 'global decl',
  ))
    items.forEach((item, index) => {
      if (item !== 'end') return;
      const path = box === '' ? String(index) : `${box}.${index}`;
      const { file, line } = placeOf(proven, path);
      const via = trail.run.get(path);
      const id = `${file}:${line}`;
      if (via === undefined && endings.get(id)?.witness) return;
      endings.set(id, { id, path, witness: via === undefined ? null : witnessOf(proven, via) });
    });
  return [...endings.values()];
};

export const endingsOf = (proven: Proven): Ending[] =>
  proven.house
    ? houseEndings(
        proven,
        proven.house.scenario.ends.map(({ id }) => id),
      )
    : plainEndings(proven);

const placeOfEnd = (proven: Proven, { id, path }: Ending): { file: string; line: number } => {
  if (path !== undefined) return placeOf(proven, path);
  for (const [file, text] of proven.compiled.sources) {
    const line = text.split('\n').findIndex((row) => row.includes('# end:') && row.includes(id));
    if (line >= 0) return { file, line: line + 1 };
  }
  return { file: 'scenario.json', line: 1 };
};

/** Where the tags of endings that are never reached stand in the compiled story of the house. */
export const unreachedEnds = (proven: Proven): string[] => {
  if (!proven.house) return [];
  const missed = new Set(endingsOf(proven).flatMap(({ id, witness }) => (witness ? [] : [id])));
  return proven.explored.reasoned.program.boxes.flatMap(({ path, items }) =>
    items.flatMap((item, at) => {
      const [, id = ''] = /^\^end:\s*(\S+)\s*$/.exec(typeof item === 'string' ? item : '') ?? [];
      return missed.has(id) && items[at - 1] === '#' ? [`${path}.${at}`] : [];
    }),
  );
};

/** In a knot that is never reached there is nothing to reach; the knot is told instead. */
const isInReach = (proven: Proven, { path }: Ending): boolean => {
  if (path === undefined) return true;
  const entered = enteredIn(proven);
  return !sectionsOf(proven).some(
    ({ box }) => path.startsWith(`${box.path}.`) && !entered.has(box.path),
  );
};

export const unreachableEndings: StructureRule = (proven) =>
  proven.whole
    ? endingsOf(proven)
        .filter((ending) => ending.witness === null && isInReach(proven, ending))
        .map(
          (ending): Finding =>
            finding(
              'ending-unreachable',
              placeOfEnd(proven, ending),
              proven.house
                ? `The ending ${ending.id} is never reached.`
                : 'This end of the story is never reached.',
              'let a way lead there, or take it out.',
            ),
        )
    : [];
