// A gamepad's presses: each button once however long it is held, directions again after a while, sticks past their rest.
import { describe, expect, test } from 'vitest';
import { heldOn, padReader, type PadPress } from '#app/pad';

const NOTHING = new Set<PadPress>();
const buttons = (...held: number[]) => Array.from({ length: 17 }, (_, at) => held.includes(at));

describe('what is held', () => {
  test('follows the standard layout', () => {
    expect([...heldOn({ buttons: buttons(0, 9, 13), axes: [] })]).toEqual([
      'south',
      'start',
      'down',
    ]);
  });

  test('a stick counts only when it is pushed', () => {
    expect([...heldOn({ buttons: [], axes: [0.3, -0.4, 0, 0.2] })]).toEqual([]);
    expect([...heldOn({ buttons: [], axes: [-0.9, 0.8, 0, 0.7] })]).toEqual([
      'left',
      'down',
      'scroll-down',
    ]);
  });
});

describe('presses', () => {
  test('a held button counts once, and again when pressed anew', () => {
    const read = padReader();
    const held = new Set<PadPress>(['south']);
    expect(read(held, 0)).toEqual(['south']);
    expect(read(held, 5000)).toEqual([]);
    expect(read(NOTHING, 5016)).toEqual([]);
    expect(read(held, 5032)).toEqual(['south']);
  });

  test('a held direction repeats, slowly at first', () => {
    const read = padReader();
    const held = new Set<PadPress>(['down']);
    const times = [0, 200, 440, 460, 500, 610];
    expect(times.filter((now) => read(held, now).length > 0)).toEqual([0, 460, 610]);
  });
});
