// ink as a machine for exploring: it waits, is put back to where it waited, and asks for what it cannot know by itself.
// Must not know: tags, the model, or in which order states are explored.
import { Story } from 'inkjs';
import { bindMissing, drawFrom, type Draw, shuffleIndex, type Picks } from './inkChance.ts';
import {
  type InkChoice,
  type InkInside,
  type InkObject,
  type InkThread,
  type InkValue,
  insideOf,
} from './inkInside.ts';
import { type InkMemory, putMemory, takeMemory } from './inkMemory.ts';
import { type InkRead, readsOf } from './inkReads.ts';
import { loopFault, runtimeFault, STEP_LIMIT } from './runtimeFaults.ts';
import { fault } from './storyFault.ts';

/** Asked while a line is told. */
export type Asked = {
  /** the value that a variable of the host has; `where` it is read */
  host(name: string, where: Trodden | undefined): string | number;
  /** which of `count` equally possible outcomes comes: 0 … count - 1 */
  chance(count: number): number;
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
  /** everything that was executed since it was last emptied, in order; what ink only looked ahead at is not in it */
  trodden: Trodden[] = [];
  /** what the run looked at of what it remembered */
  reads = new Map<string, InkRead>();
  /** variables that the run wrote */
  writes: string[] = [];
  private readonly story: Story;
  private readonly inside: InkInside;
  /** where the story begins */
  readonly start: MachineMemory;
  private readonly mirrored: readonly string[];
  private errors: string[] = [];
  private steps = 0;
  private mark = 0;
  private writeMark = 0;
  private picks = new Map<string, number>();
  private picksAtLine: ReadonlyMap<string, number> = this.picks;
  private drawnAhead: number[] = [];
  private drawnBefore: number[] = [];
  private asked: Asked = {
    host: () => 0,
    chance: () => 0,
  };

  /** `ink` is compiled ink as a JSON value; `host` names what the host writes, if the story declares it. */
  constructor(ink: unknown, host: readonly string[]) {
    try {
      this.story = new Story(ink as Record<string, unknown>);
    } catch {
      throw fault('compile-error', 'The compiled story cannot be read.', 'build it again.');
    }
    this.inside = insideOf(this.story);
    this.story.onError = (message, type) => {
      if (stopsStory(type)) this.errors.push(message);
    };
    bindMissing(this.story, ink, this.draw);
    const { variablesState } = this.inside.state;
    this.mirrored = host.filter((name) => variablesState.GlobalVariableExistsWithName(name));
    this.hook();
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

  /** Where ink stands or stood last: a path of the compiled story. */
  get lastPath(): string {
    return this.trodden.at(-1)?.path.toString() ?? '';
  }

  /** Every choice that waits, the invisible fallbacks too, with the thread it would go on in. */
  get waiting(): readonly InkChoice[] {
    return this.inside.state.generatedChoices;
  }

  memory(): MachineMemory {
    return { ...takeMemory(this.inside), picks: new Map(this.picks) };
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
    const text = (this.story.Continue() ?? '').trim();
    const [message] = this.errors;
    if (message !== undefined) throw runtimeFault(message);
    return { text, tags: this.story.currentTags ?? [] };
  }

  private put(memory: MachineMemory, asked: Asked, thread?: InkThread): void {
    putMemory(this.inside, memory, thread);
    this.picks = new Map(memory.picks);
    this.asked = asked;
    this.trodden = [];
    this.reads = new Map();
    this.writes = [];
    this.drawnBefore = [];
    this.drawnAhead = [];
  }

  /** What was drawn while ink looked ahead comes again with the next line, as it does in play. */
  private readonly draw: Draw = (count) => {
    const drawn = this.drawnBefore.shift() ?? this.asked.chance(count);
    if (this.ahead) this.drawnAhead.push(drawn);
    return drawn;
  };

  private get ahead(): boolean {
    return this.inside._stateSnapshotAtLastNewline !== null;
  }

  private hook(): void {
    this.hookSteps();
    this.hookReads();
    this.hookWrites();
    this.hookLooksAhead();
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
      if (content) this.passes(content);
      return (content !== null && drawFrom(inside, content, this.draw)) || perform(content);
    };
    inside.NextSequenceShuffleIndex = () => shuffleIndex(inside, this.picks, this.draw);
  }

  private passes(content: InkObject): void {
    this.trodden.push(content);
    for (const read of readsOf(this.inside, content)) this.note(read);
  }

  private note(read: InkRead): void {
    this.reads.set(`${read.kind} ${read.name}`, read);
  }

  private hookWrites(): void {
    const { variablesState } = this.inside.state;
    const write = variablesState.SetGlobal.bind(variablesState);
    variablesState.SetGlobal = (name: string, value: InkValue) => {
      this.writes.push(name);
      // an empty list takes over the origins of the one before it
      if (value.value instanceof Map && value.value.size === 0) this.note({ kind: 'global', name });
      write(name, value);
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
      if (variablesState.GlobalVariableExistsWithName(name)) this.note({ kind: 'global', name });
      if (found?.value !== UNREAD || !mirrored.has(name)) return found;
      return valueFor(name, this.asked.host(name, this.trodden.at(-1)));
    };
  }

  /** What ink does while it looks ahead is undone and done again with the next line. */
  private hookLooksAhead(): void {
    const { inside } = this;
    const take = inside.StateSnapshot.bind(inside);
    const restore = inside.RestoreStateSnapshot.bind(inside);
    inside.StateSnapshot = () => {
      this.mark = this.trodden.length;
      this.writeMark = this.writes.length;
      this.picksAtLine = new Map(this.picks);
      this.drawnAhead = [];
      take();
    };
    inside.RestoreStateSnapshot = () => {
      this.trodden.length = this.mark;
      this.writes.length = this.writeMark;
      this.picks = new Map(this.picksAtLine);
      this.drawnBefore = [...this.drawnAhead, ...this.drawnBefore];
      this.drawnAhead = [];
      restore();
    };
  }
}
