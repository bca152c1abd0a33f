// ink as a machine for exploring: it waits, is put back to where it waited, and asks for what it cannot know by itself.
// Must not know: tags, the model, or in which order states are explored.
import { Story } from 'inkjs';
import { bindMissing, drawFrom, type Foreign, shuffleIndex, type Picks } from './inkChance.ts';
import { Footprints } from './inkFootprints.ts';
import {
  type InkInside,
  type InkObject,
  type InkThread,
  type InkValue,
  insideOf,
} from './inkInside.ts';
import { type InkMemory, putMemory, takeMemory } from './inkMemory.ts';
import { type InkLook, readsOf } from './inkReads.ts';
import type { Written } from './inkWritten.ts';
import { goOn, loopFault, runtimeFault, STEP_LIMIT } from './runtimeFaults.ts';
import { PlainValues, unshared } from './inkMade.ts';
import { fault } from './storyFault.ts';
import { sparingText } from './tidyText.ts';

/** Asked while a line is told. */
export type Asked = {
  /** the value that a variable of the host has; `where` it is read */
  host(name: string, where: Trodden | undefined): string | number;
  /** which of `count` equally possible outcomes comes: 0 … count - 1 */
  chance(count: number): number;
  /** what a function of the host may hand back; `where` it is called */
  foreign(where: Trodden | undefined): readonly Foreign[];
};

export type MachineMemory = InkMemory & { picks: Picks };
export type MachineOption = { text: string; tags: readonly string[]; source: string };
export type MachineLine = { text: string; tags: readonly string[] };
/** The path of something in the compiled story, and whether ink went through it. */
export type Trodden = { readonly path: { toString(): string } };

/** inkjs' own number for an error that stops the story */
const RUNTIME_ERROR = 2;
const stopsStory = (type: number): boolean => type === RUNTIME_ERROR;
const UNREAD = '\u0000unread';

export class InkMachine {
  private readonly story: Story;
  private readonly inside: InkInside;
  /** where the story begins */
  readonly start: MachineMemory;
  readonly values: PlainValues;
  private readonly mirrored: readonly string[];
  private errors: string[] = [];
  private steps = 0;
  private footprints = new Footprints(new Map());
  private asked: Asked = { host: () => 0, chance: () => 0, foreign: () => [0] };

  /** `ink` is compiled ink as a JSON value; `host` names what the host writes, if the story declares it. */
  constructor(ink: unknown, host: readonly string[]) {
    try {
      this.story = new Story(ink as Record<string, unknown>);
    } catch {
      throw fault('compile-error', 'The compiled story cannot be read.', 'build it again.');
    }
    this.inside = insideOf(this.story);
    this.values = new PlainValues(this.inside);
    this.story.onError = (message, type) => {
      if (stopsStory(type)) this.errors.push(message);
    };
    bindMissing(this.story, ink, this.draw, () => this.asked.foreign(this.trodden.at(-1)));
    const { variablesState } = this.inside.state;
    this.mirrored = host.filter((name) => variablesState.GlobalVariableExistsWithName(name));
    this.hookSteps();
    this.hookReads();
    this.hookWrites();
    this.hookLooksAhead();
    this.start = { ...takeMemory(this.inside), picks: new Map() };
  }

  get canContinue(): boolean {
    return this.story.canContinue;
  }

  get options(): readonly MachineOption[] {
    return this.story.currentChoices.map((choice) => ({
      text: choice.text.trim(),
      tags: choice.tags ?? [],
      source: choice.sourcePath,
    }));
  }

  /** What the run since the last decision went through, in order. */
  get trodden(): readonly Trodden[] {
    return this.footprints.trodden;
  }

  /** What the run looked at of what ink remembered. */
  get reads(): readonly InkLook[] {
    return this.footprints.reads;
  }

  /** Which variables the run wrote, and which of them it copied. */
  get written(): Written {
    return this.footprints.written;
  }

  /** Where ink stands or stood last: a path of the compiled story. */
  get lastPath(): string {
    return this.trodden.at(-1)?.path.toString() ?? '';
  }

  memory(): MachineMemory {
    return { ...takeMemory(this.inside), picks: new Map(this.footprints.picks) };
  }

  /** A memory as text, for another machine of the same story. */
  save(memory: MachineMemory): string {
    this.put(memory, this.asked);
    this.inside.state.generatedChoices.push(...memory.choices);
    const ink = this.story.state.toJson();
    return JSON.stringify({ ink, picks: [...memory.picks] });
  }

  load(text: string): MachineMemory {
    const { ink, picks } = JSON.parse(text) as { ink: string; picks: [string, number][] };
    this.put(this.start, this.asked);
    this.story.state.LoadJson(ink);
    return { ...takeMemory(this.inside), picks: new Map(picks) };
  }

