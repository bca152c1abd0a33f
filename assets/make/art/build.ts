// Draws all art of the product: `npx tsx assets/make/art/build.ts`. The same bytes every time.
// Must not know: the product; it only writes files under assets/people and assets/rooms.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { STILL_NAMES } from '#scene/stillName';
import { writeAtlas } from './atlas.ts';
import type { Box } from './box.ts';
import { peoplePieces } from './people.ts';
import { pngOf } from './raster.ts';
import { carPark } from './rooms/carPark.ts';
import { hallway } from './rooms/hallway.ts';
import { kitchen } from './rooms/kitchen.ts';
import { FRONT, type RoomArt, SCENE } from './rooms/room.ts';
import { stillSvg } from './still.ts';
import { stillStage } from './stillStages.ts';
import { partPieces } from './things.ts';

const ASSETS = fileURLToPath(new URL('../../', import.meta.url));
/** pixels a scene unit for rooms; a wall stands further back than a face and may be softer */
const ROOM = { scale: 1.6, quality: 78 };
const STILL = { scale: 0.75, quality: 62 };

type Finish = { scale: number; quality: number };

async function layer(path: string, svg: string, within: Box, finish: Finish): Promise<void> {
  const png = pngOf(svg, within, finish.scale);
  const image = await sharp(png)
    .webp({ quality: finish.quality, alphaQuality: 90, effort: 6 })
    .toBuffer();
  await writeFile(path, image);
  console.log(`${path.slice(ASSETS.length)} ${image.length}`);
}

async function room(art: RoomArt): Promise<void> {
  const folder = `${ASSETS}rooms/${art.kind}`;
  await mkdir(folder, { recursive: true });
  await layer(`${folder}/wall.webp`, art.wall, SCENE, ROOM);
  await layer(`${folder}/front.webp`, art.front, FRONT, ROOM);
  for (const name of STILL_NAMES) {
    const drawing = stillSvg(stillStage(name, art.kind), art);
    await layer(`${folder}/still-${name}.webp`, drawing, SCENE, STILL);
  }
}

await mkdir(`${ASSETS}people`, { recursive: true });
await mkdir(`${ASSETS}rooms`, { recursive: true });
const people = { file: `${ASSETS}people/people`, scale: 0.88, width: 4096, quality: 78 };
const things = { file: `${ASSETS}rooms/things`, scale: 1.8, width: 2048, quality: 80 };
console.log(`people.webp ${await writeAtlas(peoplePieces(), people)}`);
console.log(`things.webp ${await writeAtlas(partPieces(), things)}`);
for (const art of [kitchen(), hallway(), carPark()]) await room(art);
