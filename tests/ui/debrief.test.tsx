// @vitest-environment happy-dom
// The debrief as a person reads it: its order, its lists, asking before telling, no number of a meter, ways to keep it.
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '#support/allWords';
import { emptyReflection, type Reflection, wordsToHandIn } from '#app/reflection';
import type { Debrief } from '#domain/debriefTypes';
import { DebriefPage } from '../../src/ui/debrief/debriefPage.tsx';
import { DEBRIEF, debriefFace, MISSED } from './support/fakeDebrief.ts';
import { fakePorts } from './support/fakePorts.ts';
import { allOf, clear, press, push, show, the } from './support/page.tsx';

afterEach(clear);

const open = (part: Partial<Debrief> = {}, ports = fakePorts()): Promise<void> =>
  show(ports, <DebriefPage face={debriefFace(part)} />);
const words = (): string =>
  (document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/g, ' ');
const moment = (): string => document.querySelector('article')?.textContent ?? '';

/** Opens a debrief whose own part is kept in the answer, with the reflections that were kept in order. */
const openOwn = async (part: Partial<Debrief> = {}, reflection = emptyReflection('talk-1')) => {
  const kept: Reflection[] = [];
  const own = {
    reflection,
    keep: (next: Reflection) => void kept.push(next),
    later: vi.fn(async () => undefined),
    letGo: vi.fn(async () => undefined),
    nameAttempt: vi.fn(async () => undefined),
  };
  await show(fakePorts(), <DebriefPage face={{ ...debriefFace(part), own }} />);
  return { kept, own };
};

const check = async (label: string): Promise<void> => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  await press(found?.querySelector('input') ?? the('button', label));
};

