// Every sentence of the faces stands in the languages' files: no .tsx file holds prose, no sentence stands unused, and none
// is said before it is shown, since it would stay in the language of that moment.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readMessages } from '#languages/files';

const ROOTS = ['ui', 'author'].map((folder) =>
  fileURLToPath(new URL(`../../src/${folder}/`, import.meta.url)),
);

const sources = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && name !== 'strings.ts')
    .map((name) => ({ name, text: readFileSync(`${root}${name}`, 'utf8') })),
);

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

/** What a person would read in a source text. */
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

describe('no prose outside the languages', () => {
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

const isLate = (node: ts.Node): boolean => ts.isFunctionLike(node) || ts.isTypeNode(node);

/** Depth of a chain such as `words.bands.trust`, when it begins with one of `names`. */
const depthOf = (node: ts.Node, names: ReadonlyMap<string, number>): number => {
  if (ts.isIdentifier(node)) return names.get(node.text) ?? -1;
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return -1;
  const before = depthOf(node.expression, names);
  return before < 0 ? -1 : before + 1;
};

/** Sentences read while a module loads. `const words = strings.play` is none: it is the section and not yet a sentence. */
const saidEarly = (name: string, text: string): string[] => {
  const found: string[] = [];
  const names = new Map([['strings', 0]]);
  const look = (node: ts.Node): void => {
    if (isLate(node)) return;
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
      const depth = depthOf(node.initializer, names);
      if (depth === 1) names.set(node.name.text, 1);
    }
    if (depthOf(node, names) > 1) found.push(`${name}: ${node.getText()}`);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return found;
};

describe('no sentence is said before it is shown', () => {
  test('the look finds one that is', () => {
    const planted = `const words = strings.play; const NAMES = { undo: words.undo }; const f = () => words.undo;`;
    expect(saidEarly('planted.ts', planted)).toEqual(['planted.ts: words.undo']);
    expect(saidEarly('planted.ts', 'const PAGES = [strings.site.help];')).toHaveLength(1);
  });

  test('no module does so', () => {
    expect(sources.flatMap(({ name, text }) => saidEarly(name, text))).toEqual([]);
  });
});

/** Read by a key that is a value. */
const BY_VALUE = new Set(['problems', 'language', 'breaches', 'feelings', 'helpKinds', 'refusals']);

test('every sentence is used somewhere', () => {
  const all = sources.map(({ text }) => text).join('\n');
  const sections = Object.values(readMessages('en')).flatMap((part) => Object.entries(part));
  const keys = sections.flatMap(([section, sentences]) =>
    BY_VALUE.has(section) ? [] : Object.keys(sentences).map((key) => ({ section, key })),
  );
  expect(keys.length).toBeGreaterThan(300);
  const unused = keys.filter(({ key }) => !new RegExp(`\\.${key}\\b|'${key}'`).test(all));
  expect(unused.map(({ section, key }) => `${section}.${key}`)).toEqual(['site.stillHere']);
});
