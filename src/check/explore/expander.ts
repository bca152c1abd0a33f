// Runs everything that can happen in one state: every option there, every answer to what ink asks on the way.
// Must not know: which states there are, or in which order they are looked at.
import type { InkMachine, MachineMemory, Trodden } from '#story/inkMachine';
import type { GraphNode, Offer, Step, Way } from '../graph.ts';
import { Answers, type HostValues, type ReadingAt } from './answers.ts';
import type { ConditionAt } from './conditionSight.ts';
import { Interned } from './interned.ts';
import { Effects } from './effects.ts';
import { Helds } from './helds.ts';
import { Memo, type Ran, type Roots, type Start } from './memo.ts';
import { OnOffer } from './onOffer.ts';
import { memoryFrom, type Options, type Recall, recallOf } from './recall.ts';
import type { KeyWriter } from './keyWriter.ts';
import type { Waiting } from './frontier.ts';
import type { SilentWatch } from './packing.ts';
import type { Held, StateKeys } from './stateKey.ts';
import { type Beat, type Reader, tellBeat } from './telling.ts';
import type { Stopped, Via } from './trail.ts';
import type { Transfer } from './transfer.ts';
import type { ValueBook } from './valueBook.ts';
import { type Run, waysOf } from './ways.ts';

/** What is explored, and how it is read. */
export type Exploration = {
  machine: InkMachine;
  values: ValueBook;
  keys: StateKeys;
  reader: Reader;
  host: HostValues;
  readingAt: ReadingAt;
  conditionAt: ConditionAt;
  /** knot that stands for a scene when it is skipped, where the story has one */
  skipKnot(scene: string): string | undefined;
  /** keep the lines in the graph: a story of the house is played on it */
  keepLines: boolean;
};

type Send = (answers: Answers) => void;
/** What a state is made of. */
type Arrival = { memory: Recall; held: Held };
type From = { via: Via; waiting: Arrival; start: Start; send: Send };

/** The number of the state with this key: what the transfer makes of the one before. */
export type NumberState = (key: KeyWriter, after: Transfer, before: Recall, held: Held) => number;

/** Hears of runs as they are made, and as each is used, for the first time or again. */
export type RunWatch = {
  made(
    run: number,
    via: Via,
    trodden: readonly Trodden[],
    stopped: Omit<Stopped, 'via'> | undefined,
  ): void;
  used(run: number, via: Via): void;
};

const NO_ANSWERS: readonly number[] = [];
/** Plain ink has none. */
const NO_STEPS: Run['steps'] = [];

export class Expander {
  /** a question had more answers than were tried */
  sampled = false;
  transitions = 0;
  readonly lines = new Interned<string>();
  private runs = 0;
  private readonly memo: Memo;
  readonly onOffer: OnOffer;
  private readonly effects: Effects;
  /** of the options of one state: their runs, and where these lead */
  private readonly found: Ran[] = [];
  private readonly leads: number[] = [];
  private readonly helds = new Helds();

  constructor(
    readonly parts: Exploration,
    private readonly number: NumberState,
    private readonly watch: RunWatch,
  ) {
    const { readingAt, conditionAt, values } = parts;
    this.memo = new Memo(readingAt, conditionAt, values);
    this.onOffer = new OnOffer(parts.reader, this.memo);
    this.effects = new Effects(values);
  }

  /** What is on offer in a memory of ink's, as the one object for it. */
  optionsIn(memory: MachineMemory): Options {
    return this.effects.optionsIn(memory);
  }

  opening(): Way {
    const { machine, keys, values } = this.parts;
    const memory = recallOf(machine.start, machine.start, keys.whole, values);
    const waiting = { memory, held: { known: new Map(), scene: '' } };
    const roots = this.memo.rootsAt('opening', '');
    return this.waysFrom('opening', waiting, roots, (answers) => machine.begin(answers));
  }

  expand(waiting: Waiting): { state: GraphNode; sources: readonly string[] } {
    const { number: node } = waiting;
    const shown = this.onOffer.shownIn(waiting.memory.options);
    const { sources, choices } = shown;
    const roots = this.onOffer.rootsOf(shown, waiting.held.scene);
    const offers: Offer[] = [];
    for (let decision = 0; decision < choices.length; decision++) {
      const [choice, from] = [choices[decision], roots[decision]];
      if (choice === undefined || !from) continue;
      offers.push({ choice, way: this.chosen({ node, decision }, waiting, from) });
    }
    const skip = this.skipFrom(waiting);
    return { state: skip ? { offers, skip } : { offers }, sources };
  }

