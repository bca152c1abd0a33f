import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '#app/replay';
import { Talk } from '#story/talk';
import { HALL, recordOf, storyOf } from '#support/stories';

const STORY = storyOf(HALL);
const WHOLE = ['bbbb', 'ffff', 'hhhh'];
const opened = (decisions: readonly string[], changes = {}) => {
  const played = replay(STORY, recordOf(decisions, changes));
  if (!played.ok) throw new Error(played.error.message);
  return played.value;
};

describe('a record replays', () => {
  test('to an end, with one turn for each decision', () => {
    const { talk, parting } = opened(WHOLE);
    expect(parting).toBeUndefined();
    expect(talk.end).toBe('stay');
    expect(talk.turns.map(({ taken }) => taken?.id)).toEqual(WHOLE);
    expect(talk.turns.map(({ scene }) => scene)).toEqual(['hall-1', 'hall-1', 'hall-2']);
  });

  test('with effects that add up to the readings, events included', () => {
    const { talk } = opened(WHOLE);
    for (const { before, after, effects } of talk.turns) {
      expect(effects.reduce((sum, { dT }) => sum + dT, before.trust)).toBe(after.trust);
      expect(effects.reduce((sum, { dS }) => sum + dS, before.safety)).toBe(after.safety);
    }
    expect(talk.turns[1]?.effects.map(({ cause }) => cause)).toEqual([
      'promise-specific',
      'elapse',
      'keep',
    ]);
  });

  test('the same on every run, from any prefix', () => {
    const paths = fc.array(fc.nat(2), { maxLength: 3 });
    fc.assert(
      fc.property(paths, fc.nat(0xffffffff), (picks, seed) => {
        const live = new Talk(STORY, recordOf([], { seed }));
        const decisions: string[] = [];
        for (const pick of picks) {
          const choice = live.shown[pick % Math.max(1, live.shown.length)];
          if (!choice) break;
          decisions.push(choice.id);
          live.decide(choice.id);
        }
        const again = opened(decisions, { seed }).talk;
        expect(again.now).toEqual(live.now);
        expect(again.beats).toEqual(live.beats);
        expect(again.turns).toEqual(live.turns);
      }),
    );
  });

  test('dealt decisions are marked, and no others', () => {
    expect(opened(WHOLE, { dealt: 2 }).talk.turns.map(({ dealt }) => dealt)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a record that the story no longer fits', () => {
  test('replays as far as it can and says where it parted', () => {
    const { talk, record, parting } = opened(['bbbb', 'zzzz', 'hhhh'], { story: 'ffffffffffff' });
    expect(parting).toEqual({ turn: 1, decision: 'zzzz', olderStory: true });
    expect(talk.turns).toHaveLength(1);
    expect(record.decisions).toEqual(['bbbb']);
    expect(record.story).toBe(STORY.hash);
  });

  test('a decision past the end parts there too', () => {
    expect(opened([...WHOLE, 'bbbb']).parting).toEqual({
      turn: 3,
      decision: 'bbbb',
      olderStory: false,
    });
  });
});

describe('skipping', () => {
  test('a scene is told in its two lines and moves no meter but by the time that passes', () => {
    const { talk } = opened(['skip:hall-1']);
    const [turn] = talk.turns;
    expect(turn?.skipped).toBe('hall-1');
    expect(turn?.effects.map(({ cause }) => cause)).toEqual(['elapse']);
    expect(talk.beats[1]?.told.map(({ line }) => line.text).slice(0, 2)).toEqual([
      'You talked in the hall.',
      'Nothing was promised.',
    ]);
  });

  test('only the scene one is in can be skipped', () => {
    expect(opened(['skip:hall-2']).parting?.turn).toBe(0);
  });
});

test('a story that cannot go on is an error value, not a throw', () => {
  const loop = storyOf(
    '-> a\n=== a ===\nA line. # scene: hall-1\n*   ["Go." # id: bbbb # move: own # shows: small-acts # heard: Yes.]\n    -> b\n=== b ===\n-> c\n=== c ===\n-> b\n',
  );
  const played = replay(loop, recordOf(['bbbb']));
  expect(played.ok).toBe(false);
  expect(!played.ok && played.error.rule).toBe('divert-loop');
});
