// The languages that ship: whole, and with types that are up to date.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STORES } from '#device/shelf';
import { declarationOf } from '#languages/declaration';
import { readMessages, wordsIn } from '#languages/files';
import { flat, wordsFindings } from '#languages/findings';
import { LANGUAGES, LANGUAGE_NAMES, SOURCE, languageOf } from '#languages/language';

const source = readMessages(SOURCE);

test('the types are those of the source language: run `npm run words`', () => {
  const file = new URL('../../src/languages/words.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(declarationOf(source));
});

describe.each(LANGUAGES)('%s', (language) => {
  test('says everything, and nothing else', () => {
    expect(wordsFindings(source, readMessages(language))).toEqual([]);
  });

  test('knows its own name and its direction', () => {
    const { name, direction, locale } = wordsIn(language).everywhere.language;
    expect(name).toBe(LANGUAGE_NAMES[language]);
    expect(['ltr', 'rtl']).toContain(direction);
    expect(languageOf(locale)).toBe(language);
  });

  test('says of every kind of thing that is kept what it is for', () => {
    const { purposes } = wordsIn(language).after.keptHere;
    expect(Object.keys(purposes)).toEqual(expect.arrayContaining([...STORES]));
  });

  test('uses typographic quotation marks and no space at an end', () => {
    const texts = [...flat(readMessages(language))].map(([key, said]) => ({
      key,
      text: JSON.stringify(said).replaceAll(/^"|"$/g, ''),
    }));
    const untidy = texts.filter(({ text }) => /'|^\s|\s$|\.\.\./.test(text));
    expect(untidy).toEqual([]);
  });
});

test('a language is found by any tag that begins with it', () => {
  expect(['es', 'es-MX', 'ES', 'en-GB', 'fr', '', undefined].map((tag) => languageOf(tag))).toEqual(
    ['es', 'es', 'es', 'en', undefined, undefined, undefined],
  );
});
