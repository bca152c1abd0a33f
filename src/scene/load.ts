// Fetches pictures and hands them to Phaser as textures: loose things once, people and rooms when first shown.
// Must not know: poses or stories. A picture that cannot be fetched rejects with its address.
import type { Textures } from 'phaser';
import thingFrames from '../../assets/rooms/things.json';
import thingImage from '../../assets/rooms/things.webp?no-inline';
import { ROOM_KEY, type Room } from './rooms.ts';
import { softened } from './soften.ts';
import { type Parts, type Sheet, phaserFrames } from './sheets.ts';

export const THINGS = 'things';

const IMAGES = import.meta.glob<string>('../../assets/people/*.webp', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});
const LISTS = import.meta.glob<Sheet>('../../assets/people/*.json', { import: 'default' });

async function imageFrom(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode().catch((cause: unknown) => {
    throw new Error(`picture not readable: ${url}`, { cause });
  });
  return image;
}

export const fetchThings = (): Promise<HTMLImageElement> => imageFrom(thingImage);

export function addThings(textures: Textures.TextureManager, things: HTMLImageElement): void {
  textures.addAtlas(THINGS, things, thingFrames);
}

/** The game was taken down while a picture was on its way: what came now would keep the whole game in memory. */
export const isGone = (textures: Textures.TextureManager): boolean =>
  (textures as { game: unknown }).game === null;

/** Make a person's sheet ready; at once when it already is, and nothing when nobody has drawn it. */
export async function loadSheet(
  textures: Textures.TextureManager,
  parts: Parts,
  name: string,
): Promise<void> {
  const image = IMAGES[`../../assets/people/${name}.webp`];
  const list = LISTS[`../../assets/people/${name}.json`];
  if (!image || !list || textures.exists(name)) return;
  const [picture, sheet] = await Promise.all([imageFrom(image), list()]);
  if (isGone(textures) || textures.exists(name)) return;
  textures.addAtlas(name, picture, phaserFrames(sheet));
  parts.add(name, sheet);
}

/** Walls, and what their openings show. */
const farOf = ({ layers }: Room) =>
  layers.filter(({ layer }) => layer === 'outside' || layer === 'wall');

/** of the room's far side without detail; a name that no texture has where nothing is drawn */
export const softKey = (room: Room): string =>
  `${ROOM_KEY}${farOf(room)
    .map(({ key }) => key)
    .join('+')}.soft`;

const isThere = (textures: Textures.TextureManager, room: Room): boolean =>
  room.layers.every(({ key }) => textures.exists(key)) &&
  (farOf(room).length === 0 || textures.exists(softKey(room)));

/** Make a room's textures ready; at once when they already are. */
export async function loadRoom(textures: Textures.TextureManager, room: Room): Promise<void> {
  if (isThere(textures, room)) return;
  const missing = room.layers.filter(({ key }) => !textures.exists(key));
  const images = await Promise.all(missing.map(({ url }) => imageFrom(url)));
  if (isGone(textures)) return;
  missing.forEach(({ key }, at) => {
    const image = images[at];
    if (image && !textures.exists(key)) textures.addImage(key, image);
  });
  addSoft(textures, room);
}

type Stock = Pick<Textures.TextureManager, 'getTextureKeys' | 'remove'>;

/** What these rooms need stays; the pictures of all other rooms are given back. */
export function freeRooms(textures: Stock, wanted: readonly Room[]): void {
  const kept = new Set(wanted.flatMap((room) => [softKey(room), ...room.layers.map((l) => l.key)]));
  for (const key of textures.getTextureKeys()) {
    if (key.startsWith(ROOM_KEY) && !kept.has(key)) textures.remove(key);
  }
}

/** All that is far off, back to front, as one picture without detail. */
function addSoft(textures: Textures.TextureManager, room: Room): void {
  if (isThere(textures, room)) return;
  const soft = softened(
    farOf(room).map(({ key, at }) => ({
      at,
      image: textures.get(key).getSourceImage() as CanvasImageSource,
    })),
  );
  if (soft) textures.addCanvas(softKey(room), soft);
}
