// Where a record left the story, as the pages say it.
// Must not know: pages.
import type { Parting } from '#app/replay';
import type { PlayRecord } from '#domain/playRecord';
import type { Parted } from '#ui/ports';

export const partedFrom = (
  parting: Parting | undefined,
  { decisions }: Pick<PlayRecord, 'decisions'>,
): Parted | undefined =>
  parting && { kept: parting.turn, of: decisions.length, olderStory: parting.olderStory };
