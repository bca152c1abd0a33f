// banned-word: nobody talks like a leaflet.
// Must not know: the words (bannedWords.ts).
import { BANNED_WORDS } from './bannedWords.ts';
import { readableOf } from './readable.ts';
import { sceneRule } from './rule.ts';

/** heal → heal, heals, healed, healing; validate → validated, validating. */
const formsOf = (word: string): string =>
  word.endsWith('e') ? `${word.slice(0, -1)}(?:e|es|ed|ing)` : `${word}(?:s|es|ed|ing)?`;

const PATTERN = new RegExp(`\\b(?:${BANNED_WORDS.map(formsOf).join('|')})\\b`, 'i');

export const bannedWord = sceneRule(
  {
    name: 'banned-word',
    comment: 'the words of therapy belong in the debrief; in a kitchen they stop the scene',
    english: true,
  },
  (scene) =>
    readableOf(scene).flatMap(({ text, place }) => {
      const found = PATTERN.exec(text)?.[0];
      if (found === undefined) return [];
      const message = `"${found}" is a word of the consulting room; nobody says it in a kitchen.`;
      return [{ place, message, mend: 'say what the person would say, with a thing in it.' }];
    }),
);
