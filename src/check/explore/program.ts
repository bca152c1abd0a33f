// Compiled ink (a JSON value) as numbered boxes and nodes, so that it can be reasoned about without running it.
// Must not know: what a node does when it runs.

/** A container of compiled ink. Its nodes are numbered `first` … `first + items.length`; the last is its end. */
export type Box = {
  id: number;
  path: string;
  /** -1 for the root */
  parent: number;
  /** position in the parent; -1 when only a name leads here */
  at: number;
  items: readonly unknown[];
  /** boxes by position, where an item is one */
  inner: ReadonlyMap<number, number>;
  named: ReadonlyMap<string, number>;
  /** ink counts visits (1), turns (2) */
  flags: number;
  first: number;
};

export type Program = {
  boxes: readonly Box[];
  /** how many nodes there are */
  size: number;
  /** the box of a node */
  boxOf(node: number): Box;
  /** global variables, in the order of their declaration */
  globals: readonly string[];
  /** those of them that hold a list */
  lists: ReadonlySet<string>;
};

export type Spot = { box: Box; index: number };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What stands under a key of an item, if the item has it. */
export const partOf = (item: unknown, key: string): unknown =>
  isObject(item) ? item[key] : undefined;

/** The part as text; empty when it is absent or no text. */
export const namedPart = (item: unknown, key: string): string => {
  const part = partOf(item, key);
  return typeof part === 'string' ? part : '';
};

type Growing = Omit<Box, 'inner' | 'named'> & {
  inner: Map<number, number>;
  named: Map<string, number>;
};

class Reader {
  readonly boxes: Growing[] = [];
  private size = 0;

  read(array: readonly unknown[], path: string, parent: number, at: number, name: string): number {
    const items = array.slice(0, -1);
    const tail = array.at(-1);
    const id = this.boxes.length;
    const flags = Number(partOf(tail, '#f') ?? 0);
    const place = { path, parent, at, first: this.size };
    const box: Growing = { ...place, id, items, inner: new Map(), named: new Map(), flags };
    this.boxes.push(box);
    this.size += items.length + 1;
    if (name !== '' && at >= 0) this.boxes[parent]?.named.set(name, id);
    items.forEach((item, index) => this.readItem(box, item, index));
    if (isObject(tail))
      for (const [key, value] of Object.entries(tail)) this.readNamed(box, key, value);
    return id;
  }

  get nodes(): number {
    return this.size;
  }

  private readItem(box: Growing, item: unknown, index: number): void {
    if (!Array.isArray(item)) return;
    const name = namedPart(item.at(-1), '#n');
    const id = this.read(item, pathTo(box.path, name || String(index)), box.id, index, name);
    box.inner.set(index, id);
  }

  private readNamed(box: Growing, key: string, value: unknown): void {
    if (!Array.isArray(value)) return;
    box.named.set(key, this.read(value, pathTo(box.path, key), box.id, -1, key));
  }
}

const pathTo = (path: string, last: string): string => (path === '' ? last : `${path}.${last}`);

const globalsIn = (boxes: readonly Box[]): string[] =>
  (boxes.find(({ path }) => path === 'global decl')?.items ?? []).flatMap((item) => {
    const name = partOf(item, 'VAR=');
    return typeof name === 'string' ? [name] : [];
  });

const listsIn = (boxes: readonly Box[]): Set<string> => {
  const items = boxes.find(({ path }) => path === 'global decl')?.items ?? [];
  return new Set(
    items.flatMap((item, at) => {
      const name = partOf(item, 'VAR=');
      const isList = partOf(items[at - 1], 'list') !== undefined;
      return typeof name === 'string' && isList ? [name] : [];
    }),
  );
};

/** `ink` is what the compiler wrote, format 21. Throws RangeError on anything else. */
export const readProgram = (ink: unknown): Program => {
  const root = partOf(ink, 'root');
  if (!Array.isArray(root)) throw new RangeError('expected compiled ink');
  const reader = new Reader();
  reader.read(root, '', -1, -1, '');
  const { boxes } = reader;
  const owner = new Int32Array(reader.nodes);
  for (const { id, first, items } of boxes) owner.fill(id, first, first + items.length + 1);
  const boxAt = (id: number): Box => {
    const box = boxes[id];
    if (!box) throw new RangeError(`there is no box ${id}`);
    return box;
  };
  return {
    boxes,
    size: reader.nodes,
    boxOf: (node) => boxAt(owner[node] ?? -1),
    globals: globalsIn(boxes),
    lists: listsIn(boxes),
  };
};

const stepInto = (program: Program, { box, index }: Spot, part: string): Spot | undefined => {
  const here = index < 0 ? box : program.boxes[box.inner.get(index) ?? -1];
  if (!here) return undefined;
  if (part === '^') {
    const parent = program.boxes[here.parent];
    return parent && { box: parent, index: -1 };
  }
  if (/^\d+$/.test(part)) return { box: here, index: Number(part) };
  const named = program.boxes[here.named.get(part) ?? -1];
  return named && { box: named, index: -1 };
};

/** Where a path leads; `from` is the box in which a relative path stands. Index -1 is the box as a whole. */
export const resolvePath = (program: Program, path: string, from: Box): Spot | undefined => {
  const relative = path.startsWith('.');
  const parts = path.replace(/^\./, '').split('.').filter(Boolean);
  // the first ^ of a relative path is the box in which it stands
  const rest = relative ? parts.slice(1) : parts;
  const start = relative ? from : program.boxes[0];
  let spot: Spot | undefined = start && { box: start, index: -1 };
  for (const part of rest) spot = spot && stepInto(program, spot, part);
  return spot;
};

/** The box that a path means: the one it leads to, or the one in which it leads to an item. */
export const boxMeant = (program: Program, { box, index }: Spot): Box =>
  program.boxes[box.inner.get(index) ?? -1] ?? box;

/** The node at which ink goes on when it is sent to a spot. */
export const nodeAt = ({ box, index }: Spot): number =>
  box.first + Math.min(Math.max(index, 0), box.items.length);
