// What the story's own events do: promises settled, lies found, setbacks, questions, a scene passing.
// Must not know: moves, except the two that the story may make itself. Source: story bible 2.4 (EVENTS).
import { performed } from './actStep.ts';
import { BREACH_STARTS } from './breach.ts';
import { type Change, type Stepped, applied, still } from './change.ts';
import type { Act, PromiseMade } from './choice.ts';
import { elapsed } from './elapse.ts';
import { FACTORS } from './factors.ts';
import { fall } from './fall.ts';
import type { Move } from './move.ts';
import { windowFactor } from './modifiers.ts';
import { onPromise } from './promiseStep.ts';
import type { Readings } from './readings.ts';
import type { Premise } from './scenario.ts';
import type { StoryEvent } from './storyEvent.ts';

const discovered = (readings: Readings): Change => {
  const { trust, safety, cap, capLeast } = FACTORS.discover;
  const sets = { newLies: readings.newLies + 1, cap: Math.max(capLeast, readings.cap - cap) };
  const win = windowFactor(readings);
  const lost = { trust: trust * win, safety: safety * win };
  return { ...fall(readings, lost), because: ['lie-found'], sets };
};

/** A setback: trust stays as it is, and the next moves count one and a half times. */
const triggered = (readings: Readings, size: number): Change => {
  const { safety, high, slope } = FACTORS.trigger;
  const dS = -safety * size * (high - (slope * readings.trust) / FACTORS.top);
  return { dT: 0, dS, dW: 0, because: ['setback'], sets: { window: FACTORS.window.turns } };
};

const byTheStory = (move: Move, promise?: PromiseMade): Act => ({
  move,
  size: 1,
  parts: [],
  ...(promise ? { promise } : {}),
});

/** One event at these readings; an event that names no open promise changes nothing and says so. */
export const onEvent = (readings: Readings, premise: Premise, event: StoryEvent): Stepped => {
  switch (event.type) {
    case 'discover':
      return applied(readings, discovered(readings), event.type);
    case 'trigger':
      return applied(readings, triggered(readings, event.size), event.type);
    case 'asks':
      return applied(readings, still('asks-why', { asked: true }), event.type);
    case 'refuse':
      return applied(readings, still('refused'), event.type);
    case 'stop':
      return applied(readings, still('stopped'), event.type);
    case 'return':
      return performed(readings, premise, byTheStory('return'));
    case 'agree-together':
      return performed(readings, premise, byTheStory('agree-together', event.promise));
    case 'elapse':
      return elapsed(readings, event.scene);
    default:
      return onPromise(readings, BREACH_STARTS[premise.breach].cap, event);
  }
};
