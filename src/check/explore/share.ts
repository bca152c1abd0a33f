// One thread's share of an exploration: it explores the states it is told to, and tells which new ones it found.
// Must not know: threads, or the other shares. Everything that goes in or out is plain data.
import type { Choice } from '#domain/choice';
import type { Way } from '../graph.ts';
import { Explorer, type MovedState } from './explorer.ts';
import type { Exploration } from './expander.ts';
import { type PackedStates, packStates } from './packing.ts';
import { packVias, type Stopped, type Via } from './trail.ts';

/** New states of this share: their keys in the order of their numbers here, and how each was reached (packed, trail.ts). */
export type News = { keys: readonly string[]; parents: Int32Array; explored: number };

type Table<T> = { keys: readonly string[]; all: readonly T[] };

/** All that a share found, by its own numbers. */
export type Part = {
  opening: Way;
  states: PackedStates;
  choices: Table<Choice>;
  texts: Table<string>;
  lines: Table<string>;
  run: readonly (readonly [string, Via])[];
  offered: readonly (readonly [string, number])[];
  stopped: readonly Stopped[];
  transitions: number;
  sampled: boolean;
};

/** What a share is asked; in another thread the answers come later. */
export type Peer = {
  /** whether it can answer at once */
  ready(): boolean;
  open(): Promise<News>;
  /** explores these; forgets those, which another share explores; ends when `room` new states were found */
  expand(asked: Expansion): Promise<News>;
  moveOut(nodes: readonly number[]): Promise<readonly MovedState[]>;
  moveIn(states: readonly MovedState[]): Promise<News & { nodes: readonly number[] }>;
  finish(): Promise<Part>;
};
export type Expansion = { nodes: readonly number[]; drop: readonly number[]; room: number };

const tableOf = <T>({ keys, all }: { keys: readonly string[]; all: readonly T[] }): Table<T> => ({
  keys,
  all,
});

export class Share {
  private readonly explorer: Explorer;
  private told = 0;

  /** `stop`: asked between states; true ends the work where it is */
  constructor(
    exploration: Exploration,
    private readonly stop: () => boolean = () => false,
  ) {
    this.explorer = new Explorer(exploration);
  }

  open(): News {
    this.explorer.open();
    return this.news(0);
  }

  expand({ nodes, drop, room }: Expansion): News {
    for (const node of drop) this.explorer.forget(node);
    const most = this.explorer.known + room;
    let explored = 0;
    for (const node of nodes) {
      if (this.explorer.known > most || this.stop()) break;
      this.explorer.expand(node);
      explored += 1;
    }
    return this.news(explored);
  }

  moveOut(nodes: readonly number[]): MovedState[] {
    return nodes.map((node) => this.explorer.moveOut(node));
  }

  moveIn(states: readonly MovedState[]): News & { nodes: readonly number[] } {
    const nodes = states.map((state) => this.explorer.moveIn(state));
    return { ...this.news(0), nodes };
  }

  finish(): Part {
    const { opening, nodes, sources, expander } = this.explorer;
    const { run, offered, stopped } = expander.found();
    const { choices, texts, lines, transitions, sampled } = expander;
    return {
      opening,
      states: packStates(nodes, sources),
      choices: tableOf(choices),
      texts: tableOf(texts),
      lines: tableOf(lines),
      run: [...run],
      offered: [...offered],
      stopped,
      transitions,
      sampled,
    };
  }

  private news(explored: number): News {
    const keys = this.explorer.keysFrom(this.told);
    const parents = packVias(this.explorer.parents.slice(this.told));
    this.told = this.explorer.known;
    return { keys, parents, explored };
  }
}
