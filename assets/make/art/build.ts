// Draws the product's art: `npx tsx assets/make/art/build.ts [people|things|rooms] [name…]`. The same bytes every time.
// Must not know: the product; it only writes files under assets/people and assets/rooms.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { STILL_NAMES } from '#scene/stillName';
import { writeAtlas, writeFigure } from './atlas.ts';
import type { Box } from './box.ts';
import { CAST } from './cast.ts';
import { sheetsOf } from './people.ts';
import { pngOf } from './raster.ts';
import { carPark } from './rooms/carPark.ts';
import { hallway } from './rooms/hallway.ts';
import { kitchen } from './rooms/kitchen.ts';
import { FRONT, type RoomArt, SCENE } from './rooms/room.ts';
import { stillSvg } from './still.ts';
import { stillStage } from './stillStages.ts';
import { thingPieces } from './things.ts';

const ASSETS = fileURLToPath(new URL('../../', import.meta.url));
/** pixels a scene unit for rooms; a wall stands further back than a face and may be softer */
const ROOM = { scale: 1.6, quality: 78 };
/** pixels a bust unit: 1.7 a scene unit, and a sheet that any phone's graphics memory takes */
const PERSON = { scale: 0.76, width: 2048, quality: 74 };
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

async function people(names: readonly string[]): Promise<void> {
  for (const look of CAST) {
    if (names.length > 0 && !names.includes(look.figure)) continue;
    for (const { ending, pieces } of sheetsOf(look)) {
      const file = `${ASSETS}people/${look.figure}${ending}`;
      console.log(`${file.slice(ASSETS.length)} ${await writeFigure(pieces, { file, ...PERSON })}`);
    }
  }
}

async function rooms(names: readonly string[]): Promise<void> {
  for (const art of [kitchen(), hallway(), carPark()]) {
    if (names.length === 0 || names.includes(art.kind)) await room(art);
  }
}

async function things(): Promise<void> {
  const plan = { file: `${ASSETS}rooms/things`, scale: 1.8, width: 2048, quality: 80 };
  console.log(`rooms/things.webp ${await writeAtlas(thingPieces(), plan)}`);
}

const [what, ...names] = process.argv.slice(2);
const BUILDS = { people, things, rooms } as const;
if (what !== undefined && !(what in BUILDS)) {
  throw new Error(`build ${Object.keys(BUILDS).join(', ')} or nothing, not ${what}`);
}
await mkdir(`${ASSETS}people`, { recursive: true });
await mkdir(`${ASSETS}rooms`, { recursive: true });
for (const [name, build] of Object.entries(BUILDS)) {
  if (what === undefined || what === name) await build(names);
}
