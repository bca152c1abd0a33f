// What a run looked at of what ink remembers, as finely as it made a difference there; each one object, however often it comes.
// Must not know: values, or what becomes of the runs.
import type { InkLook } from '#story/inkReads';
import type { ReadingAt } from './answers.ts';
import type { ConditionAt, ConditionSight } from './conditionSight.ts';
import { countedUp, EXACT, type Reading } from './reading.ts';
import { type Look, Sight } from './seen.ts';
import type { ValueBook } from './valueBook.ts';

const ONCE: Reading = { kind: 'least', least: 1 };

const readingFor = ({ kind, where }: InkLook, readingAt: ReadingAt): Reading => {
  if (kind === 'global') return readingAt(where);
  if (kind !== 'visits' || !where) return EXACT;
  // an option that is offered once asks only whether it was taken
  if ('onceOnly' in where) return ONCE;
  return 'pathForCount' in where ? countedUp(readingAt(where)) : EXACT;
};

const NOWHERE = {};

export class Looks {
  private readonly all = new Map<string, Sight>();
  /** by the place that looks: nearly always one */
  private readonly byPlace = new WeakMap<object, Sight[]>();

  constructor(
    private readonly readingAt: ReadingAt,
    private readonly conditionAt: ConditionAt,
    private readonly values: ValueBook,
  ) {}

  /** Each once, in the order in which they came first. */
  of(reads: readonly InkLook[]): Look[] {
    const looks = new Set<Look>();
    for (let at = 0; at < reads.length; ) {
      const condition = this.conditionFrom(reads, at);
      const read = reads[at];
      if (condition) looks.add(condition);
      else if (read) looks.add(this.one(read));
      at += condition?.names.length ?? 1;
    }
    return [...looks];
  }

  /** A condition that was read whole; where the run itself wrote one of its variables, what was before says too little. */
  private conditionFrom(reads: readonly InkLook[], from: number): ConditionSight | undefined {
    const condition = this.conditionAt(reads[from]?.where);
    const whole = condition?.names.every((name, at) => {
      const read = reads[from + at];
      const here = read?.kind === 'global' && read.name === name;
      if (!here || (read.rewritten && !condition.isFree(at))) return false;
      return this.conditionAt(read.where) === condition;
    });
    return whole === true ? condition : undefined;
  }

  private one(read: InkLook): Sight {
    const here = this.byPlace.get(read.where ?? NOWHERE);
    const known = here?.find(({ kind, name }) => kind === read.kind && name === read.name);
    return known ?? this.first(read, here);
  }

  private first(read: InkLook, here: Sight[] | undefined): Sight {
    const reading = readingFor(read, this.readingAt);
    const { kind, name } = read;
    const key = `${kind} ${name} ${JSON.stringify(reading)}`;
    const look = this.all.get(key) ?? new Sight(kind, name, reading, this.values);
    this.all.set(key, look);
    this.byPlace.set(read.where ?? NOWHERE, [...(here ?? []), look]);
    return look;
  }
}
