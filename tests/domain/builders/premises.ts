// Premises and first readings for the model's tests, with fixed values.
// Must not know: any scenario that ships.
import type { Act, PromiseMade } from '#domain/choice';
import type { Move } from '#domain/move';
import { openingReadings, type Readings } from '#domain/readings';
import type { Premise } from '#domain/scenario';
import { type StepInput, step } from '#domain/step';
import type { StoryEvent } from '#domain/storyEvent';

export const debt: Premise = { breach: 'hidden-debt', intent: 'undecided' };

export const act = (move: Move, more: Partial<Act> = {}): { act: Act } => ({
  act: { move, size: 1, parts: [], ...more },
});

export const event = (event: StoryEvent): { event: StoryEvent } => ({ event });

export const elapse = (scene: string) => event({ type: 'elapse', scene });

export const specific = (id: string, more: Partial<PromiseMade> = {}): PromiseMade => ({
  id,
  kind: 'specific',
  weight: 2,
  due: ['two'],
  ...more,
});

export const vague = (id: string): PromiseMade => ({ id, kind: 'vague', weight: 1, due: [] });

export const readingsWith = (more: Partial<Readings> = {}): Readings => ({
  ...openingReadings(debt, 'one'),
  ...more,
});

export const after = (
  start: Readings,
  inputs: readonly StepInput[],
  premise: Premise = debt,
): Readings => inputs.reduce((now, input) => step(now, premise, input).readings, start);
