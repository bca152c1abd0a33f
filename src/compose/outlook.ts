// What could come of each option after some decisions, as the debrief's map says it: in words, without shares.
// Must not know: who counts.
import type { Fall } from '#check/outcomes';
import type { PlayRecord } from '#domain/playRecord';
import type { StoryFile } from '#story/storyFile';
import type { OptionOutlook, Outlook } from '#ui/ports';
import { outcomesAt } from './outcomes.ts';

/** Rarer than this is left unsaid: a list of everything says nothing. */
const WORTH_SAYING = 0.02;

const fallsOf = (fall: Fall): OptionOutlook['well'] =>
  fall
    .filter(({ share }) => share >= WORTH_SAYING)
    .map(({ family, words }) => ({ family, often: words }));

export const outlookAt = async (
  story: StoryFile,
  record: Pick<PlayRecord, 'decisions' | 'intent'>,
): Promise<Outlook | undefined> => {
  const found = await outcomesAt(story, record);
  if (!found) return undefined;
  const options = found.offers.map(({ choice, well, random }) => ({
    choice,
    well: fallsOf(well),
    any: fallsOf(random),
  }));
  return { options, closed: found.closed };
};
