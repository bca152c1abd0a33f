// A language that nobody speaks, made from the English file: longer and with accents, or written from right to left. It
// stands in the page in place of Spanish.
// Must not know: pages.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Page } from '@playwright/test';
import { readMessages } from '#languages/files';
import { type Message, type Messages, spokenFrom } from '#languages/messages';
import type { Words } from '#languages/words';
import { withSettings } from './manners.ts';
import { BUILT } from './ownSite.ts';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúcçnñsšyýAÁEÉIÍOÓUÚCÇNÑSŠ'].flatMap((one, at, all) =>
    at % 2 === 0 ? [[one, all[at + 1] ?? one]] : [],
  ),
);

/** Letters of Hebrew, by their place in the alphabet. */
const mirrored = (letter: string): string =>
  String.fromCodePoint(0x5d0 + ((letter.toLowerCase().codePointAt(0) ?? 97) - 97));

/** By two fifths, as English texts grow in most languages; words are doubled so that a line may break. */
const longer = (text: string): string => {
  const words = text.split(' ');
  const more = words.slice(0, Math.ceil(words.length * 0.4)).join(' ');
  return /[a-z]{3}/.test(text) ? `${text} ${more.toLowerCase()}` : text;
};

export type Pseudo = {
  direction: 'ltr' | 'rtl';
  text(text: string): string;
};

export const LONGER: Pseudo = {
  direction: 'ltr',
  text: (text) => longer(text).replaceAll(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter),
};

export const RIGHT_TO_LEFT: Pseudo = {
  direction: 'rtl',
  text: (text) => text.replaceAll(/[a-z]/gi, mirrored),
};

const partIn = (part: MessageFormatElement, { text }: Pseudo): MessageFormatElement => {
  if (part.type === TYPE.literal) return { ...part, value: text(part.value) };
  if (part.type !== TYPE.plural && part.type !== TYPE.select) return part;
  const options = Object.entries(part.options).map(([name, { value }]) => [
    name,
    { value: value.map((inside) => partIn(inside, { direction: 'ltr', text })) },
  ]);
  return { ...part, options: Object.fromEntries(options) };
};

const isParts = (found: Message | Messages): found is readonly MessageFormatElement[] =>
  Array.isArray(found);

const messagesIn = (found: Message | Messages, pseudo: Pseudo): Message | Messages => {
  if (typeof found === 'string') return pseudo.text(found);
  if (isParts(found)) return found.map((part) => partIn(part, pseudo));
  return Object.fromEntries(
    Object.entries(found).map(([key, inside]) => [key, messagesIn(inside, pseudo)]),
  );
};

/** Texts that are names of something else: a folder's file, a language's tag. */
const KEPT = { locale: 'es', name: 'Español' };

export const pseudoMessages = (pseudo: Pseudo): Messages => {
  const { everywhere, ...more } = messagesIn(readMessages('en'), pseudo) as {
    [part: string]: Messages;
  };
  return {
    ...more,
    everywhere: { ...everywhere, language: { ...KEPT, direction: pseudo.direction } },
  };
};

export const pseudoWords = (pseudo: Pseudo): Words =>
  spokenFrom(pseudoMessages(pseudo), 'es') as unknown as Words;

/** The built file of each part of the Spanish words, known by a sentence of it. */
const builtParts = (): ReadonlyMap<string, string> => {
  const names = readdirSync(path.join(BUILT, 'hashed')).filter((name) => name.endsWith('.js'));
  const signs: Readonly<Record<string, RegExp>> = {
    everywhere: /name:`Español`,locale:`es`/,
    after: /debrief:\{title:`Repaso`/,
  };
  return new Map(
    Object.entries(signs).map(([part, sign]): [string, string] => {
      const found = names
        .filter((name) => name.startsWith(`${part}-`))
        .find((name) => sign.test(readFileSync(path.join(BUILT, 'hashed', name), 'utf8')));
      if (found === undefined) throw new Error(`no built file holds the Spanish words "${part}"`);
      return [part, found];
    }),
  );
};

/** From the next page on, `page` speaks the language; before it is opened. */
export const speakPseudo = async (page: Page, pseudo: Pseudo): Promise<void> => {
  await withSettings(page, { language: 'es' });
  const messages = pseudoMessages(pseudo);
  for (const [part, file] of builtParts())
    await page.route(`**/hashed/${file}`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export default ${JSON.stringify(messages[part])};`,
      }),
    );
};
