// Fetches pictures and hands them to Phaser as textures: loose things once, people and rooms when first shown.
// Must not know: poses or stories. A picture that cannot be fetched rejects with its address.
import type { Textures } from 'phaser';
import thingFrames from '../../assets/rooms/things.json';
import thingImage from '../../assets/rooms/things.webp?no-inline';
import type { Room } from './rooms.ts';
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
  if (textures.exists(name)) return;
  textures.addAtlas(name, picture, phaserFrames(sheet));
  parts.add(name, sheet);
}

export const wallKey = (room: Room): string => `wall-${room.kind}`;
export const softKey = (room: Room): string => `soft-${room.kind}`;
export const frontKey = (room: Room): string => `front-${room.kind}`;

/** Make a room's textures ready; at once when they already are. */
export async function loadRoom(textures: Textures.TextureManager, room: Room): Promise<void> {
  if (textures.exists(frontKey(room))) return;
  const [wall, front] = await Promise.all([imageFrom(room.wall), imageFrom(room.front)]);
  if (textures.exists(frontKey(room))) return;
  textures.addImage(wallKey(room), wall);
  addSoft(textures, room, wall);
  textures.addImage(frontKey(room), front);
}

/** The wall without detail: 1/20 of its size, blurred by being stretched again. */
function addSoft(textures: Textures.TextureManager, room: Room, wall: HTMLImageElement): void {
  const soft = textures.createCanvas(softKey(room), 64, 36);
  if (!soft) return;
  soft.context.imageSmoothingQuality = 'high';
  soft.context.drawImage(wall, 0, 0, 64, 36);
  soft.context.fillStyle = 'rgba(42,33,64,.4)';
  soft.context.globalCompositeOperation = 'source-atop';
  soft.context.fillRect(0, 0, 64, 36);
  soft.refresh();
}
