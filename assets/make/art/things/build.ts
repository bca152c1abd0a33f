// Draws loose things: `npx tsx assets/make/art/things/build.ts [name… or scenario id…]`, all of them without a name.
// Must not know: the product; it writes files under assets/things. The same bytes every time.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { cutPiece } from '../atlas.ts';
import type { Box } from '../box.ts';
import { brushFrom } from '../brush.ts';
import { THINGS } from './all.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const OUT = `${ROOT}assets/things/`;
const LIST = `${OUT}things.json`;
const AROUND: Box = { x: -360, y: -320, w: 720, h: 640 };
/** pixels a scene unit */
const SCALE = 1.8;

type At = [x: number, y: number, w: number, h: number];

const seedOf = (name: string): number =>
  [...name].reduce((n, c) => (n * 31 + c.charCodeAt(0)) >>> 0, 7);

const tenth = (n: number): number => Math.round(n * 10) / 10;

/** One file, and where it lies about the thing's origin, in scene units. */
async function drawThing(name: string): Promise<At> {
  const draw = THINGS[name];
  if (!draw) throw new Error(`no such thing: ${name}`);
  const cut = await cutPiece(
    { frame: name, svg: draw(brushFrom(seedOf(name))), within: AROUND },
    SCALE,
  );
  const raw = { width: cut.w, height: cut.h, channels: 4 } as const;
  const image = sharp(Buffer.from(cut.data), { raw });
  const bytes = await image
    .webp({ quality: 76, alphaQuality: 70, effort: 6, smartSubsample: true })
    .toBuffer();
  await writeFile(`${OUT}${name}.webp`, bytes);
  return [tenth(cut.at[0]), tenth(cut.at[1]), tenth(cut.w / SCALE), tenth(cut.h / SCALE)];
}

/** A scenario's id stands for the props it declares that are drawn. */
async function namesOf(asked: string): Promise<string[]> {
  if (THINGS[asked]) return [asked];
  const text = await readFile(`${ROOT}stories/${asked}/scenario.json`, 'utf8');
  const { props = [] } = JSON.parse(text) as { props?: string[] };
  return props.filter((prop) => THINGS[prop]);
}

async function known(): Promise<Record<string, At>> {
  const text = await readFile(LIST, 'utf8').catch(() => '{"at":{}}');
  return (JSON.parse(text) as { at: Record<string, At> }).at;
}

await mkdir(OUT, { recursive: true });
const asked = process.argv.slice(2);
const some = (await Promise.all(asked.map(namesOf))).flat();
const at = asked.length > 0 ? await known() : {};
for (const name of asked.length > 0 ? some : Object.keys(THINGS)) at[name] = await drawThing(name);
const sorted = Object.fromEntries(Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(LIST, `${JSON.stringify({ scale: SCALE, at: sorted })}\n`);
console.log(`${Object.keys(sorted).length} things`);
