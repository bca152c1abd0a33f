// Makes every recording anew: `npm ci` here, then `npx tsx assets/make/sound/build.ts` at the top. Needs ffmpeg.
// Must not know: the game. Its outputs are committed, so that nobody else needs what it needs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, Manifest } from '../../../src/sound/manifest.ts';
import { RECIPES } from './recipes.ts';
import { master } from './studio/master.ts';
import { worstPeak } from './studio/sum.ts';

const FOLDER = fileURLToPath(new URL('../../sound/', import.meta.url));

function tell(name: string, entry: Entry): void {
  const { webm, m4a } = entry.files;
  const size = `${(webm.bytes / 1000).toFixed(1)} kB, ${(m4a.bytes / 1000).toFixed(1)} kB`;
  const seam = webm.seam ? ` seam ${webm.seam.step} of ${webm.seam.usual}` : '';
  console.log(`${name}: ${webm.loudness} LUFS, ${webm.truePeak} dBTP, ${size}${seam}`);
}

async function build(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const sounds: Partial<Manifest['sounds']> = {};
  for (const recipe of RECIPES) {
    const entry = master(recipe, await recipe.make(), FOLDER);
    sounds[recipe.name] = entry;
    tell(recipe.name, entry);
  }
  const all = sounds as Manifest['sounds'];
  const sum = { webm: worstPeak(all, FOLDER, 'webm'), m4a: worstPeak(all, FOLDER, 'm4a') };
  const manifest: Manifest = { format: 1, sum, sounds: all };
  writeFileSync(join(FOLDER, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`everything at once: ${sum.webm} and ${sum.m4a} dBTP`);
}

await build();
