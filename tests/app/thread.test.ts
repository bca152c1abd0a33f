// A talk by telephone as data: what its tags do to the Stage, and how the picture is said.
import { describe as suite, expect, test } from 'vitest';
import { describe } from '#app/describe';
import { withProp } from '#app/propNames';
import { THREAD_MARKS, isRead, isThread, isTyping } from '#app/thread';
import { placesOf } from '#scene/things';
import { stageOf } from '../scene/stageOf.ts';

const setting = {
  id: 'thread-night',
  kind: 'phone-thread',
  hour: 'night',
  season: 'autumn',
  time: '23:40',
  battery: 12,
} as const;
const CALLED = { ruth: 'Ruth', marek: 'Marek' };
const said = (some: Parameters<typeof stageOf>[0]) =>
  describe(stageOf({ setting, ...some }), CALLED);

suite('the Stage of a thread', () => {
  test('is told by its kind', () => {
    expect(isThread(stageOf({ setting }))).toBe(true);
    expect(isThread(stageOf())).toBe(false);
  });

  test('has one mark at a time', () => {
    const all = THREAD_MARKS.reduce(withProp, ['mug']);
    expect(all).toEqual(['mug', 'thread-quiet']);
    const read = withProp(['thread-typing'], 'thread-read');
    expect([isTyping({ objects: read }), isRead({ objects: read })]).toEqual([false, true]);
  });

  test('marks are never drawn as things', () => {
    expect(placesOf('hallway', [...THREAD_MARKS, 'thread-draft'])).toEqual([]);
  });
});

suite('in words', () => {
  test('time, battery, and who is typing', () => {
    expect(said({ objects: ['thread-typing'] })).toContain(
      'A phone in the hand. It says 23:40. The battery is almost empty. Ruth is typing.',
    );
    expect(said({ setting: { ...setting, battery: 80 } })).toContain('at 80 percent');
  });

  test('each change that is seen is also said', () => {
    const states = [
      said({}),
      said({ objects: ['thread-typing'] }),
      said({ objects: ['thread-read'] }),
      said({ closedIn: true }),
      said({ setting: { ...setting, time: '00:10' } }),
      said({ setting: { ...setting, battery: 60 } }),
      said({ light: { lamp: 1, daylight: 1, vignette: 0.4 } }),
    ];
    expect(new Set(states).size).toBe(states.length);
  });

  test('nobody is seen', () => {
    expect(said({})).not.toContain('Marek');
  });
});
