// Runs that were made before: the same decision, with everything it reads the same, tells and changes the same.
// Must not know: ink's runtime, or what is told.
import type { InkLook } from '#story/inkReads';
import type { Known, Question, ReadingAt } from './answers.ts';
import type { ConditionAt } from './conditionSight.ts';
import type { Effect } from './effects.ts';
import { Looks } from './looks.ts';
import { addTo, alone, type Branch, type Memory, ranFrom, seenIn } from './memoTree.ts';
import type { Stop } from './telling.ts';
import type { ValueBook } from './valueBook.ts';
import type { Run } from './ways.ts';

/** What a run told, asked and did. All have the same fields: they are looked at a million times. */
export type Ran = {
  /** runs are numbered as they are made */
  number: number;
  questions: readonly Question[];
  stop: Stop;
  /** the scene in which it stopped */
  scene: string;
  steps: Run['steps'];
  /** what of the host stays known when the story waits; nothing where it is what was known before */
  kept: Known | undefined;
  /** only where the story waits */
  effect: Effect | undefined;
  /** it only leads on: without a word that is kept, a question, or an end */
  silent: boolean;
};

/** Runs of one decision in one scene: those with no answer forced on them, and others by their answers. */
export type Roots = { free: Branch<Ran> | undefined; forced: Map<string, Branch<Ran>> };

/** Where a run starts: the decision with all that always decides it, and what it may look at. */
export type Start = Memory & { roots: Roots };

export class Memo {
  private readonly roots = new Map<string, Roots>();
  private readonly looks: Looks;

  constructor(readingAt: ReadingAt, conditionAt: ConditionAt, values: ValueBook) {
    this.looks = new Looks(readingAt, conditionAt, values);
  }

  /** One object for each: it is asked for once, and looked into a million times. */
  rootsAt(site: string, scene: string): Roots {
    const key = `${site}#${scene}`;
    const known = this.roots.get(key) ?? {
      free: undefined,
      forced: new Map<string, Branch<Ran>>(),
    };
    this.roots.set(key, known);
    return known;
  }

  /** The run as it was made before, if one was made that read only what is the same here. */
  find(start: Start, forced: readonly number[]): Ran | undefined {
    const { free, forced: others } = start.roots;
    const root = forced.length === 0 ? free : others.get(forced.join());
    return root && ranFrom(root, start);
  }

  keep(start: Start, forced: readonly number[], reads: readonly InkLook[], ran: Ran): void {
    const looks = this.looks.of(reads);
    const made = { looks, values: looks.map((look) => seenIn(start, look)), ran };
    const { roots } = start;
    const root = forced.length === 0 ? roots.free : roots.forced.get(forced.join());
    if (root) addTo(root, made);
    else if (forced.length === 0) roots.free = alone(made, 0);
    else roots.forced.set(forced.join(), alone(made, 0));
  }
}
