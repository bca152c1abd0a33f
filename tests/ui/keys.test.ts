// @vitest-environment happy-dom
// The table of keys binds them, and respects text fields, modifiers and the switch in the settings.
import { describe, expect, test } from 'vitest';
import { KEY_TABLE, deedOf } from '#ui/keys';

const pressed = (key: string, part: KeyboardEventInit = {}, on: Element = document.body) => {
  let event = new KeyboardEvent('keydown', { key, bubbles: true, ...part });
  on.addEventListener('keydown', (heard) => (event = heard as KeyboardEvent), { once: true });
  on.dispatchEvent(event);
  return event;
};

const single = KEY_TABLE.filter((row) => row.single);

describe('single keys', () => {
  test.each(single.flatMap(({ keys, deed }) => keys.map((key) => [key, deed] as const)))(
    '%s does %s, unless they are switched off',
    (key, deed) => {
      expect(deedOf(pressed(key), true)).toBe(deed);
      expect(deedOf(pressed(key), false)).toBeUndefined();
    },
  );

  test('are dead in a text field, alive on a tick box', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    const tick = document.body.appendChild(document.createElement('input'));
    tick.type = 'checkbox';
    expect(deedOf(pressed('p', {}, field), true)).toBeUndefined();
    expect(deedOf(pressed('p', {}, tick), true)).toBe('pause');
  });

  test('count neither with a modifier nor while held', () => {
    expect(deedOf(pressed('p', { ctrlKey: true }), true)).toBeUndefined();
    expect(deedOf(pressed('p', { metaKey: true }), true)).toBeUndefined();
    expect(deedOf(pressed('p', { repeat: true }), true)).toBeUndefined();
  });
});

test('Esc works with shortcuts off', () => {
  expect(deedOf(pressed('Escape'), false)).toBe('escape');
});

test('no key stands twice in the table', () => {
  const keys = KEY_TABLE.flatMap((row) => row.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
