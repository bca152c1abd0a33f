import { describe, expect, test } from 'vitest';
import { dealtIntent, freshRecord, sharedRecord } from '#app/beginning';
import type { SavedTalk } from '#app/ports';
import { Sitting } from '#app/sitting';
import { makeText } from '#domain/textForm';
import { memoryStore } from '#support/memoryStore';
import { HALL, recordOf, storyOf } from '#support/stories';

const STORY = storyOf(HALL);
const talkOf = (decisions: readonly string[], changes: Partial<SavedTalk> = {}): SavedTalk => ({
  id: 't1',
  scenario: 'hall',
  title: 'The Hallway',
  record: recordOf(decisions),
  attempts: [],
  lineReached: 0,
  savedAt: 1,
  debriefSeen: false,
  ...changes,
});
const open = (talk: SavedTalk, store = memoryStore()) => {
  const sitting = Sitting.open(STORY, talk, store, () => 42);
  if (!sitting.ok) throw new Error(sitting.error.message);
  return { sitting: sitting.value, store };
};

describe('a sitting', () => {
  test('keeps the talk after every decision, with the line reached', async () => {
    const { sitting, store } = open(talkOf([]));
    sitting.choose('bbbb');
    sitting.showing(1);
    await sitting.save();
    expect(store.talks.get('t1')).toMatchObject({
      record: { decisions: ['bbbb'] },
      lineReached: 2,
      savedAt: 42,
    });
    expect(store.talks.get('t1')).not.toHaveProperty('ended');
  });

  test('resumes at the line where it was left', () => {
    const { sitting } = open(talkOf(['bbbb'], { lineReached: 1 }));
    expect(sitting.reached).toBe(1);
    expect(sitting.moment.turn).toBe(1);
  });

  test('undo keeps nothing, going back to a moment keeps the road as an attempt', async () => {
    const { sitting, store } = open(talkOf(['bbbb', 'ffff', 'hhhh']));
    sitting.undo();
    expect(sitting.record.decisions).toEqual(['bbbb', 'ffff']);
    sitting.rewind(0);
    await sitting.save();
    const kept = store.talks.get('t1');
    expect(kept?.record.decisions).toEqual([]);
    expect(kept?.attempts.map(({ decisions }) => decisions)).toEqual([['bbbb', 'ffff']]);
  });

  test('an end is kept with the talk', async () => {
    const { sitting, store } = open(talkOf(['bbbb', 'ffff']));
    sitting.choose('hhhh');
    await sitting.save();
    expect(store.talks.get('t1')?.ended).toBe('stay');
  });

  test('a record that the story no longer fits is kept whole as an attempt', async () => {
    const { sitting, store } = open(talkOf(['bbbb', 'zzzz']));
    expect(sitting.parting?.turn).toBe(1);
    await sitting.save();
    expect(store.talks.get('t1')?.attempts.map(({ decisions }) => decisions)).toEqual([
      ['bbbb', 'zzzz'],
    ]);
  });

  test('a changed story replays the record to where it was', () => {
    const { sitting } = open(talkOf(['bbbb']));
    const changed = storyOf(HALL.replace('ROBIN: Nine.', 'ROBIN: Nine o clock.'));
    sitting.reopen(changed);
    expect(sitting.moment.fresh.map(({ entry }) => entry.text)).toContain('Nine o clock.');
  });
});

describe('two tabs on one talk', () => {
  test('keep both roads: the other one is an attempt', async () => {
    const store = memoryStore();
    const one = open(talkOf([]), store).sitting;
    const two = open(talkOf([]), store).sitting;
    one.choose('bbbb');
    await one.save();
    two.choose('cccc');
    await two.save();
    const kept = store.talks.get('t1');
    expect(kept?.record.decisions).toEqual(['cccc']);
    expect(kept?.attempts.map(({ decisions }) => decisions)).toEqual([['bbbb']]);
  });

  test('a road that only goes on keeps no attempt', async () => {
    const { sitting, store } = open(talkOf([]));
    sitting.choose('bbbb');
    sitting.choose('ffff');
    await sitting.save();
    expect(store.talks.get('t1')?.attempts).toEqual([]);
  });

  test('a talk that was deleted meanwhile stays deleted', async () => {
    const { sitting, store } = open(talkOf([]));
    sitting.choose('bbbb');
    await sitting.save();
    await store.remove('t1');
    sitting.choose('ffff');
    await sitting.save();
    expect(store.talks.size).toBe(0);
  });
});

test('a changed story that lost the way keeps the whole road as an attempt', async () => {
  const { sitting, store } = open(talkOf(['bbbb', 'ffff']));
  sitting.reopen(storyOf(HALL.replace('# id: ffff', '# id: ffgg')));
  await sitting.save();
  const kept = store.talks.get('t1');
  expect(kept?.record.decisions).toEqual(['bbbb']);
  expect(kept?.attempts.map(({ decisions }) => decisions)).toEqual([['bbbb', 'ffff']]);
});

describe('beginning', () => {
  const start = {
    scenario: 'hall',
    hash: '0123456789ab',
    intents: ['undecided', 'inclined', 'leaving'] as const,
  };

  test('the first play is undecided, whatever the seed', () => {
    for (let seed = 0; seed < 5000; seed += 97)
      expect(dealtIntent(seed, start.intents, false)).toBe('undecided');
  });

  test('later plays are dealt each allowed intent', () => {
    const dealt = new Set(
      Array.from({ length: 64 }, (_, n) => dealtIntent(n * 4096, start.intents, true)),
    );
    expect([...dealt].sort()).toEqual(['inclined', 'leaving', 'undecided']);
    expect(dealtIntent(99, ['leaving'], true)).toBe('leaving');
  });

  test('an intent that the scenario does not allow is not taken', () => {
    expect(
      freshRecord(
        { ...start, intents: ['undecided'] },
        { seed: 1, intent: 'leaving', playedBefore: true },
      ).intent,
    ).toBe('undecided');
  });

  test('a shared record is read for its own scenario only', () => {
    const text = makeText(recordOf(['bbbb']));
    expect(sharedRecord(text, 'hall')).toEqual({ ok: true, value: recordOf(['bbbb']) });
    expect(sharedRecord(text, 'kitchen')).toMatchObject({
      ok: false,
      error: { code: 'other-scenario' },
    });
    expect(sharedRecord(`${text}x`, 'hall')).toMatchObject({
      ok: false,
      error: { code: 'unreadable-record' },
    });
  });
});
