// In which order options are shown: a pure function of the seed and the ids offered, never a running stream.
// Must not know: which option is kind.

/** FNV-1a, 32 bits: small, spread well enough, the same on every machine. */
const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  // one more stir, since the last letters hardly reach the high bits
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** The same offer in the order to show. `seed` is a uint32. */
export const shownOrder = <T extends { id: string }>(seed: number, offered: readonly T[]): T[] => {
  const all = offered.map(({ id }) => id).join(' ');
  const keyed = offered.map((one) => ({ one, key: fnv1a(`${seed} ${all} ${one.id}`) }));
  return keyed
    .sort((a, b) => a.key - b.key || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one);
};
