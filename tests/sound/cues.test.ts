// The table of cues: what is heard when one Stage follows another.
// Must not know: Howler.
import { describe, expect, it } from 'vitest';
import { type Cue, cuesBetween } from '#sound/cues';
import { levelsOf } from '#sound/levels';
import { type Change, stageWith } from './stageFixture.ts';

/** a cue as a word or three: `rain 0.7 in 3`, `play mug`, `"the fridge hums"` */
const said = (cue: Cue): string => {
  switch (cue.act) {
    case 'fade':
      return `${cue.name} ${cue.gain} in ${cue.seconds}`;
    case 'music':
      return `${cue.instrument} ${cue.motif} ${cue.gain} in ${cue.seconds}`;
    case 'near':
      return cue.on ? 'closes in' : 'opens';
    case 'play':
      return `play ${cue.name}`;
    default:
      return `"${cue.text}"`;
  }
};
const rain = (strength: number): Change => ({ weather: { kind: 'rain', strength } });

const TABLE: readonly [title: string, before: Change | undefined, after: Change, cues: string[]][] =
  [
    [
      'the first Stage comes up from silence',
      undefined,
      { ...rain(0.7), sound: { lead: 0.8, strings: 0 } },
      [
        'kitchen 0.45 in 1.5',
        '"the fridge hums"',
        'rain 0.7 in 3',
        '"rain on the window"',
        'piano guarded 0.8 in 2.5',
        '"slow piano, asking and waiting"',
      ],
    ],
    ['an equal Stage says nothing again', rain(0.7), rain(0.7), []],
    [
      'a room change crosses from tone to tone',
      {},
      { sound: { tone: 'hallway' } },
      ['kitchen 0 in 1.5', 'hallway 0.45 in 1.5', '"a clock ticks in the hall"'],
    ],
    ['rain that eases is told', rain(0.7), rain(0.2), ['rain 0.2 in 3', '"the rain eases"']],
    [
      'rain that comes on is told',
      rain(0.2),
      rain(0.7),
      ['rain 0.7 in 3', '"the rain comes on harder"'],
    ],
    ['rain that hardly changes is not', rain(0.3), rain(0.2), ['rain 0.2 in 3']],
    ['rain that stops is told', rain(0.2), {}, ['rain 0 in 3', '"the rain stops"']],
    ['frost makes no sound in a kitchen', {}, { weather: { kind: 'frost', strength: 1 } }, []],
    [
      'a motif gives way to the next',
      { sound: { lead: 0.5 } },
      { sound: { lead: 0.5, motif: 'softening' } },
      ['piano softening 0.5 in 2.5', '"the piano finds an answer"'],
    ],
    [
      'another instrument plays the same motif',
      { sound: { lead: 0.5 } },
      { sound: { lead: 0.5, instrument: 'guitar' } },
      ['guitar guarded 0.5 in 2.5', '"slow guitar, asking and waiting"'],
    ],
    [
      'music that falls silent is told',
      { sound: { lead: 0.8, strings: 0.3 } },
      { sound: { lead: 0, strings: 0.3 } },
      ['piano guarded 0 in 2.5', '"the music stops"'],
    ],
    [
      'a beat of silence hushes the music quickly and without a word',
      { sound: { lead: 0.8, strings: 0.3 } },
      { hold: 900, sound: { lead: 0, strings: 0 } },
      ['strings 0 in 0.5', 'piano guarded 0 in 0.5'],
    ],
    ['the fridge comes nearer', {}, { sound: { nearness: 1 } }, ['kitchen 0.85 in 1.5']],
    [
      'the room closes in: the tone is near, the rain far, the music behind a wall',
      rain(0.5),
      { ...rain(0.5), closedIn: true },
      ['kitchen 1 in 1.5', 'rain 0.2 in 3', 'closes in', '"the fridge is very loud"'],
    ],
    [
      'and it opens again without a word',
      { ...rain(0.5), closedIn: true },
      rain(0.5),
      ['kitchen 0.45 in 1.5', 'rain 0.5 in 3', 'opens'],
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
      [
        'play phone-down',
        '"phone put down, face down"',
        'play letter',
        '"paper moves on the table"',
      ],
    ],
    [
      'and not again on the next Stage that still has it',
      { sound: { effects: ['letter-open'] } },
      { sound: { effects: ['letter-open', 'mug'] } },
      ['play mug', '"a mug is put down"'],
    ],
    [
      'two props with one sound are one sound',
      {},
      { sound: { effects: ['letter-open', 'letters-squared'] } },
      ['play letter', '"paper moves on the table"'],
    ],
    ['a silent prop is silent', {}, { sound: { effects: ['lanyard'] } }, []],
    [
      'a room without a recording is silence',
      {},
      { sound: { tone: 'moon' } },
      ['kitchen 0 in 1.5'],
    ],
    [
      'an orchard sounds like a garden',
      { sound: { tone: 'moon' } },
      { sound: { tone: 'orchard' } },
      ['garden 0.45 in 1.5', '"leaves, and a field behind them"'],
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
    const wild = stageWith({ ...rain(7), sound: { nearness: 9, lead: -2, strings: 3 } });
    for (const level of Object.values(levelsOf(wild))) {
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(1);
    }
  });

  it('fades in 1.5 to 3 seconds, a beat of silence apart', () => {
    const loud = stageWith({ ...rain(1), sound: { lead: 1, strings: 1, tone: 'car-park' } });
    for (const cue of cuesBetween(stageWith(), loud)) {
      if (cue.act !== 'fade' && cue.act !== 'music') continue;
      expect(cue.seconds).toBeGreaterThanOrEqual(1.5);
      expect(cue.seconds).toBeLessThanOrEqual(3);
    }
  });
});
