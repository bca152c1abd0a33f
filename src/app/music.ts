// Which of five motifs a talk has come to, and the instruments that may play it. Words and a table; no sound.
// Must not know: Howler, files, the story.
import type { Band } from '#domain/band';

/** One tune for each state of the relation, all over the same eight bars. */
export const MOTIFS = ['rupture', 'guarded', 'softening', 'repair', 'quiet'] as const;
export type Motif = (typeof MOTIFS)[number];

/** What plays the motif; a scenario has one of its own, and all play the same notes. */
export const INSTRUMENTS = ['piano', 'guitar', 'marimba'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** By safety, then by trust: safety decides, and only with trust does it come to repair. */
const TABLE: Readonly<Record<Band, readonly [Motif, Motif, Motif, Motif]>> = {
  0: ['rupture', 'rupture', 'rupture', 'rupture'],
  1: ['guarded', 'guarded', 'guarded', 'guarded'],
  2: ['guarded', 'softening', 'softening', 'softening'],
  3: ['softening', 'softening', 'repair', 'repair'],
};

/** Endings are all told over the same few notes: sound rewards none of them and punishes none. */
export const motifFor = (now: { safety: Band; trust: Band; ended: boolean }): Motif =>
  now.ended ? 'quiet' : TABLE[now.safety][now.trust];
