// Runs everything that can happen in one state: every option there, every answer to what ink asks on the way.
// Must not know: which states there are, or in which order they are looked at.
import type { Choice } from '#domain/choice';
import type { InkMachine } from '#story/inkMachine';
import type { MachineMemory, Trodden } from '#story/inkMachine';
import type { GraphNode, Offer, Step, Way } from '../graph.ts';
import { Answers, type HostValues, type Known, type ReadingAt } from './answers.ts';
import type { ConditionAt } from './conditionSight.ts';
import { Interned } from './interned.ts';
import { Effects } from './effects.ts';
import { Memo, type Ran, type Start, startAt } from './memo.ts';
import { memoryFrom, type Options, type Recall, recallOf } from './recall.ts';
import { siteOf } from './site.ts';
import type { Held, StateKeys } from './stateKey.ts';
import { type Beat, type Reader, tellBeat } from './telling.ts';
import type { Stopped, Via } from './trail.ts';
import { type Run, waysOf } from './ways.ts';

/** What is explored, and how it is read. */
export type Exploration = {
  machine: InkMachine;
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

/** What is on offer: the same for all states that wait with the same options of ink's. */
type Shown = { sources: readonly string[]; choices: readonly number[]; sites: readonly string[] };

type Send = (answers: Answers) => void;
export type Waiting = { memory: Recall; held: Held };
type From = { via: Via; waiting: Waiting; start: Start; send: Send };

/** The number of the state with this key; `make` is asked for a new one. */
export type NumberState = (key: string, via: Via, make: () => Waiting) => number;

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
  readonly choices = new Interned<Choice>();
  readonly texts = new Interned<string>();
  readonly lines = new Interned<string>();
  private runs = 0;
  private readonly memo: Memo;
  private readonly effects = new Effects();
  private readonly shown = new WeakMap<Options, Shown>();
  private readonly onlyTo: Way[] = [];
  private held: Held = { known: new Map(), scene: '' };

  constructor(
    readonly parts: Exploration,
    private readonly number: NumberState,
    private readonly watch: RunWatch,
  ) {
    this.memo = new Memo(parts.readingAt, parts.conditionAt);
  }

  /** What is on offer in a memory of ink's, as the one object for it. */
  optionsIn(memory: MachineMemory): Options {
    return this.effects.optionsIn(memory);
  }

  /** A state as another thread reached it. */
  take(memory: MachineMemory, held: Held): Waiting {
    const options = this.optionsIn(memory);
    const layout = this.parts.keys.layoutIn(options, held.scene);
    return { memory: recallOf(memory, options, layout), held };
  }

  opening(): Way {
    const { machine, keys } = this.parts;
    const memory = recallOf(machine.start, machine.start, keys.whole);
    const waiting = { memory, held: { known: new Map(), scene: '' } };
    return this.waysFrom('opening', waiting, 'opening', (answers) => machine.begin(answers));
  }

  expand(node: number, waiting: Waiting): { state: GraphNode; sources: readonly string[] } {
    const { sources, choices, sites } = this.shownIn(waiting.memory.options);
    const offers = choices.map(
      (choice, decision): Offer => ({
        choice,
        way: this.chosen({ node, decision }, waiting, sites[decision] ?? ''),
      }),
    );
    const skip = this.skipFrom(node, waiting);
    return { state: skip ? { offers, skip } : { offers }, sources };
  }

  private shownIn(options: Options): Shown {
    const known = this.shown.get(options) ?? this.showFirst(options);
    this.shown.set(options, known);
    return known;
  }

  private showFirst({ choices: options }: Options): Shown {
    const visible = options.filter((choice) => !choice.isInvisibleDefault);
    const sources = visible.map(({ sourcePath }) => sourcePath);
    const choices = visible.map(({ text, tags, sourcePath }) =>
      this.choiceNumber(text.trim(), tags ?? [], sourcePath),
    );
    return {
      sources,
      choices,
      sites: visible.map((choice) => this.memo.siteNumber(siteOf(choice))),
    };
  }

  private choiceNumber(text: string, tags: readonly string[], source: string): number {
    const choice = this.parts.reader.choice(text, tags);
    return choice
      ? this.choices.number(choice.id, () => choice)
      : this.texts.number(source, () => text);
  }

  private skipFrom(node: number, waiting: Waiting): GraphNode['skip'] {
    const { scene } = waiting.held;
    const knot = this.parts.skipKnot(scene);
    if (knot === undefined) return undefined;
    const { machine } = this.parts;
    const way = this.waysFrom({ node, decision: 'skip' }, waiting, `skip ${knot}`, (answers) =>
      machine.jump(memoryFrom(waiting.memory), knot, answers),
    );
    return { scene, way };
  }

  private chosen(via: Via & { decision: number }, waiting: Waiting, site: string): Way {
    return this.waysFrom(via, waiting, site, (answers) =>
      this.parts.machine.choose(memoryFrom(waiting.memory), via.decision, answers),
    );
  }

  private waysFrom(via: Via, waiting: Waiting, site: string, send: Send): Way {
    const from = { via, waiting, start: startAt(site, waiting.held, waiting.memory), send };
    const first = this.runWith(from, NO_ANSWERS);
    if (first.questions.length === 0)
      return this.shared([...first.steps.map(({ step }) => step), first.last]);
    return this.shared(
      waysOf(
        (forced) => (forced.length === 0 ? first : this.runWith(from, forced)),
        () => {
          this.sampled = true;
        },
      ),
    );
  }

  private runWith(from: From, forced: readonly number[]): Run {
    const ran = this.memo.find(from.start, forced) ?? this.runOnce(from, forced);
    this.transitions += 1;
    this.watch.used(ran.number, from.via);
    const { questions, steps } = ran;
    return { questions, steps, last: this.lastStep(ran, from.via, from.waiting) };
  }

  /** Most ways only lead on; those to the same state are one. */
  private shared(way: Way): Way {
    const [step] = way;
    if (way.length > 1 || step?.kind !== 'goto') return way;
    return (this.onlyTo[step.node] ??= way);
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
    const kept = answers.kept();
    const told = {
      number,
      questions: answers.questions,
      stop,
      scene,
      steps,
      ...(kept ? { kept } : {}),
    };
    const ran: Ran =
      stop.kind === 'wait'
        ? { ...told, effect: this.effects.of(memory, machine.memory(), machine.written) }
        : told;
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

  private lastStep(
    { stop, scene, effect, kept }: Ran,
    via: Via,
    { memory, held: before }: Waiting,
  ): Step {
    if (stop.kind !== 'wait') return stop;
    if (!effect) throw new RangeError('expected an effect where the story waits');
    const held = this.heldAs(kept ?? before.known, scene);
    const after = this.parts.keys.after(memory, effect, held);
    const node = this.number(after.key, via, () => ({ memory: after.memory(), held }));
    return { kind: 'goto', node };
  }

  /** Most states hold the same as the one before. */
  private heldAs(known: Known, scene: string): Held {
    if (this.held.known !== known || this.held.scene !== scene) this.held = { known, scene };
    return this.held;
  }
}
