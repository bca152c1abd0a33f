// The import rules as a test: each breach is told with its reason and its mend.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { PHONE_WORDS } from '#cli/phonePage';
import { graphOf, loadedWith } from './importGraph.ts';
import type { Graph } from './importGraph.ts';
import { PLACES } from './places.ts';
import { LOADED_RULES, WRITTEN_RULES } from './rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsconfig = path.join(root, 'tsconfig.json');
const parts = ['src', 'tests', 'assets/make', 'vite.config.ts'].filter((part) =>
  existsSync(path.join(root, part)),
);
/** What comes by import() only: engines, stories, and every page but the library and its content note. */
const LATE =
  /^src\/(?:check|scene|sound|author|export)\/|^src\/story\/(?!catalogue)|node_modules\/(?:inkjs|phaser|howler)\/|^src\/ui\/(?!library\/|note\/)\w+\/\w+Page\.tsx$/;

const house = { root, parts, tsconfig };

/** Reading some hundred files takes its time on a busy machine; milliseconds. */
const PATIENCE = 90_000;

describe('the house as written', () => {
  test(
    'keeps the import rules',
    async () => {
      const { breaches, total } = await graphOf(house, WRITTEN_RULES, true);
      expect(total).toBeGreaterThan(10);
      expect(breaches).toEqual([]);
    },
    PATIENCE,
  );

  test('has a row in the table for everything in src', () => {
    const known = PLACES.map(({ name }) => name);
    expect(readdirSync(path.join(root, 'src')).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the house as loaded', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await graphOf({ ...house, parts: ['src'] }, LOADED_RULES, false);
  }, PATIENCE);

  test('brings no story where a phone goes, and no builder into a page', () => {
    expect(graph.total).toBeGreaterThan(10);
    expect(graph.breaches).toEqual([]);
  });

  test('says on a phone nothing that the phone’s words do not hold', () => {
    const files = ['src/phone.ts', 'src/ui/phone/phoneSettings.tsx'].flatMap((file) => [
      ...loadedWith(file, graph.modules),
    ]);
    expect(files).toContain('src/ui/phone/vote.tsx');
    const said = files.flatMap((file) => {
      const text = existsSync(path.join(root, file))
        ? readFileSync(path.join(root, file), 'utf8')
        : '';
      return [...text.matchAll(/\bstrings\.(?!ts\b)(\w+)/g)].map(([, section = '']) => section);
    });
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((section) => !PHONE_WORDS.sections.includes(section))).toEqual([]);
  });

  test('brings for the library page nothing that only other pages need', () => {
    const first = [...loadedWith('src/main.ts', graph.modules)];
    expect(first).toContain('src/ui/library/libraryPage.tsx');
    expect(first.filter((file) => LATE.test(file))).toEqual([]);
  });
});
