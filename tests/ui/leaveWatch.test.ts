// @vitest-environment happy-dom
// Shift alone, three times within five seconds, leaves; typing capitals does not.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchLeave } from '#ui/leaveWatch';

let at = 0;
let stop = (): void => undefined;
const leave = vi.fn();

const key = (type: 'keydown' | 'keyup', name: string): void => {
  const event = new KeyboardEvent(type, { key: name });
  Object.defineProperty(event, 'timeStamp', { value: at });
  document.dispatchEvent(event);
};
const shift = (): void => {
  key('keydown', 'Shift');
  key('keyup', 'Shift');
};

beforeEach(() => {
  at = 0;
  leave.mockClear();
  stop = watchLeave(document, leave);
});
afterEach(() => stop());

describe('Shift three times', () => {
  test('leaves', () => {
    shift();
    at = 2400;
    shift();
    expect(leave).not.toHaveBeenCalled();
    at = 4900;
    shift();
    expect(leave).toHaveBeenCalledOnce();
  });

  test('over more than five seconds does not', () => {
    shift();
    at = 2500;
    shift();
    at = 5100;
    shift();
    expect(leave).not.toHaveBeenCalled();
  });

  test('with letters between or under it does not', () => {
    for (let n = 0; n < 4; n += 1) {
      key('keydown', 'Shift');
      key('keydown', 'A');
      key('keyup', 'A');
      key('keyup', 'Shift');
    }
    shift();
    shift();
    key('keydown', 'a');
    shift();
    expect(leave).not.toHaveBeenCalled();
  });

  test('no longer leaves once the watch has stopped', () => {
    stop();
    shift();
    shift();
    shift();
    expect(leave).not.toHaveBeenCalled();
  });
});
