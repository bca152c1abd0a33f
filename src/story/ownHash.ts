// A short name for a text that a person opened: the same text has the same name on every device.
// Must not know: what the text says. No digest of the browser: it is not there over plain HTTP.

const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;

/** FNV-1a over the characters, stirred at the end; uint32. */
const fold = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** 12 hex, like the hash of a story that ships; it keeps files apart and protects nothing. */
export const ownHash = (text: string): string =>
  SEEDS.map((seed) => fold(text, seed).toString(16).padStart(8, '0'))
    .join('')
    .slice(0, 12);
