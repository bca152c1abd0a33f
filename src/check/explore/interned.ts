// Numbers for things that come again: the same key, the same number, in order of appearance.
// Must not know: what the things are.

export class Interned<T> {
  readonly all: T[] = [];
  readonly keys: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a key; `make` is asked once. */
  number(key: string, make: () => T): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    this.keys.push(key);
    return this.all.push(make()) - 1;
  }
}
