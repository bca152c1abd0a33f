// @vitest-environment happy-dom
// From the library to the first line, a kept talk taken up, a debrief, settings that count at once, leaving.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountFaces } from '../../src/ui/mount.tsx';
import type { Beginning, Ports } from '#ui/ports';
import { fakePorts, savedTalk } from './support/fakePorts.ts';
import { type FakeTalk, fakeTalk } from './support/fakeTalk.ts';
import { allOf, clear, frame, linesOf, press, push, the } from './support/page.tsx';

let stop = (): void => undefined;

const open = async (fragment: string, part: Partial<Ports> = {}): Promise<Ports> => {
  location.hash = fragment;
  // the browser tells of a changed fragment afterwards: let that pass
  await frame();
  const root = document.body.appendChild(document.createElement('div'));
  const ports = fakePorts(part);
  await act(async () => {
    stop = mountFaces(root, ports);
  });
  await frame();
  return ports;
};
const goTo = async (fragment: string): Promise<void> => {
  location.hash = fragment;
  dispatchEvent(new HashChangeEvent('hashchange'));
  await frame();
};
/** Waits for a part that is fetched when first wanted. */
const until = (role: string, name: string): Promise<HTMLElement> =>
  vi.waitFor(async () => {
    await frame();
    return the(role, name);
  });
const follow = async (name: string): Promise<void> =>
  goTo(the('link', name).getAttribute('href') ?? '');
const kept = (part: Parameters<typeof savedTalk>[0] = {}): Ports['kept'] => ({
  ...fakePorts().kept,
  list: async () => ({ talks: [savedTalk(part)], setAside: 0, lasting: true }),
});

beforeEach(() => {
  location.hash = '';
});
afterEach(async () => {
  await act(() => stop());
  clear();
});

describe('the library', () => {
  test('leads to the first line in two presses', async () => {
    const begun: Beginning[] = [];
    await open('#/', {
      begin: async (_scenario, how) => {
        begun.push(how);
        return fakeTalk();
      },
    });
    expect(allOf('heading')[0]?.tagName).toBe('H1');
    await follow('Play The Drawer');
    await press(the('button', 'Start'));
    await until('log', 'Conversation');
    expect(linesOf(the('log')).at(-1)).toBe('The kettle has clicked off.');
    expect(begun).toEqual([{}]);
  });

  test('says what this is, and when not to use it, on the page itself', async () => {
    await open('#/');
    const words = document.body.textContent ?? '';
    expect(words).toContain('This is practice, not therapy.');
    expect(words).toContain('When not to use this');
    expect(words).toContain('your local emergency number');
    expect(words).toContain('Not yet read by people who have lived this.');
    expect(document.title).toBe('Practice');
  });

  test('stands for any address that is not there, and says so', async () => {
    await open('#/nowhere');
    expect(the('status').textContent).toBe('That page does not exist, so here is the library.');
  });

  test('tells of talks set aside and of a device that keeps nothing', async () => {
    const list = async () => ({ talks: [], setAside: 2, lasting: false });
    await open('#/', { kept: { ...fakePorts().kept, list } });
    expect(the('status').textContent).toContain('2 saved talks could not be read.');
    expect(the('status').textContent).toContain('keeps nothing once the page is closed');
  });

  test('offers the debrief of a talk that ended unread, until it is let go', async () => {
    await open('#/', { kept: kept({ ended: 'post' }) });
    expect(the('link', 'Read the debrief of The Drawer').getAttribute('href')).toBe(
      '#/debrief/talk-1',
    );
    await goTo('#/help');
    await until('heading', 'Help');
    expect(allOf('link', 'Read the debrief of The Drawer')).toEqual([]);
  });
});

describe('a talk not finished, behind a newer finished one', () => {
  const talks = [
    savedTalk({ id: 'open', savedAt: 2 }),
    savedTalk({ id: 'older', savedAt: 1 }),
    savedTalk({ id: 'done', savedAt: 3, ended: 'post' }),
  ];
  const list = async () => ({ talks, setAside: 0, lasting: true });

  test('is offered in the library, beside the debrief of the finished one', async () => {
    await open('#/', { kept: { ...fakePorts().kept, list } });
    expect(the('link', 'Go on with The Drawer')).toBeTruthy();
    expect(the('link', 'Read the debrief of The Drawer').getAttribute('href')).toBe(
      '#/debrief/done',
    );
  });

  test('is the one that Resume in the note takes up', async () => {
    const begin = vi.fn<Ports['begin']>(async () => fakeTalk(['aaaa'], 1));
    await open('#/play/drawer', { kept: { ...fakePorts().kept, list }, begin });
    await press(the('button', 'Resume'));
    expect(begin).toHaveBeenCalledExactlyOnceWith('drawer', { talk: 'open' });
  });
});

