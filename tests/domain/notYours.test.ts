// What was not the player's to decide: a sound line for each intent and each family of endings.
// Must not know: any story.
import { describe, expect, it } from 'vitest';
import { ENDING_FAMILIES } from '#domain/ending';
import { INTENT_LINES } from '#domain/notYoursLines';
import { INTENTS } from '#domain/playRecord';

const WHERE = [...ENDING_FAMILIES, 'open'] as const;
const all = INTENTS.flatMap((intent) =>
  WHERE.map((where) => ({ intent, where, line: INTENT_LINES[intent][where] })),
);

const BROUGHT = {
  inclined: /^\{name\} came into this talk hoping to find a way/,
  undecided: /^\{name\} had not decided whether to try when this talk began/,
  leaving: /^\{name\} was already on the way out when this talk began/,
} as const;

describe('what the partner brought along', () => {
  it('is said for every intent and every family, each in its own words', () => {
    expect(all).toHaveLength(3 * 8);
    expect(new Set(all.map(({ line }) => line)).size).toBe(all.length);
    for (const { intent, line } of all) expect(line).toMatch(BROUGHT[intent]);
  });

  it('goes on from there: no line stops at what was brought', () => {
    for (const { intent, where, line } of all) {
      const rest = line
        .replace(BROUGHT[intent], '')
        .replace(/^[.,;]/, '')
        .trim();
      expect(rest.split(' ').length, `${intent} ${where}`).toBeGreaterThan(4);
    }
  });

  it('sells nothing: no prize, no forgiveness, no blame, no mark', () => {
    for (const { line } of all)
      expect(line).not.toMatch(
        /forgiv|\bearn|reward|deserv|\bwin\b|fault|should have|if only|fail|score/i,
      );
  });

  it('names nobody by a pronoun that might be wrong', () => {
    for (const { line } of all) expect(line).not.toMatch(/\b(?:she|her|hers|he|him|his)\b/i);
  });
});
