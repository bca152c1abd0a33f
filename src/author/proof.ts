// What the checker proves and finds of a story in memory. Runs in the worker, for it brings the compiler.
// Must not know: pages, files on a disk.
import { checkSource } from '#check/checkSource';
import type { Finding } from '#check/finding';
import type { Scenario } from '#domain/scenario';
import type { SourceFile } from '#story/sourcePlaces';

/** Without a scenario it is ink by others, and the rules of the house are left out. */
export type ToProve = { files: readonly SourceFile[]; scenario?: Scenario };

export type Proof = {
  /** everything that was found, the compiler's messages included */
  findings: readonly Finding[];
  /** nothing was left open */
  complete: boolean;
  states: number;
  open: number;
};

const MAIN = 'main.ink';
/** A browser's tab has less room than a desk's machine; our longest story has some four thousand. */
const MOST_STATES = 100_000;

/** A single file stands for main.ink; findings give it its own name back. */
export const proofOf = ({ files, scenario }: ToProve): Proof => {
  const own = files.length === 1 ? files[0]?.name : undefined;
  const texts = files.map(({ name, text }) => [name === own ? MAIN : name, text] as const);
  const { findings, complete, states, open } = checkSource(Object.fromEntries(texts), scenario, {
    budget: { states: MOST_STATES },
  });
  const named = findings.map((one) => (own && one.file === MAIN ? { ...one, file: own } : one));
  return { findings: named, complete, states, open };
};
