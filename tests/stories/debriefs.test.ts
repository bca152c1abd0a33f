// @vitest-environment happy-dom
// The debriefs of the shipped plans, as the page tells them: true to the ledger, and each about its own talk.
// Must not know: how a moment is found or worded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import '#support/allWords';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePlan } from '#check/plan';
import { recordOfPlan } from '#check/planReplay';
import { emptyReflection } from '#app/reflection';
import { type Debrief, debriefOf } from '#domain/debrief';
import type { EndingFamily } from '#domain/ending';
import { fetchDebriefWords } from '#languages/debriefWords';
import { type Language, languageOf, SOURCE } from '#languages/language';
import { toldStories } from '#story/languages/shipping';
import { readStoryFolder } from '#story/storyFolder';
import { storyIds } from '#story/storyIds';
import type { StoryFile } from '#story/storyFile';
import { Talk } from '#story/talk';
import { DebriefPage } from '../../src/ui/debrief/debriefPage.tsx';
import { languageNow, speak } from '#ui/strings';
import { allTold } from '../../src/ui/debrief/reflecting.ts';
import { fakePorts } from '../ui/support/fakePorts.ts';
import { clear, show } from '../ui/support/page.tsx';

const STORIES = 'stories';

type Played = {
  name: string;
  end: string | undefined;
  family: EndingFamily;
  debrief: Debrief;
  sentences: ReadonlySet<string>;
};

/**
 * Names of principles and promises, headings of the guide, the list of all choices, and what is not printed. The dates
 * of a promise are one thing to read.
 */
const APART = '.principle, .promise-name, .turns, .on-screen, .dates *';

/** Numbers of choices and headings of the guide, in each language. */
const NO_SENTENCE: Readonly<Record<string, RegExp>> = {
  en: /^(?:Choices? [\d, ]+|In the guide: .*)$/,
  es: /^(?:Decisión [\d, ]+|Decisiones [\d, y]+|En la guía: .*)$/,
};

const isQuoted = (part: Element): boolean => part.closest('dd, .quote, .heard, .dates') !== null;

