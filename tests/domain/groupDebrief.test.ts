// A room's debrief: its road, where it was divided, what talking changed. No seat and no small count in it.
import { describe, expect, test } from 'vitest';
import type { ClosedBallot } from '#domain/ballot';
import { groupDebriefOf } from '#domain/groupDebrief';
import type { Tally } from '#domain/tally';
import { recordOf } from '#support/stories';

const tally = (...votes: number[]): Tally => ({
  source: 'ballots',
  counts: votes.map((votes, at) => ({ option: ['bbbb', 'cccc', 'dddd'][at] ?? '', votes })),
  abstained: 1,
});

const closed = (turn: number, rounds: Tally[], changes: Partial<ClosedBallot> = {}) => ({
  ...{ number: turn + 1, turn, question: 'decision' as const, options: ['bbbb', 'cccc', 'dddd'] },
  ...{ rounds, decided: { option: 'bbbb', by: 'majority' as const }, undone: false },
  ...changes,
});

const landing = (turn: number, rounds: Tally[]): ClosedBallot => {
  const { decided: _, ...rest } = closed(turn, rounds);
  return { ...rest, question: 'landing' };
};

describe('the debrief of a room', () => {
  const record = recordOf(['bbbb', 'bbbb', 'skip:hall-2', 'bbbb', 'bbbb'], { dealt: 1 });

  test('tells the road turn by turn: how each was decided, and how it landed', () => {
    const ballots = [closed(1, [tally(4, 1, 0)]), landing(1, [tally(1, 5, 0)])];
    const { road } = groupDebriefOf(record, ballots);
    expect(road.map(({ turn, dealt, by }) => [turn, dealt, by])).toEqual([
      [0, true, undefined],
      [1, false, 'majority'],
      [2, false, undefined],
      [3, false, undefined],
      [4, false, undefined],
    ]);
    expect(road[1]?.rounds[0]?.bars?.map(({ votes }) => votes)).toEqual([4, 1, 0]);
    expect(road[1]?.landed?.lead).toEqual({ kind: 'majority', option: 'cccc' });
  });

  test('finds at most three turns in which the largest group was smallest, most divided first', () => {
    const ballots = [
      closed(0, [tally(9, 1, 0)]),
      closed(1, [tally(5, 0, 0)]),
      closed(2, [tally(2, 2, 2)]),
      closed(3, [tally(3, 2, 0)]),
      closed(4, [tally(40, 30, 0)]),
    ];
    expect(groupDebriefOf(record, ballots).divided).toEqual([2, 4, 3]);
  });

  test('calls nothing divided on fewer than five votes, and shows no count of them', () => {
    const debrief = groupDebriefOf(record, [closed(1, [tally(2, 2, 0)])]);
    expect(debrief.divided).toEqual([]);
    expect(JSON.stringify(debrief)).not.toMatch(/votes|abstained/);
  });

  test('says what talking changed, and whether the room turned', () => {
    const ballots = [
      closed(1, [tally(4, 3, 0), tally(2, 5, 0)]),
      closed(3, [tally(4, 3, 0), tally(7, 0, 0)]),
      closed(4, [tally(7, 0, 0)]),
    ];
    const { changed } = groupDebriefOf(record, ballots);
    expect(changed.map(({ turn, turned }) => [turn, turned])).toEqual([
      [1, true],
      [3, false],
    ]);
  });

  test('keeps roads apart that the room went back from', () => {
    const ballots = [
      closed(1, [tally(1, 6, 0)], { undone: true, decided: { option: 'cccc', by: 'facilitator' } }),
      closed(1, [tally(6, 1, 0)]),
    ];
    const { road, tried, divided } = groupDebriefOf(record, ballots);
    expect(tried).toEqual([{ turn: 1, option: 'cccc' }]);
    expect(road[1]?.by).toBe('majority');
    expect(divided).toEqual([1]);
  });
});
