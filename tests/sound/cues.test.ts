// The table of cues: what is heard when one Stage follows another.
// Must not know: Howler.
import { describe, expect, it } from 'vitest';
import { type Cue, cuesBetween, levelsOf } from '#sound/cues';
import { type Change, stageWith } from './stageFixture.ts';

/** a cue as a word or three: `rain 0.7 in 3`, `play mug`, `"piano begins"` */
const said = (cue: Cue): string => {
  if (cue.act === 'fade') return `${cue.name} ${cue.gain} in ${cue.seconds}`;
  return cue.act === 'play' ? `play ${cue.name}` : `"${cue.name} ${cue.when}"`;
};
const rain = (strength: number): Change => ({ weather: { kind: 'rain', strength } });

const TABLE: readonly [title: string, before: Change | undefined, after: Change, cues: string[]][] =
  [
    [
      'the first Stage comes up from silence',
      undefined,
      { ...rain(0.7), sound: { piano: 0.8, strings: 0 } },
      [
        'kitchen 0.45 in 1.5',
        '"kitchen begins"',
        'rain 0.7 in 3',
        '"rain begins"',
        'piano 0.8 in 2.5',
        '"piano begins"',
      ],
    ],
    ['an equal Stage says nothing again', rain(0.7), rain(0.7), []],
    [
      'a room change crosses from tone to tone',
      {},
      { sound: { tone: 'hallway' } },
      ['kitchen 0 in 1.5', 'hallway 0.45 in 1.5', '"hallway begins"'],
    ],
    ['rain that eases is a fade, no caption', rain(0.7), rain(0.2), ['rain 0.2 in 3']],
    ['rain that stops is told', rain(0.2), {}, ['rain 0 in 3', '"rain ends"']],
    ['frost makes no sound', {}, { weather: { kind: 'frost', strength: 1 } }, []],
    [
      'a stem that falls silent is told, the other goes on',
      { sound: { piano: 0.8, strings: 0.3 } },
      { sound: { piano: 0, strings: 0.3 } },
      ['piano 0 in 2.5', '"piano ends"'],
    ],
    [
      'a beat of silence hushes the music quickly and without a word',
      { sound: { piano: 0.8, strings: 0.3 } },
      { hold: 900, sound: { piano: 0, strings: 0 } },
      ['piano 0 in 0.5', 'strings 0 in 0.5'],
    ],
    [
      'and the music comes back as slowly as ever, without a word',
      { hold: 900 },
      { sound: { piano: 0.8 } },
      ['piano 0.8 in 2.5'],
    ],
    ['the fridge comes nearer', {}, { sound: { nearness: 1 } }, ['kitchen 0.85 in 1.5']],
    [
      'the room closes in: the tone is near, the rain far',
      rain(0.5),
      { ...rain(0.5), closedIn: true },
      ['kitchen 1 in 1.5', 'rain 0.2 in 3', '"kitchen near"'],
    ],
    [
      'still closed in: not told again',
      { closedIn: true },
      { closedIn: true, sound: { nearness: 0.5 } },
      [],
    ],
    [
      'a prop is heard once when it arrives',
      {},
      { sound: { effects: ['phone-face-down', 'letter-open'] } },
      ['play phone-down', '"phone-down begins"', 'play letter', '"letter begins"'],
    ],
    [
      'and not again on the next Stage that still has it',
      { sound: { effects: ['letter-open'] } },
      { sound: { effects: ['letter-open', 'mug'] } },
      ['play mug', '"mug begins"'],
    ],
    [
      'two props with one sound are one sound',
      {},
      { sound: { effects: ['letter-open', 'letters-squared'] } },
      ['play letter', '"letter begins"'],
    ],
    ['a silent prop is silent', {}, { sound: { effects: ['lanyard'] } }, []],
    [
      'a room without a recording is silence',
      {},
      { sound: { tone: 'moon' } },
      ['kitchen 0 in 1.5'],
    ],
  ];

describe('cuesBetween', () => {
  it.each(TABLE)('%s', (_title, before, after, cues) => {
    expect(cuesBetween(before && stageWith(before), stageWith(after)).map(said)).toEqual(cues);
  });

  it('gives nothing for the same Stage object', () => {
    const stage = stageWith({ sound: { effects: ['mug'] } });
    expect(cuesBetween(stage, stage)).toEqual([]);
  });

  it('keeps every gain within 0..1, whatever the Stage says', () => {
    const wild = stageWith({ ...rain(7), sound: { nearness: 9, piano: -2, strings: 3 } });
    for (const level of Object.values(levelsOf(wild))) {
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(1);
    }
  });

  it('fades in 1.5 to 3 seconds, a beat of silence apart', () => {
    const loud = stageWith({ ...rain(1), sound: { piano: 1, strings: 1, tone: 'car-park' } });
    for (const cue of cuesBetween(stageWith(), loud)) {
      if (cue.act !== 'fade') continue;
      expect(cue.seconds).toBeGreaterThanOrEqual(1.5);
      expect(cue.seconds).toBeLessThanOrEqual(3);
    }
  });
});
