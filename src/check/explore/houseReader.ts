// How a story of the house is read while it is explored: its lines and options by their tags, each text once.
// Must not know: ink, or any reading.
import type { Choice } from '#domain/choice';
import type { Result } from '#domain/result';
import type { Scenario } from '#domain/scenario';
import { parseChoice } from '#story/choiceTags';
import { parseLine } from '#story/lineTags';
import { StoryFault, type StoryProblem } from '#story/storyFault';
import { isHeaderTag, tagFrom } from '#story/tagWords';
import type { HeardLine, Reader } from './telling.ts';

/** As in play. */
const LINE_LIMIT = 200;

const UNREADABLE: StoryProblem = {
  rule: 'unknown-tag',
  message: 'A tag cannot be read.',
  mend: 'check the story.',
};

const valueOf = <T>(result: Result<T, StoryProblem[]>): T => {
  if (result.ok) return result.value;
  throw new StoryFault(result.error[0] ?? UNREADABLE);
};

/** Remembers what was made of the same words before. */
const once = <T>(
  make: (text: string, tags: readonly string[]) => T,
): ((text: string, tags: readonly string[]) => T) => {
  const known = new Map<string, T>();
  return (text, tags) => {
    const key = [text, ...tags].join('\n#');
    const found = known.get(key) ?? make(text, tags);
    known.set(key, found);
    return found;
  };
};

const heard = (text: string, tags: readonly string[], scenario: Scenario): HeardLine => {
  const line = valueOf(parseLine(text, tags.map(tagFrom), scenario));
  const { scene, events, end } = line;
  return {
    text: line.text,
    events,
    ...(scene === undefined ? {} : { scene }),
    ...(end === undefined ? {} : { end }),
  };
};

const choiceFrom = (text: string, tags: readonly string[]): Choice =>
  valueOf(parseChoice(text, tags.map(tagFrom)));

export const houseReader = (scenario: Scenario): Reader => ({
  line: once((text, tags) => heard(text, tags, scenario)),
  choice: once(choiceFrom),
  isHeader: (tag) => isHeaderTag(tagFrom(tag)),
  needsEnd: true,
  lineLimit: LINE_LIMIT,
});
