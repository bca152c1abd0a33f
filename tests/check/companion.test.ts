// What ships beside a story, made from the stories that ship: every moment can be played from, and asks its question.
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCompanion } from '#app/companionFile';
import { replay } from '#app/replay';
import { companionOf } from '#check/companion/companion';
import { plansOf } from '#cli/planFiles';
import type { Companion } from '#domain/companion';
import { PRINCIPLE_IDS } from '#domain/principle';
import { parseText } from '#domain/textForm';
import { readStoryFolder } from '#story/storyFolder';
import { storyIds } from '#story/storyIds';
import type { StoryFile } from '#story/storyFile';
import type { Talk } from '#story/talk';

const made = (id: string): { story: StoryFile; companion: Companion } => {
  const folder = join('stories', id);
  const { file, compiled } = readStoryFolder(folder, id);
  if (!file || !compiled) throw new Error(`${basename(folder)} is not whole`);
  const choices = compiled.choices.map(({ choice }) => choice);
  return { story: file, companion: companionOf(file, choices, plansOf(folder)) };
};

const talkOf = (story: StoryFile, text: string): { talk: Talk; dealt: number } => {
  const record = parseText(text);
  const there = record.ok ? replay(story, record.value) : undefined;
  if (!record.ok || !there?.ok || there.value.parting) throw new Error(`not playable: ${text}`);
  return { talk: there.value.talk, dealt: record.value.dealt };
};

describe.each(storyIds('stories'))('%s', (id) => {
  const { story, companion } = made(id);

  test('is read back as it was written', () => {
    expect(parseCompanion(JSON.parse(JSON.stringify(companion)))).toEqual({
      ok: true,
      value: companion,
    });
  });

  test('its moments wait where the principle can be shown, and all of the way there is dealt', () => {
    expect(Object.keys(companion.moments).length).toBeGreaterThan(10);
    for (const principle of PRINCIPLE_IDS) {
      const moment = companion.moments[principle];
      if (!moment) continue;
      const { talk, dealt } = talkOf(story, moment.record);
      expect(talk.shown.some(({ shows }) => shows.includes(principle))).toBe(true);
      expect(talk.beats.at(-1)?.told.at(-1)?.line.text).toBe(moment.line);
      expect(dealt).toBe(talk.turns.length);
    }
  });

  test('its worked repair plays to an end, with commentary on the way', () => {
    expect(companion.repair).toBeDefined();
    const { talk } = talkOf(story, companion.repair?.record ?? '');
    expect(talk.end).toBeDefined();
    expect(companion.repair?.comments.length).toBeGreaterThan(10);
    for (const { after } of companion.repair?.comments ?? [])
      expect(after).toBeLessThanOrEqual(talk.turns.length);
  });
});

test('the second drawer drills what its page of the bible says', () => {
  const { companion } = made('second-drawer');
  for (const principle of ['name-the-break', 'open-book', 'specific-commitment'] as const)
    expect(companion.drills[principle]).toBeGreaterThan(0);
});

test.each([undefined, {}, { format: 2 }, { format: 1, scenario: '', story: 'x' }])(
  '%j is no companion',
  (foreign) => {
    expect(parseCompanion(foreign).ok).toBe(false);
  },
);
