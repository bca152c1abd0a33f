// One .ink file → a story that can be played, and its findings. Runs in the worker, for it brings the compiler.
// Must not know: pages, files on a disk.
import { type Finding, finding, type RuleName } from '#check/finding';
import { freeIds, idsFor, withIds } from '#check/optionIds';
import { compileInk, compileStory, type CompiledStory } from '#story/compile';
import { ownHash } from '#story/ownHash';
import { headerProblems, isOurs, ownScenario } from '#story/ownStory';
import type { StoryProblem } from '#story/storyFault';
import type { Scenario } from '#domain/scenario';
import type { InkFile, Opened } from './opened.ts';

const MAIN = 'main.ink';

const compiled = (text: string, scenario: Scenario): CompiledStory =>
  compileStory((file) => (file === MAIN ? text : undefined), scenario);

const hasNoId = ({ rule, message }: StoryProblem): boolean =>
  rule === 'missing-id' && message.includes('has no id');

/** Gives ids to options without one; they depend on nothing but the file, so that the same file plays the same. */
const withOwnIds = (text: string, { errors, choices }: CompiledStory) => {
  const places = errors.filter(hasNoId).flatMap(({ place }) => (place ? [place] : []));
  const used = new Set(choices.map(({ choice }) => choice.id));
  const lines = idsFor(places, freeIds(used, places.length)).get(MAIN);
  return { text: lines ? withIds(text, lines) : text, given: lines?.size ?? 0 };
};

/** A browser is handed one file, and nothing beside it. */
const ALONE = 'put what that file holds in place of the INCLUDE: here one file stands alone.';
const mendHere = ({ message, mend }: StoryProblem): string =>
  message.startsWith('There is no file') ? ALONE : mend;

const saidIn = (name: string, problem: StoryProblem): Finding => {
  const { rule, message, place } = problem;
  const file = place?.file === MAIN || !place ? name : place.file;
  const at = { file, line: place?.line ?? 1 };
  return finding(rule satisfies RuleName, at, message, mendHere(problem));
};

const NO_END: StoryProblem = {
  rule: 'ran-out-of-content',
  message: 'No line of the story is tagged as its end.',
  mend: 'tag the first line of each ending with # end: and a name for it.',
};

/** Without an end there is nothing to reach; told before anybody plays up to it. */
const missingEnd = ({ ends }: Scenario, { ink }: CompiledStory): StoryProblem[] =>
  ink !== undefined && ends.length === 0 ? [NO_END] : [];

const openPlain = ({ name, text }: InkFile): Opened => {
  const { errors, warnings, words } = compileInk((file) => (file === MAIN ? text : undefined));
  const findings = [...errors, ...warnings].map((one) => saidIn(name, one));
  return { plain: true, sources: [{ name, text }], findings, words, choices: 0, idsGiven: 0 };
};

/** Never throws on bad ink: every mistake is a finding with the line and the mend. */
export const openInk = (opened: InkFile): Opened => {
  const { name, text: written } = opened;
  if (!isOurs(written)) return openPlain(opened);
  const hash = ownHash(written);
  const scenario = ownScenario(`own:${hash}`, name, written);
  const first = compiled(written, scenario);
  const { text, given } = withOwnIds(written, first);
  const last = given > 0 ? compiled(text, scenario) : first;
  const errors = [...headerProblems(written), ...last.errors, ...missingEnd(scenario, last)];
  const findings = [...errors, ...last.warnings].map((one) => saidIn(name, one));
  const story = { format: 1, id: scenario.id, hash, scenario, ink: last.ink } as const;
  return {
    ...(errors.length === 0 && { story }),
    sources: [{ name, text }],
    findings,
    words: last.words,
    choices: last.choices.length,
    idsGiven: given,
  };
};
