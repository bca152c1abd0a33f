// Every sentence of the faces stands in strings.ts: no .tsx file holds prose, and no sentence stands unused.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { strings } from '#ui/strings';

const ROOT = fileURLToPath(new URL('../../src/ui/', import.meta.url));

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && name !== 'strings.ts')
  .map((name) => ({ name, text: readFileSync(`${ROOT}${name}`, 'utf8') }));

/** Attributes whose value a person sees or hears. */
const SAID = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
  'label',
]);
/** Attributes that hold several names and no words. */
const NAMES = new Set(['class', 'viewBox', 'd', 'href']);
const TWO_WORDS = /[A-Za-z]{2,}[,.]?\s+[A-Za-z]{2,}/;

const attributeAround = (node: ts.Node): string | undefined => {
  for (let up = node.parent; up; up = up.parent) {
    if (ts.isJsxAttribute(up)) return up.name.getText();
    if (ts.isBlock(up)) return undefined;
  }
  return undefined;
};

const isOutsideWords = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node.parent) ||
  (ts.isNewExpression(node.parent) && node.parent.expression.getText() === 'Error');

const isProse = (node: ts.Node): boolean => {
  if (ts.isJsxText(node)) return /[A-Za-z]/.test(node.text);
  if (!ts.isStringLiteralLike(node) || isOutsideWords(node)) return false;
  const attribute = attributeAround(node);
  if (attribute && SAID.has(attribute)) return /[A-Za-z]/.test(node.text);
  return !NAMES.has(attribute ?? '') && TWO_WORDS.test(node.text);
};

/** What a person would read in a source text, outside of strings.ts. */
const proseIn = (name: string, text: string): string[] => {
  const found: string[] = [];
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const look = (node: ts.Node): void => {
    if (isProse(node)) found.push(`${name}: ${node.getText().trim()}`);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
};

describe('no prose outside strings.ts', () => {
  test('there are faces to look at', () => {
    expect(sources.filter(({ name }) => name.endsWith('.tsx')).length).toBeGreaterThan(20);
  });

  test('the look finds prose where there is some', () => {
    const planted = 'const A = () => <p title="Hello">Good morning {`two words`}</p>;';
    expect(proseIn('planted.tsx', planted)).toHaveLength(3);
    expect(proseIn('planted.tsx', 'const A = () => <p class="two words">{a}</p>;')).toEqual([]);
  });

  test('no .tsx file holds any', () => {
    const faces = sources.filter(({ name }) => name.endsWith('.tsx'));
    expect(faces.flatMap(({ name, text }) => proseIn(name, text))).toEqual([]);
  });
});

test('every sentence is used somewhere', () => {
  const all = sources.map(({ text }) => text).join('\n');
  const keys = Object.entries(strings).flatMap(([page, sentences]) =>
    page === 'problems' ? [] : Object.keys(sentences).map((key) => ({ page, key })),
  );
  const unused = keys.filter(({ key }) => !new RegExp(`\\.${key}\\b|'${key}'`).test(all));
  expect(unused.map(({ page, key }) => `${page}.${key}`)).toEqual(['site.stillHere']);
});
