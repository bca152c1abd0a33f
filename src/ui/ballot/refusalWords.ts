// Why a room said no, as a sentence.
// Must not know: who asked.
import { strings } from '../strings.ts';

/** A name without a sentence of its own is told as it is. */
export const refusalWords = (name: string): string => {
  const known: Readonly<Record<string, unknown>> = strings.refusals;
  const sentence = known[name];
  return typeof sentence === 'string' ? sentence : strings.refusals.other({ name });
};
