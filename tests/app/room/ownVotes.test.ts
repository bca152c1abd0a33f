// A participant's own votes beside the group's, from real views of a real room: what the phone saw, and nothing else.
import { expect, test } from 'vitest';
import { LocalPort } from '#app/room/localPort';
import { makeSeat, type OwnVote, parseSeat, withView } from '#app/room/ownVotes';
import type { Facilitating, TakingPart } from '#app/room/command';
import { fromFacilitator, fromSeat, hallRoom, SEATS, tellHall } from '#support/rooms';

const [ME = '', OTHER = ''] = SEATS;
const [FIRST = '', SECOND = ''] = tellHall(hallRoom().record).offered.options;
const OPEN = { type: 'open', source: 'ballots' } as const;

const phone = async () => {
  const port = new LocalPort(hallRoom(), tellHall, async () => {});
  let own: readonly OwnVote[] = [];
  const lead = (command: Facilitating) => port.send(fromFacilitator(command));
  const sit = (seat: string, command: TakingPart) => port.send(fromSeat(seat, command));
  await sit(ME, { type: 'join' });
  await sit(OTHER, { type: 'join' });
  port.watch({ role: 'participant', seat: ME }, (seen) => {
    if (seen.role === 'participant') own = withView(own, seen.view);
  });
  return { lead, sit, own: () => own };
};

const short = (own: readonly OwnVote[]) =>
  own.map(({ turn, yours, group }) => ({ turn, yours, group }));

test('a vote that lost stands beside the way the group went', async () => {
  const { lead, sit, own } = await phone();
  await lead(OPEN);
  await sit(ME, { type: 'vote', ballot: 1, round: 1, option: FIRST });
  await sit(OTHER, { type: 'vote', ballot: 1, round: 1, option: SECOND });
  await lead({ type: 'close' });
  await lead({ type: 'reveal' });
  expect(short(own())).toEqual([{ turn: 0, yours: FIRST, group: undefined }]);
  await lead({ type: 'go-with', option: SECOND });
  expect(short(own())).toEqual([{ turn: 0, yours: FIRST, group: SECOND }]);
});

test('a vote is changed by a second, and by the round after talking', async () => {
  const { lead, sit, own } = await phone();
  await lead(OPEN);
  await sit(ME, { type: 'vote', ballot: 1, round: 1, option: FIRST });
  await sit(ME, { type: 'abstain', ballot: 1, round: 1 });
  expect(own()[0]?.yours).toBe('abstain');
  await lead({ type: 'close' });
  await lead({ type: 'talk' });
  await lead(OPEN);
  expect(own()[0]?.yours).toBeUndefined();
  await sit(ME, { type: 'vote', ballot: 1, round: 2, option: SECOND });
  expect(own()[0]?.yours).toBe(SECOND);
});

test('a turn that the room goes back to is kept once', async () => {
  const { lead, sit, own } = await phone();
  await lead(OPEN);
  await sit(ME, { type: 'vote', ballot: 1, round: 1, option: FIRST });
  await lead({ type: 'close' });
  await lead({ type: 'reveal' });
  await lead({ type: 'majority' });
  await lead({ type: 'back' });
  await lead(OPEN);
  await sit(ME, { type: 'vote', ballot: 2, round: 1, option: SECOND });
  expect(short(own())).toEqual([{ turn: 0, yours: SECOND, group: undefined }]);
});

test('what is kept of a seat is read back, and anything else is none', async () => {
  const { lead, sit, own } = await phone();
  await lead(OPEN);
  await sit(ME, { type: 'vote', ballot: 1, round: 1, option: FIRST });
  const seat = { token: 'f'.repeat(32), own: own() };
  expect(parseSeat(makeSeat(seat))).toEqual(seat);
  for (const text of [null, '', '{', '{}', '{"token":1,"own":[]}'])
    expect(parseSeat(text)).toBeUndefined();
});
