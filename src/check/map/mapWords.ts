// What a box of the map says, line by line; the same in the picture, in Mermaid and in the terminal.
// Must not know: how it is drawn.
import { type Heat, heatWords } from './heat.ts';
import type { MapNode } from './storyMap.ts';

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The knot's name first. */
export const mapWords = ({ id, scene, choices, ends }: MapNode, heat?: Heat): string[] =>
  [
    id,
    scene,
    choices > 0 ? counted(choices, 'option', 'options') : undefined,
    ends.length > 0 ? `end: ${ends.join(', ')}` : undefined,
    heatWords(heat, id),
  ].filter((line) => line !== undefined);
