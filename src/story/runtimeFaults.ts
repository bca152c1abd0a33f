// What ink's runtime complains of, as faults of ours: the same sentence in play and in the explorer.
// Must not know: who runs the story.
import { fault, type StoryFault } from './storyFault.ts';

/** A line takes a few dozen steps; more without a line, and the story goes in a circle. */
export const STEP_LIMIT = 20_000;

export const loopFault = (): StoryFault =>
  fault(
    'divert-loop',
    'The story diverts in a circle without a line or a choice.',
    'put a choice, a line or a condition that ends it into the circle.',
  );

/** `RUNTIME ERROR: (kitchen.0.g-0): something.` → the sentence alone. */
const plain = (message: string): string =>
  message
    .replace(/^RUNTIME ERROR:\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();

export const runtimeFault = (message: string): StoryFault =>
  /ran out of content/i.test(message)
    ? fault(
        'ran-out-of-content',
        'The story runs out of content.',
        'end the path with a divert, -> END or -> DONE.',
      )
    : fault('compile-error', plain(message), 'look at this line and the one before it.');
