// Bringing talks in: what is there already is never lost, and a story that is not here is told.
import { expect, test } from 'vitest';
import { makeTalkRow } from '#app/talkRow';
import type { RecordStore, SavedTalk } from '#app/ports';
import type { Reflection, ReflectionStore } from '#app/reflection';
import { recordsOn } from '#device/records';
import { memoryShelf } from '#device/shelf';
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

const memoryReflections = (): ReflectionStore => {
  const all = new Map<string, Reflection>();
  return {
    get: async (talk) => all.get(talk),
    put: async (one) => void all.set(one.talk, one),
  };
};

const needs = (store: RecordStore, reflections = memoryReflections()) => ({
  catalogue: CATALOGUE,
  store,
  reflections,
});

const exported = (talk: SavedTalk): string =>
  JSON.stringify({ format: 1, talks: [makeTalkRow(talk)], setAside: [] });

test('a line becomes a talk that was handed over', async () => {
  const store = memoryStore();
  const came = await bringIn(makeText(RECORD), needs(store));
  expect(came.talks.map(({ title }) => title)).toEqual(['The Hallway']);
  const [talk] = store.talks.values();
  expect(talk).toMatchObject({ record: RECORD, handed: 2, title: 'The Hallway' });
});

test('a talk that went on here keeps its road, and the other becomes an attempt', async () => {
  const store = memoryStore();
  const here = saved({ record: recordOf(['cccc']) });
  await store.put(here);
  await bringIn(exported(saved({})), needs(store));
  expect(store.talks.get('a')).toEqual({ ...here, attempts: [RECORD] });
});

test('the same talk brought in twice is there once', async () => {
  const store = memoryStore();
  await bringIn(exported(saved({})), needs(store));
  await bringIn(exported(saved({})), needs(store));
  expect([...store.talks.values()].map(({ attempts }) => attempts.length)).toEqual([0]);
});

test('a talk of a story that is not here is told and not kept', async () => {
  const store = memoryStore();
  const elsewhere = makeText({ ...RECORD, scenario: 'the-moon' });
  const came = await bringIn(elsewhere, needs(store));
  expect(came).toEqual({ talks: [], faults: [], missing: ['the-moon'] });
  expect(store.talks.size).toBe(0);
});

test('what one device saved as a file opens on another: attempts, their names, what was felt', async () => {
  const earlier = recordOf(['cccc']);
  const talk = saved({ attempts: [earlier], attemptNames: { [makeText(earlier)]: 'The first' } });
  const from = recordsOn(Promise.resolve(memoryShelf()));
  await from.put(talk);
  const felt: Reflection = { talk: 'a', feeling: 'calm', hopes: [] };
  const file = { ...JSON.parse(await from.exportAll()), reflections: [felt] };
  const [there, reflections] = [memoryStore(), memoryReflections()];
  const came = await bringIn(JSON.stringify(file), needs(there, reflections));
  expect(came.faults).toEqual([]);
  expect(there.talks.get('a')).toEqual(talk);
  expect(await reflections.get('a')).toEqual(felt);
});

test('what was felt here is not overwritten by a file', async () => {
  const reflections = memoryReflections();
  const mine: Reflection = { talk: 'a', feeling: 'tired', hopes: [] };
  await reflections.put(mine);
  const file = { ...JSON.parse(exported(saved({}))), reflections: [{ ...mine, feeling: 'calm' }] };
  await bringIn(JSON.stringify(file), needs(memoryStore(), reflections));
  expect(await reflections.get('a')).toEqual(mine);
});
