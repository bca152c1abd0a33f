// A condition of ink as a formula over variables: of all that it reads only whether it holds makes a difference.
// Must not know: values, or which run reads it.
import { partOf } from './program.ts';
import { COMPARES, MIRRORED, type Reading } from './reading.ts';

/** One variable as the condition looks at it: alone, as yes or no, or compared with a constant. */
export type Part = { name: string; reading: Reading & { kind: 'truth' | 'test' } };

type Constant = number | string | boolean;
type Term =
  | { kind: 'constant'; value: Constant }
  | { kind: 'variable'; name: string }
  | { kind: 'part'; part: number }
  | { kind: 'not'; of: Term }
  | { kind: 'and' | 'or'; left: Term; right: Term };

export type Condition = {
  /** in the order in which ink reads them */
  parts: readonly Part[];
  /** `answers`: for each part whether it holds */
  holds(answers: readonly boolean[]): boolean;
};

/** A condition with the places of its items: from the first to the last before the end of the expression. */
export type PlacedCondition = { condition: Condition; from: number; to: number };

const JOINS: Readonly<Record<string, 'and' | 'or'>> = { '&&': 'and', '||': 'or' };
const ASKS = 1;

/** Whether only yes or no is asked of what the expression leaves: a divert, an option or a branch with a condition. */
const asksYesOrNo = (user: unknown): boolean => {
  const first: unknown = Array.isArray(user) ? user[0] : user;
  if (partOf(first, 'c') === true) return true;
  return partOf(user, '*') !== undefined && (Number(partOf(user, 'flg')) & ASKS) > 0;
};

const holdsIn = (term: Term, answers: readonly boolean[]): boolean => {
  if (term.kind === 'part') return answers[term.part] ?? false;
  if (term.kind === 'not') return !holdsIn(term.of, answers);
  if (term.kind === 'and') return holdsIn(term.left, answers) && holdsIn(term.right, answers);
  if (term.kind === 'or') return holdsIn(term.left, answers) || holdsIn(term.right, answers);
  return term.kind === 'constant' && Boolean(term.value);
};

/** Reads one expression from its last item back to its first. */
class Backwards {
  readonly parts: Part[] = [];
  at: number;

  constructor(
    private readonly items: readonly unknown[],
    last: number,
  ) {
    this.at = last;
  }

  /** As yes or no; undefined for what is no formula. */
  yesOrNo(): Term | undefined {
    const term = this.term();
    if (term?.kind === 'constant') return typeof term.value === 'string' ? undefined : term;
    return term?.kind === 'variable' ? this.part(term.name, { kind: 'truth' }) : term;
  }

  private term(): Term | undefined {
    const item = this.items[this.at--];
    if (typeof item === 'number' || typeof item === 'boolean')
      return { kind: 'constant', value: item };
    if (typeof item === 'string') return this.operated(item);
    const name = partOf(item, 'VAR?');
    return typeof name === 'string' ? { kind: 'variable', name } : undefined;
  }

  private operated(operator: string): Term | undefined {
    if (operator === '/str') return this.text();
    if (operator === '!') {
      const of = this.yesOrNo();
      return of && { kind: 'not', of };
    }
    if (COMPARES.has(operator)) return this.compared(operator);
    const kind = JOINS[operator];
    if (!kind) return undefined;
    const right = this.yesOrNo();
    const left = right && this.yesOrNo();
    return left && { kind, left, right };
  }

  private text(): Term | undefined {
    const text = this.items[this.at--];
    if (text === 'str') return { kind: 'constant', value: '' };
    const plain = typeof text === 'string' && text.startsWith('^');
    return plain && this.items[this.at--] === 'str'
      ? { kind: 'constant', value: text.slice(1) }
      : undefined;
  }

  private compared(operator: string): Term | undefined {
    const right = this.term();
    const left = right && this.term();
    if (left?.kind === 'variable' && right?.kind === 'constant')
      return this.part(left.name, { kind: 'test', operator, constant: right.value });
    if (left?.kind !== 'constant' || right?.kind !== 'variable') return undefined;
    const mirrored = MIRRORED[operator] ?? operator;
    return this.part(right.name, { kind: 'test', operator: mirrored, constant: left.value });
  }

  private part(name: string, reading: Part['reading']): Term {
    return { kind: 'part', part: this.parts.push({ name, reading }) - 1 };
  }
}

/** Read from its end, so that the parts come in the opposite order. */
const forwards = ({ parts }: Backwards, term: Term): Condition => {
  const last = parts.length - 1;
  return {
    parts: parts.toReversed(),
    holds: (answers) =>
      holdsIn(
        term,
        answers.map((_, at) => answers[last - at] ?? false),
      ),
  };
};

/**
 * The condition in which the item at `start` is read, when it is one: variables, constants, comparisons of the two,
 * and, or, not; and nothing but its outcome is used.
 */
export const conditionAt = (
  items: readonly unknown[],
  start: number,
): PlacedCondition | undefined => {
  const end = items.indexOf('/ev', start);
  if (end < 0 || !asksYesOrNo(items[end + 1])) return undefined;
  const reading = new Backwards(items, end - 1);
  const term = reading.yesOrNo();
  const from = reading.at + 1;
  if (!term || reading.parts.length < 2 || from > start) return undefined;
  return { condition: forwards(reading, term), from, to: end - 1 };
};
