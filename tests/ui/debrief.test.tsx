// @vitest-environment happy-dom
// The debrief as a person reads it: its order, its lists, no number of a meter, and ways to keep it.
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Debrief, PrincipleName, TurningPoint, Walked } from '#domain/debriefTypes';
import type { DebriefFace } from '#ui/ports';
import { DebriefPage } from '../../src/ui/debrief/debriefPage.tsx';
import { fakePorts } from './support/fakePorts.ts';
import { allOf, clear, press, show, the } from './support/page.tsx';

afterEach(clear);

const OWN: PrincipleName = {
  id: 'accountable-opening',
  label: 'Open by owning it',
  heading: 'Start with accountability',
};
const LISTEN: PrincipleName = {
  id: 'hold-the-storm',
  label: 'Hold the storm',
  heading: 'Make room for pain',
};
const SCENE = { id: 'drawer-1', title: 'Final notice' };

const walked = (turn: number, part: Partial<Walked>): Walked => ({
  turn,
  scene: SCENE,
  dealt: false,
  shows: [],
  misses: [],
  because: [],
  after: { trust: 1, safety: 2 },
  ...part,
});

const MISSED: TurningPoint = {
  turn: 0,
  scene: SCENE,
  kind: 'missed',
  said: '“Sleep first.”',
  spoken: true,
  meant: 'You deserve some rest.',
  heard: 'He still decides when.',
  principle: OWN,
  facet: 'benevolence',
  why: 'It put the talk off without a time.',
  stronger: {
    choice: 'aaaa',
    text: '“There was. I put it in the drawer.”',
    spoken: true,
    heard: 'I didn’t have to say it.',
    shows: [OWN],
  },
};

const DEBRIEF: Debrief = {
  ending: { id: 'post', title: 'Post on the table' },
  stopped: false,
  moments: [MISSED],
  ledger: [
    {
      id: 'line',
      words: 'Ring the debt line at seven',
      kind: 'specific',
      made: SCENE,
      due: [{ id: 'drawer-2', title: 'Seven o’clock' }],
      history: [{ scene: { id: 'drawer-2', title: 'Seven o’clock' }, outcome: 'kept' }],
      standing: 'kept',
    },
  ],
  practised: [{ ...LISTEN, turns: [1] }],
  reachedFor: [{ ...OWN, turns: [0] }],
  notYours: ['Ruth had lived with a drawer before.'],
  lineToTry: {
    turn: 0,
    scene: SCENE,
    line: {
      choice: 'aaaa',
      text: '“There was. I put it in the drawer.”',
      spoken: true,
      heard: 'I didn’t have to say it.',
      shows: [OWN],
    },
    principle: OWN,
  },
  walked: [
    walked(0, {
      dealt: true,
      said: '“Sleep first.”',
      spoken: true,
      heard: 'Still him.',
      misses: [OWN],
    }),
    walked(1, { said: 'Say nothing.', spoken: false, heard: 'He let it be.', shows: [LISTEN] }),
    walked(2, { skipped: SCENE }),
  ],
};

const face = (part: Partial<Debrief> = {}): DebriefFace => ({
  talk: 'talk-1',
  scenario: { id: 'drawer', title: 'The Drawer' },
  debrief: { ...DEBRIEF, ...part },
  text: 'one-line',
  link: 'https://here/#/play/drawer?record=one-line',
});
const open = (part: Partial<Debrief> = {}, ports = fakePorts()): Promise<void> =>
  show(ports, <DebriefPage face={face(part)} />);
const words = (): string =>
  (document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/g, ' ');

describe('what to know beforehand', () => {
  const first = (): string => document.querySelector('.debrief > :first-child')?.textContent ?? '';

  test('choices that somebody else handed over are said to be that, at the top', async () => {
    await show(fakePorts(), <DebriefPage face={{ ...face(), shared: true }} />);
    expect(first()).toBe('These choices were handed over to you. They were not made here.');
  });

  test.each([
    [true, 'This talk comes from an earlier version of the story.'],
    [false, 'Part of this talk does not fit the story.'],
  ])('a record followed only so far (older story: %s)', async (olderStory, sentence) => {
    const parted = { kept: 3, of: 5, olderStory };
    await show(fakePorts(), <DebriefPage face={{ ...face(), parted }} />);
    expect(first()).toContain(sentence);
    expect(first()).toContain('3 of its 5 choices');
  });

  test('of one’s own whole talk nothing is said', async () => {
    await open();
    expect(document.querySelector('.debrief > .notice')).toBeNull();
  });
});

