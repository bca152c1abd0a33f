// What a run sees of a whole condition: whether it holds. Thousands of values in its variables look alike.
// Must not know: ink, or which run looks.
import type { Trodden } from '#story/inkMachine';
import type { InkLook } from '#story/inkReads';
import type { Condition, Part } from './condition.ts';
import { passes } from './reading.ts';
import type { Recall } from './recall.ts';
import { type Look, type Numbering, ownNumbering, Sight } from './seen.ts';
import type { ValueBook } from './valueBook.ts';

/** The condition in which a place reads a variable, if it is one. */
export type ConditionAt = (where: Trodden | undefined) => ConditionSight | undefined;

/** What a part comes to: no, yes, or something that ink sees more of, from here on. */
const [NO, YES, MORE] = [0, 1, 2];
/** What the condition comes to for so many parts at most is known again by what they come to. */
const MOST_PARTS = 16;

const answering = (): Numbering => {
  const others = ownNumbering();
  return (text) => {
    if (text === 'true') return YES;
    return text === 'false' ? NO : MORE + others(text);
  };
};

/** Whether a part holds for a value; undefined where ink may see more in it. */
const answerFor = (value: unknown, { reading }: Part): boolean | undefined => {
  if (reading.kind === 'test') return passes(value, reading);
  return typeof value === 'number' || typeof value === 'boolean' ? Boolean(value) : undefined;
};

/** For each part whether it holds, where the run itself decided that. */
type Decided = readonly (boolean | undefined)[];

/** The condition where some of its parts were decided in the run. */
class Outcome implements Look {
  private readonly numbering = ownNumbering();
  private readonly known = new Map<number, number>();

  constructor(
    private readonly condition: Condition,
    private readonly sights: readonly Sight[],
    private readonly decided: Decided,
  ) {}

  /** Whether it holds; or, where ink may see more, all that is read. */
  in(recall: Recall): number {
    let packed = 0;
    for (let at = 0; at < this.sights.length; at++) {
      const code = this.codeAt(at, recall);
      if (code >= MORE) return this.first(recall);
      packed = 2 * packed + code;
    }
    if (this.sights.length > MOST_PARTS) return this.first(recall);
    const known = this.known.get(packed) ?? this.first(recall);
    this.known.set(packed, known);
    return known;
  }

  private codeAt(at: number, recall: Recall): number {
    const decided = this.decided[at];
    if (decided !== undefined) return decided ? YES : NO;
    return this.sights[at]?.in(recall) ?? NO;
  }

  private first(recall: Recall): number {
    const codes = this.sights.map((_, at) => this.codeAt(at, recall));
    if (codes.some((code) => code >= MORE)) return this.numbering(codes.join('|'));
    return this.numbering(this.condition.holds(codes.map((code) => code === YES)) ? 't' : 'f');
  }
}

export class ConditionSight {
  /** names of the variables in the order in which ink reads them */
  readonly names: readonly string[];
  private readonly sights: readonly Sight[];
  private readonly outcomes = new Map<string, Outcome>();

  constructor(
    private readonly condition: Condition,
    values: ValueBook,
  ) {
    const { parts } = condition;
    this.names = parts.map(({ name }) => name);
    this.sights = parts.map(
      ({ name, reading }) => new Sight('global', name, reading, values, answering()),
    );
  }

  /**
   * The condition as these looks saw it, one for each part. What the host said, or the run had written, is no memory:
   * it comes again whenever the run does. Undefined where ink may see more in it than whether the part holds.
   */
  seenBy(looks: readonly InkLook[]): Look | undefined {
    const { parts } = this.condition;
    const decided: (boolean | undefined)[] = [];
    for (const [at, part] of parts.entries()) {
      const look = looks[at];
      const mine = look !== undefined && look.of !== 'memory';
      const answer = mine ? answerFor(look.value, part) : undefined;
      if (mine && answer === undefined) return undefined;
      decided.push(answer);
    }
    return this.outcome(decided);
  }

  private outcome(decided: Decided): Outcome {
    const key = decided.map(String).join();
    const known = this.outcomes.get(key) ?? new Outcome(this.condition, this.sights, decided);
    this.outcomes.set(key, known);
    return known;
  }
}
