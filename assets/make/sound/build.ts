// Makes recordings anew: `npm ci` here, then `npx tsx assets/make/sound/build.ts [name…]` at the top; all without a name.
// Needs ffmpeg. Must not know: the game. Its outputs are committed, so that nobody else needs what it needs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, Manifest } from '../../../src/sound/manifest.ts';
import { FORMATS } from '../../../src/sound/names.ts';
import { RECIPES } from './recipes.ts';
import { crossings } from './studio/crossings.ts';
import { master } from './studio/master.ts';
import { worstPeak } from './studio/sum.ts';

const FOLDER = fileURLToPath(new URL('../../sound/', import.meta.url));
const MANIFEST = join(FOLDER, 'manifest.json');

type Sounds = Partial<Manifest['sounds']>;

const EMPTY = { sounds: {} as Sounds, crossings: undefined };

function tell(name: string, { files, figure }: Entry): void {
  const { webm, m4a } = files;
  const size = `${(webm.bytes / 1000).toFixed(1)} kB, ${(m4a.bytes / 1000).toFixed(1)} kB`;
  const seam = webm.seam ? ` seam ${webm.seam.step} of ${webm.seam.usual}` : '';
  const { crest, centroid, onsets } = figure;
  console.log(
    `${name}: ${webm.loudness} LUFS, ${webm.truePeak} dBTP, ${size}, crest ${crest} dB, centre ${centroid} Hz, ${onsets}/s${seam}`,
  );
}

const write = (file: string, what: unknown): void =>
  writeFileSync(join(FOLDER, file), `${JSON.stringify(what, null, 2)}\n`);

/** What the player needs of all that was measured. */
const loopsOf = (sounds: Manifest['sounds']) =>
  Object.fromEntries(
    RECIPES.filter(({ loopSeconds }) => loopSeconds).map(({ name }) => {
      const { webm, m4a } = sounds[name].files;
      return [name, { webm: webm.loop, m4a: m4a.loop }];
    }),
  );

async function build(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !RECIPES.some((recipe) => recipe.name === name));
  if (unknown.length > 0) throw new Error(`no such sound: ${unknown.join(', ')}`);
  mkdirSync(FOLDER, { recursive: true });
  const before = existsSync(MANIFEST)
    ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest)
    : EMPTY;
  const sounds: Sounds = {};
  for (const recipe of RECIPES) {
    const old = before.sounds[recipe.name];
    const asked = wanted.length === 0 || wanted.includes(recipe.name);
    const entry = asked || !old ? master(recipe, await recipe.make(), FOLDER) : old;
    sounds[recipe.name] = entry;
    if (entry !== old) tell(recipe.name, entry);
  }
  const moved = RECIPES.some(
    ({ kind, name }) => kind === 'lead' && sounds[name] !== before.sounds[name],
  );
  finish(sounds as Manifest['sounds'], moved ? undefined : before.crossings);
}

/** Crossings are measured anew when a motif is. */
function finish(sounds: Manifest['sounds'], measured: Manifest['crossings'] | undefined): void {
  const [webm, m4a] = FORMATS.map((format) => worstPeak(sounds, FOLDER, format));
  const sum = { webm: webm ?? 0, m4a: m4a ?? 0 };
  const manifest: Manifest = {
    format: 2,
    sum,
    crossings: measured ?? crossings(sounds, FOLDER),
    sounds,
  };
  write('manifest.json', manifest);
  write('loops.json', loopsOf(sounds));
  for (const { from, to, step, usual, dip } of manifest.crossings)
    console.log(`${from} to ${to}: jump ${step} of ${usual}, dip ${dip} dB`);
  console.log(`everything at once: ${sum.webm} and ${sum.m4a} dBTP`);
}

await build(process.argv.slice(2));
