// A stem as timed gestures for a synthesiser: keys down and up, pedal, swell; the same in every pass of the loop.
// Must not know: which synthesiser.
import { chanceFrom } from '../craft/chance.ts';
import { BEATS_IN_BAR, keyOf, type Part, type Stem, startOf } from './notation.ts';

/** seconds from the start; channel = index of the part in its stem */
export type Gesture = { at: number; channel: number } & (
  | { do: 'down'; key: number; touch: number }
  | { do: 'up'; key: number }
  | { do: 'control'; number: number; value: number }
);

const PEDAL = 64;
const EXPRESSION = 11;

function notesOf(part: Part, channel: number, beat: number): Gesture[] {
  const chance = chanceFrom(part.programme + 7);
  return part.notes.flatMap((note): Gesture[] => {
    const [, , pitch, length, touch] = note;
    const late = (chance() * 2 - 1) * part.looseness;
    const at = Math.max(0, startOf(note) * beat + late);
    const key = keyOf(pitch);
    return [
      { at, channel, do: 'down', key, touch },
      // a hair before the next note of the same key, so that it is struck anew
      { at: at + length * beat - 0.02, channel, do: 'up', key },
    ];
  });
}

const pedalOf = (bar: number, channel: number, beat: number): Gesture[] => [
  { at: bar * BEATS_IN_BAR * beat + 0.03, channel, do: 'control', number: PEDAL, value: 110 },
  { at: (bar + 1) * BEATS_IN_BAR * beat - 0.06, channel, do: 'control', number: PEDAL, value: 0 },
];

function swellOf(part: Part, bar: number, channel: number, beat: number): Gesture[] {
  const swell = part.swell;
  if (!swell) return [];
  return Array.from({ length: 16 }, (_, n): Gesture => {
    const full = Math.sin((Math.PI * n) / 16);
    const value = Math.round(swell.least + (swell.most - swell.least) * full);
    const at = (bar * BEATS_IN_BAR + n / 4) * beat;
    return { at, channel, do: 'control', number: EXPRESSION, value };
  });
}

function passOf(stem: Stem, beat: number): Gesture[] {
  const bars = Array.from({ length: stem.bars }, (_, bar) => bar);
  return stem.parts.flatMap((part, channel) => [
    ...notesOf(part, channel, beat),
    ...bars.flatMap((bar) => (part.pedal ? pedalOf(bar, channel, beat) : [])),
    ...bars.flatMap((bar) => swellOf(part, bar, channel, beat)),
  ]);
}

/** `passes` times the stem, one after the other, sorted; keys go up before others go down. */
export function gesturesOf(stem: Stem, bpm: number, passes: number): Gesture[] {
  const beat = 60 / bpm;
  const length = stem.bars * BEATS_IN_BAR * beat;
  const once = passOf(stem, beat);
  const all = Array.from({ length: passes }, (_, pass) =>
    once.map((gesture) => ({ ...gesture, at: gesture.at + pass * length })),
  ).flat();
  return all.sort((a, b) => a.at - b.at || Number(a.do === 'down') - Number(b.do === 'down'));
}
