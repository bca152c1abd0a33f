// Explores a story breadth first: every state in which it waits, every option there, every answer to what ink asks.
// Must not know: files, time, or what is wrong with what it finds.
import type { Choice } from '#domain/choice';
import type { InkMachine } from '#story/inkMachine';
import { type MachineMemory, type Trodden } from '#story/inkMachine';
import type { GraphNode, Offer, Step, StoryGraph, Way } from '../graph.ts';
import { Answers, type HostValues, type ReadingAt } from './answers.ts';
import { Interned } from './interned.ts';
import { effectOf, withEffect } from './effects.ts';
import { Memo, type Ran, siteOf } from './memo.ts';
import type { StateKeys } from './stateKey.ts';
import { type Held } from './stateKey.ts';
import { type Beat, type Reader, tellBeat } from './telling.ts';
import type { Stopped, Trail, Via } from './trail.ts';
import { waysOf } from './ways.ts';

/** What is explored, and how it is read. */
export type Exploration = {
  machine: InkMachine;
  keys: StateKeys;
  reader: Reader;
  host: HostValues;
  readingAt: ReadingAt;
  /** knot that stands for a scene when it is skipped, where the story has one */
  skipKnot(scene: string): string | undefined;
  /** keep the lines in the graph: a story of the house is played on it */
  keepLines: boolean;
};

export type Budget = {
  /** most states to keep */
  states: number;
  /** asked between states; true ends the exploration where it is */
  stop?: () => boolean;
  progress?: (known: number, left: number) => void;
};

type Send = (answers: Answers) => void;
type Waiting = { memory: MachineMemory; held: Held };

export class Explorer {
  /** a question had more answers than were tried */
  sampled = false;
  transitions = 0;
  private readonly states = new Interned<Waiting | undefined>();
  private readonly nodes: GraphNode[] = [];
  private readonly parents: Via[] = [];
  private readonly sources: (readonly string[])[] = [];
  private readonly choices = new Interned<Choice>();
  private readonly texts = new Interned<string>();
  private readonly lines = new Interned<string>();
  private readonly run = new Map<Trodden, Via>();
  private readonly offered = new Map<string, number>();
  private readonly stopped = new Map<string, Stopped>();
  private readonly memo = new Memo();
  private opening: Way = [];

  constructor(private readonly parts: Exploration) {}

  /** Goes on until every state is explored or the budget is used up. */
  explore(budget: Budget): void {
    if (this.opening.length === 0) this.opening = this.openingWay();
    while (this.left > 0 && this.states.all.length < budget.states && !budget.stop?.()) {
      this.expand(this.nodes.length);
      budget.progress?.(this.states.all.length, this.left);
    }
  }

  /** States that were reached and not yet explored. */
  get left(): number {
    return this.states.all.length - this.nodes.length;
  }

  graph(): StoryGraph {
    const open = this.left;
    // an unexplored state is a node without offers, so that every way leads somewhere
    const nodes = [...this.nodes, ...Array.from({ length: open }, () => ({ offers: [] }))];
    const [choices, texts, lines] = [this.choices.all, this.texts.all, this.lines.all];
    return { opening: this.opening, nodes, choices, texts, lines, open };
  }

  trail(): Trail {
    const run = new Map([...this.run].map(([{ path }, via]) => [path.toString(), via]));
    const { parents, offered, sources } = this;
    return { parents, run, offered, sources, stopped: [...this.stopped.values()] };
  }

  private openingWay(): Way {
    const { machine } = this.parts;
    const waiting = { memory: machine.start, held: { known: new Map(), scene: '' } };
    return this.waysFrom('opening', waiting, 'opening', (answers) => machine.begin(answers));
  }

  private expand(node: number): void {
    const waiting = this.states.all[node];
    if (!waiting) throw new RangeError(`state ${node} was explored before`);
    const visible = waiting.memory.choices.filter((choice) => !choice.isInvisibleDefault);
    this.sources[node] = visible.map(({ sourcePath }) => sourcePath);
    const offers = visible.map(({ text, tags, sourcePath }, position): Offer => {
      if (!this.offered.has(sourcePath)) this.offered.set(sourcePath, node);
      const choice = this.choiceNumber(text.trim(), tags ?? [], sourcePath);
      return { choice, way: this.wayOf({ node, decision: position }, waiting) };
    });
    const skip = this.skipFrom(node, waiting);
    this.nodes[node] = skip ? { offers, skip } : { offers };
    this.states.all[node] = undefined;
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
    return knot === undefined
      ? undefined
      : { scene, way: this.wayOf({ node, decision: 'skip' }, waiting, knot) };
  }

  private wayOf(via: Exclude<Via, 'opening'>, waiting: Waiting, knot = ''): Way {
    const { machine } = this.parts;
    const { memory } = waiting;
    const { decision } = via;
    if (decision === 'skip')
      return this.waysFrom(via, waiting, `skip ${knot}`, (answers) =>
        machine.jump(memory, knot, answers),
      );
    const chosen = memory.choices.filter((choice) => !choice.isInvisibleDefault)[decision];
    return this.waysFrom(via, waiting, chosen ? siteOf(chosen) : '', (answers) =>
      machine.choose(memory, decision, answers),
    );
  }

  private waysFrom(via: Via, waiting: Waiting, site: string, send: Send): Way {
    const { memory, held } = waiting;
    return waysOf((forced) => {
      const ran =
        this.memo.find(site, held, forced, memory) ??
        this.runOnce(via, waiting, site, forced, send);
      this.transitions += 1;
      const { questions, steps } = ran;
      return { questions, steps, last: this.lastStep(ran, via, memory) };
    });
  }

  private runOnce(
    via: Via,
    { memory, held }: Waiting,
    site: string,
    forced: readonly number[],
    send: Send,
  ): Ran {
    const { machine, reader, host, readingAt } = this.parts;
    const answers = new Answers(forced, host, held.known, readingAt);
    send(answers);
    const beat = tellBeat(machine, answers, reader, held.scene);
    for (const one of machine.trodden) if (!this.run.has(one)) this.run.set(one, via);
    this.sampled ||= answers.sampled;
    const { stop } = beat;
    if (stop.kind !== 'wait') this.note(stop, via);
    const steps = this.parts.keepLines ? this.stepsOf(beat) : [];
    const told = { questions: answers.questions, beat, steps, kept: answers.kept() };
    const ran: Ran =
      stop.kind === 'wait'
        ? { ...told, effect: effectOf(memory, machine.memory(), machine.writes) }
        : told;
    this.memo.keep({ site, held, forced, memory }, machine.reads.values(), ran);
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

  private lastStep({ beat, effect, kept }: Ran, via: Via, memory: MachineMemory): Step {
    if (beat.stop.kind !== 'wait') return beat.stop;
    if (!effect) throw new RangeError('expected an effect where the story waits');
    const held: Held = { known: kept, scene: beat.scene };
    return { kind: 'goto', node: this.stateFor(via, withEffect(memory, effect), held) };
  }

  private stateFor(via: Via, memory: MachineMemory, held: Held): number {
    return this.states.number(this.parts.keys.keyOf(memory, held), () => {
      this.parents.push(via);
      return { memory, held };
    });
  }

  private note(stop: Stopped['stop'], via: Via): void {
    const path = this.parts.machine.lastPath;
    const kind = stop.kind === 'end' ? `end ${stop.end ?? path}` : `${stop.rule} ${path}`;
    if (!this.stopped.has(kind)) this.stopped.set(kind, { stop, via, path });
  }
}
