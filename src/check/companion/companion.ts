// What ships beside a story, made from the story and its plans.
// Must not know: files, the build.
import type { Choice } from '#domain/choice';
import type { Companion } from '#domain/companion';
import type { StoryFile } from '#story/storyFile';
import type { Plan } from '../plan.ts';
import { recordOfPlan } from '../planReplay.ts';
import { drillsOf } from './drills.ts';
import { momentsOf } from './moments.ts';
import { questionsOf } from './questions.ts';
import { repairOf } from './repair.ts';

/** `choices`: all of the story; `guide`: its text for facilitators. */
export const companionOf = (
  story: StoryFile,
  choices: readonly Choice[],
  plans: readonly Plan[],
  guide = '',
): Companion => {
  const records = plans.map((plan) => recordOfPlan(story, plan));
  const repair = repairOf(story, plans);
  return {
    format: 1,
    scenario: story.id,
    story: story.hash,
    drills: drillsOf(choices),
    moments: momentsOf(story, records),
    ...(repair && { repair }),
    questions: questionsOf(guide),
  };
};
