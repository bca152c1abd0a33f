// A ballot: hidden votes, counted rounds, ties, and every refusal by name.
// Must not know: rooms.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as ballots from '#domain/ballot';
import type { Ballot } from '#domain/ballot';
import type { Result } from '#domain/result';
import { leadOf, shownTally, tallyOf, type Vote, votesIn } from '#domain/tally';

const OPTIONS = ['bbbb', 'cccc', 'dddd'];
const opened = (source: Ballot['source'] = 'ballots'): Ballot =>
  ballots.ask({ number: 4, turn: 2, question: 'decision', source, options: OPTIONS });

const value = <E>(result: Result<Ballot, E>): Ballot => {
  if (!result.ok) throw new Error(String(result.error));
  return result.value;
};
const nameOf = (result: Result<unknown, string>): string => (result.ok ? 'ok' : result.error);

const aimed = ({ number, round }: Ballot) => ({ ballot: number, round });
const voting = (ballot: Ballot, votes: readonly (readonly [string, Vote])[]): Ballot =>
  votes.reduce((now, [seat, vote]) => value(ballots.cast(now, aimed(now), seat, vote)), ballot);
const revealedWith = (ballot: Ballot, votes: readonly (readonly [string, Vote])[]): Ballot =>
  value(ballots.reveal(value(ballots.close(voting(ballot, votes)))));

const vote: fc.Arbitrary<Vote> = fc.oneof(
  fc.constant('abstain' as const),
  fc.constantFrom(...OPTIONS).map((option) => ({ for: option })),
);
const cast = fc.tuple(fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6', 's7'), vote);
const TIE = [
  ['s1', { for: 'bbbb' }],
  ['s2', { for: 'cccc' }],
] as const;

describe('a tally', () => {
  test('is the same for votes in the mirrored order, or in any', () => {
    fc.assert(
      fc.property(fc.array(vote), (votes) => {
        const mirrored = tallyOf(OPTIONS, votes.toReversed());
        expect(mirrored).toEqual(tallyOf(OPTIONS, votes));
        expect(votesIn(mirrored) + mirrored.abstained).toBe(votes.length);
      }),
    );
  });

  test('shows bars from five votes on, and below them the lead alone', () => {
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 12 }), (votes) => {
        const shown = shownTally(tallyOf(OPTIONS, votes));
        const spoken = votes.filter((one) => one !== 'abstain').length;
        expect(shown.bars !== undefined).toBe(spoken >= 5);
        if (spoken < 5) expect(JSON.stringify(shown)).not.toMatch(/votes|abstained|\d/);
      }),
    );
  });

  test('leads where most votes are, says a tie, and says that nobody voted', () => {
    const lead = (...votes: Vote[]) => leadOf(tallyOf(OPTIONS, votes));
    const [b, c] = [{ for: 'bbbb' }, { for: 'cccc' }];
    expect(lead(b, c, c, 'abstain', 'abstain')).toEqual({ kind: 'majority', option: 'cccc' });
    expect(lead(b, c)).toEqual({ kind: 'tie', options: ['bbbb', 'cccc'] });
    expect(lead('abstain')).toEqual({ kind: 'nobody' });
  });
});

