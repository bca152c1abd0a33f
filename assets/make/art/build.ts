// Draws all art of the product: `npx tsx assets/make/art/build.ts`. The same bytes every time.
// Must not know: the product; it only writes files under assets/people and assets/rooms.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeAtlas } from './atlas.ts';
import { peoplePieces } from './people.ts';
import { drawRooms } from './rooms/build.ts';
import { thingPieces } from './things.ts';

const ASSETS = fileURLToPath(new URL('../../', import.meta.url));

await mkdir(`${ASSETS}people`, { recursive: true });
await mkdir(`${ASSETS}rooms`, { recursive: true });
const people = { file: `${ASSETS}people/people`, scale: 0.88, width: 4096, quality: 78 };
const things = { file: `${ASSETS}rooms/things`, scale: 1.8, width: 2048, quality: 80 };
console.log(`people.webp ${await writeAtlas(peoplePieces(), people)}`);
console.log(`things.webp ${await writeAtlas(thingPieces(), things)}`);
await drawRooms([]);
