// `story ids`: gives ids to options without one and refreshes the texts in plans.
// Must not know: what an id is for.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { idsFor, idsFrom, withIds } from '#check/optionIds';
import { freshTexts } from '#check/planTexts';
import { readStoryFolder, type StoryFolder } from '#story/storyFolder';
import { sayProblem } from '#story/storyFault';
import type { Done } from './done.ts';
import { foldersFrom, noFolderAmong } from './folders.ts';
import { planPaths } from './planFiles.ts';

/** A missing id is the one mistake that this command mends; any other must be mended first, so that no id is lost. */
const others = ({ errors }: StoryFolder) =>
  errors.filter(({ rule, message }) => rule !== 'missing-id' || !message.includes('has no id'));
const missing = ({ errors }: StoryFolder) =>
  errors.filter(({ rule, message }) => rule === 'missing-id' && message.includes('has no id'));

const rewrite = (path: string, change: (text: string) => string): boolean => {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(path, after);
  return after !== before;
};

const usedIds = ({ compiled, scenario }: StoryFolder): Set<string> =>
  new Set([
    ...(compiled?.choices ?? []).map(({ choice }) => choice.id),
    ...(scenario?.retiredIds ?? []),
  ]);

/** How far the walk through all ids has come, for the next time: what was given once may stand in somebody's record. */
const withIdsGiven = (json: string, given: number): string =>
  /"idsGiven"\s*:\s*\d+/.test(json)
    ? json.replace(/("idsGiven"\s*:\s*)\d+/, `$1${given}`)
    : json.replace(/((?:^|\n)[ \t]*)?"retiredIds"/, (found, start: string | undefined) =>
        start === undefined
          ? `"idsGiven":${given},${found}`
          : `${start}"idsGiven": ${given},${start}"retiredIds"`,
      );

const giveIds = (folder: string, story: StoryFolder): number => {
  const places = missing(story).flatMap(({ place }) => (place ? [place] : []));
  if (places.length === 0) return 0;
  const { ids, next } = idsFrom(story.scenario?.idsGiven ?? 0, usedIds(story), places.length);
  // before the ids themselves: whatever happens then, none of them is given twice
  rewrite(join(folder, 'scenario.json'), (json) => withIdsGiven(json, next));
  for (const [file, lines] of idsFor(places, ids))
    rewrite(join(folder, file), (text) => withIds(text, lines));
  return places.length;
};

const refreshPlans = (folder: string, { compiled }: StoryFolder): number => {
  const texts = new Map((compiled?.choices ?? []).map(({ choice }) => [choice.id, choice.text]));
  return planPaths(folder).filter((plan) => rewrite(plan, (text) => freshTexts(text, texts)))
    .length;
};

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** Works on one story folder. Writes nothing when the story has another mistake. */
export const runIds = (folder: string, id: string): Done => {
  const story = readStoryFolder(folder, id);
  const inTheWay = others(story);
  if (inTheWay.length > 0)
    return {
      output: `${inTheWay.map(sayProblem).join('\n')}\n${id}: nothing written.`,
      exitCode: 1,
    };
  const given = giveIds(folder, story);
  const plans = refreshPlans(folder, given > 0 ? readStoryFolder(folder, id) : story);
  const output = `${id}: ${counted(given, 'id')} given, ${counted(plans, 'plan')} brought up to date.`;
  return { output, exitCode: 0 };
};

/** `ids [folder…]`: all that ship when none is named. */
export const run = (args: readonly string[]): Promise<Done> => {
  const refusal = noFolderAmong('ids', args);
  if (refusal !== undefined) return Promise.resolve({ output: refusal, exitCode: 2 });
  const all = foldersFrom(args).map((folder) => runIds(folder, basename(folder)));
  return Promise.resolve({
    output: all.map(({ output }) => output).join('\n'),
    exitCode: all.some(({ exitCode }) => exitCode === 1) ? 1 : 0,
  });
};
