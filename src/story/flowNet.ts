// The net while it is drawn: nodes, and names that are joined to their places at the end.
// Must not know: how ink is written.
import type { FlowNode } from './storyFlow.ts';

type Call = { at: number; target: string; within: string; back: readonly number[] };

export class FlowNet {
  /** the knot that is being drawn; a short name is looked up in it first */
  within = '';
  readonly end: number;
  private readonly nodes: FlowNode[] = [];
  private readonly places = new Map<string, number>();
  private readonly calls: Call[] = [];

  constructor() {
    this.end = this.add({ kind: 'end', next: [] });
  }

  add(node: FlowNode): number {
    this.nodes.push(node);
    return this.nodes.length - 1;
  }

  name(name: string, at: number): void {
    this.places.set(name, at);
  }

  /** A label may be called by its own name, or by its knot's and its own. */
  label(name: string, at: number): void {
    this.name(this.within === '' ? name : `${this.within}.${name}`, at);
  }

  /** A divert; `back` is where a tunnel or a thread comes back to. */
  call(target: string, back: readonly number[]): number {
    const at = this.add({ kind: 'pass', next: back });
    this.calls.push({ at, target, within: this.within, back });
    return at;
  }

  /** All nodes, each divert joined to what it names. */
  joined(): readonly FlowNode[] {
    for (const { at, target, within, back } of this.calls) {
      const found = this.places.get(`${within}.${target}`) ?? this.places.get(target);
      this.nodes[at] = { kind: 'pass', next: found === undefined ? back : [found, ...back] };
    }
    return this.nodes;
  }
}
