// @vitest-environment happy-dom
// A talk by telephone as a person meets it: the log is the thread, and what is around it is for the eye alone.
import { afterEach, describe, expect, test } from 'vitest';
import type { Entry } from '#app/momentTypes';
import type { Stage } from '#app/stageTypes';
import { PlayPage } from '../../src/ui/play/playPage.tsx';
import { threadStateOf } from '../../src/ui/play/thread/threadState.ts';
import { CARD, fakePorts } from './support/fakePorts.ts';
import { type FakeTalk, fakeTalk } from './support/fakeTalk.ts';
import { allOf, clear, linesOf, press, show, the } from './support/page.tsx';
import { stageOf } from '../scene/stageOf.ts';

const NOBODY: ReadonlySet<string> = new Set();
const PHONE = {
  id: 'thread',
  kind: 'phone-thread',
  hour: 'night',
  season: 'autumn',
  time: '23:40',
  battery: 9,
} as const;

afterEach(clear);

/** The fixed talk, told by telephone up to `until` decisions. */
const byPhone = (talk: FakeTalk, objects: readonly string[] = []): FakeTalk => {
  const told = talk.moment;
  const moment = {
    get value() {
      const { fresh, ...rest } = told.value;
      return {
        ...rest,
        fresh: fresh.map((line) => ({ ...line, stage: phoneStage(line.stage, objects) })),
      };
    },
    peek: () => told.peek(),
  };
  // one Moment object a turn, as the real face has it
  const kept = new Map<object, FakeTalk['moment']['value']>();
  const same = {
    get value() {
      const now = kept.get(told.value) ?? moment.value;
      kept.set(told.value, now);
      return now;
    },
    peek: () => same.value,
  };
  return { ...talk, moment: same as FakeTalk['moment'] };
};
const phoneStage = (stage: Stage, objects: readonly string[]): Stage => ({
  ...stage,
  setting: PHONE,
  objects,
});
const open = async (face: FakeTalk): Promise<FakeTalk> => {
  await show(fakePorts(), <PlayPage face={face} card={CARD} planned={NOBODY} />);
  return face;
};
const log = (): string[] => linesOf(the('log', 'Conversation'));
const has = (selector: string): boolean => document.querySelector(selector) !== null;

describe('the page', () => {
  test('keeps the conversation as it is anywhere: one log, one element a line, the same words', async () => {
    await open(byPhone(fakeTalk()));
    expect(allOf('log')).toHaveLength(1);
    expect(log()).toEqual(['Scene 1 of 2 · Final notice', 'The kettle has clicked off.']);
    await press(the('button', 'Continue'));
    await press(the('button', '“Sleep first.”'));
    expect(log().slice(-2)).toEqual(['You: “Sleep first.”', 'She nods, once.']);
    expect(the('log', 'Conversation').closest('.thread')).not.toBeNull();
  });

  test('has no canvas', async () => {
    await open(byPhone(fakeTalk()));
    expect(has('canvas')).toBe(false);
    expect(has('.thread')).toBe(true);
  });

  test('of a talk in a room has no telephone', async () => {
    await open(fakeTalk());
    expect(has('.thread')).toBe(false);
    expect(has('.phone-top')).toBe(false);
    expect(has('canvas')).toBe(true);
  });

  test('shows dots while a message of theirs is still to come, and hides what is for the eye from the ear', async () => {
    await open(byPhone(fakeTalk(['bbbb'])));
    expect(has('.dots')).toBe(true);
    await press(the('button', 'Continue'));
    expect(has('.dots')).toBe(false);
    for (const part of document.querySelectorAll('.phone-top, .phone-foot')) {
      expect(part.getAttribute('aria-hidden')).toBe('true');
    }
  });

  test('says the time and a low battery', async () => {
    await open(byPhone(fakeTalk()));
    expect(document.querySelector('.phone-status')?.textContent).toBe('23:409 %');
    expect(has('.battery[data-low="true"]')).toBe(true);
  });
});

describe('what surrounds the messages', () => {
  const stage = (objects: readonly string[] = []): Stage => stageOf({ setting: PHONE, objects });
  const mine: Entry = {
    key: '1.d',
    kind: 'said',
    who: 'marek',
    name: 'Marek',
    text: '“Home at nine.”',
  };
  const hers: Entry = { key: '1.0', kind: 'line', who: 'ruth', name: 'Ruth', text: 'Which nine.' };
  const told: Entry = { key: '1.1', kind: 'line', text: 'The dots stop.' };
  const draft: Entry = {
    key: '1.2',
    kind: 'line',
    text: 'You type it, and delete it.',
    draft: true,
  };

  test('a message is sent until it is read or answered', () => {
    expect(threadStateOf([mine], undefined, stage()).mark).toBe('sent');
    expect(threadStateOf([mine, told], undefined, stage(['thread-read'])).mark).toBe('read');
    expect(threadStateOf([mine, hers], undefined, stage(['thread-read'])).mark).toBeUndefined();
  });

  test('a draft is no message', () => {
    expect(threadStateOf([mine, draft], undefined, stage()).mark).toBe('sent');
    expect(threadStateOf([], draft, stage()).typing).toBe(false);
  });

  test('they type when their message comes next, or when the story says so, and stop with it', () => {
    expect(threadStateOf([mine], hers, stage()).typing).toBe(true);
    expect(threadStateOf([mine], told, stage()).typing).toBe(false);
    expect(threadStateOf([mine, told], undefined, stage(['thread-typing'])).typing).toBe(true);
    expect(threadStateOf([mine, hers], undefined, stage(['thread-typing'])).typing).toBe(false);
  });

  test('the name on top is theirs, before the first message too', () => {
    expect(threadStateOf([mine, hers], undefined, stage()).name).toBe('Ruth');
    expect(threadStateOf([mine], undefined, stage()).name).toBe('Ruth');
  });

  test('one’s own side is where the player would sit', () => {
    expect(threadStateOf([mine], undefined, stage()).own).toBe('left');
    expect(threadStateOf([{ ...hers, kind: 'said' }], undefined, stage()).own).toBe('right');
  });
});
