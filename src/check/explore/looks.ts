// What a run looked at of what ink remembers, as finely as it made a difference there; each one object, however often it comes.
// Must not know: values, or what becomes of the runs.
import type { InkLook } from '#story/inkReads';
import { isKept, type Known, type ReadingAt } from './answers.ts';
import type { ConditionAt } from './conditionSight.ts';
import { COPIED, countedUp, EXACT, type Reading } from './reading.ts';
import type { Recall } from './recall.ts';
import { type Look, ownNumbering, Sight } from './seen.ts';
import type { ValueBook } from './valueBook.ts';

const ONCE: Reading = { kind: 'least', least: 1 };

const readingFor = ({ kind, where, copied }: InkLook, readingAt: ReadingAt): Reading => {
  if (kind === 'global') return copied ? COPIED : readingAt(where);
  if (kind !== 'visits' || !where) return EXACT;
  // an option that is offered once asks only whether it was taken
  if ('onceOnly' in where) return ONCE;
  return 'pathForCount' in where ? countedUp(readingAt(where)) : EXACT;
};

const NOWHERE = {};

/** What was known of a variable of the host when the run began: its first question has only so many answers. */
class KnownBefore implements Look {
  private readonly numbering = ownNumbering();

  constructor(private readonly name: string) {}

  in(_recall: Recall, known: Known): number {
    return this.numbering(known.get(this.name)?.join() ?? '');
  }
}

export class Looks {
  private readonly all = new Map<string, Sight>();
  /** by the place that looks: nearly always one */
  private readonly byPlace = new WeakMap<object, Sight[]>();
  private readonly known = new Map<string, KnownBefore>();

  constructor(
    private readonly readingAt: ReadingAt,
    private readonly conditionAt: ConditionAt,
    private readonly values: ValueBook,
  ) {}

  /** Each once, in the order in which they came first. */
  of(reads: readonly InkLook[]): Look[] {
    const looks = new Set<Look>();
    for (let at = 0; at < reads.length; ) {
      const together = this.together(reads, at);
      const condition = together && this.conditionAt(together[0]?.where)?.seenBy(together);
      const read = reads[at];
      for (const one of together ?? [])
        if (one.of === 'host' && isKept(one.name)) looks.add(this.knownOf(one.name));
      if (condition) looks.add(condition);
      else if (read) for (const look of this.one(read)) looks.add(look);
      at += condition ? (together?.length ?? 1) : 1;
    }
    return [...looks];
  }

  /** The looks of one condition that was read whole. */
  private together(reads: readonly InkLook[], from: number): readonly InkLook[] | undefined {
    const condition = this.conditionAt(reads[from]?.where);
    const whole = condition?.names.every((name, at) => {
      const read = reads[from + at];
      const here = read?.kind === 'global' && read.name === name;
      return here && this.conditionAt(read.where) === condition;
    });
    return condition && whole === true
      ? reads.slice(from, from + condition.names.length)
      : undefined;
  }

  /** What the run had written is no memory; of what the host said only what was known before. */
  private one(read: InkLook): Look[] {
    if (read.of === 'memory') return [this.sight(read)];
    return read.of === 'host' && isKept(read.name) ? [this.knownOf(read.name)] : [];
  }

  private knownOf(name: string): Look {
    const known = this.known.get(name) ?? new KnownBefore(name);
    this.known.set(name, known);
    return known;
  }

  private sight(read: InkLook): Sight {
    const here = this.byPlace.get(read.where ?? NOWHERE);
    const known = here?.find(
      (one) =>
        one.kind === read.kind &&
        one.name === read.name &&
        (one.reading === COPIED) === (read.copied === true),
    );
    return known ?? this.first(read, here);
  }

  private first(read: InkLook, here: Sight[] | undefined): Sight {
    const reading = readingFor(read, this.readingAt);
    const { kind, name, where } = read;
    const key = `${kind} ${name} ${JSON.stringify(reading)}`;
    const look = this.all.get(key) ?? new Sight(kind, name, reading, this.values);
    this.all.set(key, look);
    this.byPlace.set(where ?? NOWHERE, [...(here ?? []), look]);
    return look;
  }
}
