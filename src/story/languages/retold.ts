// A story told in another language: the same ink, ids and hash, so that a record made in one language replays in another.
// Must not know: a disk, or which languages there are. What the table lacks, or has for an older text, stays as it was written.
import { skipKnot } from '../narrator.ts';
import type { InkText } from './inkTexts.ts';
import { retoldInk } from './inkTexts.ts';
import { retoldScenario } from './scenarioTexts.ts';
import { identityOf, type StringRow, type StringTable } from './table.ts';

type Text = Pick<StringRow, 'where' | 'key' | 'kind' | 'source'>;

/** Where an ink text stands in the table. */
export const rowTextOf = (text: InkText): Text =>
  text.kind === 'line'
    ? { where: text.knot, key: '', kind: 'line', source: text.source }
    : { where: text.knot, key: text.id, kind: text.kind, source: text.source };

/** Finds the translation of a text; the text itself where there is none for just this wording. */
export const retelling = ({ rows }: StringTable): ((text: Text) => string) => {
  const byIdentity = new Map(rows.map((row) => [identityOf(row), row]));
  return (text) => {
    const row = byIdentity.get(identityOf(text));
    return row && row.source === text.source && row.translation !== ''
      ? row.translation
      : text.source;
  };
};

/** What ships of a story, as values of JSON. */
export type Shipped = { format: 1; id: string; hash: string; scenario: unknown; ink: unknown };

export const retoldStory = (story: Shipped, table: StringTable): Shipped & { language: string } => {
  const tell = retelling(table);
  return {
    ...story,
    language: table.language,
    scenario: retoldScenario(story.scenario, {
      text: (key, source) => tell({ where: 'scenario', key, kind: 'scenario', source }),
      skip: (scene, source) => tell({ where: skipKnot(scene), key: '', kind: 'line', source }),
    }),
    ink: retoldInk(story.ink, (text) => tell(rowTextOf(text))),
  };
};
