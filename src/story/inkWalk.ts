// Walks the compiler's parsed tree and gathers options and lines with their raw tags and places.
// Must not know: what a tag means. (The tree's type is narrow on purpose: only what is read here.)
import type { Place } from './storyFault.ts';

export type Parsed = {
  typeName: string;
  content: readonly Parsed[];
  parent: Parsed | null;
  debugMetadata: { fileName: string | null; startLineNumber: number } | null;
  text?: string;
  isStart?: boolean;
  isEnd?: boolean;
  isDone?: boolean;
  startContent?: Parsed;
  choiceOnlyContent?: Parsed;
  innerContent?: Parsed;
  /** of a choice, a branch, a conditional */
  condition?: Parsed | null;
  ownExpression?: Parsed | null;
  initialCondition?: Parsed | null;
  isElse?: boolean;
  /** of a knot, a stitch, a labelled gather or choice, a reference */
  name?: string | null;
  target?: { dotSeparatedComponents: string } | null;
  isTunnel?: boolean;
  isThread?: boolean;
  /** of an assignment: what is written */
  variableName?: string;
  varIdentifier?: { name: string } | null;
  sequenceType?: number;
  /** an expression as ink writes it */
  toString(): string;
};

export type RawTag = { raw: string; place: Place; dynamic: boolean };

/** A run of text and the raw tags in it, as the writer wrote them. */
export type WrittenText = {
  kind: 'option' | 'line';
  text: string;
  tags: readonly RawTag[];
  place: Place;
  /** an alternative, a sequence, glue or a variable stands inside the text, or a divert joins it to the next line */
  mixed: boolean;
};

const NO_PLACE: Place = { file: 'main.ink', line: 1 };

export const placeOf = (node: Parsed): Place => {
  for (let at: Parsed | null = node; at; at = at.parent) {
    const meta = at.debugMetadata;
    if (meta) return { file: meta.fileName ?? 'main.ink', line: meta.startLineNumber };
  }
  return NO_PLACE;
};

const isText = (node: Parsed): boolean => node.typeName === 'Text';
export const isNewline = (node: Parsed): boolean => isText(node) && node.text === '\n';
/** What holds lines; everything else with content is an expression, whose strings are no lines. */
const HOLDERS = new Set([
  'Story',
  'Knot',
  'Stitch',
  'Function',
  'Weave',
  'ContentList',
  'Conditional',
  'ConditionalSingleBranch',
  'Sequence',
  'Choice',
]);
const some = (node: Parsed, test: (one: Parsed) => boolean): boolean =>
  test(node) || (HOLDERS.has(node.typeName) && node.content.some((child) => some(child, test)));

const BRANCHING = new Set(['Conditional', 'Sequence']);
const INLINE = new Set(['ref', 'FunctionCall', 'Glue', 'IncDecExpression', 'BinaryExpression']);

/** Gathers text and tags up to the end of a line. */
class Run {
  private text = '';
  private tags: RawTag[] = [];
  private open: RawTag | undefined;
  private place: Place | undefined;
  private mixed = false;

  constructor(private readonly kind: WrittenText['kind']) {}

  get hasText(): boolean {
    return this.text.trim() !== '';
  }

  add(node: Parsed): void {
    if (node.typeName === 'Tag') this.turnTag(node);
    else if (isText(node)) this.addText(node);
    else this.mix();
  }

  mix(): void {
    if (this.open) this.open.dynamic = true;
    else this.mixed = true;
  }

  private turnTag(node: Parsed): void {
    if (this.open) this.tags.push(this.open);
    this.open = node.isStart ? { raw: '', place: placeOf(node), dynamic: false } : undefined;
  }

  private addText(node: Parsed): void {
    const text = node.text ?? '';
    if (this.open) this.open.raw += text;
    else this.text += text;
    if (text.trim() !== '') this.place ??= placeOf(node);
  }

  /** What was gathered, and a clean slate; undefined when there was nothing. */
  close(): WrittenText | undefined {
    const tags = this.open ? [...this.tags, this.open] : this.tags;
    const text = this.text.trim();
    const { kind, mixed } = this;
    const place = this.place ?? tags[0]?.place ?? NO_PLACE;
    Object.assign(this, { text: '', tags: [], open: undefined, place: undefined, mixed: false });
    return text === '' && tags.length === 0 ? undefined : { kind, text, tags, place, mixed };
  }
}

export const flat = (node: Parsed): readonly Parsed[] =>
  node.typeName === 'ContentList' ? node.content.flatMap(flat) : [node];

export const optionOf = (node: Parsed): WrittenText | undefined => {
  const run = new Run('option');
  for (const list of [node.startContent, node.choiceOnlyContent])
    for (const part of list ? flat(list) : []) run.add(part);
  const written = run.close();
  return written && { ...written, place: placeOf(node) };
};

export const isBlock = (node: Parsed): boolean =>
  some(node, (one) => isNewline(one) || one.typeName === 'Choice');
export const hasWords = (node: Parsed): boolean =>
  some(node, (one) => isText(one) && (one.text ?? '').trim() !== '');

class Walk {
  readonly found: WrittenText[] = [];
  private readonly run = new Run('line');

  close(): void {
    const written = this.run.close();
    if (written) this.found.push(written);
  }

  visitAll(nodes: readonly Parsed[]): void {
    for (const node of nodes.flatMap(flat)) this.visit(node);
  }

  private visit(node: Parsed): void {
    if (isNewline(node)) this.close();
    else if (isText(node) || node.typeName === 'Tag' || INLINE.has(node.typeName))
      this.run.add(node);
    else if (node.typeName === 'Choice') this.visitOption(node);
    else if (node.typeName === 'Gather') this.close();
    else if (node.typeName === 'Divert') this.visitDivert(node);
    else if (BRANCHING.has(node.typeName) && !isBlock(node)) {
      if (hasWords(node)) this.run.mix();
    } else if (HOLDERS.has(node.typeName)) this.visitBlock(node);
  }

  /** ink joins `Text -> knot` with the knot's first line; only an end leaves the line alone, and a divert by itself. */
  private visitDivert({ isEnd, isDone }: Parsed): void {
    if (!isEnd && !isDone && this.run.hasText) this.run.mix();
  }

  private visitOption(node: Parsed): void {
    this.close();
    const option = optionOf(node);
    if (option) this.found.push(option);
    if (node.innerContent) this.visitAll(node.innerContent.content);
  }

  private visitBlock(node: Parsed): void {
    this.close();
    this.visitAll(node.content);
    this.close();
  }
}

/** Every option and every line of the tree, in the order of the source. Conditions of branches are no lines. */
export const writtenTexts = (root: Parsed): WrittenText[] => {
  const walk = new Walk();
  walk.visitAll(root.content);
  walk.close();
  return walk.found;
};
