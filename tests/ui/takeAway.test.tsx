// @vitest-environment happy-dom
// What a person takes away: the hand-in file, plain text, the map's stops, and an earlier attempt beside this one.
import { afterEach, describe, expect, test, vi } from 'vitest';
import '#support/allWords';
import { emptyReflection, type Reflection, withFeeling, withHope } from '#app/reflection';
import { talksIn } from '#app/bringIn';
import { makeText } from '#domain/textForm';
import { recordOf } from '#support/stories';
import type { DebriefFace } from '#ui/ports';
import { DebriefPage } from '../../src/ui/debrief/debriefPage.tsx';
import { handInJson, handInOf, handInText } from '../../src/ui/debrief/handIn.ts';
import { allTold } from '../../src/ui/debrief/reflecting.ts';
import { debriefFace, MISSED } from './support/fakeDebrief.ts';
import { fakePorts } from './support/fakePorts.ts';
import { allOf, clear, frame, press, show, the } from './support/page.tsx';

afterEach(clear);

const RECORD = recordOf(['bbbb', 'ffff']);
const FACE: DebriefFace = { ...debriefFace(), text: makeText(RECORD) };
const TOLD = allTold(FACE.debrief.moments, emptyReflection('talk-1'));
const own = {
  reflection: TOLD,
  keep: () => undefined,
  later: async () => {},
  letGo: async () => {},
  nameAttempt: async () => {},
};

const told = (now: Reflection) => ({ now, withheld: new Set<number>() });

describe('the hand-in', () => {
  test('holds the attempts and a debrief that can be read without any program', () => {
    const handIn = handInOf(FACE, told(TOLD));
    expect(handIn.attempts).toEqual([FACE.text]);
    expect(handIn.debrief).toContain('The Drawer');
    for (const { said, heard } of FACE.debrief.moments) {
      expect(handIn.debrief).toContain(said);
      expect(handIn.debrief).toContain(heard);
    }
  });

  test('says of a sound promise that was broken later where it was broken, as the page does', () => {
    const { stronger: _, ...line } = MISSED;
    const scene = { id: 'drawer-2', title: 'The hall' };
    const note = FACE.debrief.ledger[0];
    if (!note) throw new Error('the debrief has a promise');
    const history = [{ scene, outcome: 'broken' as const }];
    const promise = { ...note, history, standing: 'broken' as const };
    const debrief = { ...FACE.debrief, moments: [{ ...line, kind: 'shown' as const, promise }] };
    const handIn = handInOf({ ...FACE, debrief }, told(TOLD));
    expect(handIn.debrief).toContain(
      'This line was not what went amiss. That came later, in The hall.',
    );
    expect(handIn.debrief).not.toContain('Nothing on offer was stronger.');
  });

  test('both of its forms can be brought in again', () => {
    const handIn = handInOf(FACE, told(TOLD));
    for (const text of [handInJson(handIn), handInText(handIn)])
      expect(talksIn(text)).toEqual({ saved: [], reflections: [], records: [RECORD], faults: [] });
  });

  test('own words are in it only when they were ticked, and a feeling never is', () => {
    const [moment] = FACE.debrief.moments;
    if (!moment) throw new Error('the debrief has a moment');
    const hope = { turn: moment.turn, choice: moment.choice, written: 'I was so tired.' };
    const felt = withFeeling(withHope(TOLD, hope), 'ashamed');
    expect(handInJson(handInOf(FACE, told(felt)))).not.toMatch(/tired|shame/i);
    const ticked = withHope(felt, { ...hope, handIn: true });
    expect(handInJson(handInOf(FACE, told(ticked)))).toContain('I was so tired.');
    expect(handInJson(handInOf(FACE, told(ticked)))).not.toMatch(/shame/i);
  });

  test('what a moment has yet to ask is not told by it', () => {
    const withheld = new Set(FACE.debrief.moments.map(({ turn }) => turn));
    const { debrief } = handInOf(FACE, { now: TOLD, withheld });
    for (const { heard } of FACE.debrief.moments) expect(debrief).not.toContain(heard);
  });

  test('is saved from the page, as JSON and as text', async () => {
    const saveFile = vi.fn();
    await show(fakePorts({ saveFile }), <DebriefPage face={FACE} />);
    await press(the('button', 'Save to hand in'));
    await press(the('button', 'Save as plain text'));
    expect(saveFile.mock.calls.map(([name]) => name)).toEqual(['drawer.json', 'drawer.txt']);
  });
});

