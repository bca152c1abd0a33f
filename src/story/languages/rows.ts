// Everything of a story that is to be translated, in the order in which it is read, with the translations there are.
// Must not know: files, CSV.
import { inkTexts } from './inkTexts.ts';
import { rowTextOf, type Shipped } from './retold.ts';
import { retoldScenario } from './scenarioTexts.ts';
import { identityOf, type StringRow, type StringTable } from './table.ts';

/** Texts of a plan that are read: its name and its commentary. */
export type PlanTexts = { where: string; texts: readonly string[] };

const scenarioRows = (scenario: unknown): Omit<StringRow, 'translation'>[] => {
  const found: Omit<StringRow, 'translation'>[] = [];
  retoldScenario(scenario, {
    text: (key, source) => {
      found.push({ where: 'scenario', key, kind: 'scenario', source });
      return source;
    },
    skip: (_, source) => source,
  });
  return found;
};

const planRows = ({ where, texts }: PlanTexts): Omit<StringRow, 'translation'>[] =>
  texts.map((source) => ({ where, key: '', kind: 'plan' as const, source }));

/** Once each; without translations. */
export const sourceRows = (
  { scenario, ink }: Pick<Shipped, 'scenario' | 'ink'>,
  plans: readonly PlanTexts[],
): readonly Omit<StringRow, 'translation'>[] => {
  const told = inkTexts(ink).map((text) => ({
    ...rowTextOf(text),
    ...(text.kind === 'line' && text.speaker !== undefined && { speaker: text.speaker }),
  }));
  const all = [...scenarioRows(scenario), ...told, ...plans.flatMap(planRows)];
  return [...new Map(all.map((row) => [identityOf(row), row])).values()];
};

/** The table as it should be now: every row of the story, with what `known` has for it, also where that is for an older text. */
export const tableFor = (
  language: string,
  rows: readonly Omit<StringRow, 'translation'>[],
  known: StringTable | undefined,
): StringTable => {
  const before = new Map((known?.rows ?? []).map((row) => [identityOf(row), row]));
  return {
    format: 1,
    language,
    rows: rows.map((row) => {
      const old = before.get(identityOf(row));
      const source = old && old.translation !== '' ? old.source : row.source;
      const note = old?.note === undefined ? {} : { note: old.note };
      return { ...row, source, translation: old?.translation ?? '', ...note };
    }),
  };
};
