// A sentence about how often something was done, and in which stories; nothing when it never was.
// Must not know: which principle.
import type { PracticeIn } from '#domain/practice';

type Props = { says: (where: readonly PracticeIn[]) => string; where: readonly PracticeIn[] };

export const TimesIn = ({ says, where }: Props) =>
  where.length === 0 ? null : <span>{says(where)}</span>;
