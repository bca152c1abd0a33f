// @vitest-environment happy-dom
// Debriefs of kept talks, of shared ones, and of records that no longer fit: one clear answer each, nothing lost.
// Must not know: pages.
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { SavedTalk } from '#app/ports';
import { withFeeling } from '#app/reflection';
import { reflectionsOn } from '#device/reflections';
import { linesReadOn } from '#device/linesRead';
import { memoryShelf } from '#device/shelf';
import { sketchesOn } from '#device/sketches';
import type { PlayRecord } from '#domain/playRecord';
import { memoryStore } from '#support/memoryStore';
import { HALL, recordOf, storyOf } from '#support/stories';
import type { DebriefFace, Problem } from '#ui/ports';
import { PictureHost } from '../../src/compose/pictureHost.ts';
import { SoundHost } from '../../src/compose/soundHost.ts';
import { tongueOf } from '../../src/compose/tongue.ts';
import { Talks } from '../../src/compose/talks.ts';
import { SETTINGS } from '../ui/support/fakePorts.ts';

const saved = (record: PlayRecord, part: Partial<SavedTalk> = {}): SavedTalk => ({
  id: 'kept',
  scenario: record.scenario,
  title: 'The Hallway',
  record,
  attempts: [],
  lineReached: 0,
  savedAt: 1,
  debriefSeen: false,
  ...part,
});

/** Talks with one story there, and one talk kept. */
const withTalk = async (talk: SavedTalk) => {
  const store = memoryStore();
  await store.put(talk);
  const settings = signal(SETTINGS);
  const tongue = tongueOf(() => 'en');
  const stagecraft = {
    picture: new PictureHost({ settings, systemReduced: signal(true) }, tongue),
    sound: new SoundHost(settings, tongue),
  };
  const reflections = reflectionsOn(Promise.resolve(memoryShelf()));
  const companions = async () => [];
  const talks = new Talks({
    catalogue: [],
    store,
    reflections,
    companions,
    stagecraft,
    read: linesReadOn(Promise.resolve(memoryShelf())),
    sketches: sketchesOn(Promise.resolve(memoryShelf())),
    language: () => 'en',
  });
  talks.adopt(storyOf(HALL));
  return { talks, store };
};

const faceOf = (answer: DebriefFace | Problem): DebriefFace => {
  if ('problem' in answer) throw new Error(answer.problem);
  return answer;
};

const WHOLE = recordOf(['bbbb', 'ffff', 'hhhh']);

describe('a debrief', () => {
  test('tells the whole talk and marks it as read', async () => {
    const { talks, store } = await withTalk(saved(WHOLE));
    const face = faceOf(await talks.debriefs.ofTalk('kept'));
    expect(face.debrief.walked.map(({ said }) => said)).toEqual([
      '"I said six and it is nine."',
      '"Friday at nine, by standing order."',
      '"I did it."',
    ]);
    expect(face.debrief.walked[0]?.before).toEqual([
      { kind: 'scene', scene: { id: 'hall-1', title: 'In' } },
      { kind: 'line', text: 'The hall is narrow.' },
      { kind: 'line', speaker: 'Robin', text: 'You are late.' },
    ]);
    expect(face.debrief.walked[2]?.before).toContainEqual({
      kind: 'event',
      event: 'kept',
      promise: { id: 'rent', words: 'Pay the rent on Friday.', kind: 'specific', due: [] },
    });
    expect(face).not.toHaveProperty('newerStory');
    expect(store.talks.get('kept')?.debriefSeen).toBe(true);
  });

  test('later: it waits again; not at all: nothing asks any more', async () => {
    const { talks, store } = await withTalk(saved(WHOLE, { ended: 'stay' }));
    const { own } = faceOf(await talks.debriefs.ofTalk('kept'));
    await own?.later();
    expect(store.talks.get('kept')?.debriefSeen).toBe(false);
    await own?.letGo();
    expect(store.talks.get('kept')?.debriefSeen).toBe(true);
  });

  test('gives a person’s own part back, which is in no record, line or link', async () => {
    const { talks, store } = await withTalk(saved(WHOLE));
    const first = faceOf(await talks.debriefs.ofTalk('kept'));
    if (first.own) first.own.keep(withFeeling(first.own.reflection, 'tired'));
    const again = faceOf(await talks.debriefs.ofTalk('kept'));
    expect(again.own?.reflection.feeling).toBe('tired');
    expect(again.text).toBe(first.text);
    expect(`${again.text} ${again.link} ${await store.exportAll()}`).not.toContain('tired');
  });
});

describe('a record that is not as it was', () => {
  test('of a scenario that is not here: said so, and kept as it is', async () => {
    const talk = saved(recordOf(['bbbb'], { scenario: 'gone' }));
    const { talks, store } = await withTalk(talk);
    expect(await talks.debriefs.ofTalk('kept')).toEqual({ problem: 'story-not-here' });
    expect(store.talks.get('kept')).toEqual(talk);
  });

  test('of a story that has changed: said so, and the record keeps the story that it was made with', async () => {
    const { talks, store } = await withTalk(saved({ ...WHOLE, story: 'ffffffffffff' }));
    const face = faceOf(await talks.debriefs.ofTalk('kept'));
    expect(face.newerStory).toBe(true);
    expect(face.debrief.walked).toHaveLength(3);
    expect(store.talks.get('kept')?.record.story).toBe('ffffffffffff');
    expect(faceOf(await talks.debriefs.ofTalk('kept')).newerStory).toBe(true);
  });

  test.each([
    ['0123456789ab', false],
    ['ffffffffffff', true],
  ])('with a decision no longer offered (story %s): the turns before it', async (story, older) => {
    const talk = saved({ ...WHOLE, story, decisions: ['bbbb', 'zzzz', 'hhhh'] });
    const { talks, store } = await withTalk(talk);
    const face = faceOf(await talks.debriefs.ofTalk('kept'));
    expect(face.parted).toEqual({ kept: 1, of: 3, olderStory: older });
    expect(face.debrief.walked).toHaveLength(1);
    expect(store.talks.get('kept')?.record).toEqual(talk.record);
  });

  test('without a decision that fits: said so', async () => {
    const { talks } = await withTalk(saved(recordOf(['zzzz'])));
    expect(await talks.debriefs.ofTalk('kept')).toEqual({ problem: 'no-debrief-yet' });
  });
});
