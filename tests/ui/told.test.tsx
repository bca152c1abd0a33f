// @vitest-environment happy-dom
// A story that is not told in the language of the page says so, word by word: for voices, screen readers and direction.
import { signal } from '@preact/signals';
import { afterEach, describe, expect, test } from 'vitest';
import '#support/allWords';
import type { Spoken } from '#app/speech';
import { DebriefPage } from '../../src/ui/debrief/debriefPage.tsx';
import { NotePage } from '../../src/ui/note/notePage.tsx';
import { PlayPage } from '../../src/ui/play/playPage.tsx';
import { debriefFace } from './support/fakeDebrief.ts';
import { CARD, fakePorts, SETTINGS } from './support/fakePorts.ts';
import { fakeTalk } from './support/fakeTalk.ts';
import { allOf, clear, press, show, the } from './support/page.tsx';

afterEach(clear);

const ELSEWHERE = { ...CARD, language: 'es' };
const NOBODY: ReadonlySet<string> = new Set();

const marked = (): string[] =>
  [...document.querySelectorAll('main [lang]')].map(
    (element) =>
      `${element.getAttribute('lang')}/${element.getAttribute('dir')}: ${element.textContent}`,
  );

const play = async (card = ELSEWHERE, ports = fakePorts()): Promise<void> => {
  await show(ports, <PlayPage face={fakeTalk()} card={card} planned={NOBODY} />);
  while (allOf('button', 'Continue').length > 0) await press(the('button', 'Continue'));
};

describe('a talk', () => {
  test('marks lines and options, and neither names nor words of the page', async () => {
    await play();
    expect(marked()).toEqual(
      expect.arrayContaining([
        'es/auto: The kettle has clicked off.',
        'es/auto: So there was a first.',
      ]),
    );
    const options = [...the('group', 'Your options').children];
    expect(options.map((one) => one.getAttribute('lang'))).toEqual(options.map(() => 'es'));
    expect(marked().some((one) => one.includes('Scene 1 of 2'))).toBe(false);
  });

  test('in the language of the page marks nothing', async () => {
    await play(CARD);
    expect(marked()).toEqual([]);
  });

  test('is read aloud in its language, and what the page says in its own', async () => {
    const said: Spoken[] = [];
    const ports = fakePorts({ settings: signal({ ...SETTINGS, speech: true }) });
    await play(ELSEWHERE, {
      ...ports,
      speech: { ...ports.speech, say: (words) => void said.push(...words) },
    });
    const langOf = (part: string) => said.find(({ text }) => text.includes(part))?.lang;
    expect(langOf('So there was a first.')).toBe('es');
    expect(said.filter(({ text }) => /choices/.test(text)).map(({ lang }) => lang)).toEqual([
      undefined,
    ]);
  });
});

test('a content note marks what the story says of itself', async () => {
  const nothing = (): void => undefined;
  await show(
    fakePorts(),
    <NotePage
      card={ELSEWHERE}
      offered={[]}
      changed={async () => undefined}
      shared={false}
      watch={false}
      busy={false}
      start={nothing}
      resume={nothing}
    />,
  );
  expect(marked()).toEqual(
    expect.arrayContaining(['es/auto: Marek and Ruth.', 'es/auto: There is crying.']),
  );
});

describe('a debrief', () => {
  const open = async (language: string): Promise<string[]> => {
    const face = debriefFace();
    const card = { ...CARD, id: face.scenario.id, language };
    await show(fakePorts({ catalogue: [card] }), <DebriefPage face={face} />);
    return marked();
  };

  test('marks what was said and heard, and no heading of ours', async () => {
    const found = await open('es');
    const { walked } = debriefFace().debrief;
    const said = walked.map((one) => one.said).filter((one) => one !== undefined);
    expect(said.length).toBeGreaterThan(0);
    for (const one of said) expect(found).toContain(`es/auto: ${one}`);
    expect(document.querySelector('main h2')?.closest('[lang]')).toBeNull();
  });

  test('in the language of the page marks nothing', async () => {
    expect(await open('en')).toEqual([]);
  });
});
