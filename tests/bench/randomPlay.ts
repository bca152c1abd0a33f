// Random play, as other testers of ink do it: plays from the beginning until the time is up, and counts the options it was offered.
// Must not know: the explorer.
import { Story } from 'inkjs';

export type Covered = { plays: number; offered: number };

/** No story of a bench is longer. */
const LONGEST = 1000;

export const playAtRandom = (ink: unknown, milliseconds: number): Covered => {
  const story = new Story(ink as Record<string, unknown>);
  const offered = new Set<string>();
  const until = performance.now() + milliseconds;
  let plays = 0;
  for (; performance.now() < until; plays++) {
    story.ResetState();
    for (let turn = 0; turn < LONGEST; turn++) {
      while (story.canContinue) story.Continue();
      const { currentChoices } = story;
      for (const { sourcePath } of currentChoices) offered.add(sourcePath);
      if (currentChoices.length === 0) break;
      story.ChooseChoiceIndex(Math.floor(Math.random() * currentChoices.length));
    }
  }
  return { plays, offered: offered.size };
};
