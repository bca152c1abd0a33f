// Answers what ink asks on the way: the forced answers first, then the first possibility; and notes each question.
// Must not know: ink, or what becomes of the answers.
import type { Foreign } from '#story/inkChance';
import type { Asked, Trodden } from '#story/inkMachine';
import type { HostName } from '../graph.ts';
import { passes, type Reading } from './reading.ts';

/** A question of one run, in order; each answer to a fork is a group of values that make no difference here. */
export type Question =
  | { kind: 'fork'; on: HostName; groups: readonly (readonly string[])[] }
  | { kind: 'chance'; count: number };

/** More outcomes than that are not tried one by one, and the report says so. */
const CHANCE_LIMIT = 100;
/** Nor are the throws of one run behind that many: a story that throws until it is lucky asks without end. */
const MOST_QUESTIONS = 24;

export type HostValues = ReadonlyMap<HostName, readonly string[]>;
/** What a variable of the host may still be. */
export type Known = ReadonlyMap<string, readonly string[]>;
/** What becomes of the value that is read at a place. */
export type ReadingAt = (where: Trodden | undefined) => Reading;

/** The host says it once and for all; whatever else it says holds until something happens. */
const KEPT = 'intent';

/** Whether what is known of it stays known when the story waits. */
export const isKept = (name: string): boolean => name === KEPT;

const isNumber = (name: HostName): boolean => name === 'trust' || name === 'safety';
const typed = (name: HostName, value: string): string | number =>
  isNumber(name) ? Number(value) : value;

const outcome = (name: HostName, value: string, reading: Reading): string => {
  const one = typed(name, value);
  if (reading.kind === 'test') return String(passes(one, reading) ?? value);
  return reading.kind === 'truth' && isNumber(name) ? String(one !== 0) : value;
};

const grouped = (name: HostName, values: readonly string[], reading: Reading): string[][] => {
  const groups = new Map<string, string[]>();
  for (const value of values) {
    const key = outcome(name, value, reading);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()];
};

const TRUTH: readonly Foreign[] = [0, 1];

/** Values that stand for all that a function of the host may hand back; undefined where any two may differ. */
const foreignValues = (reading: Reading): readonly Foreign[] | undefined => {
  if (reading.kind === 'unused') return [0];
  if (reading.kind === 'truth') return TRUTH;
  if (reading.kind !== 'test') return undefined;
  const { constant } = reading;
  if (typeof constant === 'string') return [constant, `${constant}.`];
  return typeof constant === 'number' ? [constant - 1, constant, constant + 1] : undefined;
};

export class Answers implements Asked {
  readonly questions: Question[] = [];
  /** a question had too many answers to try them all */
  sampled = false;
  private readonly known: Map<string, readonly string[]>;
  private askedKept = false;
  private luck = 1;

  constructor(
    private readonly forced: readonly number[],
    private readonly values: HostValues,
    known: Known,
    private readonly readingAt: ReadingAt,
  ) {
    this.known = new Map(known);
  }

  readonly host = (name: string, where: Trodden | undefined): string | number => {
    const entry = [...this.values].find(([one]) => one === name);
    if (!entry) throw new RangeError(`${name} is not a variable of the host`);
    const [on, values] = entry;
    const groups = grouped(on, this.known.get(on) ?? values, this.readingAt(where));
    const group = (groups.length > 1 ? this.fork(on, groups) : groups[0]) ?? [];
    this.known.set(on, group);
    this.askedKept ||= isKept(on);
    return typed(on, group[0] ?? '');
  };

  readonly chance = (count: number): number => {
    if (count <= 1) return 0;
    if (this.questions.length >= MOST_QUESTIONS) return this.goOn(count);
    const tried = Math.min(count, CHANCE_LIMIT);
    this.sampled ||= tried < count;
    const answer = this.next({ kind: 'chance', count: tried });
    return tried < count ? Math.round((answer * (count - 1)) / (tried - 1)) : answer;
  };

  readonly foreign = (where: Trodden | undefined): readonly Foreign[] => {
    const values = foreignValues(this.readingAt(where));
    this.sampled ||= values === undefined;
    return values ?? TRUTH;
  };

  /** The meters may have moved: what was known of them no longer holds. */
  forget(): void {
    for (const name of ['trust', 'safety', 'family']) this.known.delete(name);
  }

  /** What stays known when the story waits. Undefined while nothing was asked: then it is what was known before. */
  kept(): Known | undefined {
    const values = this.known.get(KEPT);
    return this.askedKept && values ? new Map([[KEPT, values]]) : undefined;
  }

  /** Now this, now that, and the same every time: always the first would keep an unlucky story in its circle. */
  private goOn(count: number): number {
    this.sampled = true;
    this.luck = (Math.imul(this.luck, 1_103_515_245) + 12_345) >>> 0;
    return (this.luck >>> 8) % count;
  }

  private fork(
    on: HostName,
    groups: readonly (readonly string[])[],
  ): readonly string[] | undefined {
    return groups[this.next({ kind: 'fork', on, groups })];
  }

  private next(question: Question): number {
    this.questions.push(question);
    return this.forced[this.questions.length - 1] ?? 0;
  }
}
