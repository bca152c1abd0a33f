// Words that no participant's device may receive: meters, tags, principles, hashes and moves.
// Must not know: who receives what.
import { MOVES } from '#domain/move';
import { PRINCIPLE_IDS } from '#domain/principle';

const HIDDEN = [
  ...['trust', 'safety', 'band', 'bands', 'readings', 'effects', 'effect', 'family', 'intent'],
  ...['shows', 'misses', 'heard', 'meant', 'move', 'promise', 'principle', 'key', 'secret'],
  ...['stage', 'picture', 'mood', 'votes":{', 'record', 'seed'],
];

/** Those found, in text that holds JSON, also JSON within a text of JSON. */
export const hiddenIn = (text: string): string[] => [
  ...HIDDEN.filter((word) => text.includes(`"${word}"`) || text.includes(`"${word}\\"`)),
  ...PRINCIPLE_IDS.filter((id) => text.includes(`"${id}"`)),
  ...MOVES.filter((move) => text.includes(`"${move}"`)),
  ...(/[0-9a-f]{64}/.exec(text) ?? []),
];
