// @vitest-environment happy-dom
// The play page as a person meets it: lines, options, keys, focus, undo, history, pause, ending.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PlayPage } from '../../src/ui/play/playPage.tsx';
import { CARD, SETTINGS, fakePorts } from './support/fakePorts.ts';
import { type FakeTalk, fakeTalk } from './support/fakeTalk.ts';
import { allOf, clear, frame, linesOf, press, push, release, show, the } from './support/page.tsx';
import { signal } from '@preact/signals';

const NOBODY: ReadonlySet<string> = new Set();
let clock = 0;

beforeEach(() => {
  clock = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const open = async (face: FakeTalk, planned = NOBODY, ports = fakePorts()): Promise<FakeTalk> => {
  await show(ports, <PlayPage face={face} card={CARD} planned={planned} />);
  return face;
};
const log = (): string[] => linesOf(the('log', 'Conversation'));
const options = (): string[] => linesOf(the('group', 'Your options'));
const hasOptions = (): boolean => allOf('group', 'Your options').length > 0;
const next = (): Promise<void> => press(the('button', 'Continue'));
const readAll = async (): Promise<void> => {
  while (allOf('button', 'Continue').length > 0) await next();
};

describe('lines', () => {
  test('come whole, one a press, a heading with the line below it', async () => {
    await open(fakeTalk());
    expect(log()).toEqual(['Scene 1 of 2 · Final notice', 'The kettle has clicked off.']);
    await next();
    expect(log().at(-1)).toBe('Ruth: So there was a first.');
    expect(log()).toHaveLength(3);
    expect(hasOptions()).toBe(true);
    expect(allOf('button', 'Continue')).toHaveLength(0);
  });

  test('come all at once when the setting says so', async () => {
    const ports = fakePorts({ settings: signal({ ...SETTINGS, allLines: true }) });
    const face = await open(fakeTalk(), NOBODY, ports);
    expect(log()).toHaveLength(3);
    expect(face.shown).toEqual([2]);
  });

  test('tell picture and sound which one is newest', async () => {
    const face = await open(fakeTalk());
    await next();
    expect(face.shown).toEqual([1, 2]);
  });

  test('a speaker has the side where they stand in the picture, the player too', async () => {
    await open(fakeTalk(['bbbb'], 2));
    const sides = [...the('log').children].map((line) => [line.textContent, line.className]);
    expect(sides).toContainEqual(['You: “Sleep first.”', 'line said own own-right']);
    expect(sides).toContainEqual(['Ruth: How much.', 'line line left']);
    expect(sides).toContainEqual(['She nods, once.', 'line line nobody']);
  });

  test('a talk is taken up at the line where it was left', async () => {
    const face = await open(fakeTalk(['aaaa'], 1));
    expect(log().at(-1)).toBe('She nods, once.');
    expect(face.shown).toEqual([0]);
  });

  test('a log that is filled anew is silent until it is full', async () => {
    await open(fakeTalk(['aaaa', 'dddd'], 2));
    const conversation = the('log', 'Conversation');
    const lives: (string | null)[] = [];
    const watch = new MutationObserver((changes) =>
      lives.push(...changes.map(({ oldValue }) => oldValue)),
    );
    watch.observe(conversation, { attributeFilter: ['aria-live'], attributeOldValue: true });
    await press(the('button', 'Undo'));
    await frame();
    expect(lives).toEqual(['polite', 'off']);
    expect(conversation.getAttribute('aria-live')).toBe('polite');
    expect(log()).not.toContain('The flap goes.');
  });
});

describe('options', () => {
  test('are buttons named by their text alone, in a group that takes the focus', async () => {
    await open(fakeTalk());
    await next();
    expect(options()).toEqual([
      '“There was. I put it in the drawer.”',
      '“Sleep first.”',
      'Say nothing.',
    ]);
    expect(document.activeElement).toBe(the('group', 'Your options'));
  });

  test('a choice stands in the log, said or done, and the options are gone', async () => {
    const face = await open(fakeTalk());
    await next();
    await press(the('button', '“Sleep first.”'));
    expect(face.decisions()).toEqual(['bbbb']);
    expect(log().slice(-2)).toEqual(['You: “Sleep first.”', 'She nods, once.']);
    expect(hasOptions()).toBe(false);
    expect(document.activeElement).toBe(the('button', 'Continue'));
    await readAll();
    await press(the('button', 'Fetch the drawer.'));
    expect(log()).toContain('Fetch the drawer.');
  });

  test('a digit counts only 300 ms after they appeared', async () => {
    const face = await open(fakeTalk());
    await next();
    clock += 299;
    await push('2');
    expect(face.decisions()).toEqual([]);
    clock += 1;
    await push('2', { repeat: true });
    expect(face.decisions()).toEqual([]);
    await push('2');
    expect(face.decisions()).toEqual(['bbbb']);
  });

  test('Enter and Space are refused on a button until then, and so is a held key', async () => {
    await open(fakeTalk());
    await next();
    the('button', 'Say nothing.').focus();
    expect(await push('Enter')).toBe(false);
    expect(await release(' ')).toBe(false);
    clock += 400;
    expect(await push('Enter', { repeat: true })).toBe(false);
    expect(await push('Enter')).toBe(true);
    expect(await push(' ')).toBe(true);
    expect(await release(' ')).toBe(true);
  });

  test('the second half of a double click on Continue does not choose', async () => {
    const face = await open(fakeTalk());
    await next();
    const option = the('button', 'Say nothing.');
    const click = (): Promise<void> =>
      act(async () => {
        option.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
      });
    await click();
    expect(face.decisions()).toEqual([]);
    clock += 400;
    await click();
    expect(face.decisions()).toEqual(['cccc']);
  });

  test('digits do nothing while single-key shortcuts are off', async () => {
    const ports = fakePorts({ settings: signal({ ...SETTINGS, shortcuts: false }) });
    const face = await open(fakeTalk(), NOBODY, ports);
    await next();
    clock += 400;
    await push('1');
    expect(face.decisions()).toEqual([]);
  });
});

describe('going back', () => {
  test('Undo shows the turn before with all its lines and its options', async () => {
    const face = await open(fakeTalk());
    expect(the('button', 'Undo').getAttribute('aria-disabled')).toBe('true');
    await next();
    await press(the('button', 'Say nothing.'));
    await press(the('button', 'Undo'));
    expect(face.decisions()).toEqual([]);
    expect(log()).toHaveLength(3);
    expect(options()).toHaveLength(3);
    expect(document.activeElement).toBe(the('group', 'Your options'));
  });

  test('History tells the whole talk and goes back to any own choice', async () => {
    const face = await open(fakeTalk(['aaaa', 'dddd'], 2));
    await press(the('button', 'History'));
    const back = allOf('button').filter((one) => one.textContent === 'Go back to this moment');
    expect(back).toHaveLength(2);
    const [, second] = back;
    if (second) await press(second);
    expect(face.decisions()).toEqual(['aaaa']);
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(the('group', 'Your options'));
  });
});

describe('a record that could not be followed to its end', () => {
  test.each([
    [true, 'This talk comes from an earlier version of the story.'],
    [false, 'Part of this talk does not fit the story.'],
  ])('is told by its reason (older story: %s)', async (olderStory, sentence) => {
    await open({ ...fakeTalk(), parted: { kept: 3, of: 5, olderStory } });
    const notice = document.querySelector('.notice')?.textContent;
    expect(notice).toContain(sentence);
    expect(notice).toContain('3 of its 5 choices');
  });
});

describe('pause', () => {
  test('P opens it, Esc closes it, Esc again opens it', async () => {
    await open(fakeTalk());
    await push('p');
    expect(the('heading', 'Paused')).toBe(document.activeElement);
    expect(document.body.textContent).toContain('The people in the story will wait.');
    await push('Escape');
    expect(document.querySelector('dialog')).toBeNull();
    await push('Escape');
    expect(the('heading', 'Paused')).toBeTruthy();
  });

  test('no key reaches the talk behind an open dialog', async () => {
    const face = await open(fakeTalk());
    await next();
    clock += 400;
    await push('h');
    await push('1');
    await push('u');
    expect(face.decisions()).toEqual([]);
  });

  test('tells the talk that it is open, and that it is closed, before the talk itself closes', async () => {
    const told: unknown[] = [];
    const face = fakeTalk();
    const pausing = (on: boolean): void => void told.push(on);
    await open({ ...face, pausing, close: () => void told.push('close') });
    await push('p');
    expect(told).toEqual([true]);
    await press(the('button', 'Go on with the talk'));
    expect(told).toEqual([true, false]);
    await push('h');
    await push('Escape');
    expect(told).toEqual([true, false]);
    await push('p');
    clear();
    expect(told).toEqual([true, false, true, false, 'close']);
  });

  test('says what is coming, and the dialog holds Leave now', async () => {
    await open(fakeTalk());
    await push('p');
    const words = document.querySelector('dialog')?.textContent ?? '';
    expect(words).toContain('After it: Seven o’clock.');
    expect(words).toContain('a telephone call about debt');
    expect(words).toContain('Leave now');
  });
});

describe('skipping', () => {
  test('a planned skip is asked again at the heading, before any line', async () => {
    const face = await open(fakeTalk(), new Set(['drawer-1']));
    expect(log()).toEqual(['Scene 1 of 2 · Final notice']);
    await press(the('button', 'Skip it'));
    expect(face.decisions()).toEqual(['skip:drawer-1']);
    expect(log()).toContain('You skipped this scene: Final notice.');
    expect(log()).not.toContain('The kettle has clicked off.');
  });

  test('each planned one takes the focus, the second right after the first too', async () => {
    const face = fakeTalk();
    const first = face.moment.peek();
    const moment = signal(first);
    const heading = { key: '1.0.s', kind: 'scene', text: 'Seven o’clock' } as const;
    const skip = (): void => {
      const [line, ...rest] = first.fresh;
      if (!line) throw new Error('the fake talk has no line');
      moment.value = {
        ...first,
        turn: 1,
        fresh: [{ ...line, entry: heading }, ...rest.slice(-1)],
        skippable: { scene: 'drawer-2', title: 'Seven o’clock' },
      };
    };
    await open({ ...face, moment, skip }, new Set(['drawer-1', 'drawer-2']));
    const asked = the('button', 'Skip it').closest('section');
    expect(document.activeElement).toBe(asked);
    the('button', 'Skip it').focus();
    await press(the('button', 'Skip it'));
    const again = the('button', 'Skip it').closest('section');
    expect(again?.textContent).toContain('Seven o’clock');
    expect(document.activeElement).toBe(again);
  });

  test('and can be taken back', async () => {
    const face = await open(fakeTalk(), new Set(['drawer-1']));
    await press(the('button', 'Play it after all'));
    expect(face.decisions()).toEqual([]);
    expect(log().at(-1)).toBe('The kettle has clicked off.');
  });
});

describe('picture', () => {
  test('the canvas is an image with the sentence of the newest line', async () => {
    await open(fakeTalk(['aaaa'], 1));
    await frame();
    const canvas = document.querySelector('canvas');
    expect(canvas?.getAttribute('role')).toBe('img');
    expect(canvas?.getAttribute('aria-label')).toBe('Ruth looks down.');
    await next();
    expect(canvas?.getAttribute('aria-label')).toBe('Ruth looks across.');
  });

  test('Scene says it once a turn, after the last line', async () => {
    await open(fakeTalk());
    const status = the('status', 'Scene');
    expect(status.textContent).toBe('');
    await next();
    expect(status.textContent).toBe('Ruth looks away.');
    await press(the('button', 'Say nothing.'));
    expect(status.textContent).toBe('Ruth looks away.');
    await next();
    expect(status.textContent).toBe('Ruth looks across.');
  });

  test('a picture that is turned off is not asked for', async () => {
    const ports = fakePorts({ settings: signal({ ...SETTINGS, picture: false }) });
    await open(fakeTalk(), NOBODY, ports);
    expect(document.querySelector('canvas')).toBeNull();
    expect(the('status', 'Scene').className).toBe('scene-status');
  });
});

describe('an ending', () => {
  test('offers the debrief now, later or not at all, in kind words', async () => {
    const face = fakeTalk(['aaaa', 'dddd']);
    face.state.hard = true;
    await open(face);
    expect(hasOptions()).toBe(false);
    expect(document.body.textContent).toContain('That was a hard one.');
    expect(allOf('button').map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['Debrief', 'Later', 'Not at all']),
    );
    await press(the('button', 'Debrief'));
    expect(location.hash).toBe('#/debrief/talk-1');
    await press(the('button', 'Not at all'));
    expect(face.state.letGo).toBe(1);
  });

  test('leaving the page closes the talk once', async () => {
    const face = await open(fakeTalk());
    clear();
    expect(face.state.closed).toBe(1);
  });
});

describe('the key for silence', () => {
  const mutable = () => fakePorts({ settings: signal({ ...SETTINGS, mute: false }) });

  test('turns all sound off and on again, and the page says so', async () => {
    const ports = mutable();
    await open(fakeTalk(), NOBODY, ports);
    await push('m');
    expect(ports.settings.value.mute).toBe(true);
    expect(document.body.textContent).toContain('Sound off');
    await push('m');
    expect(ports.settings.value.mute).toBe(false);
    expect(document.body.textContent).not.toContain('Sound off');
  });

  test('counts while a dialog is open', async () => {
    const ports = mutable();
    await open(fakeTalk(), NOBODY, ports);
    await push('p');
    await push('m');
    expect(ports.settings.value.mute).toBe(true);
  });
});
