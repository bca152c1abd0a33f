// The talk that a page offers to go on with.
// Must not know: how talks are kept.
import type { SavedTalk } from '#app/ports';

/** The newest talk of a scenario. */
export const newestOf = (talks: readonly SavedTalk[], scenario: string): SavedTalk | undefined =>
  talks
    .filter((talk) => talk.scenario === scenario)
    .reduce<SavedTalk | undefined>(
      (newest, talk) => (newest && newest.savedAt >= talk.savedAt ? newest : talk),
      undefined,
    );
