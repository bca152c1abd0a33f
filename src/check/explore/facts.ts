// The facts a story remembers and reads again: variables, visits, turns; each as one kind of reader tells its values apart.
// Must not know: where they are alive (liveness.ts).
import { type Box, boxMeant, partOf, type Program, resolvePath } from './program.ts';
import { countedUp, EXACT, type Reading, readingOf } from './reading.ts';
import { type Steps, stepsOf } from './steps.ts';

export type FactKind = 'global' | 'temp' | 'visits' | 'since' | 'picks' | 'turn';
/** Something remembered, as one kind of reader sees it. */
export type Fact = { kind: FactKind; name: string; reading: Reading };

export type Facts = {
  all: readonly Fact[];
  /** facts read at a node */
  reads(node: number): readonly number[];
  /** facts written anew at a node, so that what they were no longer matters */
  kills(node: number): readonly number[];
  /** temporary variables that a knot was handed by reference: read in another frame than their own */
  lent: ReadonlySet<string>;
};

/** An option that is offered once asks whether it was taken. */
const ONCE = 16;
const NONE: readonly number[] = [];

const nameIn = (item: unknown, key: string): string | undefined => {
  const name = partOf(item, key);
  return typeof name === 'string' ? name : undefined;
};

/** Whether what is handed over at this item goes to a knot, a tunnel or a thread, where the story may wait; no function does. */
const goesToKnot = (items: readonly unknown[], index: number): boolean => {
  const end = items.indexOf('/ev', index);
  const user = items[end + 1] === 'thread' ? items[end + 2] : items[end + 1];
  if (end < 0 || partOf(user, 'c') === true) return false;
  return user === '->->' || ['->', '->t->'].some((key) => partOf(user, key) !== undefined);
};

/** Names that are handed to knots by reference. */
const lentIn = ({ boxes }: Program): Set<string> =>
  new Set(
    boxes.flatMap(({ items }) =>
      items.flatMap((item, index) => {
        const name = nameIn(item, '^var');
        return name !== undefined && goesToKnot(items, index) ? [name] : [];
      }),
    ),
  );

class Gatherer {
  readonly lent: ReadonlySet<string>;
  readonly all: Fact[] = [];
  readonly readsAt = new Map<number, number[]>();
  readonly writesAt = new Map<number, string>();
  private readonly numbers = new Map<string, number>();
  private readonly globals: ReadonlySet<string>;
  private readonly steps: Steps;

  constructor(private readonly program: Program) {
    this.globals = new Set(program.globals);
    this.lent = lentIn(program);
    this.steps = stepsOf(program);
    for (const box of program.boxes.filter(({ path }) => path !== 'global decl'))
      box.items.forEach((item, index) => this.gather(box, item, index));
  }

