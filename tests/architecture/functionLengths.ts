// How many lines each named function of a TypeScript text has.
// Must not know: how many would be too many.
import ts from 'typescript';

export type FunctionLength = { name: string; lines: number };

const nameOf = (node: ts.Node): string | undefined => {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText();
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return undefined;
  const { initializer } = node;
  const isFunction = ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer);
  return isFunction ? node.name.getText() : undefined;
};

/**
 * Functions, methods and functions kept in a constant, inner ones before the one around them. An inner
 * function's lines count for itself only, so that a maker of functions is as long as its own words.
 */
export const functionLengths = (file: string, text: string): FunctionLength[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const line = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const found: FunctionLength[] = [];
  /** Answers with the lines of all named functions in `node`. */
  const visit = (node: ts.Node): number => {
    let inner = 0;
    ts.forEachChild(node, (child) => {
      inner += visit(child);
    });
    const name = nameOf(node);
    if (name === undefined) return inner;
    const all = line(node.getEnd()) - line(node.getStart()) + 1;
    found.push({ name, lines: Math.max(1, all - inner) });
    return all;
  };
  visit(source);
  return found;
};
