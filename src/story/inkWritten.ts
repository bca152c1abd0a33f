// Variables that a run of ink wrote, and which of them now hold what another one held when the run began.
// Must not know: values, or what is made of it. A copy tells no value apart: only whoever reads the copy does.
import type { InkObject } from './inkInside.ts';
import type { InkLook } from './inkReads.ts';

/** ink's own number of the command that ends an expression, as of inkjs 2.4. */
const END = 2;

const endsExpression = (content: InkObject | undefined): boolean =>
  content !== undefined && 'commandType' in content && content.commandType === END;

const isWriterOf = (content: InkObject | undefined, name: string): boolean =>
  content !== undefined && 'variableName' in content && content.variableName === name;

/** Lists are no plain copies: an empty one takes over the origins of the list before it. */
const isList = (value: unknown): boolean => value instanceof Map;

export class Written {
  /** for each variable that was written the one whose first value it holds; undefined for a value of the run's own */
  private sources = new Map<string, string | undefined>();
  private mark: ReadonlyMap<string, string | undefined> = new Map();
  /** what was read last and not written anywhere yet */
  private last: InkLook | undefined;

  get names(): readonly string[] {
    return [...this.sources.keys()];
  }

  /** Written variables that hold what one held when the run began, with the name of that one. */
  get copies(): ReadonlyMap<string, string> {
    const copies = new Map<string, string>();
    for (const [name, source] of this.sources) if (source !== undefined) copies.set(name, source);
    return copies;
  }

  /** The variable whose first value this one holds: itself while it was not written. */
  sourceOf(name: string): string | undefined {
    return this.sources.has(name) ? this.sources.get(name) : name;
  }

  hasRead(look: InkLook): void {
    this.last = look;
  }

  write(name: string, value: unknown, trodden: readonly InkObject[]): void {
    const look = isList(value) ? undefined : this.copiedInto(name, trodden);
    this.last = undefined;
    if (look) look.copied = true;
    this.sources.set(name, look?.name);
  }

  lookAhead(): void {
    this.mark = new Map(this.sources);
  }

  goBack(): void {
    this.sources = new Map(this.mark);
    this.last = undefined;
  }

  /** The look at a variable right before it is written into this one, when nothing was done to its value. */
  private copiedInto(name: string, trodden: readonly InkObject[]): InkLook | undefined {
    if (!isWriterOf(trodden.at(-1), name)) return undefined;
    const reader = trodden.at(endsExpression(trodden.at(-2)) ? -3 : -2);
    return this.last?.of === 'memory' && this.last.where === reader ? this.last : undefined;
  }
}
