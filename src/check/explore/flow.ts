// Which nodes of compiled ink can follow which, without running it: diverts, calls, choices, falling through.
// Must not know: variables' values. Where it cannot tell, it names every possibility.
import { type Box, nodeAt, partOf, type Program, resolvePath } from './program.ts';

/**
 * Where a node sends ink besides what stands behind it: a choice when it is taken; a call (of a function, a thread, what
 * stands in for a function of the host) and comes back in the same turn; a tunnel and comes back at some time; a jump of
 * the host's, at any time from here on.
 */
export type Sending = { kind: 'choice' | 'call' | 'tunnel' | 'jump'; to: readonly number[] };

/** For each node the nodes that may come next; a call is followed by what is called and by what stands behind it. */
export type Flow = {
  follows: readonly (readonly number[])[];
  sends: ReadonlyMap<number, Sending>;
  /** where ink goes on behind a call that stands at this node */
  behind(node: number): number | undefined;
};

const CALLS = { 'x()': 'call', 'f()': 'call', '->t->': 'tunnel' } as const;
const CALL_KEYS = Object.keys(CALLS) as (keyof typeof CALLS)[];

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The knot to which the host may jump from the place of a tag on; `tag` as it is written behind the #. */
export type JumpFrom = (tag: string) => string | undefined;

class Follower {
  readonly sends = new Map<number, Sending>();
  /** every target that a variable may hold, as nodes */
  private readonly targets: number[];
  /** for the text of a choice: where it goes back to, by the box of the text */
  private readonly backs = new Map<number, number[]>();

  constructor(
    private readonly program: Program,
    private readonly jumpFrom: JumpFrom,
  ) {
    this.targets = [...new Set(program.boxes.flatMap((box) => this.literalsIn(box)))];
    for (const box of program.boxes) this.gatherBacks(box);
  }

  node(path: string, from: Box): number[] {
    const spot = resolvePath(this.program, path, from);
    return spot ? [nodeAt(spot)] : [];
  }

  /** Behind an item: the next one, or what stands behind the box; nothing at the end of a frame. */
  behind(box: Box, index: number): number | undefined {
    if (index + 1 < box.items.length) return box.first + index + 1;
    const parent = this.program.boxes[box.parent];
    return parent && box.at >= 0 ? this.behind(parent, box.at) : undefined;
  }

  follow(box: Box, index: number): number[] {
    const item = box.items[index];
    const next = this.behind(box, index);
    const on = next === undefined ? [] : [next];
    const inner = this.program.boxes[box.inner.get(index) ?? -1];
    if (inner) return inner.items.length > 0 ? [inner.first] : on;
    if (typeof item === 'string') return this.followCommand(box, index, item, on);
    return this.followDivert(box, index, item, on);
  }

  private literalsIn(box: Box): number[] {
    return box.items.flatMap((item) => {
      const path = text(partOf(item, '^->'));
      return path === undefined || /\$r\d$/.test(path) ? [] : this.node(path, box);
    });
  }

  /** The text of a choice is told twice: when it is offered and when it is taken; `$r` says where to go back to. */
  private gatherBacks(box: Box): void {
    let back: number[] = [];
    for (const item of box.items) {
      const literal = text(partOf(item, '^->'));
      if (literal !== undefined && /\$r\d$/.test(literal)) back = this.node(literal, box);
      const path = text(partOf(item, '->'));
      const spot = path === undefined ? undefined : resolvePath(this.program, path, box);
      if (!spot || spot.box.path.split('.').at(-1) !== 's') continue;
      this.backs.set(spot.box.id, [...(this.backs.get(spot.box.id) ?? []), ...back]);
    }
  }

  private followCommand(box: Box, index: number, item: string, on: number[]): number[] {
    if (item === 'end' || item === 'done' || item === '~ret') return [];
    if (item === '->->') return this.followReturn(box, index);
    return box.items[index - 1] === '#' ? [...on, ...this.followJump(box, index, item)] : on;
  }

  private followJump(box: Box, index: number, item: string): readonly number[] {
    const knot = this.jumpFrom(item.slice(1).trim());
    return knot === undefined ? [] : this.sent(box, index, 'jump', this.node(knot, box));
  }

  private sent(
    box: Box,
    index: number,
    kind: Sending['kind'],
    to: readonly number[],
  ): readonly number[] {
    this.sends.set(box.first + index, { kind, to });
    return to;
  }

  /** `->-> somewhere` goes on there; a plain ->-> leaves the frame. */
  private followReturn(box: Box, index: number): number[] {
    const given = box.items[index - 2];
    if (given === 'void') return [];
    const literal = text(partOf(given, '^->'));
    return literal === undefined ? this.targets : this.node(literal, box);
  }

  private followDivert(box: Box, index: number, item: unknown, on: number[]): number[] {
    const choice = text(partOf(item, '*'));
    if (choice !== undefined)
      return [...on, ...this.sent(box, index, 'choice', this.node(choice, box))];
    for (const key of CALL_KEYS) {
      const called = text(partOf(item, key));
      if (called === undefined) continue;
      return [...on, ...this.sent(box, index, CALLS[key], this.targetsOf(item, called, box))];
    }
    const path = text(partOf(item, '->'));
    if (path === undefined) return on;
    const to = this.targetsOf(item, path, box);
    if (box.items[index - 1] === 'thread') return [...on, ...this.sent(box, index, 'call', to)];
    return [...(partOf(item, 'c') === true ? on : []), ...to];
  }

  private targetsOf(item: unknown, path: string, box: Box): readonly number[] {
    if (partOf(item, 'var') !== true) return this.node(path, box);
    return path === '$r' ? (this.backs.get(box.id) ?? []) : this.targets;
  }
}

/** The flow of a whole program. */
export const flowOf = (program: Program, jumpFrom: JumpFrom): Flow => {
  const follower = new Follower(program, jumpFrom);
  const follows: number[][] = Array.from({ length: program.size }, () => []);
  for (const box of program.boxes) {
    for (let index = 0; index < box.items.length; index++)
      follows[box.first + index] = follower.follow(box, index);
    const next = follower.behind(box, box.items.length);
    follows[box.first + box.items.length] = next === undefined ? [] : [next];
  }
  return {
    follows,
    sends: follower.sends,
    behind: (node) => {
      const box = program.boxOf(node);
      return follower.behind(box, node - box.first);
    },
  };
};
