// A plan with commentary → the worked example that plays itself.
// Must not know: files, pages.
import type { WorkedRepair } from '#domain/companion';
import { makeText } from '#domain/textForm';
import type { StoryFile } from '#story/storyFile';
import type { Plan } from '../plan.ts';
import { recordOfPlan } from '../planReplay.ts';

type Comment = WorkedRepair['comments'][number];

const commentsOf = ({ steps }: Plan): Comment[] => {
  let after = 0;
  const comments: Comment[] = [];
  for (const step of steps) {
    if (step.kind === 'decide') after += 1;
    if (step.kind === 'comment') comments.push({ after, text: step.text });
  }
  return comments;
};

/** The first plan that has commentary; undefined when none has. */
export const repairOf = (story: StoryFile, plans: readonly Plan[]): WorkedRepair | undefined => {
  const plan = plans.find(({ steps }) => steps.some(({ kind }) => kind === 'comment'));
  return (
    plan && {
      title: plan.title,
      record: makeText(recordOfPlan(story, plan)),
      comments: commentsOf(plan),
    }
  );
};
