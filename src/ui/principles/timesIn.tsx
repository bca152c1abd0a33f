// A sentence about how often something was done, and in which stories; nothing when it never was.
// Must not know: which principle.
import type { PracticeIn } from '#domain/practice';
import { listOf } from '../phrasing.ts';
import { strings } from '../strings.ts';

/** "twice in The Second Drawer", for each story */
export const timesIn = (where: readonly PracticeIn[]): string[] =>
  where.map(({ times, scenario }) => strings.principles.times({ times, story: scenario.title }));

type Props = { says: (given: { where: string }) => string; where: readonly PracticeIn[] };

export const TimesIn = ({ says, where }: Props) =>
  where.length === 0 ? null : <span>{says({ where: listOf(timesIn(where)) })}</span>;