/** One for each line quoted from the story; the debrief's own words part where a sentence ends. Numbers are none. */
const sentencesIn = (part: Element): string[] => {
  const text = (part.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  if (isQuoted(part)) return [text];
  if (NO_SENTENCE[languageNow()]?.test(text)) return [];
  return text.split(/(?<=[.!?]["”»]?) (?=["“«¿¡\p{Lu}])/u);
};

const nothing = async (): Promise<void> => undefined;

/** The sentences of a debrief, all of it told: of every p and dd on the page that is not apart. */
const sentencesOf = async (
  scenario: StoryFile['scenario'],
  debrief: Debrief,
): Promise<Set<string>> => {
  const reflection = allTold(debrief.moments, emptyReflection('t'));
  const own = {
    reflection,
    keep: () => undefined,
    later: nothing,
    letGo: nothing,
    nameAttempt: nothing,
  };
  const face = { talk: 't', scenario, debrief, text: '', link: '', attempts: [], own };
  await show(fakePorts(), h(DebriefPage, { face }));
  const parts = [...document.querySelectorAll('.debrief :is(p, dd, .dates)')];
  const sentences = parts.filter((part) => !part.closest(APART)).flatMap(sentencesIn);
  clear();
  return new Set(sentences);
};

/** As it was written, and as it is told. */
type Told = { source: StoryFile; story: StoryFile };

/** The plan as a person would have played it: nothing dealt. */
const playedBy = async ({ source, story }: Told, folder: string, name: string): Promise<Played> => {
  const plan = parsePlan(readFileSync(join(folder, name), 'utf8'));
  if (!plan.ok) throw new Error(`${name}: ${JSON.stringify(plan.error)}`);
  const record = { ...recordOfPlan(source, plan.value), dealt: 0 };
  const talk = new Talk(story, record);
  for (const decision of record.decisions) talk.decide(decision);
  const debrief = debriefOf(story.scenario, record, talk.turns, talk.end);
  const { family, end } = talk;
  const sentences = await sentencesOf(story.scenario, debrief);
  return { name, end, family, debrief, sentences };
};

const triplesOf = <T>(things: readonly T[]): [T, T, T][] =>
  things.flatMap((a, i) =>
    things.slice(i + 1).flatMap((b, j) => things.slice(i + j + 2).map((c): [T, T, T] => [a, b, c])),
  );

const differ = (three: readonly Played[]): boolean =>
  new Set(three.map(({ end }) => end)).size === 3 ||
  new Set(three.map(({ family }) => family)).size === 3;

/** Of all the sentences of the three, the share that stand in each of them. */
const sharedBy = (three: readonly Played[]): number => {
  const [one = new Set<string>(), ...others] = three.map(({ sentences }) => sentences);
  const shared = [...one].filter((sentence) => others.every((other) => other.has(sentence)));
  return (3 * shared.length) / three.reduce((sum, { sentences }) => sum + sentences.size, 0);
};

const folderOf = (id: string) => readStoryFolder(join(STORIES, id), id);

/** In its own language and every other that it is told in. */
const TELLINGS = storyIds(STORIES).flatMap((id) => [
  { id, language: SOURCE },
  ...folderOf(id).tables.flatMap((table) => {
    const language = languageOf(table.language);
    return language ? [{ id, language }] : [];
  }),
]);

const toldIn = async (id: string, language: Language): Promise<Told> => {
  const folder = folderOf(id);
  const { file: source } = folder;
  if (!source) throw new Error(`${id} does not compile`);
  if (language === SOURCE) return { source, story: source };
  const told = toldStories(folder).find((one) => one.language === language)?.file;
  if (!told) throw new Error(`${id} is not told in ${language}`);
  const words = await fetchDebriefWords(language);
  return { source, story: { ...told, scenario: { ...told.scenario, words } } };
};

test('one story at least is told in another language', () => {
  expect(TELLINGS.some(({ language }) => language !== SOURCE)).toBe(true);
});

describe.each(TELLINGS)('debriefs of $id in $language', ({ id, language }) => {
  const played: Played[] = [];

  beforeAll(async () => {
    await speak(language);
    const file = await toldIn(id, language);
    const folder = join(STORIES, id, 'plans');
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.plan')))
      played.push(await playedBy(file, folder, name));
  }, 60_000); // whole debriefs of whole talks, in a pretend page
  afterAll(async () => {
    clear();
    await speak(SOURCE);
  });

  // Rulings, "Debrief": in debriefs of three plans at most a third of the sentences are shared, headings apart.
  // Three: every three plans that come to three endings or three families. Shared: standing in all three. The list of
  // all choices is apart: it is the record itself, and two talks that chose alike have it alike.
  test('three of them share at most a third of their sentences', () => {
    const triples = triplesOf(played).filter(differ);
    expect(triples.length).toBeGreaterThan(0);
    const over = triples
      .map((three) => ({
        three: three.map(({ name }) => name).join(' · '),
        share: sharedBy(three),
      }))
      .filter(({ share }) => share > 1 / 3);
    expect(over).toEqual([]);
  });

  test('say the same why only once in a debrief', () => {
    for (const { name, debrief } of played) {
      const whys = debrief.moments.map(({ why }) => why);
      expect(new Set(whys).size, `${name}: ${whys.join(' | ')}`).toBe(whys.length);
    }
  });

  test('name with the line to try a principle that the line shows', () => {
    const lines = played.flatMap(({ debrief }) => debrief.lineToTry ?? []);
    expect(lines.length).toBeGreaterThan(0);
    const untrue = lines.filter(({ line, principle }) => {
      return !line.shows.some(({ id: shown }) => shown === principle.id);
    });
    expect(untrue).toEqual([]);
  });

  test('tell a promise in a moment as the ledger does', () => {
    const told = played.flatMap(({ debrief: { moments, ledger } }) =>
      moments.flatMap(({ promise }) => (promise ? [{ promise, ledger }] : [])),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { promise, ledger } of told) expect(ledger).toContainEqual(promise);
  });

  test('never say of what settles a promise that nobody waited for it', () => {
    const settling = played.flatMap(({ debrief: { course } }) =>
      course.points.filter(({ steps }) => steps.some(({ promise }) => promise !== undefined)),
    );
    expect(settling.length).toBeGreaterThan(0);
    const whys = settling.flatMap(({ steps }) => steps.map(({ why }) => why));
    expect(
      whys.filter((why) => /nobody had asked|anyone announced|in a doorway|unasked/i.test(why)),
    ).toEqual([]);
  });
});
