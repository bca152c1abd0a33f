// Which record a terminal talk begins with: none yet, a plan's, or one in its text form.
// Must not know: terminals.
import { existsSync, readFileSync } from 'node:fs';
import { freshRecord, sharedRecord } from '#app/beginning';
import { parsePlan } from '#check/plan';
import { recordOfPlan } from '#check/planReplay';
import type { PlayRecord } from '#domain/playRecord';
import { err, ok, type Result } from '#domain/result';
import type { StoryFile } from '#story/storyFile';
import type { PlayOptions } from './options.ts';

const fromPlan = (story: StoryFile, path: string): Result<PlayRecord, string> => {
  if (!existsSync(path)) return err(`There is no plan ${path}.`);
  const plan = parsePlan(readFileSync(path, 'utf8'));
  return plan.ok
    ? ok(recordOfPlan(story, plan.value))
    : err(
        plan.error
          .map(({ line, message, mend }) => `${path}:${line}: ${message} Mend: ${mend}`)
          .join('\n'),
      );
};

/** An intent that the scenario does not allow is a mistake here: an author wants to know. */
export const beginningRecord = (
  story: StoryFile,
  { seed, intent, plan, record }: PlayOptions,
): Result<PlayRecord, string> => {
  if (plan !== undefined) return fromPlan(story, plan);
  if (record !== undefined) {
    const shared = sharedRecord(record, story.id);
    return shared.ok ? shared : err(shared.error.sentence);
  }
  const { id: scenario, hash } = story;
  const { intents } = story.scenario;
  if (intent && !intents.includes(intent))
    return err(`This scenario has no intent ${intent}; it has: ${intents.join(', ')}.`);
  const given = intent ? { intent } : {};
  return ok(freshRecord({ scenario, hash, intents }, { seed, playedBefore: false, ...given }));
};
