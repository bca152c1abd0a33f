// Builds the game into dist/; with --if-stale only when a source is newer than what is there.
// Must not know: what the build is made of; that stands in vite.config.ts.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { compressAll } from './compress.ts';
import { isFresh } from './freshness.ts';
import { assetScripts, writeWorker } from './offline.ts';
import { writePhonePage } from './phonePage.ts';
import { writeRoads } from './roads.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = [
  'src',
  'stories',
  'assets',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const upToDate = (): boolean =>
  isFresh(
    path.join(root, 'dist/index.html'),
    SOURCES.map((source) => path.join(root, source)),
  );

const fault = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

if (!process.argv.includes('--if-stale') || !upToDate()) {
  try {
    const built = (await build({ root, logLevel: 'warn' })) as Rolldown.RolldownOutput;
    const dist = path.join(root, 'dist');
    await writePhonePage(root, dist);
    writeRoads(root, dist);
    await writeWorker(root, dist, assetScripts(built));
    await compressAll(dist);
  } catch (thrown) {
    console.error(`The game could not be built.\n${fault(thrown)}`);
    process.exitCode = 1;
  }
}
