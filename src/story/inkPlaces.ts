// Where each thing of the compiled story stands in the source: the compiler knows it, the compiled JSON does not.
// Must not know: what the things mean.
import type { Story } from 'inkjs';
import type { Place } from './storyFault.ts';

type Metadata = { fileName: string | null; startLineNumber: number };
type Compiled = {
  path: { toString(): string };
  debugMetadata: Metadata | null;
  content?: readonly Compiled[];
  namedContent?: ReadonlyMap<string, Compiled>;
};

/** Paths of the compiled story, as it names them itself, to file and line. */
export type InkPlaces = ReadonlyMap<string, Place>;

const placeIn = ({ fileName, startLineNumber }: Metadata, main: string): Place => ({
  file: fileName ?? main,
  line: startLineNumber,
});

const gather = (one: Compiled, main: string, into: Map<string, Place>): void => {
  const { debugMetadata } = one;
  const path = one.path.toString();
  if (debugMetadata && !into.has(path)) into.set(path, placeIn(debugMetadata, main));
  const inner = new Set([...(one.content ?? []), ...(one.namedContent?.values() ?? [])]);
  for (const child of inner) gather(child, main, into);
};

/** Made from the story as the compiler holds it in memory. */
export const placesOf = (story: Story, main: string): InkPlaces => {
  const places = new Map<string, Place>();
  gather(story.mainContentContainer as unknown as Compiled, main, places);
  return places;
};

/** The place of a path, or of what holds it. */
export const placeAt = (places: InkPlaces, path: string, main: string): Place => {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = places.get(at);
    if (place) return place;
  }
  return { file: main, line: 1 };
};
