// Codes, tokens and secrets from the machine's own chance, and the hashes that alone are kept of them.
// Must not know: rooms, or what a hash opens.
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { codeFrom, tokenFrom } from '#app/room/code';

const UINT32 = 0x1_0000_0000;

const chance = (n: number): number[] => Array.from({ length: n }, () => randomInt(UINT32));

export const newCode = (): string => codeFrom(chance(6));
export const newToken = (): string => tokenFrom(chance(4));
export const newToss = (): number => randomInt(UINT32);

/** SHA-256 in hex. */
export const hashOf = (secret: string): string =>
  createHash('sha256').update(secret, 'utf8').digest('hex');

/** In the same time wherever they differ. */
export const isSameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));
