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

/** ink's runtime follows a reference to a reference to itself until its stack is full (ink-proof I131). */
const selfReference = (): StoryFault =>
  fault(
    'compile-error',
    'A reference leads back to itself, and the runtime cannot go on.',
    'give the ref parameter another name than the variable that is handed to it.',
  );

/** What inkjs throws of its own accord; a RangeError is one of ours, a StoryFault is said already. */
const isOfRuntime = (thrown: unknown): thrown is Error =>
  thrown instanceof TypeError || (thrown instanceof Error && thrown.constructor === Error);

/** Lets ink go on. Throws StoryFault where its runtime breaks off by itself. */
export const goOn = <T>(step: () => T): T => {
  try {
    return step();
  } catch (thrown) {
    if (thrown instanceof RangeError && /call stack/i.test(thrown.message)) throw selfReference();
    if (isOfRuntime(thrown)) throw runtimeFault(thrown.message);
    throw thrown;
  }
};

/** `RUNTIME ERROR: (kitchen.0.g-0): something.` → the sentence alone. */
const plain = (message: string): string =>
  message
    .replace(/^RUNTIME ERROR:\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Which functions are wanted of a host that is not there: `Missing function binding for external(s): 'ping'`. */
const unanswered = (message: string): string | undefined =>
  /missing function binding.*?('.*')/i.exec(message)?.[1];

export const runtimeFault = (message: string): StoryFault => {
  const names = unanswered(message);
  if (names !== undefined)
    return fault(
      'compile-error',
      `The story calls ${names} from outside, and nothing answers here.`,
      'write a function of the same name in the story, which answers in its place.',
    );
  return /ran out of content/i.test(message)
    ? fault(
        'ran-out-of-content',
        'The story runs out of content.',
        'end the path with a divert, -> END or -> DONE.',
      )
    : fault('compile-error', plain(message), 'look at this line and the one before it.');
};
