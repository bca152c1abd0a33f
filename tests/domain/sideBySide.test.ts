// Two attempts beside each other: the same as far as they go together, and no choice of either is lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debriefOf } from '#domain/debrief';
import type { Walked } from '#domain/debriefTypes';
import { promisesApart, sideBySide } from '#domain/sideBySide';
import { replay } from '#app/replay';
import { HALL, recordOf, storyOf } from '#support/stories';

const STORY = storyOf(HALL);

const debriefAfter = (decisions: readonly string[]) => {
  const record = recordOf(decisions);
  const there = replay(STORY, record);
  if (!there.ok || there.value.parting) throw new Error('the record does not fit');
  return debriefOf(STORY.scenario, record, there.value.talk.turns, there.value.talk.end);
};

const OWNED = debriefAfter(['bbbb', 'ffff', 'hhhh']);
const SWORN = debriefAfter(['bbbb', 'gggg', 'jjjj']);

const scenes = fc.integer({ min: 0, max: 2 });
const road = fc.array(fc.tuple(scenes, fc.constantFrom('aaaa', 'bbbb', 'cccc')), { maxLength: 9 });
const walkedFrom = (road: readonly (readonly [number, string])[]): Walked[] =>
  road.map(([scene, choice], turn) => ({
    turn,
    scene: { id: `s-${scene}`, title: `S ${scene}` },
    before: [],
    choice,
    dealt: false,
    notTaken: [],
    shows: [],
    misses: [],
    because: [],
    after: { trust: 1, safety: 1 },
  }));

describe('sideBySide', () => {
  test('counts what is the same, and shows the rest scene by scene', () => {
    const { same, scenes: apart } = sideBySide(OWNED.walked, SWORN.walked);
    expect(same).toBe(1);
    expect(apart.map(({ scene, rows }) => [scene.title, rows.length])).toEqual([
      ['In', 1],
      ['Out', 1],
    ]);
    expect(apart[0]?.rows[0]?.here?.choice).toBe('ffff');
    expect(apart[0]?.rows[0]?.there?.choice).toBe('gggg');
  });

  test('a road beside itself has nothing apart', () => {
    expect(sideBySide(OWNED.walked, OWNED.walked)).toEqual({ same: 3, scenes: [] });
  });

  test('every choice of both stands on its own side once', () => {
    fc.assert(
      fc.property(road, road, (one, other) => {
        const [here, there] = [walkedFrom(one), walkedFrom(other)];
        const { same, scenes: apart } = sideBySide(here, there);
        const rows = apart.flatMap((scene) => scene.rows);
        const turns = (side: 'here' | 'there') =>
          rows.flatMap((row) => row[side]?.turn ?? []).toSorted((a, b) => a - b);
        expect(turns('here')).toEqual(here.slice(same).map(({ turn }) => turn));
        expect(turns('there')).toEqual(there.slice(same).map(({ turn }) => turn));
      }),
    );
  });
});

describe('promisesApart', () => {
  test('names the promises that were made on one road only, and what became of them', () => {
    const rows = promisesApart(OWNED.ledger, SWORN.ledger);
    expect(rows.map(({ words }) => words)).toContain('Pay the rent on Friday.');
    expect(rows[0]?.here?.standing).toBe('kept');
    expect(rows[0]?.there).toBeUndefined();
  });

  test('leaves out those that came to the same', () => {
    expect(promisesApart(OWNED.ledger, OWNED.ledger)).toEqual([]);
  });
});
