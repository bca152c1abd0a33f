// The marks of lines that were read, on the shelf beside the talks: one row a scenario.
// Must not know: IndexedDB itself (a Shelf does), or what a mark stands for.
import type { ReadStore } from '#app/linesRead';
import type { Shelf } from './shelf.ts';

const marksIn = (row: unknown): string[] =>
  Array.isArray(row) ? row.filter((mark): mark is string => typeof mark === 'string') : [];

/** On a shelf that is still being opened. */
export const linesReadOn = (opening: Promise<Shelf>): ReadStore => {
  const marksOf = async (scenario: string): Promise<Set<string>> =>
    new Set(marksIn(await (await opening).get('read', scenario)));
  /** one after the other, so that none is lost */
  let last = Promise.resolve();
  const put = async (scenario: string, marks: readonly string[]): Promise<void> => {
    const known = await marksOf(scenario);
    for (const mark of marks) known.add(mark);
    await (await opening).put('read', scenario, [...known]);
  };
  return {
    marksOf,
    add(scenario, marks) {
      last = last.then(() => put(scenario, marks));
      return last;
    },
  };
};
