// What a run sees of a whole condition: whether it holds. Thousands of values in its variables look alike.
// Must not know: ink, or which run looks.
import type { Trodden } from '#story/inkMachine';
import type { Condition } from './condition.ts';
import type { Recall } from './recall.ts';
import { type Look, type Numbering, ownNumbering, Sight } from './seen.ts';
import type { ValueBook } from './valueBook.ts';

/** The condition in which a place reads a variable, if it is one. */
export type ConditionAt = (where: Trodden | undefined) => ConditionSight | undefined;

/** Each free part doubles what the condition may still come to. */
const MOST_FREE = 4;

/** What a part comes to: no, yes, or something that ink sees more of, from here on. */
const [NO, YES, MORE] = [0, 1, 2];
/** In so many ways a part is told apart when outcomes are kept, for conditions of so many parts at most. */
const [WAYS, MOST_PARTS] = [4, 16];

const answering = (): Numbering => {
  const others = ownNumbering();
  return (text) => (text === 'true' ? YES : text === 'false' ? NO : MORE + others(text));
};

export class ConditionSight implements Look {
  /** names of the variables in the order in which ink reads them */
  readonly names: readonly string[];
  private readonly sights: readonly Sight[];
  private readonly free: readonly number[];
  private readonly numbering = ownNumbering();
  private readonly known = new Map<number, number>();

  /** `isFree`: a variable that the host answers for, so that nothing remembered says what it is */
  constructor(
    private readonly condition: Condition,
    isFree: (name: string) => boolean,
    values: ValueBook,
  ) {
    const { parts } = condition;
    this.names = parts.map(({ name }) => name);
    this.sights = parts.map(
      ({ name, reading }) => new Sight('global', name, reading, values, answering()),
    );
    this.free = parts.flatMap(({ name }, at) => (isFree(name) ? [at] : []));
  }

  /** Whether what stands at this place among its names is the host's. */
  isFree(at: number): boolean {
    return this.free.includes(at);
  }

  /** Whether it holds, for each way in which the host may answer; or, where ink may see more, all that it reads. */
  in(recall: Recall): number {
    let [packed, most] = [0, NO];
    for (const sight of this.sights) {
      const code = sight.in(recall);
      packed = packed * WAYS + code;
      most = Math.max(most, code);
    }
    if (most >= WAYS || this.sights.length > MOST_PARTS) return this.first(recall);
    const known = this.known.get(packed) ?? this.first(recall);
    this.known.set(packed, known);
    return known;
  }

  private first(recall: Recall): number {
    const codes = this.sights.map((sight) => sight.in(recall));
    const isMore = codes.some((code, at) => code >= MORE && !this.isFree(at));
    const answers = codes.map((code, at) => code === YES && !this.isFree(at));
    return this.numbering(
      isMore || this.free.length > MOST_FREE ? codes.join('|') : this.outcomes(answers, 0),
    );
  }

  private outcomes(answers: boolean[], from: number): string {
    const at = this.free[from];
    if (at === undefined) return this.condition.holds(answers) ? 't' : 'f';
    const without = this.outcomes(answers, from + 1);
    return without + this.outcomes(answers.with(at, true), from + 1);
  }
}