  /**
   * The same for a state where every option only leads on, by runs that were made before: most of a million states.
   * False for any other, and then nothing was told.
   */
  expandSilent(waiting: Waiting, watch: SilentWatch): boolean {
    const { memory, held, number } = waiting;
    if (this.parts.keepLines || this.parts.skipKnot(held.scene) !== undefined) return false;
    const shown = this.onOffer.shownIn(memory.options);
    const { choices, sources } = shown;
    if (!this.findSilent(waiting, this.onOffer.rootsOf(shown, held.scene))) return false;
    const { found, leads } = this;
    // all before anything is told: there may be no room for one of them
    for (let decision = 0; decision < choices.length; decision++)
      leads[decision] = this.leadOf(found[decision], waiting);
    watch.silent(number, sources, choices.length);
    for (let decision = 0; decision < choices.length; decision++)
      watch.leads(choices[decision] ?? 0, leads[decision] ?? 0, found[decision]?.number ?? 0);
    this.transitions += choices.length;
    return true;
  }

  /** Finds the runs of all options there; false when one is missing or tells something. */
  private findSilent({ memory, held }: Arrival, roots: readonly Roots[]): boolean {
    for (let decision = 0; decision < roots.length; decision++) {
      const from = roots[decision];
      const ran =
        from && this.memo.find({ roots: from, recall: memory, known: held.known }, NO_ANSWERS);
      if (ran?.silent !== true) return false;
      this.found[decision] = ran;
    }
    return true;
  }

  private skipFrom(waiting: Waiting): GraphNode['skip'] {
    const { scene } = waiting.held;
    const knot = this.parts.skipKnot(scene);
    if (knot === undefined) return undefined;
    const { machine, values } = this.parts;
    const way = this.waysFrom(
      { node: waiting.number, decision: 'skip' },
      waiting,
      this.memo.rootsAt(`skip ${knot}`, scene),
      (answers) => machine.jump(memoryFrom(waiting.memory, values), knot, answers),
    );
    return { scene, way };
  }

  private chosen(via: Via & { decision: number }, waiting: Arrival, roots: Roots): Way {
    const { machine, values } = this.parts;
    return this.waysFrom(via, waiting, roots, (answers) =>
      machine.choose(memoryFrom(waiting.memory, values), via.decision, answers),
    );
  }

  private waysFrom(via: Via, waiting: Arrival, roots: Roots, send: Send): Way {
    const { memory: recall, held } = waiting;
    const from = { via, waiting, start: { roots, recall, known: held.known }, send };
    const first = this.runWith(from, NO_ANSWERS);
    if (first.questions.length === 0)
      return first.steps.length === 0
        ? [first.last]
        : [...first.steps.map(({ step }) => step), first.last];
    return waysOf(
      (forced) => (forced.length === 0 ? first : this.runWith(from, forced)),
      () => {
        this.sampled = true;
      },
    );
  }

  private runWith(from: From, forced: readonly number[]): Run {
    const ran = this.memo.find(from.start, forced) ?? this.runOnce(from, forced);
    this.transitions += 1;
    this.watch.used(ran.number, from.via);
    const { questions, steps } = ran;
    return { questions, steps, last: this.lastStep(ran, from.waiting) };
  }

  private runOnce({ via, waiting, start, send }: From, forced: readonly number[]): Ran {
    const { memory, held } = waiting;
    const { machine, reader, host, readingAt } = this.parts;
    const answers = new Answers(forced, host, held.known, readingAt);
    send(answers);
    const beat = tellBeat(machine, answers, reader, held.scene);
    this.sampled ||= answers.sampled;
    const { stop } = beat;
    const number = this.runs++;
    const stopped = stop.kind === 'wait' ? undefined : { stop, path: machine.lastPath };
    this.watch.made(number, via, machine.trodden, stopped);
    const steps = this.parts.keepLines ? this.stepsOf(beat) : NO_STEPS;
    const { scene } = beat;
    const { questions } = answers;
    const waits = stop.kind === 'wait';
    const effect = waits ? this.effects.of(memory, machine.memory(), machine.written) : undefined;
    const silent = waits && questions.length === 0 && steps.length === 0;
    const ran: Ran = {
      number,
      questions,
      stop,
      scene,
      steps,
      kept: answers.kept(),
      effect,
      silent,
    };
    this.memo.keep(start, forced, machine.reads, ran);
    return ran;
  }

  private stepsOf({ lines }: Beat): { at: number; step: Step }[] {
    return lines.map(({ at, text, scene, events }) => ({
      at,
      step: {
        kind: 'line',
        line: this.lines.number(text, () => text),
        ...(scene === undefined ? {} : { scene }),
        ...(events.length > 0 ? { events } : {}),
      },
    }));
  }

  private lastStep(ran: Ran, from: Arrival): Step {
    const { stop } = ran;
    return stop.kind === 'wait' ? { kind: 'goto', node: this.leadOf(ran, from) } : stop;
  }

  private leadOf(ran: Ran | undefined, { memory, held: before }: Arrival): number {
    if (!ran?.effect) throw new RangeError('expected an effect where the story waits');
    const { scene, effect, kept } = ran;
    const held =
      !kept && scene === before.scene ? before : this.helds.of(kept ?? before.known, scene);
    const { keys } = this.parts;
    const after = keys.after(memory, effect, held);
    return this.number(keys.key, after, memory, held);
  }
}
