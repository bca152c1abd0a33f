// `npm run words`: brings the messages' types up to date and says what is wrong with a language. Exit code 1 on a finding.
// Must not know: pages.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { declarationOf } from '../languages/declaration.ts';
import { readMessages } from '../languages/files.ts';
import { wordsFindings } from '../languages/findings.ts';
import { LANGUAGES, SOURCE } from '../languages/language.ts';

const TYPES = fileURLToPath(new URL('../languages/words.ts', import.meta.url));

const source = readMessages(SOURCE);
const declaration = declarationOf(source);
if (readFileSync(TYPES, 'utf8') !== declaration) writeFileSync(TYPES, declaration);

const found = LANGUAGES.flatMap((language) =>
  wordsFindings(source, readMessages(language)).map((finding) => ({ language, ...finding })),
);
for (const { language, rule, key, message } of found)
  console.log(`${language}.json  ${rule}: ${key} ${message}`);
console.log(`${LANGUAGES.length} languages, ${found.length} findings`);
process.exitCode = found.length > 0 ? 1 : 0;
