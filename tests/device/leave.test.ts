// @vitest-environment happy-dom
// Leaving: blank first, then silent, then away; only to an address the host set, or to a blank page.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exitAddress, leave } from '#device/leave';

afterEach(() => vi.restoreAllMocks());

describe('exitAddress', () => {
  test.each([
    ['https://www.bbc.co.uk/weather', 'https://www.bbc.co.uk/weather'],
    ['http://10.0.0.1/', 'http://10.0.0.1/'],
    ['javascript:alert(1)', 'about:blank'],
    ['data:text/html,hello', 'about:blank'],
    ['weather', 'about:blank'],
    ['', 'about:blank'],
    [undefined, 'about:blank'],
  ])('%s leads to %s', (wanted, address) => {
    expect(exitAddress(wanted)).toBe(address);
  });
});

describe('leave', () => {
  const page = (): void => {
    document.body.textContent = 'Ruth: How much.';
  };

  test('blanks the page and silences it before it goes', () => {
    page();
    const seen: string[] = [];
    const note = (what: string) => () => void seen.push(`${what}: ${document.body.innerHTML}`);
    vi.spyOn(window.location, 'replace').mockImplementation((to) => note(`go ${to}`)());
    leave({ exit: 'https://weather.example/', silence: note('silence'), stillHere: 'Close this.' });
    expect(seen).toEqual(['silence: ', 'go https://weather.example/: ']);
  });

  test('in a frame that may not leave, is blank and says what to do', () => {
    page();
    const foreign = {
      location: {
        replace: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      },
    };
    vi.spyOn(window, 'top', 'get').mockReturnValue(foreign as never);
    leave({ exit: undefined, silence: () => undefined, stillHere: 'Close this.' });
    expect(document.body.textContent).toBe('Close this.');
  });
});
