// Whether a list of decisions can be taken under the real reducer, and how it ends: the last word on a structural finding.
// Must not know: how the decisions were found.
import { INTENTS, type PlayRecord } from '#domain/playRecord';
import { StoryFault } from '#story/storyFault';
import type { StoryFile } from '#story/storyFile';
import { Talk } from '#story/talk';

const recordOf = (story: StoryFile, intent: PlayRecord['intent']): PlayRecord => ({
  format: 1,
  scenario: story.id,
  story: story.hash,
  intent,
  seed: 1,
  dealt: 0,
  decisions: [],
});

/** `stopped`: the story could not go on after the last decision. */
type Replayed = 'refused' | 'went' | 'stopped';

const replay = (
  story: StoryFile,
  intent: PlayRecord['intent'],
  decisions: readonly string[],
): Replayed => {
  let left = decisions.length;
  try {
    const talk = new Talk(story, recordOf(story, intent));
    for (const decision of decisions) {
      if (!talk.offers(decision)) return 'refused';
      left -= 1;
      talk.decide(decision);
    }
    return 'went';
  } catch (thrown) {
    if (!(thrown instanceof StoryFault)) throw thrown;
    return left === 0 ? 'stopped' : 'refused';
  }
};

/** Under some intent every decision is on offer, and the last one goes on (or, if asked for, stops the story). */
export const isShown = (
  story: StoryFile,
  decisions: readonly string[],
  wanted: 'went' | 'stopped',
): boolean =>
  INTENTS.filter((intent) => story.scenario.intents.includes(intent)).some(
    (intent) => replay(story, intent, decisions) === wanted,
  );
