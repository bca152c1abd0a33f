// Fetches the pictures of things when they first lie in sight. A thing that cannot be fetched is left out.
// Must not know: stages, places.
import type { Textures } from 'phaser';
import { isGone } from './load.ts';

/** Addresses only; the pictures themselves come when they are wanted. */
const PICTURES: Readonly<Record<string, string>> = import.meta.glob('../../assets/things/*.webp', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});

export const thingKey = (name: string): string => `thing-${name}`;

async function imageFrom(name: string): Promise<HTMLImageElement | undefined> {
  const address = PICTURES[`../../assets/things/${name}.webp`];
  if (address === undefined) return undefined;
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

async function loadThing(textures: Textures.TextureManager, name: string): Promise<void> {
  if (textures.exists(thingKey(name))) return;
  // a missing cup must not take the whole picture down: it is simply not on the table
  const image = await imageFrom(name).catch(() => undefined);
  if (image && !isGone(textures) && !textures.exists(thingKey(name)))
    textures.addImage(thingKey(name), image);
}

/** Resolves when every one of them is ready or has failed; at once when all are there. */
export async function loadThings(
  textures: Textures.TextureManager,
  names: readonly string[],
): Promise<void> {
  await Promise.all(names.map((name) => loadThing(textures, name)));
}
