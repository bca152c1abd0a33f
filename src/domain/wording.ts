// Which of several ways to say the same thing: by the moment, never by chance, and none twice while another is left.
// Must not know: what is said.
import { checksumOf } from './checksum.ts';

/** At least one way to say it. */
export type Wordings = readonly [string, ...string[]];

/** The sentences that a debrief has used so far. */
export type Told = Set<string>;

/** What a wording is chosen by: the option taken, and the place of the ending among the scenario's endings. */
export type Occasion = { option: string; ending: number };

const placeFor = ({ option, ending }: Occasion, among: number): number =>
  (Number.parseInt(checksumOf(option), 36) + ending) % among;

/** The one that the occasion points to, or the next that has not been told; it is told now. */
export const worded = (wordings: Wordings, occasion: Occasion, told: Told): string => {
  const from = placeFor(occasion, wordings.length);
  const inTurn = [...wordings.slice(from), ...wordings.slice(0, from)];
  const said = inTurn.find((one) => !told.has(one)) ?? inTurn[0] ?? wordings[0];
  told.add(said);
  return said;
};
