// long-line: at most 40 words a line.
// Must not know: the usual length of a line (lineMedian.ts).
import { wordsIn } from './measure.ts';
import { quoted, sceneRule } from './rule.ts';

const MOST = 40;

export const longLine = sceneRule(
  {
    name: 'long-line',
    comment: 'a line is shown at once and read in one breath; a paragraph is a page in a game',
  },
  ({ lines }) =>
    lines.flatMap(({ line: { text }, place }) => {
      const count = wordsIn(text).length;
      if (count <= MOST) return [];
      const message = `${quoted(text)} has ${count} words; a line of more than ${MOST} is not read in one breath.`;
      return [{ place, message, mend: 'divide it, or cut what the reader sees without it.' }];
    }),
);
