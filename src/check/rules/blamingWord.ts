// blaming-word: blame only ever as a counter-move, and the hurt partner never as the cause.
// Must not know: what counts as therapy-speak (bannedWord.ts). A note, since only a reader can tell.
import { type Readable, readableOf } from './readable.ts';
import { sceneRule } from './rule.ts';

const BLAME = /\byou (?:always|never)\b|\bcalm down\b|\bcrazy\b/i;
/** In narration "you" is the player, who did it. */
const UNKIND = /\bcalm down\b|\bcrazy\b/i;
const CAUSE =
  /\bif (?:she|he|they|you) had(?:n['’]t)? only\b|\bif (?:she|he|they) had\b|\bdrove (?:you|me|him|her|them)\b/i;

/** A counter-move may blame; the partner may, being hurt; a helpful option and the narration may not. */
const blameIn = ({ text, told, misses }: Readable): string | undefined => {
  if (told === 'option' && !misses) return BLAME.exec(text)?.[0];
  return told === 'narration' ? (UNKIND.exec(text) ?? CAUSE.exec(text))?.[0] : undefined;
};

export const blamingWord = sceneRule(
  {
    name: 'blaming-word',
    comment: 'the breach was never the hurt partner’s doing, and the story must not say it was',
    english: true,
  },
  (scene) =>
    readableOf(scene).flatMap((one) => {
      const found = blameIn(one);
      if (found === undefined) return [];
      const message = `"${found}" may lay blame, and this is not a counter-move.`;
      return [
        {
          place: one.place,
          message,
          mend: 'read it aloud; if it blames, say what was done and by whom.',
        },
      ];
    }),
);
