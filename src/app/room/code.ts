// Room codes and seat tokens: what they look like, how they are made of chance handed in, how typed ones are read.
// Must not know: which rooms there are, or where chance comes from.

/** No vowels, so that no word comes about, and nothing that looks like another: no O 0 I 1 L, S 5, Z 2, B 8, G 6. */
const LETTERS = 'CDFGHJKMNPQRTVWXY3479';
const LENGTH = 6;
const CODE = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);
const TOKEN = /^[0-9a-f]{32}$/;

/** One of 85,766,121 codes. `chance` holds six uint32. */
export const codeFrom = (chance: readonly number[]): string =>
  Array.from({ length: LENGTH }, (_, at) => LETTERS[(chance[at] ?? 0) % LETTERS.length]).join('');

/** A code as people type it: any case, with spaces or hyphens. Undefined for what cannot be one. */
export const parseCode = (typed: string): string | undefined => {
  if (typed.length > 40) return undefined;
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  return CODE.test(code) ? code : undefined;
};

/** A seat's token, or a facilitator's secret: 128 bits in hex. `chance` holds four uint32. */
export const tokenFrom = (chance: readonly number[]): string =>
  Array.from({ length: 4 }, (_, at) => (chance[at] ?? 0).toString(16).padStart(8, '0')).join('');

export const isToken = (text: string): boolean => TOKEN.test(text);
export const isCode = (text: string): boolean => CODE.test(text);
