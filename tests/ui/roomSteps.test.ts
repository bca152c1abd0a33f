// What the facilitator is offered next, as a table over the states of a ballot; driven by a real room, so that nothing
// stands there that the room would refuse.
import { beforeAll, describe, expect, test } from 'vitest';
import { LocalPort } from '#app/room/localPort';
import type { Facilitating } from '#app/room/command';
import type { FacilitatorView } from '#app/room/views';
import { lettered, optionsOf } from '#ui/ballot/lettered';
import { withWords } from '#ui/strings';
import { nextSteps, notice, otherWays } from '#ui/room/lead/steps';
import { fromFacilitator, fromSeat, hallRoom, SEATS, tellHall } from '#support/rooms';

beforeAll(() => withWords('phone', withWords('room', Promise.resolve())));

const OFFERED = tellHall(hallRoom().record).moment.options;
const [FIRST = '', SECOND = ''] = OFFERED.map(({ id }) => id);

const room = async (...commands: readonly Facilitating[]) => {
  const port = new LocalPort(hallRoom(), tellHall, async () => {});
  let view: FacilitatorView | undefined;
  port.watch({ role: 'facilitator' }, (seen) => {
    if (seen.role === 'facilitator') view = seen.view;
  });
  for (const command of commands) expect(await port.send(fromFacilitator(command))).toBeUndefined();
  if (!view) throw new Error('expected a view');
  return { port, view };
};

const namesOf = (view: FacilitatorView, phones: boolean): string[] =>
  nextSteps({ view, phones, options: optionsOf(view.ballot, OFFERED) }).map(({ name }) => name);

const HANDS = { type: 'open', source: 'hands' } as const;
const count = (option: string, votes: number): Facilitating => ({ type: 'count', option, votes });
const CLOSE = { type: 'close' } as const;
const REVEAL = { type: 'reveal' } as const;
const TALK = { type: 'talk' } as const;

describe('what comes next', () => {
  test.each<[string, readonly Facilitating[], boolean, readonly string[]]>([
    ['before a vote, with phones', [], true, ['Open the vote', 'Count hands instead']],
    ['before a vote, with hands', [], false, ['Count hands']],
    ['while hands are counted', [HANDS], false, ['Close the vote']],
    [
      'once it is closed',
      [HANDS, CLOSE],
      false,
      ['Show the votes', 'Talk first, then vote again', 'Open it again'],
    ],
    ['while they talk', [HANDS, CLOSE, TALK], false, ['Vote again', 'Show the votes']],
    [
      'after a reveal',
      [HANDS, count(FIRST, 6), CLOSE, REVEAL],
      false,
      ['Go with the majority: A', 'Talk first, then vote again'],
    ],
    [
      'after a tie of two rounds',
      [HANDS, CLOSE, TALK, HANDS, count(FIRST, 3), count(SECOND, 3), CLOSE, REVEAL],
      false,
      ['Toss a coin'],
    ],
    ['while all rest', [{ type: 'pause' }], false, []],
  ])('%s', async (_, commands, phones, expected) => {
    const { view } = await room(...commands);
    expect(namesOf(view, phones)).toEqual(expected);
  });

  test('every step that is offered is carried out', async () => {
    const { port, view } = await room(HANDS, count(FIRST, 6), CLOSE, REVEAL);
    const [step] = nextSteps({ view, phones: false, options: lettered(OFFERED) });
    expect(step?.ask.type).toBe('majority');
    expect(await port.send(fromFacilitator(step?.ask as Facilitating))).toBeUndefined();
  });
});

test('another way never names the majority, and a tie is said before it is broken', async () => {
  const { view } = await room(HANDS, count(FIRST, 6), CLOSE, REVEAL);
  const options = lettered(OFFERED);
  expect(otherWays({ view, options }).map(({ name }) => name)).not.toContain('Go with A');
  const tie = await room(HANDS, count(FIRST, 3), count(SECOND, 3), CLOSE, REVEAL);
  expect(notice({ view: tie.view, options })).toBe(
    'It is a tie between A and B. Talk, then vote again.',
  );
});

test('nothing is offered that ballots of phones need while nobody facilitates', async () => {
  const { port, view } = await room();
  expect(await port.send(fromSeat(SEATS[0] ?? '', { type: 'join' }))).toBeUndefined();
  expect(nextSteps({ view: { ...view, can: [] }, phones: true, options: [] })).toEqual([]);
});
