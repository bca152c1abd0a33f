// Everything that a play can show, numbered in one row: lines, choices, ends, outcomes of promises, what is wrong.
// Must not know: how a play gets there.
import { ENDING_FAMILIES, type EndingFamily } from '#domain/ending';
import type { SwiftStory } from './swiftStory.ts';

export const SETTLINGS = ['keep', 'break', 'renegotiate'] as const;
export type Settling = (typeof SETTLINGS)[number];

export type Mark =
  | { kind: 'line'; line: number }
  | { kind: 'choice'; choice: number }
  | { kind: 'reached'; end: string }
  /** with which family an end was reached, and whether before the last scene */
  | { kind: 'end'; end: string; family: EndingFamily; early: boolean }
  | { kind: 'promise'; promise: string; settling: Settling }
  /** a due scene passed, or the story ended, and nothing became of it */
  | { kind: 'unsettled'; promise: string; scene: string }
  | { kind: 'fault'; fault: string };

/** Where each kind begins in the row. */
export class Marks {
  readonly choices: number;
  readonly reached: number;
  readonly ends: number;
  readonly promises: number;
  readonly unsettled: number;
  readonly faults: number;
  readonly count: number;

  constructor(private readonly story: SwiftStory) {
    const { graph, ends, promises, scenes, faults } = story;
    this.choices = graph.lines.length;
    this.reached = this.choices + graph.choices.length;
    this.ends = this.reached + ends.length;
    this.promises = this.ends + ends.length * ENDING_FAMILIES.length * 2;
    this.unsettled = this.promises + promises.length * SETTLINGS.length;
    this.faults = this.unsettled + promises.length * scenes.length;
    this.count = this.faults + faults.length;
  }

  end(end: number, family: number, early: boolean): number {
    return this.ends + (end * ENDING_FAMILIES.length + family) * 2 + (early ? 1 : 0);
  }

  settling(promise: number, settling: Settling): number {
    return this.promises + promise * SETTLINGS.length + SETTLINGS.indexOf(settling);
  }

  unsettledIn(promise: number, scene: number): number {
    return this.unsettled + promise * this.story.scenes.length + scene;
  }

  tell(mark: number): Mark {
    const { ends, faults, promises, scenes } = this.story;
    if (mark < this.choices) return { kind: 'line', line: mark };
    if (mark < this.reached) return { kind: 'choice', choice: mark - this.choices };
    if (mark < this.ends) return { kind: 'reached', end: ends[mark - this.reached] ?? '' };
    if (mark < this.promises) return this.tellEnd(mark - this.ends);
    if (mark >= this.faults) return { kind: 'fault', fault: faults[mark - this.faults] ?? '' };
    const per = mark < this.unsettled ? SETTLINGS.length : scenes.length;
    const at = mark - (mark < this.unsettled ? this.promises : this.unsettled);
    const promise = promises[Math.floor(at / per)] ?? '';
    return mark < this.unsettled
      ? { kind: 'promise', promise, settling: SETTLINGS[at % per] ?? 'keep' }
      : { kind: 'unsettled', promise, scene: scenes[at % per] ?? '' };
  }

  private tellEnd(at: number): Mark {
    const which = Math.floor(at / 2);
    const families = ENDING_FAMILIES.length;
    const end = this.story.ends[Math.floor(which / families)] ?? '';
    const family = ENDING_FAMILIES[which % families] ?? 'rupture';
    return { kind: 'end', end, family, early: at % 2 === 1 };
  }
}
