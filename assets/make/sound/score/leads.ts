// The five motifs, and how each instrument takes them: its programme, its touch, its range.
// Must not know: when a motif is played.
import type { Instrument, Motif } from '../../../../src/app/music.ts';
import { BARS } from './chords.ts';
import { guarded } from './guarded.ts';
import type { Note, Part, Pitch, Stem } from './notation.ts';
import { quiet } from './quiet.ts';
import { repair } from './repair.ts';
import { rupture } from './rupture.ts';
import { softening } from './softening.ts';

export const SCORE: Readonly<Record<Motif, readonly Note[]>> = {
  rupture,
  guarded,
  softening,
  repair,
  quiet,
};

type Player = Pick<Part, 'programme' | 'hall' | 'pedal' | 'looseness'> & {
  /** the lowest octave it has; notes below go up into it */
  from: 1 | 2 | 3;
  harder: number;
};

const PLAYERS: Readonly<Record<Instrument, Player>> = {
  piano: { programme: 0, hall: 74, pedal: true, looseness: 0.014, from: 1, harder: 0 },
  guitar: { programme: 24, hall: 66, pedal: true, looseness: 0.018, from: 2, harder: 8 },
  marimba: { programme: 12, hall: 80, pedal: true, looseness: 0.018, from: 2, harder: 0 },
};

const inRange = (pitch: Pitch, from: number): Pitch => {
  const octave = Math.max(from, Number(pitch.at(-1)));
  return `${pitch.slice(0, -1)}${octave}` as Pitch;
};

/** A motif as one instrument plays it. */
export function leadStem(instrument: Instrument, motif: Motif): Stem {
  const { from, harder, ...player } = PLAYERS[instrument];
  const notes = SCORE[motif].map(
    ([bar, beat, pitch, length, touch]): Note => [
      bar,
      beat,
      inRange(pitch, from),
      length,
      touch + harder,
    ],
  );
  return { name: motif, bars: BARS, parts: [{ name: instrument, pan: 64, ...player, notes }] };
}
