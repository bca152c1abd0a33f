// Draws the product's art: `npx tsx assets/make/art/build.ts [people|things|rooms] [name…]`. The same bytes every time.
// Must not know: the product; it only writes files under assets/people and assets/rooms.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeAtlas, writeFigure } from './atlas.ts';
import { CAST } from './cast.ts';
import { inHandPieces, sheetsOf } from './people.ts';
import { drawRooms } from './rooms/build.ts';
import { partPieces } from './things.ts';

const ASSETS = fileURLToPath(new URL('../../', import.meta.url));
/** pixels a bust unit: 1.7 a scene unit, and a sheet that any phone's graphics memory takes */
const PERSON = { scale: 0.76, width: 2048, quality: 74 };

async function inHand(): Promise<void> {
  const file = `${ASSETS}people/in-hand.things`;
  const plan = { file, ...PERSON, width: 512 };
  console.log(`people/in-hand.things ${await writeFigure(inHandPieces(), plan)}`);
}

async function people(names: readonly string[]): Promise<void> {
  if (names.length === 0 || names.includes('in-hand')) await inHand();
  for (const look of CAST) {
    if (names.length > 0 && !names.includes(look.figure)) continue;
    for (const { ending, pieces } of sheetsOf(look)) {
      const file = `${ASSETS}people/${look.figure}${ending}`;
      console.log(`${file.slice(ASSETS.length)} ${await writeFigure(pieces, { file, ...PERSON })}`);
    }
  }
}

async function things(): Promise<void> {
  const plan = { file: `${ASSETS}rooms/things`, scale: 1.8, width: 2048, quality: 80 };
  console.log(`rooms/things.webp ${await writeAtlas(partPieces(), plan)}`);
}

const [what, ...names] = process.argv.slice(2);
const BUILDS = { people, things, rooms: drawRooms } as const;
if (what !== undefined && !(what in BUILDS)) {
  throw new Error(`build ${Object.keys(BUILDS).join(', ')} or nothing, not ${what}`);
}
await mkdir(`${ASSETS}people`, { recursive: true });
await mkdir(`${ASSETS}rooms`, { recursive: true });
for (const [name, build] of Object.entries(BUILDS)) {
  if (what === undefined || what === name) await build(names);
}
