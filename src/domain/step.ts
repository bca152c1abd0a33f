// The reducer: one act or one event in, new readings and the effects with their reasons out.
// Must not know: who asks, what was said. Pure: no clock, no chance, nothing is changed in place.
import type { Stepped } from './change.ts';
import type { Act } from './choice.ts';
import { onEvent } from './eventStep.ts';
import { onAct } from './actStep.ts';
import { type Readings, isFlooded } from './readings.ts';
import type { Premise } from './scenario.ts';
import type { StoryEvent } from './storyEvent.ts';

export type StepInput = { act: Act } | { event: StoryEvent };

/** Story bible 2.4. `effects` sum up to the difference between the readings, and each carries a reason. */
export const step = (readings: Readings, premise: Premise, input: StepInput): Stepped => {
  const { readings: after, effects } =
    'act' in input ? onAct(readings, premise, input.act) : onEvent(readings, premise, input.event);
  return { readings: { ...after, flooded: isFlooded(after.safety, readings.flooded) }, effects };
};
