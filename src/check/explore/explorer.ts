// Explores a story breadth first: numbers its states, and keeps what is found in each.
// Must not know: files, time, or what is wrong with what it finds.
import type { GraphNode, StoryGraph, Way } from '../graph.ts';
import type { Trodden } from '#story/inkMachine';
import { type Exploration, Expander, type RunWatch, type Waiting } from './expander.ts';
import { Interned } from './interned.ts';
import { FirstRuns, offeredIn, type Stopped, type Trail, type Via } from './trail.ts';

export type Budget = {
  /** most states to keep */
  states: number;
  /** asked between states; true ends the exploration where it is */
  stop?: () => boolean;
  progress?: (known: number, left: number) => void;
};

const NOTHING: GraphNode = { offers: [] };

/** Decisions are looked at in the order of states: whoever makes a run is the first to make it. */
class Watch implements RunWatch {
  readonly first = new FirstRuns();
  private readonly seen = new Set<Trodden>();

  made(
    _run: number,
    via: Via,
    trodden: readonly Trodden[],
    stopped: Omit<Stopped, 'via'> | undefined,
  ): void {
    const fresh: string[] = [];
    for (const one of trodden) {
      if (this.seen.has(one)) continue;
      this.seen.add(one);
      fresh.push(one.path.toString());
    }
    this.first.made(fresh, stopped, via);
  }

  used(): void {
    // a run that was made before shows nothing new
  }
}

export class Explorer {
  readonly parents: Via[] = [];
  readonly nodes: (GraphNode | undefined)[] = [];
  readonly sources: (readonly string[])[] = [];
  readonly expander: Expander;
  opening: Way = [];
  private readonly watch = new Watch();
  private readonly states = new Interned<Waiting | undefined>();
  private done = 0;
  private next = 0;

  constructor(parts: Exploration) {
    const numbered = (key: string, via: Via, make: () => Waiting): number =>
      this.states.number(key, () => {
        this.parents.push(via);
        return make();
      });
    this.expander = new Expander(parts, numbered, this.watch);
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
    const { run, stopped } = this.watch.first;
    return { parents, run, offered: offeredIn(sources), sources, stopped: [...stopped.values()] };
  }

  /** What was explored is not looked at again. */
  private forget(node: number): void {
    this.states.all[node] = undefined;
    this.done += 1;
  }
}