describe('the content note', () => {
  test('says what is in it and what to do about it', async () => {
    await open('#/play/drawer');
    expect(document.body.textContent).toContain(
      'The Drawer includes debt and a child who might overhear. About 30 minutes.',
    );
    expect(the('link', 'Choose another')).toBeTruthy();
    expect(document.body.textContent).toContain('Tell me more');
    expect(document.body.textContent).toContain('Skip scene 2');
    expect(allOf('button', 'Resume')).toEqual([]);
  });

  test('offers a kept talk; Resume takes that one up', async () => {
    const begun: Beginning[] = [];
    const begin: Ports['begin'] = async (_scenario, how) => {
      begun.push(how);
      return fakeTalk(['aaaa'], 1);
    };
    await open('#/play/drawer', { kept: kept(), begin });
    await press(the('button', 'Resume'));
    await until('log', 'Conversation');
    expect(begun).toEqual([{ talk: 'talk-1' }]);
  });

  test('an address with a seed starts anew, with that seed', async () => {
    const begun: Beginning[] = [];
    const begin: Ports['begin'] = async (_scenario, how) => {
      begun.push(how);
      return fakeTalk();
    };
    await open('#/play/drawer?seed=7&intent=leaving', { kept: kept(), begin });
    expect(allOf('button', 'Resume')).toEqual([]);
    await press(the('button', 'Start'));
    expect(begun).toEqual([{ seed: 7, intent: 'leaving' }]);
    expect(location.hash).toBe('#/play/drawer');
  });

  test('a talk that comes after the page was left is closed, and changes no address', async () => {
    const face = fakeTalk();
    let come: (face: FakeTalk) => void = () => undefined;
    const begin: Ports['begin'] = () => new Promise((done) => (come = done));
    await open('#/play/drawer?seed=7', { begin });
    await press(the('button', 'Start'));
    await goTo('#/');
    come(face);
    await frame();
    expect(face.state.closed).toBe(1);
    expect(location.hash).toBe('#/');
  });

  test('a shared talk that cannot be read gets one sentence and a way on', async () => {
    await open('#/play/drawer?record=nonsense', {
      begin: async () => ({ problem: 'unreadable-record' }),
    });
    await press(the('button', 'Start'));
    expect(the('alert').textContent).toContain('That shared talk could not be read');
    expect(location.hash).toBe('#/play/drawer?record=nonsense');
    expect(the('link', 'Back to the library')).toBeTruthy();
  });

  test('a scenario that is not there gets one sentence', async () => {
    await open('#/play/none');
    expect(the('alert').textContent).toBe('There is no story of that name here.');
  });

  test('an address of a kept turn goes straight there, once', async () => {
    const begun: Beginning[] = [];
    const begin: Ports['begin'] = async (_scenario, how) => {
      begun.push(how);
      return fakeTalk();
    };
    await open('#/play/drawer?talk=talk-1&turn=2', { begin });
    await until('log', 'Conversation');
    expect(begun).toEqual([{ talk: 'talk-1', turn: 2 }]);
    expect(location.hash).toBe('#/play/drawer');
  });
});

describe('settings', () => {
  test('count at once, on the whole page', async () => {
    const { settings } = await open('#/settings');
    await until('heading', 'Settings');
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    if (!slider) throw new Error('no slider on the page');
    slider.value = '140';
    await act(async () => void slider.dispatchEvent(new Event('input', { bubbles: true })));
    expect(settings.value.textSize).toBe(140);
    expect(document.documentElement.style.getPropertyValue('--text-scale')).toBe('1.4');
  });

  test('movement follows the device until the setting says otherwise', async () => {
    const { settings } = await open('#/', {
      systemReduced: { ...fakePorts().systemReduced, value: true },
    });
    expect(document.documentElement.dataset['motion']).toBe('reduced');
    settings.value = { ...settings.value, motion: 'full' };
    expect(document.documentElement.dataset['motion']).toBe('full');
  });
});

describe('leaving', () => {
  test.each(['#/', '#/play/drawer', '#/help', '#/kept', '#/about', '#/principles', '#/settings'])(
    '%s has Leave now, and Shift three times',
    async (fragment) => {
      const leave = vi.fn();
      await open(fragment, { leave });
      await vi.waitFor(async () => {
        await frame();
        expect(allOf('button', 'Leave now')).toHaveLength(1);
      });
      await press(the('button', 'Leave now'));
      expect(leave).toHaveBeenCalledOnce();
      for (let n = 0; n < 3; n += 1) {
        await push('Shift');
        document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
      }
      expect(leave).toHaveBeenCalledTimes(2);
    },
  );
});

describe('what is kept', () => {
  test('a deleted row hands focus to the next one, the last one to the heading', async () => {
    let talks = [1, 2, 3].map((at) => savedTalk({ id: `talk-${at}`, savedAt: at }));
    const remove = async (id: string): Promise<void> => {
      talks = talks.filter((talk) => talk.id !== id);
    };
    const list = async () => ({ talks, setAside: 0, lasting: true });
    await open('#/kept', { kept: { ...fakePorts().kept, list, remove } });
    await until('heading', 'What is kept on this device');
    const deletes = (): HTMLElement[] =>
      allOf('button').filter((one) => one.textContent === 'Delete');
    while (deletes().length < 3) await frame();
    for (const [row, focused] of [
      [1, 1],
      [0, 0],
    ] as const) {
      await press(deletes()[row] ?? document.body);
      await frame();
      expect(document.activeElement).toBe(deletes()[focused]);
    }
    await press(deletes()[0] ?? document.body);
    await frame();
    expect(deletes()).toEqual([]);
    expect(document.activeElement).toBe(the('heading', 'What is kept on this device'));
  });

  test('is listed, deleted one by one, and forgotten after one question', async () => {
    const removed: string[] = [];
    const forgetAll = vi.fn(async () => undefined);
    const remove = async (id: string): Promise<void> => void removed.push(id);
    await open('#/kept', { kept: { ...kept(), remove, forgetAll } });
    await until('heading', 'What is kept on this device');
    const row = allOf('button').find((one) => one.textContent === 'Delete');
    if (row) await press(row);
    expect(removed).toEqual(['talk-1']);
    await press(the('button', 'Delete everything'));
    expect(forgetAll).not.toHaveBeenCalled();
    await press(the('button', 'Yes, delete everything'));
    expect(forgetAll).toHaveBeenCalledOnce();
  });
});
