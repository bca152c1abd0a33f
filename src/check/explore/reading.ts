// What becomes of a value after it was read: compared with a constant, used as yes or no, taken modulo, or told as it is.
// Must not know: which fact is read.
import { partOf } from './program.ts';

/**
 * `test`: only the outcome of one comparison matters; `truth`: only whether it counts as yes;
 * `cycle`: only the remainder matters; `copied`: nothing here, it is only handed on; `unused`: nothing at all;
 * `exact`: all of it.
 */
export type Reading =
  | { kind: 'exact' }
  | { kind: 'unused' }
  | { kind: 'copied' }
  | { kind: 'truth' }
  | { kind: 'test'; operator: string; constant: number | string | boolean }
  | { kind: 'least'; least: number }
  | { kind: 'cycle'; cycle: number };

export const EXACT: Reading = { kind: 'exact' };
export const COPIED: Reading = { kind: 'copied' };
const TRUTH: Reading = { kind: 'truth' };
const UNUSED: Reading = { kind: 'unused' };

export const COMPARES: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);
const TRUTHS = new Set(['&&', '||', 'and', 'or', '!']);
const BINARY = new Set([
  ...COMPARES,
  ...['&&', '||', 'and', 'or', '+', '-', '/', '*', '%', 'MIN', 'MAX', 'POW', '?', '!?', 'L^'],
]);
const UNARY = new Set(['!', '_', 'FLOOR', 'CEILING', 'INT', 'FLOAT', 'readc', 'turns']);
const PUSHES = new Set(['visit', 'turn', 'choiceCnt', 'void']);
/** The same comparison, seen from its other side. */
export const MIRRORED: Readonly<Record<string, string>> = {
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
};

type Constant = number | string | boolean;
/** A value on the stack: a constant, or something that is computed. */
type Pushed = { constant?: Constant };

const isConstant = (item: unknown): item is number | boolean =>
  typeof item === 'number' || typeof item === 'boolean';

const pushed = (item: unknown): Pushed | undefined => {
  if (isConstant(item)) return { constant: item };
  const computed =
    (typeof item === 'string' && PUSHES.has(item)) ||
    ['VAR?', 'CNT?', '^->', '^var', 'list'].some((key) => partOf(item, key) !== undefined);
  return computed ? {} : undefined;
};

const compared = (operator: string, other: Pushed | undefined, mirrored: boolean): Reading => {
  if (other?.constant === undefined) return EXACT;
  const seen = mirrored ? (MIRRORED[operator] ?? operator) : operator;
  return { kind: 'test', operator: seen, constant: other.constant };
};

const withNumber = (operator: string, number: Constant | undefined): Reading => {
  if (typeof number !== 'number') return EXACT;
  if (operator === 'MIN') return { kind: 'least', least: number };
  return (operator === '%' || operator === 'seq') && number > 0
    ? { kind: 'cycle', cycle: number }
    : EXACT;
};

/** Plain text between "str" and "/str" is a constant. */
const stringAt = (
  items: readonly unknown[],
  at: number,
): { value: string; end: number } | undefined => {
  const [text, close] = [items[at + 1], items[at + 2]];
  if (items[at] !== 'str' || typeof text !== 'string') return undefined;
  if (text === '/str') return { value: '', end: at + 1 };
  return text.startsWith('^') && close === '/str'
    ? { value: text.slice(1), end: at + 2 }
    : undefined;
};

/** What lies right below the value when it is pushed. */
const below = (items: readonly unknown[], start: number): Pushed | undefined => {
  if (items[start - 1] === '/str') {
    const text = stringAt(items, start - 3);
    return text && { constant: text.value };
  }
  return pushed(items[start - 1]);
};

const closed = (items: readonly unknown[], at: number, above: number): Reading => {
  const user = items[at + 1];
  const asked = partOf(user, 'c') === true || partOf(user, '*') !== undefined;
  return above === 0 && asked ? TRUTH : EXACT;
};

class Following {
  private readonly above: Pushed[] = [];

  constructor(
    private readonly items: readonly unknown[],
    private readonly start: number,
  ) {}

  follow(): Reading {
    for (let at = this.start + 1; at < this.items.length; at++) {
      const text = stringAt(this.items, at);
      if (text) at = text.end;
      const value = text ? { constant: text.value } : pushed(this.items[at]);
      if (value) this.above.push(value);
      else {
        const reading = this.use(this.items[at], at);
        if (reading) return reading;
      }
    }
    return EXACT;
  }

  /** What an operator does; undefined when it only touches what lies above the value. */
  private use(item: unknown, at: number): Reading | undefined {
    if (typeof item !== 'string') return EXACT;
    if (item === 'pop') return this.above.length === 0 ? UNUSED : EXACT;
    if (item === '/ev') return closed(this.items, at, this.above.length);
    if (UNARY.has(item)) {
      if (this.above.length === 0) return item === '!' ? TRUTH : EXACT;
      this.above[this.above.length - 1] = {};
      return undefined;
    }
    return item === 'seq' || BINARY.has(item) ? this.useTwo(item) : EXACT;
  }

  private useTwo(operator: string): Reading | undefined {
    if (this.above.length > 1) {
      this.above.splice(-2, 2, {});
      return undefined;
    }
    if (TRUTHS.has(operator)) return TRUTH;
    const [top] = this.above;
    if (!top)
      return COMPARES.has(operator)
        ? compared(operator, below(this.items, this.start), true)
        : EXACT;
    return COMPARES.has(operator)
      ? compared(operator, top, false)
      : withNumber(operator, top.constant);
  }
}

/** Follows the value that the item at `start` puts on the stack to whatever uses it up. */
export const readingOf = (items: readonly unknown[], start: number): Reading =>
  new Following(items, start).follow();

/** The reading of something that only counts up, where it is compared: from a number on all values look the same. */
export const countedUp = (reading: Reading): Reading => {
  if (reading.kind === 'truth') return { kind: 'least', least: 1 };
  if (reading.kind !== 'test') return reading;
  const { constant } = reading;
  return typeof constant === 'number' ? { kind: 'least', least: Math.floor(constant) + 1 } : EXACT;
};

const TESTS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};

/** Whether a value passes a test, as ink would say; undefined when ink may say it differently. */
export const passes = (
  value: unknown,
  { operator, constant }: Reading & { kind: 'test' },
): boolean | undefined => {
  const alike = typeof value === 'string' && typeof constant === 'string';
  const numbers = (one: unknown): boolean => typeof one === 'number' || typeof one === 'boolean';
  if (!alike && !(numbers(value) && numbers(constant))) return undefined;
  if (alike && operator !== '==' && operator !== '!=') return undefined;
  if (alike) return (value === constant) === (operator === '==');
  return TESTS[operator]?.(Number(value), Number(constant));
};