describe('a ballot', () => {
  test('counts the last vote of each seat, and no other', () => {
    fc.assert(
      fc.property(fc.array(cast, { maxLength: 30 }), (votes) => {
        const last = [...new Map(votes).values()];
        expect(revealedWith(opened(), votes).rounds).toEqual([tallyOf(OPTIONS, last)]);
      }),
    );
  });

  test('forgets who voted what as soon as a round is counted', () => {
    fc.assert(
      fc.property(fc.array(cast, { minLength: 1 }), fc.boolean(), (votes, talksFirst) => {
        const closed = value(ballots.close(voting(opened(), votes)));
        const counted = value(talksFirst ? ballots.talk(closed) : ballots.reveal(closed));
        expect(counted.votes).toEqual({});
        expect(JSON.stringify(counted)).not.toMatch(/"s\d"/);
      }),
    );
  });

  test('keeps both rounds when the room talks first, and shows none before the last is revealed', () => {
    const first = value(ballots.close(voting(opened(), TIE)));
    const talking = value(ballots.talk(first));
    expect([talking.status, talking.revealed, talking.rounds.length]).toEqual(['talking', 0, 1]);
    const second = value(ballots.askAgain(talking));
    expect([second.status, second.round]).toEqual(['open', 2]);
    const done = revealedWith(second, [['s1', { for: 'cccc' }]]);
    expect(done.revealed).toBe(2);
    expect(done.rounds.map((tally) => leadOf(tally).kind)).toEqual(['tie', 'majority']);
  });

  test('reopens the same round with its votes when it was closed too early', () => {
    const again = value(ballots.askAgain(value(ballots.close(voting(opened(), TIE)))));
    expect([again.round, Object.keys(again.votes)]).toEqual([1, ['s1', 's2']]);
  });

  test('counts hands instead, the last count of each option', () => {
    const once = value(ballots.countHands(opened('hands'), 'bbbb', 9));
    const twice = value(ballots.countHands(once, 'bbbb', 7));
    const shown = shownTally(
      value(ballots.reveal(value(ballots.close(twice)))).rounds[0] ?? tallyOf([], []),
    );
    expect(shown.source).toBe('hands');
    expect(shown.bars?.map(({ votes }) => votes)).toEqual([7, 0, 0]);
  });

  test('throws a coin only on a tie that talking did not end', () => {
    const tied = revealedWith(opened(), TIE);
    expect(nameOf(ballots.majorityOf(tied))).toBe('tie');
    expect(nameOf(ballots.coinOf(tied, 1))).toBe('talk-before-coin');
    const again = revealedWith(value(ballots.askAgain(value(ballots.talk(tied)))), TIE);
    expect(ballots.coinOf(again, 2)).toEqual({ ok: true, value: 'bbbb' });
    expect(ballots.coinOf(again, 3)).toEqual({ ok: true, value: 'cccc' });
    expect(nameOf(ballots.talk(again))).toBe('no-more-rounds');
  });
});

describe('a ballot refuses by name', () => {
  const open = opened();
  const closed = value(ballots.close(open));
  const empty = value(ballots.reveal(closed));
  const second = value(ballots.askAgain(value(ballots.talk(closed))));
  const b: Vote = { for: 'bbbb' };

  test.each([
    ['older-ballot', ballots.cast(open, { ballot: 3, round: 1 }, 's1', b)],
    ['older-ballot', ballots.cast(second, { ballot: 4, round: 1 }, 's1', b)],
    ['no-such-ballot', ballots.cast(open, { ballot: 5, round: 1 }, 's1', b)],
    ['no-such-ballot', ballots.cast(open, { ballot: 4, round: 2 }, 's1', b)],
    ['ballot-closed', ballots.cast(closed, { ballot: 4, round: 1 }, 's1', b)],
    ['not-an-option', ballots.cast(open, { ballot: 4, round: 1 }, 's1', { for: 'zzzz' })],
    ['hands-are-counted', ballots.cast(opened('hands'), { ballot: 4, round: 1 }, 's1', b)],
    ['phones-vote', ballots.countHands(open, 'bbbb', 1)],
    ['impossible-count', ballots.countHands(opened('hands'), 'bbbb', -1)],
    ['impossible-count', ballots.countHands(opened('hands'), 'bbbb', 1000)],
    ['impossible-count', ballots.countHands(opened('hands'), 'bbbb', 1.5)],
    ['not-an-option', ballots.countHands(opened('hands'), '__proto__', 1)],
    ['ballot-closed', ballots.close(closed)],
    ['ballot-open', ballots.reveal(open)],
    ['ballot-open', ballots.talk(open)],
    ['ballot-open', ballots.askAgain(open)],
    ['already-revealed', ballots.reveal(empty)],
    ['already-revealed', ballots.askAgain(empty)],
    ['not-revealed', ballots.majorityOf(closed)],
    ['nobody-voted', ballots.majorityOf(empty)],
    ['no-tie', ballots.coinOf(empty, 1)],
  ])('%s', (name, result) => {
    expect(nameOf(result)).toBe(name);
  });
});
