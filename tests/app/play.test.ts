import { describe, expect, test } from 'vitest';
import { Play } from '#app/play';
import type { Result } from '#domain/result';
import { MOVES } from '#domain/move';
import { HALL, recordOf, storyOf } from '#support/stories';

const STORY = storyOf(HALL);
const got = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const play = (decisions: readonly string[] = []) => got(Play.open(STORY, recordOf(decisions)));
const texts = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text);

describe('a Moment', () => {
  test("opens with the scene's title, its lines and its options in the seed's order", () => {
    const { fresh, past, options, scene, turn } = play().moment;
    expect(past).toEqual([]);
    expect(fresh.map(({ entry }) => `${entry.kind} ${entry.name ?? ''} ${entry.text}`)).toEqual([
      'scene  In',
      'line  The hall is narrow.',
      'line Robin You are late.',
    ]);
    expect([...options].map(({ id }) => id).sort()).toEqual(['bbbb', 'cccc', 'dddd']);
    expect(scene).toEqual({ id: 'hall-1', title: 'In', number: 1, of: 2, minutesLeft: 7 });
    expect(turn).toBe(0);
  });

  test('puts the own choice into the past, said or done', () => {
    expect(play(['bbbb']).moment.past.at(-1)).toMatchObject({
      kind: 'said',
      name: 'Sam',
      text: '"I said six and it is nine."',
    });
    expect(play(['dddd']).moment.past.at(-1)).toMatchObject({
      kind: 'done',
      name: 'Sam',
      text: 'Hang up the coat and wait.',
    });
  });

  test('keeps every key it has given while the record grows', () => {
    const before = play(['bbbb']).moment;
    const after = got(play(['bbbb']).choose('ffff')).moment;
    const keys = [...before.past, ...before.fresh.map(({ entry }) => entry)].map(({ key }) => key);
    expect(after.past.slice(0, keys.length).map(({ key }) => key)).toEqual(keys);
    expect(new Set(after.past.map(({ key }) => key)).size).toBe(after.past.length);
  });

  test('says which scene may be skipped, and the end when there is one', () => {
    expect(play().moment.skippable).toEqual({ scene: 'hall-1', title: 'In' });
    expect(play(['bbbb', 'ffff']).moment.skippable).toBeUndefined();
    expect(play(['bbbb', 'ffff', 'hhhh']).moment.ended).toEqual({ id: 'stay', title: 'Stay' });
  });

  test('tells a skipped scene by its title', () => {
    expect(got(play().skip('hall-1')).moment.past.at(-1)).toMatchObject({
      kind: 'skipped',
      text: 'In',
    });
  });

  test('holds no meter, tag, move, principle or what was heard, but in its Stages', () => {
    const { fresh, ...rest } = play(['cccc']).moment;
    const shown = JSON.stringify([rest, fresh.map(({ entry, picture }) => [entry, picture])]);
    const secret = [
      'trust',
      'safety',
      'shows',
      'misses',
      'heard',
      'meant',
      'The train again',
      'accountable-opening',
      'undecided',
      ...MOVES.filter((move) => move.includes('-')),
    ];
    expect(secret.filter((word) => shown.includes(word))).toEqual([]);
  });
});

describe('playing', () => {
  test('choosing grows the record by an id, never by an index', () => {
    expect(got(play(['bbbb']).choose('ffff')).record.decisions).toEqual(['bbbb', 'ffff']);
  });

  test('undo and rewind are the record cut', () => {
    const whole = play(['bbbb', 'ffff', 'hhhh']);
    expect(got(whole.before(2)).record.decisions).toEqual(['bbbb', 'ffff']);
    expect(got(whole.before(0)).moment).toEqual(play().moment);
    expect(texts(got(whole.before(1)).moment.fresh.map(({ entry }) => entry))).toEqual([
      'Nine.',
      'And the rent?',
    ]);
  });
});
