// The room without a server, on a real story: it passes the contract, keeps itself, and sends little.
import { describe, expect, test } from 'vitest';
import { forgets, makeJournal, makeLine, parseJournal } from '#app/room/journal';
import { LocalPort } from '#app/room/localPort';
import { roomOf } from '#app/room/state';
import { participantView } from '#app/roomView';
import { recordOfPlan } from '#check/planReplay';
import { readStoryFolder } from '#story/storyFolder';
import { fromFacilitator, KEY, SEATS, tellerOf } from '#support/rooms';
import { planOf } from '#support/plans';
import { contractOf } from './contract.ts';

const { file: story } = readStoryFolder('stories/second-drawer', 'second-drawer');
if (!story) throw new Error('expected The Second Drawer to compile');
const whole = recordOfPlan(story, planOf('second-drawer', '01-post-on-the-table'));
const tell = tellerOf(story);
const fresh = roomOf('CDFGHJ', KEY, { ...whole, dealt: 0, decisions: [] });

const open = async () => {
  let journal = makeJournal(fresh);
  const port = new LocalPort(fresh, tell, async (room, events) => {
    journal = forgets(events) ? makeJournal(room) : journal + events.map(makeLine).join('');
  });
  return { port, key: KEY, seats: SEATS.slice(0, 6), kept: () => parseJournal(journal) };
};

describe('a room in the page', () => {
  contractOf('it', open, whole.decisions);

  test('is kept before it answers, and can be taken up from what was kept', async () => {
    const { port, kept } = await open();
    await port.send(fromFacilitator({ type: 'go-with', option: whole.decisions[0] ?? '' }));
    await port.send(fromFacilitator({ type: 'open', source: 'ballots' }));
    const journal = kept();
    if (!journal.ok) throw new Error(journal.error);
    expect(journal.value.room.record.decisions).toEqual(whole.decisions.slice(0, 1));
    const again = new LocalPort(journal.value.room, tell, async () => {});
    expect(await again.send(fromFacilitator({ type: 'close' }))).toBeUndefined();
  });

  test('shows nothing more to one who stopped watching', async () => {
    const { port } = await open();
    let shown = 0;
    const stop = port.watch({ role: 'projector' }, () => void (shown += 1));
    await port.send(fromFacilitator({ type: 'lock' }));
    stop();
    await port.send(fromFacilitator({ type: 'unlock' }));
    expect(shown).toBe(2);
  });
});

test('what a phone is told of any turn of the whole talk stays under 2,000 characters', () => {
  const seat = SEATS[0] ?? '';
  const seats = { [seat]: { number: 1, half: 'a' as const } };
  const sizes = whole.decisions.map((_, turn) => {
    const record = { ...whole, dealt: 0, decisions: whole.decisions.slice(0, turn) };
    const view = participantView({ ...fresh, record, seats }, tell(record).moment, seat);
    return JSON.stringify(view).length;
  });
  expect(Math.max(...sizes)).toBeLessThan(2000);
});
