// Explores a story breadth first: numbers its states, and keeps what is found in each.
// Must not know: files, time, or what is wrong with what it finds.
import type { GraphNode, StoryGraph, Way } from '../graph.ts';
import { type Exploration, Expander, type Waiting } from './expander.ts';
import { Interned } from './interned.ts';
import { memoryFrom } from './recall.ts';
import type { Held } from './stateKey.ts';
import type { Trail, Via } from './trail.ts';

export type Budget = {
  /** most states to keep */
  states: number;
  /** asked between states; true ends the exploration where it is */
  stop?: () => boolean;
  progress?: (known: number, left: number) => void;
};

/** A state as it is handed to another thread: text and plain values only. */
export type MovedState = { key: string; held: Held; memory: string };

const NOTHING: GraphNode = { offers: [] };

export class Explorer {
  readonly parents: Via[] = [];
  readonly nodes: (GraphNode | undefined)[] = [];
  readonly sources: (readonly string[])[] = [];
  readonly expander: Expander;
  opening: Way = [];
  private readonly states = new Interned<Waiting | undefined>();
  private done = 0;
  private next = 0;

  constructor(parts: Exploration) {
    this.expander = new Expander(parts, (key, via, make) =>
      this.states.number(key, () => {
        this.parents.push(via);
        return make();
      }),
    );
  }

  /** Goes on until every state is explored or the budget is used up. */
  explore(budget: Budget): void {
    this.open();
    while (this.left > 0 && this.known < budget.states && !budget.stop?.()) {
      this.expand(this.next);
      budget.progress?.(this.known, this.left);
    }
  }

  /** Runs the opening, once. */
  open(): void {
    if (this.opening.length === 0) this.opening = this.expander.opening();
  }

  /** States that were reached. */
  get known(): number {
    return this.states.all.length;
  }

  /** States that were reached and not yet explored. */
  get left(): number {
    return this.known - this.done;
  }

  expand(node: number): void {
    const waiting = this.states.all[node];
    if (!waiting) throw new RangeError(`state ${node} was explored before`);
    const { state, sources } = this.expander.expand(node, waiting);
    this.nodes[node] = state;
    this.sources[node] = sources;
    this.forget(node);
    if (node === this.next) this.next += 1;
  }

  graph(): StoryGraph {
    // an unexplored state is a node without offers, so that every way leads somewhere
    const nodes = Array.from({ length: this.known }, (_, at) => this.nodes[at] ?? NOTHING);
    const { choices, texts, lines } = this.expander;
    const tables = { choices: choices.all, texts: texts.all, lines: lines.all };
    return { opening: this.opening, nodes, ...tables, open: this.left };
  }

  trail(): Trail {
    const { parents, sources } = this;
    return { ...this.expander.found(), parents, sources };
  }

  /** The keys of the states numbered from there on. */
  keysFrom(start: number): readonly string[] {
    return this.states.keys.slice(start);
  }

  /** Gives a state away; another thread explores it. */
  moveOut(node: number): MovedState {
    const waiting = this.states.all[node];
    const key = this.states.keys[node];
    if (!waiting || key === undefined) throw new RangeError(`there is no state ${node} to move`);
    this.forget(node);
    return {
      key,
      held: waiting.held,
      memory: this.expander.parts.machine.save(memoryFrom(waiting.memory)),
    };
  }

  /** Takes over a state; hands back its number here. */
  moveIn({ key, held, memory }: MovedState): number {
    const taken = this.expander.take(this.expander.parts.machine.load(memory), held);
    const node = this.states.number(key, () => {
      this.parents.push('opening');
      return taken;
    });
    this.states.all[node] = taken;
    return node;
  }

  /** Lets go of a state that another thread explores. */
  forget(node: number): void {
    this.states.all[node] = undefined;
    this.done += 1;
  }
}
