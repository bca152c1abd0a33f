// Stories written for the explorer, and random play by ink alone to hold its results against.
import { Story } from 'inkjs';
import { type Explored, explorePlain } from '#check/explore/exploreStory';
import { compileInk } from '#story/compile';

export const inkFrom = (main: string, files: Readonly<Record<string, string>> = {}): unknown => {
  const all: Readonly<Record<string, string>> = { ...files, 'main.ink': main };
  const { ink, errors } = compileInk((file) => all[file]);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return ink;
};

export const exploredInk = (main: string, states = 10_000): Explored =>
  explorePlain(inkFrom(main), { states });

/** The texts of every option that some state offers. */
export const offeredTexts = ({ graph }: Explored): string[] => [...graph.texts].toSorted();

/** Why ways stopped, each once. */
export const stopsIn = ({ trail }: Explored): string[] =>
  [
    ...new Set(trail.stopped.map(({ stop }) => (stop.kind === 'end' ? 'end' : stop.rule))),
  ].toSorted();

type Inside = {
  PerformLogicAndFlowControl(content: { path: { toString(): string } } | null): boolean;
  StateSnapshot(): void;
  RestoreStateSnapshot(): void;
};

/** What ink itself runs and offers in seeded random plays: a part of what the explorer must have found. */
export class RandomPlay {
  readonly run = new Set<string>();
  readonly offered = new Set<string>();
  private log: string[] = [];
  private state = 1;
  private readonly story: Story;

  constructor(ink: unknown) {
    this.story = new Story(ink as Record<string, unknown>);
    this.story.allowExternalFunctionFallbacks = true;
    this.story.onError = () => undefined;
    this.listen(this.story);
  }

  play(plays: number, decisions: number): void {
    for (let play = 0; play < plays; play++) {
      this.story.ResetState();
      this.story.state.storySeed = play % 100;
      for (let taken = 0; taken < decisions && this.goOn(); taken++);
    }
  }

  private goOn(): boolean {
    this.log = [];
    while (this.story.canContinue) this.story.Continue();
    for (const path of this.log) this.run.add(path);
    const { currentChoices } = this.story;
    for (const { sourcePath } of currentChoices) this.offered.add(sourcePath);
    if (currentChoices.length === 0) return false;
    this.story.ChooseChoiceIndex(this.below(currentChoices.length));
    return true;
  }

  private below(count: number): number {
    this.state = (Math.imul(this.state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor(((this.state >>> 8) / 2 ** 24) * count);
  }

  /** What ink only looked ahead at does not count. */
  private listen(inside: Inside): void {
    let mark = 0;
    const perform = inside.PerformLogicAndFlowControl.bind(inside);
    inside.PerformLogicAndFlowControl = (content) => {
      if (content) this.log.push(content.path.toString());
      return perform(content);
    };
    const take = inside.StateSnapshot.bind(inside);
    inside.StateSnapshot = () => {
      mark = this.log.length;
      take();
    };
    const restore = inside.RestoreStateSnapshot.bind(inside);
    inside.RestoreStateSnapshot = () => {
      this.log.length = mark;
      restore();
    };
  }
}
