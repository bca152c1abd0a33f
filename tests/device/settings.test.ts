// Settings at the door: what is whole is taken, anything else becomes the usual ones, and is said once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { USUAL, parseSettings } from '#app/settings';
import { forgetSettings, keepSettings, loadSettings } from '#device/settings';

const shelf = (text?: string) => {
  const kept = new Map<string, string>(text === undefined ? [] : [['practice.settings', text]]);
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { kept, open: () => storage };
};
const refusing = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

describe('settings', () => {
  test('come back as they were kept', () => {
    const { open } = shelf();
    const { version: _, ...settings } = { ...USUAL, textSize: 140, mute: true };
    keepSettings(open, settings);
    expect(loadSettings(open)).toEqual({ settings: { ...settings, version: 1 }, reset: false });
  });

  test('are the usual ones on a new device, without a word', () => {
    expect(loadSettings(shelf().open)).toEqual({ settings: USUAL, reset: false });
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['another version', JSON.stringify({ ...USUAL, version: 2 })],
    ['a size out of range', JSON.stringify({ ...USUAL, textSize: 900 })],
    ['an unknown speed', JSON.stringify({ ...USUAL, textSpeed: 'fast' })],
    ['no version', JSON.stringify({ textSize: 140 })],
    ['a volume out of range', JSON.stringify({ ...USUAL, music: 160 })],
    ['nothing but null', 'null'],
  ])('with %s they are set back, and it is said', (_, text) => {
    expect(loadSettings(shelf(text).open)).toEqual({ settings: USUAL, reset: true });
  });

  test('kept before sound had sliders keep what they said and get the usual sound', () => {
    const { music: _m, room: _r, effects: _e, mute: _, ...old } = { ...USUAL, textSize: 140 };
    expect(loadSettings(shelf(JSON.stringify(old)).open)).toEqual({
      settings: { ...USUAL, textSize: 140 },
      reset: false,
    });
  });

  test('no text at all makes the door throw', () => {
    fc.assert(fc.property(fc.string(), (text) => parseSettings(text) === undefined));
    fc.assert(fc.property(fc.json(), (text) => parseSettings(text) === undefined));
  });

  test('a device that refuses its store gets the usual ones and no error', () => {
    expect(loadSettings(refusing)).toEqual({ settings: USUAL, reset: false });
    expect(() => keepSettings(refusing, USUAL)).not.toThrow();
    expect(() => forgetSettings(refusing)).not.toThrow();
  });

  test('can be forgotten', () => {
    const { kept, open } = shelf(JSON.stringify(USUAL));
    forgetSettings(open);
    expect(kept.size).toBe(0);
  });
});
