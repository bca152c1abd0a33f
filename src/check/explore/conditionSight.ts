// What a run sees of a whole condition: whether it holds. Thousands of values in its variables look alike.
// Must not know: ink, or which run looks.
import type { Trodden } from '#story/inkMachine';
import type { Condition } from './condition.ts';
import type { Recall } from './recall.ts';
import { type Look, Sight } from './seen.ts';

/** The condition in which a place reads a variable, if it is one. */
export type ConditionAt = (where: Trodden | undefined) => ConditionSight | undefined;

/** Each free part doubles what the condition may still come to. */
const MOST_FREE = 4;

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

export class ConditionSight implements Look {
  /** names of the variables in the order in which ink reads them */
  readonly names: readonly string[];
  private readonly sights: readonly Sight[];
  private readonly free: readonly number[];

  /** `isFree`: a variable that the host answers for, so that nothing remembered says what it is */
  constructor(
    private readonly condition: Condition,
    isFree: (name: string) => boolean,
  ) {
    const { parts } = condition;
    this.names = parts.map(({ name }) => name);
    this.sights = parts.map(({ name, reading }) => new Sight('global', name, reading));
    this.free = parts.flatMap(({ name }, at) => (isFree(name) ? [at] : []));
  }

  /** Whether what stands at this place among its names is the host's. */
  isFree(at: number): boolean {
    return this.free.includes(at);
  }

  /** Whether it holds, for each way in which the host may answer; or, where ink may see more, all that it reads. */
  in(recall: Recall): string {
    const texts = this.sights.map((sight) => sight.in(recall));
    const answers = texts.map((text) => ANSWERS.get(text));
    for (const at of this.free) answers[at] = false;
    if (this.free.length > MOST_FREE || answers.includes(undefined)) return texts.join('|');
    return this.outcomes(answers.map(Boolean), 0);
  }

  private outcomes(answers: boolean[], from: number): string {
    const at = this.free[from];
    if (at === undefined) return this.condition.holds(answers) ? 't' : 'f';
    const without = this.outcomes(answers, from + 1);
    return without + this.outcomes(answers.with(at, true), from + 1);
  }
}
