// Which facts something may have happened to before a node is reached; forwards over the flow.
// What nothing happened to is as it was at the start, and tells no two states apart. Must not know: values.
import { BitRows } from './bitRows.ts';
import type { Facts } from './facts.ts';
import type { Flow } from './flow.ts';
import type { Program } from './program.ts';
import { type Touches, touchesOf } from './touches.ts';

export type Touched = {
  /** whether something may have happened to a fact before a node */
  before(node: number, fact: number): boolean;
};

/** Words of a table beyond which it is not worth its memory: then something may have happened to everything. */
const MOST_WORDS = 1 << 23;
const EVERYTHING: Touched = { before: () => true };

type Next = (node: number) => readonly number[];
/** All calls of one place, by where each comes back to; and the choices that may be offered before it does. */
type Called = {
  callee: number;
  waits: boolean;
  behind: readonly number[];
  choices: readonly number[];
};

const NOWHERE: readonly number[] = [];

/** Rows that grow by the rows of what follows, until nothing changes. */
const gatherBackwards = (rows: BitRows, next: Next): void => {
  const round = (): boolean => {
    let changed = false;
    for (let node = rows.rows - 1; node >= 0; node--)
      for (const one of next(node)) if (rows.add(node, one)) changed = true;
    return changed;
  };
  while (round());
};

class Toucher {
  readonly before: BitRows;
  /** what happens from a node on, before the turn ends, and at any time */
  private readonly soon: BitRows;
  private readonly ever: BitRows;
  /** by the place of a choice among `choices`: what may happen between its being offered and taken */
  private readonly until: BitRows;
  private readonly choices: ReadonlyMap<number, number>;

  constructor(
    private readonly flow: Flow,
    private readonly nodes: number,
    private readonly facts: number,
    private readonly touches: Touches,
  ) {
    const choices = [...flow.sends.keys()].filter((node) => this.isChoice(node));
    this.choices = new Map(choices.map((node, at) => [node, at]));
    this.before = new BitRows(nodes, facts);
    this.soon = new BitRows(nodes, facts);
    this.ever = new BitRows(nodes, facts);
    this.until = new BitRows(choices.length, facts);
  }

  gather(): void {
    const { sends, follows } = this.flow;
    for (let node = 0; node < this.nodes; node++) {
      this.touch(this.soon, node, node);
      this.touch(this.ever, node, node);
      for (const next of follows[node] ?? NOWHERE) this.touch(this.before, next, node);
    }
    gatherBackwards(this.ever, (node) => follows[node] ?? NOWHERE);
    gatherBackwards(this.soon, (node) => this.inSameTurn(node));
    this.offer();
    for (const { kind, to } of sends.values())
      if (kind === 'jump') for (const node of to) this.everything(node);
    while (this.goOn());
  }

  /** What has happened before a node has happened before what follows. */
  private goOn(): boolean {
    let changed = false;
    for (let node = 0; node < this.nodes; node++)
      for (const next of this.flow.follows[node] ?? NOWHERE)
        if (this.before.add(next, node)) changed = true;
    return changed;
  }

  private touch(rows: BitRows, row: number, node: number): void {
    for (const columns of this.touches(node)) for (const column of columns) rows.set(row, column);
  }

  private everything(node: number): void {
    for (let fact = 0; fact < this.facts; fact++) this.before.set(node, fact);
  }

  private isChoice(node: number): boolean {
    return this.flow.sends.get(node)?.kind === 'choice';
  }

  private behind(node: number): readonly number[] {
    const next = this.flow.behind(node);
    return next === undefined ? NOWHERE : [next];
  }

  private inSameTurn(node: number): readonly number[] {
    return this.isChoice(node) ? this.behind(node) : (this.flow.follows[node] ?? NOWHERE);
  }

  /** A choice is taken when its turn has come to an end: behind it, and behind every call that it is offered in. */
  private offer(): void {
    const { before, soon, ever, until, choices } = this;
    const all = this.called();
    for (const [node, at] of choices)
      for (const next of this.behind(node)) until.add(at, next, undefined, soon);
    for (const { behind, choices: offered } of all)
      for (const at of offered) for (const next of behind) until.add(at, next, undefined, soon);
    for (const [node, at] of choices)
      for (const target of this.flow.sends.get(node)?.to ?? NOWHERE)
        before.add(target, at, undefined, until);
    for (const { callee, waits, behind, choices: offered } of all)
      for (const next of behind) {
        before.add(next, callee, undefined, waits ? ever : soon);
        if (waits) for (const at of offered) before.add(next, at, undefined, until);
      }
  }

  private called(): Called[] {
    const all = new Map<string, Called & { behind: number[] }>();
    for (const [node, { kind, to }] of this.flow.sends) {
      if (kind !== 'call' && kind !== 'tunnel') continue;
      for (const callee of to) {
        const waits = kind === 'tunnel';
        const key = `${kind} ${callee}`;
        const one = all.get(key) ?? {
          callee,
          waits,
          behind: [],
          choices: this.choicesFrom(callee),
        };
        one.behind.push(...this.behind(node));
        all.set(key, one);
      }
    }
    return [...all.values()];
  }

  /** Places of the choices that can be reached from a node. */
  private choicesFrom(node: number): number[] {
    const seen = new Set([node]);
    for (const one of seen) for (const next of this.flow.follows[one] ?? NOWHERE) seen.add(next);
    return [...seen].flatMap((one) => this.choices.get(one) ?? []);
  }
}

/** Goes round until nothing changes, as liveness does. */
export const touchedOf = (program: Program, flow: Flow, facts: Facts): Touched => {
  const columns = facts.all.length;
  if (program.size * BitRows.wordsFor(columns) > MOST_WORDS) return EVERYTHING;
  const toucher = new Toucher(flow, program.size, columns, touchesOf(program, facts));
  toucher.gather();
  const { before } = toucher;
  return { before: (node, fact) => before.has(node, fact) };
};
