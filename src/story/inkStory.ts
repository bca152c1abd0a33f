// The ink runtime behind a narrow door: lines and offers out, decisions and mirrored variables in, and never an endless loop.
// Must not know: what tags mean, or what the model makes of them.
import { Story } from 'inkjs';
import { goOn, loopFault, runtimeFault, STEP_LIMIT } from './runtimeFaults.ts';
import { fault } from './storyFault.ts';
import { type Tag, tagFrom } from './tagWords.ts';

/** One line as ink gives it. Text is trimmed and may be empty. */
export type InkLine = { text: string; tags: readonly Tag[] };
export type StoryVariable = { name: string; value: string };
export type InkOption = { text: string; tags: readonly Tag[] };

const tagsFrom = (raw: readonly string[] | null): Tag[] => (raw ?? []).map(tagFrom);

/** inkjs has no guard of its own and would never return (inkle/ink#453): count its steps. */
const guardSteps = (story: Story): { reset(): void } => {
  let steps = 0;
  const step = story.ContinueSingleStep.bind(story);
  story.ContinueSingleStep = () => {
    steps += 1;
    if (steps > STEP_LIMIT) throw loopFault();
    return step();
  };
  return {
    reset: () => {
      steps = 0;
    },
  };
};

/** What a story says, read once: whoever tells it shares it, and only where each stands is its own. */
const contents = new WeakMap<object, Story['mainContentContainer']>();

/** An empty list keeps where it came from inside what the story says: a story with lists is never shared. */
const isShareable = ({ listDefinitions }: Story): boolean =>
  (listDefinitions?.lists.length ?? 0) === 0;

const storyOf = (ink: object): Story => {
  const content = contents.get(ink);
  if (content) {
    const story = new Story(content, null);
    story.ResetState();
    return story;
  }
  const story = new Story(ink as Record<string, unknown>);
  if (isShareable(story)) contents.set(ink, story.mainContentContainer);
  return story;
};

/** inkjs throws some complaints of its own and tells others to the listener. */
const breaking = <T>(act: () => T): T => {
  try {
    return act();
  } catch (thrown) {
    if (thrown instanceof Error && 'useEndLineNumber' in thrown) throw runtimeFault(thrown.message);
    throw thrown;
  }
};

export class InkStory {
  private readonly story: Story;
  private readonly guard: { reset(): void };
  private errors: string[] = [];

  /** `ink` is compiled ink as a JSON value. Throws StoryFault when it is none. */
  constructor(ink: unknown) {
    try {
      this.story = storyOf(ink as object);
    } catch {
      throw fault('compile-error', 'The compiled story cannot be read.', 'build it again.');
    }
    this.guard = guardSteps(this.story);
    // a game of others hands functions in; here the story's own of the same name answers
    this.story.allowExternalFunctionFallbacks = true;
    this.story.onError = (message) => this.errors.push(message);
  }

  get canContinue(): boolean {
    return this.story.canContinue;
  }

  get options(): readonly InkOption[] {
    return this.story.currentChoices.map(({ text, tags }) => ({
      text: text.trim(),
      tags: tagsFrom(tags),
    }));
  }

  /** Throws StoryFault on a divert loop or an error of the runtime. */
  nextLine(): InkLine {
    this.guard.reset();
    const text = this.runs(() => goOn(() => this.story.Continue()) ?? '').trim();
    return { text, tags: tagsFrom(this.story.currentTags) };
  }

  choose(index: number): void {
    this.runs(() => this.story.ChooseChoiceIndex(index));
  }

  /** Leaves whatever was going on and goes to a knot. */
  jumpTo(knot: string): void {
    this.runs(() => this.story.ChoosePathString(knot));
  }

  hasKnot(knot: string): boolean {
    return this.story.KnotContainerWithName(knot) !== null;
  }

  /** Writes a variable if the story declares it; a teacher's own story need not. */
  mirror(name: string, value: number | string): void {
    const { variablesState } = this.story;
    if (variablesState.GlobalVariableExistsWithName(name)) variablesState.$(name, value);
  }

  /** Everything the story remembers, as ink would print it, in the order of the source. For authors. */
  get variables(): readonly StoryVariable[] {
    const { variablesState } = this.story;
    return Object.keys(variablesState).map((name) => ({
      name,
      value: String(variablesState.$(name)),
    }));
  }

  private runs<T>(act: () => T): T {
    const result = breaking(act);
    const message = this.errors.shift();
    this.errors = [];
    if (message !== undefined) throw runtimeFault(message);
    return result;
  }
}
