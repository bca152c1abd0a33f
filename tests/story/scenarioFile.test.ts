// The door for scenario.json, as far as rooms go: a line of the kit passes whole, anything strange is refused with the way out.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOM_KINDS } from '#domain/roomKind';
import { parseScenario } from '#story/scenarioFile';
import { scenarioJson } from '../support/stories.ts';

const withRoom = (room: Readonly<Record<string, unknown>>) =>
  parseScenario('hall', scenarioJson({ rooms: { hall: room } }));

const messages = (room: Readonly<Record<string, unknown>>): string[] => {
  const parsed = withRoom(room);
  return parsed.ok ? [] : parsed.error.map(({ message }) => message);
};

test('a whole line comes through as it was written', () => {
  const room = {
    kind: 'workshop',
    hour: 'night',
    season: 'winter',
    weather: 'snow',
    stance: 'sitting',
    absent: ['robin'],
    dressing: ['luthier'],
  };
  const parsed = withRoom(room);
  expect(parsed.ok && parsed.value.settings['hall']).toEqual(room);
});

test('the shortest line is a kind and an hour', () => {
  expect(messages({ kind: 'kitchen', hour: 'day' })).toEqual([]);
});

describe('refused, with the room named', () => {
  test.each([
    ['a kind that nobody drew', { kind: 'lighthouse', hour: 'day' }, 'lighthouse'],
    [
      'a dressing of another kind',
      { kind: 'kitchen', hour: 'day', dressing: ['luthier'] },
      'luthier',
    ],
    ['an hour that is none', { kind: 'kitchen', hour: 'noon' }, 'hour'],
    [
      'somebody away who is not in the cast',
      { kind: 'kitchen', hour: 'day', absent: ['nobody'] },
      'nobody',
    ],
    ['a word that no room has', { kind: 'kitchen', hour: 'day', lamp: 'red' }, 'lamp'],
  ])('%s', (_, room, word) => {
    const [message = ''] = messages(room);
    expect(message).toContain('rooms.hall');
    expect(message).toContain(word);
  });
});

test('the author’s guide names every kind with all its dressings', () => {
  const guide = readFileSync(new URL('../../stories/README.md', import.meta.url), 'utf8');
  for (const [kind, { dressings }] of Object.entries(ROOM_KINDS)) {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`)) ?? '';
    expect(row, kind).not.toBe('');
    for (const one of dressings) expect(row).toContain(`\`${one}\``);
  }
});

describe('a value that is wrong is told with what may stand there', () => {
  const told = (changed: Readonly<Record<string, unknown>>): string[] => {
    const parsed = parseScenario('hall', scenarioJson(changed));
    return parsed.ok ? [] : parsed.error.map(({ message, mend }) => `${message} ${mend}`);
  };
  test.each([
    [{ breach: 'affaire' }, 'breach: "affaire" means nothing here. did you mean "affair"?'],
    [{ side: 'both' }, 'side: "both" means nothing here. use one of: accountable, hurt.'],
    [{ age: '16' }, 'age: this is not a number. write a number.'],
    [{ age: 12 }, 'age: the number is too small. use 16 or more.'],
    [{ ends: [] }, 'ends: there are fewer than 1 here. write 1 or more.'],
    [{ title: '' }, 'title: nothing is written here. write it.'],
    [{ prps: [] }, 'scenario.json: "prps" means nothing here. did you mean "props"?'],
    [{ props: undefined }, '"props" is missing. write it; `npm run story -- new` lays an example.'],
  ])('%j', (changed, said) => {
    expect(told(changed)).toEqual([said]);
  });
});
