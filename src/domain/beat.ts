// What has been told so far: for each decision the lines that followed, with the readings as of each line.
// Must not know: ink, faces, pictures.
import type { Choice } from './choice.ts';
import type { Line } from './line.ts';
import type { Readings } from './readings.ts';

/** A line with the readings after its events: what the picture shows while it is read. */
export type ToldLine = { line: Line; readings: Readings };

/** All lines from one decision to the next, and the decision that began them (none for the opening). */
export type Beat = {
  /** the option taken, or the scene skipped */
  decision?: { taken: Choice } | { skipped: string };
  told: readonly ToldLine[];
};
