// The practice record: what was practised, where, how often; nothing is counted twice, and nothing dealt.
import { describe, expect, test } from 'vitest';
import { type PlayRecord, cutAt } from '#domain/playRecord';
import { practiceOf, type Road } from '#domain/practice';
import { PRINCIPLE_IDS } from '#domain/principle';
import { replay } from '#app/replay';
import { recordOf, storyOf, HALL } from '#support/stories';

const STORY = storyOf(HALL);
const SCENARIO = { id: 'hall', title: 'The Hallway' };

const road = (record: PlayRecord, scenario = SCENARIO): Road => {
  const there = replay(STORY, record);
  if (!there.ok || there.value.parting) throw new Error('the record does not fit');
  return { scenario, record, turns: there.value.talk.turns };
};

const noteOf = (roads: readonly Road[], principle: string) =>
  practiceOf(roads).find(({ id }) => id === principle);

const OWNED = recordOf(['bbbb', 'ffff', 'hhhh']);

describe('practiceOf', () => {
  test('has one note for each principle, in the order of the guide', () => {
    expect(practiceOf([]).map(({ id }) => id)).toEqual(PRINCIPLE_IDS);
    expect(practiceOf([]).every(({ shown, missed }) => shown.length + missed.length === 0)).toBe(
      true,
    );
  });

  test('says in which story, and how often', () => {
    expect(noteOf([road(OWNED)], 'specific-commitment')).toEqual({
      id: 'specific-commitment',
      shown: [{ scenario: SCENARIO, times: 1 }],
      missed: [],
    });
    expect(noteOf([road(recordOf(['cccc']))], 'accountable-opening')?.missed).toEqual([
      { scenario: SCENARIO, times: 1 },
    ]);
  });

  test('counts the way that two attempts share once', () => {
    const other = recordOf(['bbbb', 'gggg', 'hhhh']);
    const notes = [road(OWNED), road(other)];
    expect(noteOf(notes, 'accountable-opening')?.shown[0]?.times).toBe(1);
    expect(noteOf(notes, 'words-give-meaning')?.shown[0]?.times).toBe(2);
  });

  test('counts a talk begun anew once more', () => {
    const again = { ...OWNED, seed: 8 };
    expect(noteOf([road(OWNED), road(again)], 'accountable-opening')?.shown[0]?.times).toBe(2);
  });

  test('leaves out what was shown and not chosen', () => {
    const dealt = { ...OWNED, dealt: 2 };
    expect(noteOf([road(dealt)], 'accountable-opening')?.shown).toEqual([]);
    expect(noteOf([road(dealt)], 'words-give-meaning')?.shown[0]?.times).toBe(1);
  });

  test('a talk cut short counts as far as it goes', () => {
    expect(noteOf([road(cutAt(OWNED, 1))], 'specific-commitment')?.shown).toEqual([]);
  });

  test('keeps stories apart', () => {
    const porch = { id: 'porch', title: 'The Porch' };
    const note = noteOf([road(OWNED), road(OWNED, porch)], 'accountable-opening');
    expect(note?.shown.map(({ scenario }) => scenario.id)).toEqual(['hall', 'porch']);
  });
});
