// Compiles the languages' files for the build and the dev server: one small module for each language and part.
// Must not know: any page, or what a message says.
import type { Plugin } from 'vite';
import { fileOf, filledFrom, readMessages } from './files.ts';
import { LANGUAGES, type Language, SOURCE } from './language.ts';
import type { Messages } from './messages.ts';

const INDEX = 'virtual:groundwork/words';
const PARSER = '@formatjs/icu-messageformat-parser';

/** `virtual:groundwork/words/es/after`; such a name also becomes part of the file's. */
const moduleOf = (language: Language, part: string): string => `${INDEX}/${language}/${part}`;

const messagesOf = (language: Language): Messages =>
  filledFrom(readMessages(SOURCE), readMessages(language));

const loaderOf = (language: Language, part: string): string =>
  `${JSON.stringify(part)}: () => import(${JSON.stringify(moduleOf(language, part))})`;

/** Which words a build of its own needs: parts, and sections within those. */
export type Wanted = { parts: readonly string[]; sections: readonly string[] };

/** The words that every page needs come with the first load; all others when they are asked for. */
const indexCode = (wanted: Wanted | undefined): string => {
  const parts = wanted?.parts ?? Object.keys(readMessages(SOURCE));
  const rows = LANGUAGES.map(
    (language) => `${language}: { ${parts.map((part) => loaderOf(language, part)).join(', ')} }`,
  );
  return [
    `import everywhere from ${JSON.stringify(moduleOf(SOURCE, 'everywhere'))};`,
    'export const first = everywhere;',
    `export const later = { ${rows.join(', ')} };`,
  ].join('\n');
};

const partCode = (id: string, wanted: Wanted | undefined): string => {
  const [language, part = ''] = id.slice(INDEX.length + 1).split('/');
  const known = LANGUAGES.find((one) => one === language);
  const messages = known && messagesOf(known)[part];
  if (!messages) throw new Error(`${id}: there is no such language, or no such part of it`);
  const sections = Object.entries(messages).filter(
    ([section]) => wanted?.sections.includes(section) ?? true,
  );
  return `export default ${JSON.stringify(Object.fromEntries(sections))};`;
};

/** The plugin; all words unless `wanted` says which. A saved file loads the page anew: words stand everywhere on it. */
export const groundworkWords = (wanted?: Wanted): Plugin => ({
  name: 'groundwork-words',
  resolveId: (id) => (id.startsWith(INDEX) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${INDEX}`)) return undefined;
    for (const language of LANGUAGES) this.addWatchFile(fileOf(language));
    const asked = id.slice(1);
    return asked === INDEX ? indexCode(wanted) : partCode(asked, wanted);
  },
});

/** A built page gets messages that are parsed already, so the parser stays away. */
export const withoutParser = (): Plugin => ({
  name: 'groundwork-words-parsed',
  apply: 'build',
  config: () => ({ resolve: { alias: { [PARSER]: `${PARSER}/no-parser.js` } } }),
});
