// Draws this half of the rooms: `npx tsx assets/make/art/rooms/outside/build.ts [kind…]`. The same bytes every time.
// Must not know: the product; it only writes files under assets/rooms.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Box } from '../../box.ts';
import { pngOf } from '../../raster.ts';
import { FRONT, type RoomArt, SCENE } from '../room.ts';
import { OUTSIDE_ROOMS } from '../roomsOutside.ts';

const ROOMS = fileURLToPath(new URL('../../../../rooms/', import.meta.url));
/** pixels a scene unit; the same as for the other rooms */
const SCALE = 1.6;

async function write(path: string, svg: string, within: Box): Promise<void> {
  const png = pngOf(svg, within, SCALE);
  const image = await sharp(png).webp({ quality: 74, alphaQuality: 86, effort: 6 }).toBuffer();
  await writeFile(`${ROOMS}${path}`, image);
  console.log(`${path} ${image.length}`);
}

/** What is outside and what shines there lie under the wall in one picture. */
async function room(art: RoomArt): Promise<void> {
  const { kind, wall, front, outside = '', awake = '' } = art;
  await mkdir(`${ROOMS}${kind}`, { recursive: true });
  await write(`${kind}/wall.webp`, outside + awake + wall, SCENE);
  await write(`${kind}/front.webp`, front, FRONT);
  for (const [name, over] of Object.entries(art.overlays ?? {})) {
    if (over.wall) await write(`${kind}/wall.${name}.webp`, over.wall, SCENE);
    if (over.front) await write(`${kind}/front.${name}.webp`, over.front, FRONT);
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((kind) => !OUTSIDE_ROOMS[kind]);
if (unknown.length > 0) throw new Error(`no such room: ${unknown.join(', ')}`);
const kinds = asked.length > 0 ? asked : Object.keys(OUTSIDE_ROOMS);
for (const kind of kinds) {
  const draw = OUTSIDE_ROOMS[kind];
  if (draw) await room(draw());
}
