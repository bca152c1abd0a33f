// Proves that the import rules bite: a house with planted breaches, built in a folder of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { graphOf } from './importGraph.ts';
import { LOADED_RULES, WRITTEN_RULES } from './rules.ts';

describe('a planted breach is reported', () => {
  const planted = mkdtempSync(path.join(tmpdir(), 'house-'));
  afterAll(() => rmSync(planted, { recursive: true }));

  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(planted, file)), { recursive: true });
    writeFileSync(path.join(planted, file), text);
  };
  write('node_modules/phaser/package.json', '{ "name": "phaser", "main": "phaser.js" }');
  write('node_modules/phaser/phaser.js', 'export default 1;');
  write('tsconfig.json', '{ "compilerOptions": { "module": "ESNext" } }');
  write('tests/fake.ts', 'export const fake = 1;');
  write('src/ui/page.ts', "import '../domain/meter.ts';\nexport type Page = 1;\n");
  write(
    'src/domain/meter.ts',
    "import type { Page } from '../ui/page.ts';\nexport type M = Page;\n",
  );
  write('src/domain/clock.ts', "import { hrtime } from 'node:process';\nexport { hrtime };\n");
  write('src/sound/player.ts', "import p from 'phaser';\nexport { p };\n");
  write('src/scene/rig.ts', "import { fake } from '../../tests/fake.ts';\nexport { fake };\n");
  write('src/story/narrator.ts', 'export const tell = 1;\n');
  write(
    'src/app/play.ts',
    "import { tell } from '../story/narrator.ts';\nexport const p = tell;\n",
  );
  write('src/app/moment.ts', "import { p } from './play.ts';\nexport const m = p;\n");
  const there = { root: planted, parts: ['src'], tsconfig: path.join(planted, 'tsconfig.json') };

  test.each([
    ['domain imports itself only: src/domain/meter.ts -> src/ui/page.ts'],
    ['domain uses nothing of Node: src/domain/clock.ts -> process'],
    ['sound uses howler only: src/sound/player.ts -> node_modules/phaser/phaser.js'],
    ['no circle: src/domain/meter.ts -> src/ui/page.ts'],
    ['src is not built of tests, stories or scripts: src/scene/rig.ts -> tests/fake.ts'],
  ])('%s', async (sentence) => {
    const { breaches } = await graphOf(there, WRITTEN_RULES, true);
    expect(breaches.filter((breach) => breach.startsWith(sentence))).toHaveLength(1);
  });

  test('also over two steps', async () => {
    const { breaches } = await graphOf(there, LOADED_RULES, false);
    expect(breaches).toEqual([
      expect.stringContaining('src/app/moment.ts -> src/app/play.ts -> src/story/narrator.ts'),
    ]);
  });
});
