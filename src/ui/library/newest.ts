// Which of the kept talks a page offers.
// Must not know: how talks are kept.
import type { SavedTalk } from '#app/ports';

/** The newest talk of a scenario. */
const newestOf = (talks: readonly SavedTalk[], scenario: string): SavedTalk | undefined =>
  talks
    .filter((talk) => talk.scenario === scenario)
    .reduce<SavedTalk | undefined>(
      (newest, talk) => (newest && newest.savedAt >= talk.savedAt ? newest : talk),
      undefined,
    );

/** All talks of a scenario that have not ended, the newest first. */
export const openTalksOf = (talks: readonly SavedTalk[], scenario: string): readonly SavedTalk[] =>
  talks
    .filter((talk) => talk.scenario === scenario && talk.ended === undefined)
    .sort((a, b) => b.savedAt - a.savedAt);

/** The newest talk that has not ended, of any of these scenarios. */
export const whereYouWere = (
  talks: readonly SavedTalk[],
  scenarios: readonly string[],
): SavedTalk | undefined =>
  scenarios
    .flatMap((scenario) => newestOpen(talks, scenario) ?? [])
    .sort((a, b) => b.savedAt - a.savedAt)[0];

/** The newest talk of a scenario that has not ended, whatever was played after it. */
export const newestOpen = (talks: readonly SavedTalk[], scenario: string): SavedTalk | undefined =>
  newestOf(
    talks.filter(({ ended }) => ended === undefined),
    scenario,
  );

/** The newest talk of a scenario that has ended and whose debrief was neither read nor let go. */
export const newestWaiting = (
  talks: readonly SavedTalk[],
  scenario: string,
): SavedTalk | undefined =>
  newestOf(
    talks.filter(({ ended, debriefSeen }) => ended !== undefined && !debriefSeen),
    scenario,
  );
