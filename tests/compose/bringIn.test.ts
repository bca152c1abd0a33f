// Bringing talks in: what is there already is never lost, and a story that is not here is told.
import { expect, test } from 'vitest';
import { makeTalkRow } from '#app/talkRow';
import type { SavedTalk } from '#app/ports';
import { makeText } from '#domain/textForm';
import { memoryStore } from '#support/memoryStore';
import { recordOf } from '#support/stories';
import { bringIn } from '../../src/compose/bringIn.ts';

const CATALOGUE = [{ id: 'hall', title: 'The Hallway' }];
const RECORD = recordOf(['bbbb', 'ffff']);

const saved = (part: Partial<SavedTalk>): SavedTalk => ({
  id: 'a',
  scenario: 'hall',
  title: 'The Hallway',
  record: RECORD,
  attempts: [],
  lineReached: 3,
  savedAt: 5,
  debriefSeen: true,
  ...part,
});

const exported = (talk: SavedTalk): string =>
  JSON.stringify({ format: 1, talks: [makeTalkRow(talk)], setAside: [] });

test('a line becomes a talk that was handed over', async () => {
  const store = memoryStore();
  const came = await bringIn(makeText(RECORD), { catalogue: CATALOGUE, store });
  expect(came.talks.map(({ title }) => title)).toEqual(['The Hallway']);
  const [talk] = store.talks.values();
  expect(talk).toMatchObject({ record: RECORD, handed: 2, title: 'The Hallway' });
});

test('a talk that went on here keeps its road, and the other becomes an attempt', async () => {
  const store = memoryStore();
  const here = saved({ record: recordOf(['cccc']) });
  await store.put(here);
  await bringIn(exported(saved({})), { catalogue: CATALOGUE, store });
  expect(store.talks.get('a')).toEqual({ ...here, attempts: [RECORD] });
});

test('the same talk brought in twice is there once', async () => {
  const store = memoryStore();
  await bringIn(exported(saved({})), { catalogue: CATALOGUE, store });
  await bringIn(exported(saved({})), { catalogue: CATALOGUE, store });
  expect([...store.talks.values()].map(({ attempts }) => attempts.length)).toEqual([0]);
});

test('a talk of a story that is not here is told and not kept', async () => {
  const store = memoryStore();
  const elsewhere = makeText({ ...RECORD, scenario: 'the-moon' });
  const came = await bringIn(elsewhere, { catalogue: CATALOGUE, store });
  expect(came).toEqual({ talks: [], faults: [], missing: ['the-moon'] });
  expect(store.talks.size).toBe(0);
});