describe('the debrief', () => {
  test('keeps the order: moments, promises, practised, reached for, not yours, one line, turns', async () => {
    await open();
    expect(
      allOf('heading')
        .map((one) => one.textContent)
        .slice(0, 12),
    ).toEqual([
      'Debrief',
      'One moment',
      'Choice 1 · Final notice',
      'Promises',
      'What you practised',
      'What you reached for instead',
      'What was not yours to decide',
      'One line to try',
      'All your choices',
      'Choice 1 · Final notice',
      'Choice 2 · Final notice',
      'Choice 3 · Final notice',
    ]);
  });

  test('a moment says what was said, meant and heard, why, and a stronger line', async () => {
    await open();
    const moment = document.querySelector('article')?.textContent ?? '';
    expect(moment).toContain('You said“Sleep first.”');
    expect(moment).toContain('You meantYou deserve some rest.');
    expect(moment).toContain('They heardHe still decides when.');
    expect(moment).toContain('It put the talk off without a time.');
    expect(moment).toContain('A stronger line that was there“There was. I put it in the drawer.”');
    expect(moment).toContain('They would have heard: I didn’t have to say it.');
    expect(moment).toContain('In the guide: Start with accountability');
  });

  test('says so when nothing on offer was stronger', async () => {
    const { stronger: _, ...alone } = MISSED;
    await open({ moments: [alone] });
    expect(words()).toContain('Nothing on offer was stronger.');
  });

  test('Turns has one item per decision, each with a way back', async () => {
    await open();
    const turns = the('list', 'Turns');
    expect(turns.children).toHaveLength(3);
    expect(turns.querySelectorAll('li li')).toHaveLength(0);
    expect([...turns.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#/play/drawer?talk=talk-1&turn=0',
      '#/play/drawer?talk=talk-1&turn=1',
      '#/play/drawer?talk=talk-1&turn=2',
    ]);
    expect(turns.children[1]?.textContent).toContain('You didSay nothing.');
    expect(turns.children[2]?.textContent).toContain('You skipped this scene: Final notice');
  });

  test('says which choices were only shown', async () => {
    await open();
    expect(words()).toContain('The first choice was shown to you and not made by you.');
    expect(the('list', 'Turns').children[0]?.textContent).toContain('Shown, not chosen by you');
  });

  test('every principle names the heading of the guide', async () => {
    await open();
    const principles = document.querySelectorAll('.principles li, .principle');
    expect(principles.length).toBeGreaterThan(3);
    for (const one of principles) expect(one.textContent).toMatch(/In the guide: \S/);
  });

  test('holds no share, score, star or number of a meter', async () => {
    await open();
    expect(words()).not.toMatch(/%|\bscores?\b|\bstars?\b|points?:|trust|safety|\b\d+ ?\/ ?\d+/i);
  });

  test('a talk left for safety says nothing of how anybody did, and where help is', async () => {
    await open({ stopped: true, moments: [], practised: [], reachedFor: [] });
    expect(words()).not.toContain('What you reached for instead');
    expect(words()).toContain('You deserve help that is only yours.');
    expect(words()).toContain('your local emergency number');
  });
});

describe('keeping it', () => {
  test('copies the line and the link', async () => {
    const copy = vi.fn(async () => true);
    await open({}, fakePorts({ copy }));
    await press(the('button', 'Copy as one line'));
    await press(the('button', 'Copy the link'));
    expect(copy.mock.calls).toEqual([['one-line'], [face().link]]);
    expect(the('status').textContent).toBe('Copied.');
  });

  test('where copying is refused, shows it to copy by hand', async () => {
    await open({}, fakePorts({ copy: async () => false }));
    await press(the('button', 'Copy as one line'));
    const box = document.querySelector('textarea');
    expect(box?.value).toBe('one-line');
    expect(box?.readOnly).toBe(true);
  });
});
