// The types of everything that can be said, made from the source language: a misspelt key or argument does not compile.
// Must not know: where the text is kept.
import { argumentsOf } from './arguments.ts';
import type { Message, Messages } from './messages.ts';

const HEAD = `// Every message with its arguments, made from en.json by \`npm run words\`; not written by hand.
// Must not know: what any language says.
// biome-ignore-all format: one line a message, as it is made
type N = string | number;

`;

const nameOf = (key: string): string => (/^[a-zA-Z_]\w*$/.test(key) ? key : `'${key}'`);

const typeOf = (message: Message): string => {
  const given = [...argumentsOf(message)].map(
    ([name, kind]) => `${name}: ${kind === 'number' ? 'number' : 'N'}`,
  );
  return given.length === 0 ? 'string' : `(given: { ${given.join('; ')} }) => string`;
};

const linesOf = (messages: Messages, indent: string): string[] =>
  Object.entries(messages).flatMap(([key, found]) =>
    typeof found === 'string' || Array.isArray(found)
      ? [`${indent}${nameOf(key)}: ${typeOf(found as Message)};`]
      : [`${indent}${nameOf(key)}: {`, ...linesOf(found as Messages, `${indent}  `), `${indent}};`],
  );

/** The whole text of words.ts. */
export const declarationOf = (source: Messages): string =>
  `${HEAD}export type Words = {\n${linesOf(source, '  ').join('\n')}\n};\n`;