  begin(asked: Asked): void {
    this.put(this.start, asked);
  }

  /** Takes the visible option at this position. */
  choose(memory: MachineMemory, position: number, asked: Asked): void {
    const visible = memory.choices.filter((one) => !one.isInvisibleDefault);
    const chosen = visible[position];
    if (!chosen?.threadAtGeneration || !chosen.targetPath)
      throw new RangeError(`there is no option ${position}`);
    this.put(memory, asked, chosen.threadAtGeneration);
    this.inside.ChoosePath(chosen.targetPath);
  }

  jump(memory: MachineMemory, knot: string, asked: Asked): void {
    this.put(memory, asked);
    this.story.ChoosePathString(knot);
  }

  hasKnot(knot: string): boolean {
    return this.story.KnotContainerWithName(knot) !== null;
  }

  /** The next line. Throws StoryFault on a divert loop or an error of the runtime. */
  nextLine(): MachineLine {
    this.steps = 0;
    this.errors = [];
    for (const name of this.mirrored) this.inside.state.variablesState.$(name, UNREAD);
    const text = (goOn(() => this.story.Continue()) ?? '').trim();
    const [message] = this.errors;
    if (message !== undefined) throw runtimeFault(message);
    return { text, tags: this.story.currentTags ?? [] };
  }

  private put(memory: MachineMemory, asked: Asked, thread?: InkThread): void {
    putMemory(this.inside, memory, thread);
    this.footprints = new Footprints(memory.picks);
    this.asked = asked;
  }

  private readonly draw = (count: number): number =>
    this.footprints.drawn(count, this.ahead, this.asked.chance);

  private get ahead(): boolean {
    return this.inside._stateSnapshotAtLastNewline !== null;
  }

  /** inkjs would never return from a circle (inkle/ink#453): count its steps. */
  private hookSteps(): void {
    const { story, inside } = this;
    const single = story.ContinueSingleStep.bind(story);
    story.ContinueSingleStep = () => {
      this.steps += 1;
      if (this.steps > STEP_LIMIT) throw loopFault();
      return single();
    };
    const perform = inside.PerformLogicAndFlowControl.bind(inside);
    inside.PerformLogicAndFlowControl = (content: InkObject | null) => {
      if (content) this.footprints.passes(content, readsOf(inside, content));
      return (content !== null && drawFrom(inside, content, this.draw)) || perform(content);
    };
    inside.NextSequenceShuffleIndex = () => shuffleIndex(inside, this.footprints.picks, this.draw);
  }

  private hookWrites(): void {
    const { variablesState } = this.inside.state;
    const write = variablesState.SetGlobal.bind(variablesState);
    variablesState.SetGlobal = (name: string, value: InkValue) => {
      this.footprints.wrote(name, value.value);
      write(name, value);
    };
    const assign = variablesState.Assign.bind(variablesState);
    variablesState.Assign = (to: unknown, value: InkValue) => {
      assign(to, unshared(value));
    };
  }

  private hookReads(): void {
    const { variablesState } = this.inside.state;
    const read = variablesState.GetVariableWithName.bind(variablesState);
    const mirrored = new Set(this.mirrored);
    const made = new Map<string | number, InkValue | null>();
    // what the host wrote is never stored: the next read may be answered more finely
    const valueFor = (name: string, answer: string | number): InkValue | null => {
      const known = made.get(answer);
      if (known !== undefined) return known;
      variablesState.$(name, answer);
      const value = read(name);
      variablesState.$(name, UNREAD);
      made.set(answer, value);
      return value;
    };
    variablesState.GetVariableWithName = (name: string, context?: number): InkValue | null => {
      const found = read(name, context);
      if (found?.value !== UNREAD || !mirrored.has(name)) {
        if (variablesState.GlobalVariableExistsWithName(name))
          this.footprints.read(name, found?.value);
        return found;
      }
      const answer = this.asked.host(name, this.trodden.at(-1));
      this.footprints.answered(name, answer);
      return valueFor(name, answer);
    };
  }

  /** What ink does while it looks ahead is undone and done again with the next line. */
  private hookLooksAhead(): void {
    const { inside } = this;
    const take = inside.StateSnapshot.bind(inside);
    const restore = inside.RestoreStateSnapshot.bind(inside);
    const spareText = sparingText(inside);
    spareText();
    inside.StateSnapshot = () => {
      this.footprints.lookAhead();
      take();
      spareText();
    };
    inside.RestoreStateSnapshot = () => {
      this.footprints.goBack();
      restore();
    };
  }
}
