// Tells the story: mirrors the model into ink before each line, hands over each line as it is told, stops at each choice.
// Must not know: what a move or an event does to a meter, or how a line is shown.
import type { Band } from '#domain/band';
import type { Choice } from '#domain/choice';
import type { EndingFamily } from '#domain/ending';
import type { Line } from '#domain/line';
import type { Intent } from '#domain/playRecord';
import type { Scenario } from '#domain/scenario';
import { parseChoice } from './choiceTags.ts';
import { type InkLine, type InkOption, InkStory, type StoryVariable } from './inkStory.ts';
import { parseLine } from './lineTags.ts';
import type { StoryFile } from './storyFile.ts';
import { fault, StoryFault } from './storyFault.ts';
import { isHeaderTag } from './tagWords.ts';

/** The four variables that the host writes (architecture, section 3). */
export type Mirror = { trust: Band; safety: Band; intent: Intent; family: EndingFamily };

/** Who listens while a beat is told: it is asked before each line, and told each line before the next is asked for. */
export type Listener = { mirror(): Mirror; told(line: Line): void };

/** Where the story waits: at a choice, or at an end. Options in the order of the author. */
export type Pause = { offered: readonly Choice[]; end?: string };

/** No beat of ours comes near; a story that prints for ever does. */
const LINE_LIMIT = 200;

const firstOf = (
  problems: readonly { rule: Parameters<typeof fault>[0]; message: string; mend: string }[],
): StoryFault => {
  const [problem] = problems;
  return problem
    ? new StoryFault(problem)
    : fault('unknown-tag', 'A tag cannot be read.', 'check the story.');
};

/** `second-drawer-2` → the knot that stands for the scene when it is skipped. */
export const skipKnot = (scene: string): string => `skip_${scene.replaceAll('-', '_')}`;

export class Narrator {
  private readonly ink: InkStory;
  private readonly scenario: Scenario;

  /** Throws StoryFault when the compiled ink cannot be read. */
  constructor({ ink, scenario }: StoryFile) {
    this.ink = new InkStory(ink);
    this.scenario = scenario;
  }

  /** Tells up to the next choice or end. Throws StoryFault where the story cannot go on. */
  tell(listener: Listener): Pause {
    let last: Line | undefined;
    let end: string | undefined;
    let carried: InkLine['tags'] = [];
    for (let count = 0; this.ink.canContinue; count++) {
      if (count > LINE_LIMIT)
        throw fault(
          'divert-loop',
          'The story goes on for ever without a choice.',
          'put a choice or an end into the circle.',
        );
      this.write(listener.mirror());
      const { text, tags } = this.ink.nextLine();
      // A line without text carries its tags to the next one (ink gives such a line behind some choices).
      carried = [...carried, ...tags.filter((tag) => !isHeaderTag(tag))];
      if (text === '') continue;
      last = this.lineFrom({ text, tags: carried });
      carried = [];
      end = last.end ?? end;
      listener.told(last);
    }
    return this.pauseAfter(last, end);
  }

  /** Takes the option with this id; it must be on offer. */
  take(id: string): void {
    const index = this.ink.options.findIndex(({ tags }) =>
      tags.some((tag) => tag.key === 'id' && tag.value === id),
    );
    if (index < 0) throw new RangeError(`the option ${id} is not on offer`);
    this.ink.choose(index);
  }

  get variables(): readonly StoryVariable[] {
    return this.ink.variables;
  }

  canSkip(scene: string): boolean {
    return this.ink.hasKnot(skipKnot(scene));
  }

  /** Goes to the two lines that stand for the scene. */
  skip(scene: string): void {
    this.ink.jumpTo(skipKnot(scene));
  }

  private write(mirror: Mirror): void {
    for (const [name, value] of Object.entries(mirror)) this.ink.mirror(name, value);
  }

  private lineFrom({ text, tags }: InkLine): Line {
    const line = parseLine(text, tags, this.scenario);
    if (!line.ok) throw firstOf(line.error);
    return line.value;
  }

  private pauseAfter(last: Line | undefined, end: string | undefined): Pause {
    const offered = this.ink.options.map(choiceFrom);
    // ink looks ahead: what stands right behind the last line was evaluated before its event was heard.
    if (last && last.events.length > 0 && offered.length > 0)
      throw fault(
        'late-event',
        `The event stands on the last line before a choice: "${last.text}"`,
        'put at least one line of text behind it.',
      );
    if (offered.length > 0) return { offered };
    if (end === undefined)
      throw fault(
        'ran-out-of-content',
        'The story stops without an end.',
        'tag the first line of the ending with # end: and an id of scenario.json.',
      );
    return { offered, end };
  }
}

const choiceFrom = ({ text, tags }: InkOption): Choice => {
  const choice = parseChoice(text, tags);
  if (!choice.ok) throw firstOf(choice.error);
  return choice.value;
};