const openStop = async (): Promise<HTMLElement> => {
  const stop = document.querySelector<HTMLDetailsElement>('.stop details');
  if (!stop) throw new Error('the map has no stop');
  stop.open = true;
  stop.dispatchEvent(new Event('toggle'));
  await frame();
  await frame();
  return stop;
};

describe('the map', () => {
  const falls = [{ family: 'not-yet', often: 'mostly' }] as const;

  test('tells a stop’s ways in words, those that were not open without a name', async () => {
    const { walked } = FACE.debrief;
    const ids = [walked[0]?.choice, ...(walked[0]?.notTaken ?? []).map(({ choice }) => choice)];
    const options = ids.map((choice) => ({ choice: choice ?? '', well: falls, any: falls }));
    const outlook = vi.fn(async () => ({ options, closed: 2 }));
    await show(fakePorts(), <DebriefPage face={{ ...FACE, outlook, own }} />);
    const stop = await openStop();
    expect(outlook).toHaveBeenCalledExactlyOnceWith(0);
    expect(stop.textContent).toContain('Mostly not yet.');
    expect(stop.textContent).toContain('2 more ways exist here.');
    expect(stop.textContent).not.toMatch(/%|\d\.\d/);
  });

  test('a moment that is still asked about tells nothing', async () => {
    const outlook = vi.fn(async () => undefined);
    await show(fakePorts(), <DebriefPage face={{ ...FACE, outlook }} />);
    await openStop();
    const { moments } = FACE.debrief;
    expect(moments.some(({ turn }) => turn === 0)).toBe(true);
    expect(outlook).not.toHaveBeenCalled();
  });

  test('without outcomes it still leads back', async () => {
    const outlook = async () => undefined;
    await show(fakePorts(), <DebriefPage face={{ ...FACE, outlook, own }} />);
    const stop = await openStop();
    expect(stop.textContent).toContain('cannot be told');
    expect(stop.querySelector('a')?.getAttribute('href')).toBe('#/play/drawer?talk=talk-1&turn=0');
  });
});

describe('attempts', () => {
  test('another one is laid beside this one', async () => {
    const attempts = [{ text: FACE.text, debrief: FACE.debrief }];
    await show(fakePorts(), <DebriefPage face={{ ...FACE, attempts, own }} />);
    await press(the('button', 'Lay attempt 1 beside this one'));
    expect(document.querySelector('.sides-by-side')?.textContent).toMatch(/are the same/);
    expect(allOf('link', 'Read the debrief of attempt 1')[0]?.getAttribute('href')).toBe(
      `#/debrief/shared?record=${FACE.text}`,
    );
  });

  test('what a moment has yet to ask is not told beside it either', async () => {
    const other = { ...FACE.debrief, walked: [], ledger: [] };
    await show(
      fakePorts(),
      <DebriefPage face={{ ...FACE, attempts: [{ text: FACE.text, debrief: other }] }} />,
    );
    await press(the('button', 'Lay attempt 1 beside this one'));
    const beside = document.querySelector('.sides-by-side')?.textContent ?? '';
    for (const { said, heard } of FACE.debrief.moments) {
      expect(beside).toContain(said);
      expect(beside).not.toContain(heard);
    }
  });

  test('a debrief that was handed over leads back by its record, cut there', async () => {
    const { talk: _, ...shared } = FACE;
    await show(fakePorts(), <DebriefPage face={{ ...shared, own }} />);
    const stop = await openStop();
    const cut = makeText(recordOf([]));
    expect(stop.querySelector('a')?.getAttribute('href')).toBe(`#/play/drawer?record=${cut}`);
  });
});

describe('on paper', () => {
  test('one page is on the page for as long as it is printed, with nothing that is still asked', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await show(fakePorts(), <DebriefPage face={FACE} />);
    await press(the('button', 'Print one page'));
    await frame();
    expect(print).toHaveBeenCalledOnce();
    const page = document.querySelector('.one-page')?.textContent ?? '';
    expect(page).toContain(FACE.debrief.notYours.at(-1));
    for (const { heard } of FACE.debrief.moments) expect(page).not.toContain(heard);
    window.dispatchEvent(new Event('afterprint'));
    await frame();
    expect(document.querySelector('.one-page')).toBeNull();
    vi.unstubAllGlobals();
  });

  test('once told, the moments stand on it', async () => {
    vi.stubGlobal('print', vi.fn());
    await show(fakePorts(), <DebriefPage face={{ ...FACE, own }} />);
    await press(the('button', 'Print one page'));
    const page = document.querySelector('.one-page')?.textContent ?? '';
    for (const { heard } of FACE.debrief.moments) expect(page).toContain(heard);
    vi.unstubAllGlobals();
  });
});
