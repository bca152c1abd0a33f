// How a score is written down: bars, beats, pitches, touches. Times are in beats of one grid shared by all stems.
// Must not know: the synthesiser, sample rates of files.

/** `C4` is the middle of the keyboard; `#` and `b` allowed */
export type Pitch =
  `${'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'}${'' | '#' | 'b'}${1 | 2 | 3 | 4 | 5 | 6}`;

/** bar from 1; beat 0 <= b < 4 in quarters of a beat; length in beats; touch 1..127 */
export type Note = readonly [
  bar: number,
  beat: number,
  pitch: Pitch,
  length: number,
  touch: number,
];

export type Part = {
  name: string;
  /** General MIDI programme, from 0 */
  programme: number;
  /** 0 left .. 127 right */
  pan: number;
  /** 0..127 into the hall */
  hall: number;
  /** a breath for bowed parts: quiet at the bar line, full in the middle of the bar; 0..127 each */
  swell?: { least: number; most: number };
  /** held pedal, let up at each bar line */
  pedal?: boolean;
  /** a hand's unevenness: notes come up to this many seconds early or late */
  looseness: number;
  notes: readonly Note[];
};

export type Stem = { name: string; bars: number; parts: readonly Part[] };

export const BEATS_IN_BAR = 4;

const STEPS = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 } as const;

/** MIDI key, 0..127 */
export function keyOf(pitch: Pitch): number {
  const [letter, ...rest] = pitch;
  const bend = rest[0] === '#' ? 1 : rest[0] === 'b' ? -1 : 0;
  return 12 * (Number(rest.at(-1)) + 1) + STEPS[letter as keyof typeof STEPS] + bend;
}

/** beats from the start of the score */
export const startOf = ([bar, beat]: Note): number => (bar - 1) * BEATS_IN_BAR + beat;
