// Draws lines, diverts, conditions, sequences and assignments into the net.
// Must not know: how choices stand together (flowWeave.ts, handed in).
import type { FlowNet } from './flowNet.ts';
import {
  flat,
  hasWords,
  isBlock,
  isNewline,
  type Parsed,
  placeOf,
  writtenTexts,
} from './inkWalk.ts';

/** Draws a weave inside a part; returns where it begins. */
export type DrawWeave = (net: FlowNet, content: readonly Parsed[], after: number) => number;

const ASSIGNMENTS = new Set(['variable assignment', 'temp', 'IncDecExpression']);
const SILENT = new Set(['VAR', 'LIST', 'CONST', 'AuthorWarning', 'EXTERNAL']);
const BRANCHING = new Set(['Conditional', 'Sequence']);
/** ink's flag for a sequence that may be used up */
const ONCE = 8;

/** Every variable that an expression reads. */
const readsOf = (node: Parsed | null | undefined): string[] => {
  if (!node) return [];
  const own = node.typeName === 'ref' && node.name ? [node.name] : [];
  return [...own, ...node.content.flatMap(readsOf)];
};

/** A condition inside a line is part of the line; one that only diverts, or holds lines, is not. */
const isOfLine = (node: Parsed): boolean => {
  if (BRANCHING.has(node.typeName)) return !isBlock(node) && hasWords(node);
  return !['Divert', 'Weave', 'TunnelOnwards'].includes(node.typeName) && !isStatement(node);
};
const isStatement = ({ typeName }: Parsed): boolean =>
  ASSIGNMENTS.has(typeName) || SILENT.has(typeName);

/** Neighbours on one line come together; everything else stands alone. */
const statementsOf = (parts: readonly Parsed[]): Parsed[][] => {
  const statements: Parsed[][] = [];
  let line: Parsed[] | undefined;
  for (const node of parts.flatMap(flat)) {
    if (isNewline(node)) line = undefined;
    else if (!isOfLine(node)) {
      statements.push([node]);
      line = undefined;
    } else if (line) line.push(node);
    else statements.push((line = [node]));
  }
  return statements;
};

const flowLine = (net: FlowNet, parts: readonly Parsed[], after: number): number => {
  const [written] = writtenTexts({ typeName: 'Weave', content: parts } as Parsed);
  return written === undefined ? after : net.add({ kind: 'line', written, next: [after] });
};

const flowDivert = (net: FlowNet, node: Parsed, after: number): number => {
  const { target, isEnd, isDone, isTunnel, isThread } = node;
  if (isEnd || isDone || !target) return net.end;
  return net.call(target.dotSeparatedComponents, isTunnel || isThread ? [after] : []);
};

const branchContent = ({ content, ownExpression }: Parsed): readonly Parsed[] =>
  content.filter((node) => node !== ownExpression);

const flowConditional = (net: FlowNet, node: Parsed, after: number, draw: DrawWeave): number => {
  const branches = node.content.filter(({ typeName }) => typeName === 'ConditionalSingleBranch');
  const next = branches.map((branch) => draw(net, branchContent(branch), after));
  const whole = branches.some(({ isElse }) => isElse);
  const asked = [node.initialCondition, ...branches.map(({ ownExpression }) => ownExpression)];
  return net.add({
    kind: 'condition',
    reads: asked.flatMap(readsOf),
    place: placeOf(node),
    next: whole ? next : [...next, after],
  });
};

const flowSequence = (net: FlowNet, node: Parsed, after: number, draw: DrawWeave): number => {
  const next = node.content.map((element) => draw(net, [element], after));
  const spent = ((node.sequenceType ?? 0) & ONCE) > 0;
  return net.add({ kind: 'pass', next: spent ? [...next, after] : next });
};

const flowAssignment = (net: FlowNet, node: Parsed, after: number): number =>
  net.add({
    kind: 'assignment',
    name: node.variableName ?? node.varIdentifier?.name ?? '',
    reads: node.content.flatMap(readsOf),
    place: placeOf(node),
    next: [after],
  });

const flowStatement = (
  net: FlowNet,
  statement: readonly Parsed[],
  after: number,
  draw: DrawWeave,
): number => {
  const [node] = statement;
  if (!node || SILENT.has(node.typeName)) return after;
  if (isOfLine(node)) return flowLine(net, statement, after);
  if (node.typeName === 'Divert') return flowDivert(net, node, after);
  if (node.typeName === 'TunnelOnwards') return net.end;
  if (node.typeName === 'Conditional') return flowConditional(net, node, after, draw);
  if (node.typeName === 'Sequence') return flowSequence(net, node, after, draw);
  return ASSIGNMENTS.has(node.typeName)
    ? flowAssignment(net, node, after)
    : draw(net, node.content, after);
};

/** Parts in a row, drawn from the last to the first. */
export const flowParts = (
  net: FlowNet,
  parts: readonly Parsed[],
  after: number,
  draw: DrawWeave,
): number =>
  statementsOf(parts).reduceRight(
    (next, statement) => flowStatement(net, statement, next, draw),
    after,
  );
