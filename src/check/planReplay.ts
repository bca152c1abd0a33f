// Replays a plan under the real reducer and says where the story or the plan has moved.
// Must not know: files, terminals.
import { bandsOf } from '#domain/bands';
import { Talk } from '#story/talk';
import type { LedgerEntry } from '#domain/ledger';
import type { PlayRecord } from '#domain/playRecord';
import type { StoryFile } from '#story/storyFile';
import { StoryFault } from '#story/storyFault';
import type { Plan, PlanMistake, PlannedStep } from './plan.ts';

/** The record a plan stands for. Its decisions were shown, not made: all are dealt. */
export const recordOfPlan = (story: StoryFile, plan: Plan): PlayRecord => {
  const decisions = plan.steps.flatMap((step) => (step.kind === 'decide' ? [step.id] : []));
  const { intent, seed } = plan;
  return {
    format: 1,
    scenario: story.id,
    story: story.hash,
    intent,
    seed,
    dealt: decisions.length,
    decisions,
  };
};

const outcomeOf = (entry: LedgerEntry | undefined): string => {
  if (!entry) return 'never made';
  return entry.history.at(-1)?.outcome ?? 'open';
};

const linesNow = (talk: Talk): readonly string[] =>
  talk.beats.at(-1)?.told.map(({ line }) => line.text) ?? [];

const optionText = (talk: Talk, id: string): string | undefined =>
  talk.shown.find((one) => one.id === id)?.text;

type Check = (step: PlannedStep, talk: Talk) => PlanMistake | undefined;

const say = (
  { line }: PlannedStep,
  message: string,
  mend = 'correct the plan or the story.',
): PlanMistake => ({ line, message, mend });

const checkExpectation: Check = (step, talk) => {
  if (step.kind === 'bands') {
    const { trust, safety } = bandsOf(talk.now);
    return trust === step.trust && safety === step.safety
      ? undefined
      : say(step, `The bands are ${trust} ${safety}, not ${step.trust} ${step.safety}.`);
  }
  if (step.kind === 'line')
    return linesNow(talk).includes(step.text)
      ? undefined
      : say(step, `The line is not told here: "${step.text}"`);
  if (step.kind === 'promise') {
    const outcome = outcomeOf(talk.now.ledger.find(({ id }) => id === step.id));
    return outcome === step.outcome
      ? undefined
      : say(step, `The promise ${step.id} is ${outcome}, not ${step.outcome}.`);
  }
  if (step.kind === 'end')
    return talk.end === step.id && talk.family === step.family
      ? undefined
      : say(
          step,
          `The end is ${talk.end ?? 'not reached'} · ${talk.family}, not ${step.id} · ${step.family}.`,
        );
  return undefined;
};

const take = (step: PlannedStep & { kind: 'decide' }, talk: Talk): PlanMistake | undefined => {
  const offered = talk.shown.map(({ id }) => id).join(' ');
  if (!talk.offers(step.id))
    return say(step, `${step.id} is not on offer here; on offer: ${offered || 'nothing'}.`);
  const text = optionText(talk, step.id);
  talk.decide(step.id);
  return text === undefined || text === step.text
    ? undefined
    : say(step, `The option now reads: ${text}`, 'run `npm run story -- ids`.');
};

/** Every mistake up to the first decision that is not on offer. A fault of the story is told too. */
export const replayPlan = (story: StoryFile, plan: Plan): PlanMistake[] => {
  const mistakes: PlanMistake[] = [];
  let line = 1;
  try {
    const talk = new Talk(story, recordOfPlan(story, plan));
    for (const step of plan.steps) {
      ({ line } = step);
      const found = step.kind === 'decide' ? take(step, talk) : checkExpectation(step, talk);
      if (found) mistakes.push(found);
      if (found && step.kind === 'decide' && found.message.includes('not on offer'))
        return mistakes;
    }
    if (!plan.steps.some(({ kind }) => kind === 'end'))
      mistakes.push({
        line: 1,
        message: 'The plan says no end.',
        mend: 'close with: = end <id> · <family>.',
      });
  } catch (thrown) {
    if (!(thrown instanceof StoryFault)) throw thrown;
    mistakes.push({ line, message: thrown.problem.message, mend: thrown.problem.mend });
  }
  return mistakes;
};
