// @vitest-environment happy-dom
// The small guide: all 49 entries, where to practise each, and what was practised, without a mark of any kind.
import { afterEach, describe, expect, test } from 'vitest';
import '#support/allWords';
import type { Companion } from '#domain/companion';
import type { PracticeNote } from '#domain/practice';
import { PRINCIPLE_IDS, PRINCIPLES } from '#domain/principle';
import type { Ports } from '#ui/ports';
import { PrinciplesPage } from '../../src/ui/principles/principlesPage.tsx';
import { CARD, fakePorts } from './support/fakePorts.ts';
import { allOf, clear, frame, show, the } from './support/page.tsx';

afterEach(clear);

const COMPANION: Companion = {
  format: 1,
  scenario: CARD.id,
  story: '0123456789ab',
  drills: { 'open-book': 3 },
  questions: [],
  moments: {
    'open-book': {
      record: 'g1.x',
      scene: { id: 'drawer-1', title: 'Final notice' },
      line: 'How much.',
      speaker: 'Ruth',
    },
  },
};

const SCENARIO = { id: CARD.id, title: CARD.title };
const PRACTICE: readonly PracticeNote[] = PRINCIPLE_IDS.map((id) => ({
  id,
  shown: id === 'open-book' ? [{ scenario: SCENARIO, times: 2 }] : [],
  missed: [],
}));

const open = async (part: Partial<Ports> = {}, at?: string): Promise<void> => {
  await show(fakePorts(part), <PrinciplesPage at={at} />);
  await frame();
};

const entry = (id: string): HTMLElement => {
  const found = document.getElementById(`principle-${id}`)?.closest('section');
  if (!found) throw new Error(`no entry ${id}`);
  return found;
};

describe('the small guide', () => {
  test('has all 49 entries, each with its paraphrase and the guide’s heading', async () => {
    await open();
    for (const { id, label, paraphrase, heading } of PRINCIPLES)
      for (const words of [label, paraphrase, heading])
        expect(entry(id).textContent).toContain(words);
    expect(document.querySelectorAll('.entry').length).toBe(49);
  });

  test('names feelings on both sides and ten ways in which trust is broken', async () => {
    await open();
    expect(document.querySelectorAll('.sides li').length).toBe(14);
    expect(document.querySelectorAll('.breaches li').length).toBe(10);
    expect(allOf('link', CARD.title)[0]?.getAttribute('href')).toBe('#/play/drawer');
  });

  test('leads to the story and to a moment in it', async () => {
    await open({ companions: async () => [COMPANION] });
    const links = [...entry('open-book').querySelectorAll('.drills a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/play/drawer',
      '#/play/drawer?record=g1.x',
    ]);
    expect(links[1]?.textContent).toContain('when Ruth says “How much.”');
    expect(entry('seek-help').textContent).toContain('No story here practises this yet.');
    expect(entry('seek-help').textContent).not.toContain('Beside it');
  });

  test('begins with the entry that the address names', async () => {
    await open({}, 'open-book');
    expect(document.activeElement?.id).toBe('principle-open-book');
  });

  test('with an unknown entry it begins at the top', async () => {
    await open({}, 'no-such');
    expect(the('heading', 'Principles')).toBeDefined();
  });
});

describe('the practice record', () => {
  test('before any talk it says what will stand there', async () => {
    await open();
    expect(document.querySelector('.practice-table')).toBeNull();
    expect(document.body.textContent).toContain('Nothing yet.');
  });

  test('says what came up and where, and what has not, with where it can be met', async () => {
    await open({
      companions: async () => [{ ...COMPANION, drills: { 'small-acts': 1 } }],
      practice: async () => PRACTICE,
    });
    const rows = [...document.querySelectorAll('.practice-table tbody tr')];
    expect(rows.map((row) => row.textContent)).toEqual([
      'Open before you are askedtwice in The Drawer',
    ]);
    const notMet = [...document.querySelectorAll('.not-met li')].map((one) => one.textContent);
    expect(notMet.length).toBe(48);
    expect(notMet).toContain('Little proofs: The Drawer');
    expect(entry('open-book').textContent).toContain(
      'You have practised this twice in The Drawer.',
    );
  });

  test('gives no share, no level and no mark', async () => {
    await open({ practice: async () => PRACTICE });
    const record = the('heading', 'What you have practised').closest('section');
    expect(record?.textContent).toContain('twice');
    expect(record?.textContent).not.toMatch(/%|\blevel\b|\bpoints?\b|\bscore\b|\d+ of \d+/i);
  });
});
