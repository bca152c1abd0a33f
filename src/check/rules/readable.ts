// Every piece of text that a player reads, with its place and whether it is a counter-move.
// Must not know: what is looked for in it.
import type { Place } from '#story/storyFault';
import type { SceneText } from './storyText.ts';

/** `speaker` is absent in narration; an option has `misses` when it is a counter-move. */
export type Readable = {
  text: string;
  place: Place;
  told: 'narration' | 'speech' | 'option';
  misses: boolean;
};

export const readableOf = ({ lines, points }: SceneText): Readable[] => [
  ...lines.map(({ line, place }): Readable => {
    const told = line.speaker === undefined ? 'narration' : 'speech';
    return { text: line.text, place, told, misses: false };
  }),
  ...points.flatMap(({ options }) =>
    options.map(({ choice, place }): Readable => {
      return { text: choice.text, place, told: 'option', misses: choice.misses.length > 0 };
    }),
  ),
];