  private fact(kind: FactKind, name: string, reading: Reading): number {
    const key = `${kind} ${name} ${JSON.stringify(reading)}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push({ kind, name, reading }) - 1;
  }

  private read(box: Box, index: number, kind: FactKind, name: string, reading: Reading): void {
    const fact = this.fact(kind, name, reading);
    const node = box.first + index;
    this.readsAt.set(node, [...(this.readsAt.get(node) ?? []), fact]);
  }

  private gather(box: Box, item: unknown, index: number): void {
    if (typeof item === 'string') this.gatherCommand(box, item, index);
    else this.gatherObject(box, item, index);
  }

  private gatherCommand(box: Box, item: string, index: number): void {
    const reading = (): Reading => countedUp(readingOf(box.items, index));
    if (item === 'visit') this.read(box, index, 'visits', box.path, visitIndex(reading()));
    else if (item === 'seq') this.read(box, index, 'picks', box.path, EXACT);
    else if (item === 'turn') this.read(box, index, 'turn', '', EXACT);
    else if (item === 'turns') this.readEach(box, index, 'since', 2, reading());
    else if (item === 'readc') this.readEach(box, index, 'visits', 1, reading());
  }

  /** TURNS_SINCE and READ_COUNT: of the target named right before, or of any that is counted. */
  private readEach(box: Box, index: number, kind: FactKind, flag: number, reading: Reading): void {
    const named = nameIn(box.items[index - 1], '^->');
    const spot = named === undefined ? undefined : resolvePath(this.program, named, box);
    const meant = spot
      ? [boxMeant(this.program, spot)]
      : this.program.boxes.filter(({ flags }) => (flags & flag) > 0);
    for (const { path } of meant) this.read(box, index, kind, path, reading);
  }

  private gatherObject(box: Box, item: unknown, index: number): void {
    const variable = nameIn(item, 'VAR?');
    if (variable !== undefined && !this.steps.reads.has(box.first + index))
      this.readVariable(box, index, variable, readingOf(box.items, index));
    const pointed = nameIn(item, '^var');
    if (pointed !== undefined) this.readVariable(box, index, pointed, EXACT);
    const target = partOf(item, '->') ?? partOf(item, '->t->') ?? partOf(item, 'f()');
    if (partOf(item, 'var') === true && typeof target === 'string' && target !== '$r')
      this.readVariable(box, index, target, EXACT);
    const counted = nameIn(item, 'CNT?');
    if (counted !== undefined)
      this.readVisits(box, index, counted, countedUp(readingOf(box.items, index)));
    const choice = nameIn(item, '*');
    if (choice !== undefined && (Number(partOf(item, 'flg')) & ONCE) > 0)
      this.readVisits(box, index, choice, { kind: 'least', least: 1 });
    this.gatherWrite(box, item, index);
  }

  private readVariable(box: Box, index: number, name: string, reading: Reading): void {
    if (!this.globals.has(name)) this.readTemp(box, index, name);
    else {
      const step = this.steps.direction.get(name);
      const seen = step === undefined ? reading : step === 'up' ? countedUp(reading) : EXACT;
      this.read(box, index, 'global', name, seen);
    }
  }

  /** It may be a reference, and then what it stands for is read: any variable that was ever lent. */
  private readTemp(box: Box, index: number, name: string): void {
    this.read(box, index, 'temp', name, EXACT);
    for (const lent of this.lent)
      if (this.globals.has(lent)) this.read(box, index, 'global', lent, EXACT);
  }

  private readVisits(box: Box, index: number, path: string, reading: Reading): void {
    const spot = resolvePath(this.program, path, box);
    if (spot) this.read(box, index, 'visits', boxMeant(this.program, spot).path, reading);
  }

  private gatherWrite(box: Box, item: unknown, index: number): void {
    const node = box.first + index;
    const written = nameIn(item, 'VAR=');
    // an empty list takes over the origins of the list before it
    const keeps = this.steps.writes.has(node) || this.program.lists.has(written ?? '');
    if (written !== undefined && !keeps) this.writesAt.set(node, `global ${written}`);
    const temp = nameIn(item, 'temp=');
    if (temp === undefined) return;
    // a later write may go through a reference, and then the reference itself is still needed
    if (partOf(item, 're') === true) this.readTemp(box, index, temp);
    else this.writesAt.set(node, `temp ${temp}`);
  }
}

/** The index of a visit is one less than their count. */
const visitIndex = (reading: Reading): Reading =>
  reading.kind === 'least' ? { kind: 'least', least: reading.least + 1 } : reading;

/** Every fact of a program, with its readers and writers. */
export const factsOf = (program: Program): Facts => {
  const { all, readsAt, writesAt, lent } = new Gatherer(program);
  const byName = new Map<string, number[]>();
  all.forEach(({ kind, name }, at) => {
    const key = `${kind} ${name}`;
    byName.set(key, [...(byName.get(key) ?? []), at]);
  });
  return {
    all,
    reads: (node) => readsAt.get(node) ?? NONE,
    kills: (node) => byName.get(writesAt.get(node) ?? '') ?? NONE,
    lent: new Set([...lent].filter((name) => !program.globals.includes(name))),
  };
};
