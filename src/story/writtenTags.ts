// Checks every written tag, id, speaker and line of a compiled story against the scenario file: the house rules of the build.
// Must not know: which paths are reachable.
import type { Choice } from '#domain/choice';
import type { Line } from '#domain/line';
import type { Scenario } from '#domain/scenario';
import { parseChoice } from './choiceTags.ts';
import type { WrittenText } from './inkWalk.ts';
import { parseLine } from './lineTags.ts';
import type { Place, StoryProblem } from './storyFault.ts';
import { isHeaderTag, problem, type Tag, tagFrom } from './tagWords.ts';

/** An option or a line that could be read, with its place. */
export type WrittenChoice = { choice: Choice; place: Place };
export type WrittenLine = {
  /** as it stands, with the speaker's name */
  text: string;
  place: Place;
  /** what it says and asks for; absent where a tag or the speaker cannot be read */
  line?: Line;
};
export type Written = {
  choices: readonly WrittenChoice[];
  lines: readonly WrittenLine[];
  /** as the header tag has it; English without one */
  language: string;
  problems: readonly StoryProblem[];
};

const isHeader = ({ kind, text, tags }: WrittenText): boolean =>
  kind === 'line' && text === '' && tags.every(({ raw }) => isHeaderTag(tagFrom(raw)));

const languageOf = (texts: readonly WrittenText[]): string =>
  texts
    .filter(isHeader)
    .flatMap(tagsOf)
    .find(({ key }) => key === 'language')?.value ?? 'en';

const at = (place: Place, problems: readonly StoryProblem[]): StoryProblem[] =>
  problems.map((one) => ({ ...one, place }));

const dynamicTags = ({ tags }: WrittenText): StoryProblem[] =>
  tags
    .filter(({ dynamic }) => dynamic)
    .map(({ place, raw }) => ({
      ...problem(
        'unknown-tag',
        `The tag "${raw.trim()}" changes with a variable.`,
        'write one tag for each case, each on its own line or option.',
      ),
      place,
    }));

const mixedLine = ({ mixed, place, text }: WrittenText): StoryProblem[] =>
  mixed && text !== ''
    ? [
        {
          ...problem(
            'inline-alternative',
            'An alternative, a sequence, glue, a variable or a divert stands inside the line.',
            'write whole lines, let a condition choose between them, and put a divert on a line of its own.',
          ),
          place,
        },
      ]
    : [];

const tagsOf = ({ tags }: WrittenText): Tag[] => tags.map(({ raw }) => tagFrom(raw));

const doubleIds = (
  choices: readonly WrittenChoice[],
  retired: readonly string[],
): StoryProblem[] => {
  const seen = new Map<string, Place>();
  return choices.flatMap(({ choice, place }) => {
    const first = seen.get(choice.id);
    seen.set(choice.id, place);
    if (first)
      return at(place, [
        problem(
          'duplicate-id',
          `The id "${choice.id}" stands already at ${first.file}:${first.line}.`,
          'take the id out of the newer option, then run `npm run story -- ids`.',
        ),
      ]);
    return retired.includes(choice.id)
      ? at(place, [
          problem(
            'duplicate-id',
            `The id "${choice.id}" is retired.`,
            'take it out, then run `npm run story -- ids`.',
          ),
        ])
      : [];
  });
};

/** Reads all of it; problems come in the order of the source. */
export const readWritten = (texts: readonly WrittenText[], scenario: Scenario): Written => {
  const choices: WrittenChoice[] = [];
  const lines: WrittenLine[] = [];
  const problems: StoryProblem[] = [];
  for (const one of texts.filter((text) => !isHeader(text))) {
    problems.push(...dynamicTags(one), ...mixedLine(one));
    if (one.kind === 'option') {
      const choice = parseChoice(one.text, tagsOf(one));
      if (choice.ok) choices.push({ choice: choice.value, place: one.place });
      else problems.push(...at(one.place, choice.error));
    } else {
      const line = parseLine(one.text, tagsOf(one), scenario);
      if (!line.ok) problems.push(...at(one.place, line.error));
      const { text, place } = one;
      if (text !== '') lines.push(line.ok ? { text, place, line: line.value } : { text, place });
    }
  }
  const doubled = doubleIds(choices, scenario.retiredIds);
  return { choices, lines, language: languageOf(texts), problems: [...problems, ...doubled] };
};