const write = async (text: string): Promise<void> => {
  const box = document.querySelector<HTMLTextAreaElement>('.hope textarea');
  if (!box) throw new Error('there is nowhere to write');
  await act(async () => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

describe('what to know beforehand', () => {
  const first = (): string => document.querySelector('.debrief > :first-child')?.textContent ?? '';

  test('choices that somebody else handed over are said to be that, at the top', async () => {
    await show(fakePorts(), <DebriefPage face={{ ...debriefFace(), shared: true }} />);
    expect(first()).toBe('These choices were handed over to you. They were not made here.');
  });

  test.each([
    [true, 'This talk comes from an earlier version of the story.'],
    [false, 'Part of this talk does not fit the story.'],
  ])('a record followed only so far (older story: %s)', async (olderStory, sentence) => {
    const parted = { kept: 3, of: 5, olderStory };
    await show(fakePorts(), <DebriefPage face={{ ...debriefFace(), parted }} />);
    expect(first()).toContain(sentence);
    expect(first()).toContain('3 of its 5 choices');
    expect(first()).toContain('The whole of it stays kept.');
  });

  test('a story changed since, all of whose choices could still be followed', async () => {
    await show(fakePorts(), <DebriefPage face={{ ...debriefFace(), newerStory: true }} />);
    expect(first()).toContain('The story has been changed since this talk.');
  });

  test('of one’s own whole talk nothing is said', async () => {
    await open();
    expect(document.querySelector('.debrief > .notice')).toBeNull();
  });
});

describe('the debrief', () => {
  test('keeps the order: reactions, what happened, why, the map, principles, try again, not yours, keep', async () => {
    await open();
    expect(
      [...document.querySelectorAll('.debrief h2')].map((heading) => heading.textContent),
    ).toEqual([
      'First, you',
      'What happened',
      'Why',
      'The map',
      'Principles',
      'Try again',
      'What was not yours to decide',
      'Keep or share',
    ]);
  });

  test('its contents lead to each section, and focus goes there', async () => {
    await open();
    await press(the('button', 'Why'));
    expect(document.activeElement?.textContent).toBe('Why');
  });

  test('says which choices were only shown', async () => {
    await open();
    expect(words()).toContain('The first choice was shown to you and not made by you.');
    expect(the('list', 'Turns').children[0]?.textContent).toContain('Shown, not chosen by you');
  });

  test('holds no share, score, star or number of a meter', async () => {
    await open();
    await press(the('button', 'Skip the question'));
    await press(the('button', 'Choice 2, Final notice: Say nothing.'));
    expect(words()).not.toMatch(/%|\bscores?\b|\bstars?\b|points?:|\b\d+ ?\/ ?\d+/i);
    for (const number of ['2400', '24', '2000', '20', '2600', '26', '3400', '34', '3000', '30'])
      expect(words()).not.toMatch(new RegExp(`\\b${number}\\b`));
  });

  test('a talk left for safety says nothing of how anybody did, and where help is', async () => {
    await open({ stopped: true, moments: [], practised: [], reachedFor: [] });
    for (const gone of ['What you reached for instead', 'Misses', 'Shows', 'Trust', 'Safety'])
      expect(words()).not.toContain(gone);
    expect(allOf('heading', 'Why')).toEqual([]);
    expect(words()).toContain('You deserve help that is only yours.');
    expect(words()).toContain('your local emergency number');
  });
});

describe('reactions', () => {
  test('one feeling can be picked and taken back; it is kept beside the talk', async () => {
    const { kept } = await openOwn();
    await check('Tired');
    expect(kept.at(-1)).toEqual({ talk: 'talk-1', feeling: 'tired', hopes: [] });
    expect(words()).toContain('Then there is no hurry.');
    await press(the('button', 'Take it back'));
    expect(kept.at(-1)).toEqual(emptyReflection('talk-1'));
  });

  test('after a hard ending: now, later or not at all', async () => {
    const { own } = await openOwn({ hard: true });
    expect(words()).toContain('That was a hard one. It was a story, and you can put it down.');
    await press(the('button', 'Later'));
    expect(own.later).toHaveBeenCalledOnce();
    expect(own.letGo).not.toHaveBeenCalled();
    expect(location.hash).toBe('#/');
    await press(the('button', 'Not at all'));
    expect(own.letGo).toHaveBeenCalledOnce();
  });

  test('after any other ending nothing of the kind is said', async () => {
    await openOwn();
    expect(words()).not.toContain('That was a hard one.');
    expect(allOf('button', 'Later')).toEqual([]);
  });
});

describe('what happened', () => {
  const turn = (at: number): string => the('list', 'Turns').children[at]?.textContent ?? '';

  test('Turns has one item per decision and no item inside an item, each with a way back', async () => {
    await open();
    const turns = the('list', 'Turns');
    expect(turns.children).toHaveLength(3);
    expect(turns.querySelectorAll('li li')).toHaveLength(0);
    expect([...turns.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#/play/drawer?talk=talk-1&turn=0',
      '#/play/drawer?talk=talk-1&turn=1',
      '#/play/drawer?talk=talk-1&turn=2',
    ]);
  });

  test('tells the scene, the lines, who said them, the choice and how it was heard', async () => {
    await open();
    expect(turn(0)).toContain('Final noticeThe kettle has clicked off.Ruth: So there was a first.');
    expect(turn(1)).toContain('You didSay nothing.Ruth heardHe let it be.');
    expect(turn(2)).toContain('You skipped this scene: Final notice');
    expect(words()).toContain('How it closedThe flap goes.');
  });

  test('a promise says when it falls due and what has become of it', async () => {
    await open();
    expect(turn(1)).toContain(
      'A promise: “Ring the debt line at seven” Due in Seven o’clock. Since then: kept in Seven o’clock.',
    );
    expect(turn(2)).toContain('A promise fell due and was kept: “Ring the debt line at seven”');
    expect(words()).toContain(
      'MadeFinal notice, choice 2DueSeven o’clockWhat became of itKept in Seven o’clock.',
    );
  });

  test('what was not taken is there, folded away', async () => {
    await open({ moments: [] });
    const folded = the('list', 'Turns').querySelector('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toBe(
      '2 other ways were on offerYou could have said“There was. I put it in the drawer.”Ruth would have heardI didn’t have to say it.You could have donePut the coat on.Ruth would have heardHe is going.',
    );
  });

  test('the lines between can be left out', async () => {
    await open();
    await press(the('button', 'Leave out the lines between'));
    expect(the('list', 'Turns').classList).toContain('choices-only');
    await press(the('button', 'Show the lines between'));
    expect(the('list', 'Turns').classList).not.toContain('choices-only');
  });
});

describe('asking before telling', () => {
  const READING = [MISSED.meant, MISSED.heard, MISSED.why, 'A stronger line that was there'];

  test('nothing of the reading is anywhere on the page before the answer', async () => {
    await open();
    for (const told of [...READING, 'I didn’t have to say it.', 'Reason 0.', MISSED.paraphrase])
      expect(document.documentElement.outerHTML).not.toContain(told);
    expect(moment()).toContain('What were you hoping for here?');
    expect(moment()).toContain('You said“Sleep first.”');
    expect(words()).toContain('This is one of the moments under Why.');
    expect(allOf('heading', 'One line to try')).toEqual([]);
  });

  test('an intention picked: then the reading, with the hope before it', async () => {
    const { kept } = await openOwn();
    await check('To give them room');
    await press(the('button', 'Now tell me how it was heard'));
    expect(moment()).toContain('You were hopingTo give them room');
    expect(moment()).toContain('The story took it that you meantYou deserve some rest.');
    expect(moment()).toContain('Ruth heardHe still decides when.');
    expect(moment()).toContain('It put the talk off without a time.');
    expect(moment()).toContain('In the guide: Start with accountability');
    expect(moment()).toContain('Say what you did before anything else.');
    expect(moment()).toContain(
      'A stronger line that was there“There was. I put it in the drawer.”',
    );
    expect(moment()).toContain('Ruth would have heard: I didn’t have to say it.');
    expect(document.activeElement?.classList).toContain('telling');
    expect(allOf('heading', 'One line to try')).toHaveLength(1);
    expect(kept.at(-1)?.hopes).toEqual([{ turn: 0, choice: 'bbbb', picked: 'space' }]);
  });

  test('without an answer there is nothing to go on with but skipping', async () => {
    await open();
    const tell = document.querySelector<HTMLElement>('.hope button[type="submit"]');
    expect(tell?.getAttribute('aria-disabled')).toBe('true');
    if (tell) await press(tell);
    expect(document.querySelector('.hope')).not.toBeNull();
    await press(the('button', 'Skip the question'));
    expect(moment()).not.toContain('You were hoping');
    expect(moment()).toContain('You meantYou deserve some rest.');
  });

  test('own words stay out of every file unless they are ticked for it', async () => {
    const { kept } = await openOwn();
    await write('I was <b>so</b> tired.');
    await press(the('button', 'Now tell me how it was heard'));
    expect(moment()).toContain('In your own wordsI was <b>so</b> tired.');
    expect(document.querySelector('.hoped')?.classList).toContain('on-screen');
    const [before] = kept.slice(-1);
    expect(before && wordsToHandIn(before)).toEqual([]);
    await press(the('button', 'Answer again'));
    expect(moment()).toContain('What were you hoping for here?');
    await write('To be left alone.');
    await check('These words may stand on paper or in a file that I make myself');
    await press(the('button', 'Now tell me how it was heard'));
    const [after] = kept.slice(-1);
    expect(document.querySelector('.hoped')?.classList).not.toContain('on-screen');
    expect(after && wordsToHandIn(after)).toEqual([{ turn: 0, words: 'To be left alone.' }]);
  });

  test('an answer that was kept is told at once; one given to another choice is not', async () => {
    const hope = { turn: 0, choice: 'bbbb', picked: 'calm' } as const;
    await openOwn({}, { talk: 'talk-1', hopes: [hope] });
    expect(moment()).toContain('You were hopingTo calm things down');
    clear();
    await openOwn({}, { talk: 'talk-1', hopes: [{ ...hope, choice: 'zzzz' }] });
    expect(moment()).toContain('What were you hoping for here?');
  });

  test('says so when nothing on offer was stronger', async () => {
    const { stronger: _, ...alone } = MISSED;
    await open({ moments: [alone] });
    await press(the('button', 'Skip the question'));
    expect(moment()).toContain('Nothing on offer was stronger.');
  });

  test('every principle told names the heading of the guide', async () => {
    await open();
    await press(the('button', 'Skip the question'));
    const principles = document.querySelectorAll('.principles li, .moment .principle');
    expect(principles.length).toBeGreaterThan(2);
    for (const one of principles) expect(one.textContent).toMatch(/In the guide: \S/);
  });

  test('all of them can be had without asking', async () => {
    await open({ moments: [MISSED, { ...MISSED, turn: 1, choice: 'dddd', heard: 'Oh.' }] });
    await press(the('button', 'Tell me all of them without asking'));
    expect(document.querySelectorAll('.telling')).toHaveLength(2);
    expect(allOf('button', 'Skip the question')).toEqual([]);
  });
});

describe('the two lines', () => {
  const pointNames = (): string[] =>
    allOf('button')
      .map((one) => one.getAttribute('aria-label') ?? '')
      .filter((name) => name.startsWith('Choice '));

  test('say in words what they draw', async () => {
    await open();
    const pictures = [...document.querySelectorAll('svg[role="img"]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(pictures).toEqual([
      'Safety began guarded and ended guarded.',
      'Trust began thin and ended thin.',
    ]);
  });

  test('every point opens into its reasons, by press and by arrow keys, with one stop for Tab', async () => {
    await open({ moments: [] });
    expect(pointNames()).toHaveLength(3);
    const points = [...document.querySelectorAll<HTMLElement>('.points button')];
    expect(points.map((one) => one.tabIndex)).toEqual([0, -1, -1]);
    points[0]?.focus();
    await push('ArrowRight');
    expect(document.activeElement).toBe(points[1]);
    expect(document.querySelector('#course-reasons')?.textContent).toBe('');
    await press(points[1] ?? the('button'));
    expect(document.querySelector('#course-reasons')?.textContent).toContain(
      'Reason 1.Trust fell.',
    );
    await push('End');
    expect(document.activeElement).toBe(points[2]);
    expect(document.querySelector('#course-reasons')?.textContent).toContain(
      'Then, in the storyAbout the promise “Ring the debt line”:Kept.Trust rose a long way. Safety rose.',
    );
    expect(points.map((one) => one.getAttribute('aria-expanded'))).toEqual([
      'false',
      'false',
      'true',
    ]);
  });

  test('stand in a table too, by the names of the bands', async () => {
    await open({ moments: [] });
    const rows = [...document.querySelectorAll('.course-table tbody tr')];
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['Before the first choice', 'thin', 'guarded', 'This is what had happened before the talk.'],
      ['1', '“Sleep first.”', 'thin', 'guarded', 'Reason 0.'],
      ['2', 'Say nothing.', 'thin', 'guarded', 'Reason 1.'],
      ['3', 'You skipped this scene: Final notice', 'thin', 'guarded', 'Kept.'],
    ]);
  });

  test('are there for a talk without any choice to draw', async () => {
    await open({ walked: [], moments: [], course: { ...DEBRIEF.course, points: [] } });
    expect(pointNames()).toEqual([]);
  });
});

describe('keeping it', () => {
  test('copies the line and the link', async () => {
    const copy = vi.fn(async () => true);
    await open({}, fakePorts({ copy }));
    await press(the('button', 'Copy as one line'));
    await press(the('button', 'Copy the link'));
    expect(copy.mock.calls).toEqual([['one-line'], [debriefFace().link]]);
    const said = allOf('status').map((one) => one.textContent);
    expect([...document.querySelectorAll('[role="status"]')].length).toBe(said.length);
    expect(said).toContain('Copied.');
  });

  test('where copying is refused, shows it to copy by hand', async () => {
    await open({}, fakePorts({ copy: async () => false }));
    await press(the('button', 'Copy as one line'));
    const box = document.querySelector<HTMLTextAreaElement>('.copy-box');
    expect(box?.value).toBe('one-line');
    expect(box?.readOnly).toBe(true);
  });
});
