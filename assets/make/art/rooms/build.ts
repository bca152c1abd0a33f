// Draws rooms: `npx tsx assets/make/art/rooms/build.ts [kind…]`, all of them without a name. The same bytes every time.
// Must not know: the product; it only writes files under assets/rooms/<kind>.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { STILL_NAMES } from '#scene/stillName';
import type { Box } from '../box.ts';
import { pngOf } from '../raster.ts';
import { inkedBox } from '../shade.ts';
import { stillSvg } from '../still.ts';
import { stillStage } from '../stillStages.ts';
import { ROOMS } from './all.ts';
import { LAYERS, type RoomArt, type RoomPlan, SCENE, overlaysOf } from './room.ts';

const ASSETS = fileURLToPath(new URL('../../../', import.meta.url));
/** pixels a scene unit for rooms; a wall stands further back than a face and may be softer */
const ROOM = { scale: 1.6, quality: 78 };
const STILL = { scale: 0.75, quality: 62 };

type Spot = readonly [x: number, y: number, w: number, h: number];

async function picture(path: string, image: Sharp, quality: number): Promise<void> {
  const bytes = await image.webp({ quality, alphaQuality: 90, effort: 6 }).toBuffer();
  await writeFile(path, bytes);
  console.log(`${path.slice(ASSETS.length)} ${bytes.length}`);
}

/** Draws one layer, cuts away what is clear, and says where it lies in scene units; none where it is empty. */
async function layer(path: string, svg: string): Promise<Spot | undefined> {
  const raw = sharp(pngOf(svg, SCENE, ROOM.scale)).ensureAlpha();
  const { data, info } = await raw.raw().toBuffer({ resolveWithObject: true });
  const size = { w: info.width, h: info.height };
  const box = inkedBox({ data: new Uint8Array(data), ...size });
  if (!box) return undefined;
  const cut = sharp(data, { raw: { width: size.w, height: size.h, channels: 4 } });
  const at = { left: box.x, top: box.y, width: box.w, height: box.h };
  await picture(path, cut.extract(at), ROOM.quality);
  return spotOf(box);
}

const spotOf = ({ x, y, w, h }: Box): Spot => {
  const unit = (n: number): number => Math.round((n / ROOM.scale) * 100) / 100;
  return [unit(x), unit(y), unit(w), unit(h)];
};

/** File name without ending → markup: `wall`, `outside.winter`. */
function drawingsOf(art: RoomArt): [string, string][] {
  const sets = [['', art] as const, ...Object.entries(overlaysOf(art))];
  return sets.flatMap(([name, set]) =>
    LAYERS.flatMap((one): [string, string][] => {
      const svg = set[one];
      return svg ? [[name === '' ? one : `${one}.${name}`, svg]] : [];
    }),
  );
}

function plansOf(art: RoomArt): Record<string, RoomPlan> {
  const overlays = Object.entries(overlaysOf(art)).flatMap(([name, { plan }]) =>
    plan ? [[name, plan] as const] : [],
  );
  return Object.fromEntries([['', art.plan ?? {}] as const, ...overlays]);
}

/** Names whose layers take the place of the plain room's. */
const insteadOf = (art: RoomArt): string[] =>
  Object.entries(overlaysOf(art)).flatMap(([name, { instead }]) => (instead ? [name] : []));

async function stills(folder: string, art: RoomArt): Promise<void> {
  for (const name of STILL_NAMES) {
    const svg = stillSvg(stillStage(name, art.kind), art);
    const image = sharp(pngOf(svg, SCENE, STILL.scale));
    await picture(`${folder}/still-${name}.webp`, image, STILL.quality);
  }
}

/** Everything in a room's folder: layers, stills, and `room.json` with its plan and where each layer lies. */
async function room(art: RoomArt): Promise<void> {
  const folder = `${ASSETS}rooms/${art.kind}`;
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) await rm(`${folder}/${old}`);
  const spots: Record<string, Spot> = {};
  for (const [name, svg] of drawingsOf(art)) {
    const spot = await layer(`${folder}/${name}.webp`, svg);
    if (spot) spots[name] = spot;
  }
  const file = { plans: plansOf(art), instead: insteadOf(art), layers: spots };
  await writeFile(`${folder}/room.json`, `${JSON.stringify(file)}\n`);
  if (!process.env['NO_STILLS']) await stills(folder, art);
}

/** Draws these kinds, or every kind; an unknown name is a caller's mistake. */
export async function drawRooms(kinds: readonly string[]): Promise<void> {
  for (const kind of kinds.length > 0 ? kinds : Object.keys(ROOMS)) {
    const draw = ROOMS[kind];
    if (!draw) throw new Error(`no room "${kind}"; there are ${Object.keys(ROOMS).join(', ')}`);
    await room(draw());
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await drawRooms(process.argv.slice(2));
