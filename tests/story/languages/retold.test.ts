// A story told in another language is the same story: every plan replays to the same readings and the same options.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordOfPlan } from '#check/planReplay';
import { inkTexts } from '#story/languages/inkTexts';
import { retoldStory, type Shipped } from '#story/languages/retold';
import { sourceRows, tableFor } from '#story/languages/rows';
import { toldStories } from '#story/languages/shipping';
import { readStoryFolder } from '#story/storyFolder';
import { storyIds } from '#story/storyIds';
import type { StoryFile } from '#story/storyFile';
import { Talk } from '#story/talk';
import type { PlayRecord } from '#domain/playRecord';
import { plansOf } from '../../../src/cli/planFiles.ts';

const told = storyIds('stories').flatMap((id) => {
  const folder = readStoryFolder(`stories/${id}`, id);
  return toldStories(folder).map(({ language, file }) => ({ id, language, file, folder }));
});

const played = (story: StoryFile, record: PlayRecord) => {
  const talk = new Talk(story, record);
  for (const decision of record.decisions) talk.decide(decision);
  const { turns, end, beats } = talk;
  return {
    end,
    turns: turns.map(({ offered, after, effects }) => ({
      after,
      effects,
      ids: offered.map(({ id }) => id),
    })),
    tags: beats.map((beat) => beat.told.map(({ line }) => ({ ...line, text: '' }))),
    texts: beats.flatMap((beat) => beat.told.map(({ line }) => line.text)),
  };
};

test('The Second Drawer is told in Spanish', () => {
  expect(told.map(({ id, language }) => `${id} ${language}`)).toContain('second-drawer es');
});

describe.each(told)('$id in $language', ({ id, file, folder }) => {
  const source = folder.file;
  const plans = plansOf(`stories/${id}`);

  test('keeps the hash of the source', () => {
    expect(file.hash).toBe(source?.hash);
  });

  test.each(plans.map((plan) => [plan.title, plan] as const))('replays: %s', (_, plan) => {
    if (!source) throw new Error(`${id} does not compile`);
    const record = recordOfPlan(source, plan);
    const [here, there] = [played(source, record), played(file, record)];
    expect({ ...there, texts: [] }).toEqual({ ...here, texts: [] });
    expect(there.texts).toHaveLength(here.texts.length);
  });

  test('replays any way through it to the same readings and options', () => {
    if (!source) throw new Error(`${id} does not compile`);
    const base = { ...recordOfPlan(source, plans[0] as (typeof plans)[number]), decisions: [] };
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 30 }), (picks) => {
        const [here, there] = [new Talk(source, base), new Talk(file, base)];
        for (const pick of picks) {
          const option = here.shown[pick % Math.max(1, here.shown.length)];
          if (!option) break;
          here.decide(option.id);
          there.decide(option.id);
          expect(there.shown.map((one) => one.id)).toEqual(here.shown.map((one) => one.id));
          expect(there.turns.at(-1)?.after).toEqual(here.turns.at(-1)?.after);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('leaves no text of two words or more as it was', () => {
    const texts = new Set(inkTexts(source?.ink).map((text) => text.source));
    const left = inkTexts(file.ink).filter(
      ({ source: text }) => texts.has(text) && text.includes(' '),
    );
    expect(left.map((text) => text.source)).toEqual([]);
  });
});

describe('a table with holes', () => {
  const { shipped } = readStoryFolder('stories/second-drawer', 'second-drawer');
  const whole = shipped as Shipped;
  const rows = sourceRows(whole, []);

  test('leaves what it lacks as it was written', () => {
    expect(retoldStory(whole, tableFor('es', rows, undefined)).ink).toEqual(whole.ink);
  });

  test('leaves a text alone that has changed since it was translated', () => {
    const [first, ...rest] = rows.filter(({ kind }) => kind === 'option');
    if (!first) throw new Error('there is an option');
    const stale = { ...first, source: 'something else', translation: 'otra cosa' };
    const retold = retoldStory(whole, {
      format: 1,
      language: 'es',
      rows: [stale, ...rest.map((row) => ({ ...row, translation: '' }))],
    });
    expect(retold.ink).toEqual(whole.ink);
  });
});
