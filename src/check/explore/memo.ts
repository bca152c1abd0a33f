// Runs that were made before: the same decision, with everything it reads the same, tells and changes the same.
// Must not know: ink's runtime, or what is told.
import type { InkLook } from '#story/inkReads';
import type { Known, Question, ReadingAt } from './answers.ts';
import type { ConditionAt } from './conditionSight.ts';
import type { Effect } from './effects.ts';
import { Looks } from './looks.ts';
import { addTo, alone, type Branch, type Memory, ranFrom, seenIn } from './memoTree.ts';
import type { Recall } from './recall.ts';
import type { Held } from './stateKey.ts';
import type { Stop } from './telling.ts';
import type { ValueBook } from './valueBook.ts';
import type { Run } from './ways.ts';

/** What a run told, asked and did. */
export type Ran = {
  /** runs are numbered as they are made */
  number: number;
  questions: readonly Question[];
  stop: Stop;
  /** the scene in which it stopped */
  scene: string;
  steps: Run['steps'];
  /** what of the host stays known when the story waits; absent where it is what was known before */
  kept?: Known;
  /** only where the story waits */
  effect?: Effect;
};

/** Where a run starts: the decision with all that always decides it, and what it may look at. */
export type Start = Memory & { key: string };

export const startAt = (site: string, { scene, known }: Held, recall: Recall): Start => ({
  key: `${site}#${scene}#`,
  recall,
  known,
});

const rootOf = ({ key }: Start, forced: readonly number[]): string => key + forced.join();

export class Memo {
  private readonly roots = new Map<string, Branch<Ran>>();
  private readonly sites = new Map<string, string>();
  private readonly looks: Looks;

  constructor(readingAt: ReadingAt, conditionAt: ConditionAt, values: ValueBook) {
    this.looks = new Looks(readingAt, conditionAt, values);
  }

  /** A short name for a site: it is looked up a million times. */
  siteNumber(site: string): string {
    const known = this.sites.get(site) ?? String(this.sites.size);
    this.sites.set(site, known);
    return known;
  }

  /** The run as it was made before, if one was made that read only what is the same here. */
  find(start: Start, forced: readonly number[]): Ran | undefined {
    const root = this.roots.get(rootOf(start, forced));
    return root && ranFrom(root, start);
  }

  keep(start: Start, forced: readonly number[], reads: readonly InkLook[], ran: Ran): void {
    const key = rootOf(start, forced);
    const looks = this.looks.of(reads);
    const made = { looks, values: looks.map((look) => seenIn(start, look)), ran };
    const root = this.roots.get(key);
    if (root) addTo(root, made);
    else this.roots.set(key, alone(made, 0));
  }
}
