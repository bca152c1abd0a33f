// Ink source → compiled ink with places and problems. The compiler is used here and in the Vite plugin only.
// Must not know: Vite, a disk, or any browser.
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Scenario } from '#domain/scenario';
import { InkFiles } from './inkFiles.ts';
import { flowOf } from './inkFlow.ts';
import { type InkPlaces, placesOf } from './inkPlaces.ts';
import { writtenTexts } from './inkWalk.ts';
import type { ReadSource } from './sources.ts';
import type { Place, StoryProblem, StoryRule } from './storyFault.ts';
import type { StoryFlow } from './storyFlow.ts';
import { readWritten, type WrittenChoice, type WrittenLine } from './writtenTags.ts';

export type CompiledStory = {
  /** compiled ink as a JSON value; undefined when it did not compile */
  ink?: unknown;
  choices: readonly WrittenChoice[];
  lines: readonly WrittenLine[];
  words: number;
  /** of the header tag; English without one */
  language: string;
  /** what can follow what, by the source alone; absent when it did not compile */
  flow?: StoryFlow;
  /** what must be mended before the story can ship */
  errors: readonly StoryProblem[];
  /** what a writer should see */
  warnings: readonly StoryProblem[];
  /** every file that was read, main.ink first */
  files: readonly string[];
  /** the same with their texts */
  sources: ReadonlyMap<string, string>;
  /** where each thing of the compiled ink stands; empty when it did not compile */
  places: InkPlaces;
};

/** Any ink, without the rules of the house. */
export type CompiledInk = Pick<
  CompiledStory,
  'ink' | 'words' | 'errors' | 'warnings' | 'files' | 'sources' | 'places'
>;

const MAIN = 'main.ink';

/** inkjs hands its messages as text: `ERROR: 'scenes/01.ink' line 9: Divert target not found`. */
const MESSAGE =
  /^(?:ERROR|WARNING|TODO|RUNTIME ERROR)?:?\s*(?:'([^']+)'\s+)?line\s+(\d+)\s*:\s*(.*)$/s;

const MENDS: readonly (readonly [RegExp, string])[] = [
  [
    /divert target not found|not found: '->/i,
    'spell the knot as it stands after ===, or write the knot.',
  ],
  [/apparent loose end|loose end/i, 'end the path with a divert, -> END or -> DONE.'],
  [
    /failed to load|cannot find|could not find/i,
    'check the name after INCLUDE, relative to main.ink.',
  ],
  [/unresolved variable/i, 'declare it with VAR in main.ink.'],
  [/expected/i, 'look at the line and the one before it for a missing bracket or brace.'],
];

const mendFor = (message: string): string =>
  MENDS.find(([pattern]) => pattern.test(message))?.[1] ??
  'look at this line and the one before it.';

const fromInk = (raw: string, rule: StoryRule, main: string): StoryProblem => {
  const match = MESSAGE.exec(raw.trim());
  const message = (match?.[3] ?? raw.replace(/^\w+:\s*/, '')).trim();
  const place: Place = { file: match?.[1] ?? main, line: Number(match?.[2] ?? 1) };
  return { rule, message, mend: mendFor(message), place };
};

const RULES: readonly StoryRule[] = ['todo', 'compile-warning', 'compile-error']; // by inkjs' ErrorType 0, 1, 2

type Messages = { errors: StoryProblem[]; warnings: StoryProblem[] };

const listener =
  ({ errors, warnings }: Messages, main: string) =>
  (message: string, type: number): void => {
    const rule = RULES[type] ?? 'compile-error';
    (rule === 'compile-error' ? errors : warnings).push(fromInk(message, rule, main));
  };

type Compiling = { compiler: Compiler | undefined; reader: InkFiles; messages: Messages };

/** With a file that is not there or no text, all else that the compiler says only follows from it. */
const compileFrom = (read: ReadSource, main: string): Compiling => {
  const messages: Messages = { errors: [], warnings: [] };
  const reader = new InkFiles(read);
  const { problems } = reader;
  const source = reader.first(main);
  const compiler = problems.length === 0 ? compileWith(source, reader, messages, main) : undefined;
  if (problems.length > 0)
    return { compiler: undefined, reader, messages: { errors: problems, warnings: [] } };
  return { compiler: messages.errors.length === 0 ? compiler : undefined, reader, messages };
};

const compileWith = (
  source: string,
  reader: InkFiles,
  messages: Messages,
  main: string,
): Compiler | undefined => {
  const options = new CompilerOptions(main, [], false, listener(messages, main), reader);
  const compiler = new Compiler(source, options);
  try {
    compiler.Compile();
    return compiler;
  } catch (thrown) {
    // inkjs throws a bare "Compilation failed." after telling the listener; anything else is news.
    if (messages.errors.length === 0)
      messages.errors.push(fromInk(String(thrown), 'compile-error', main));
    return undefined;
  }
};

const wordsIn = (texts: readonly { text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);

const inkOf = (compiler: Compiler): unknown =>
  JSON.parse(compiler.runtimeStory.ToJson() as string) as unknown;

const NOTHING = { choices: [], lines: [], words: 0, language: 'en', places: new Map() };

/** Compiles main.ink and all it includes, and checks every tag against the scenario file. Never throws on bad ink. */
export const compileStory = (read: ReadSource, scenario: Scenario): CompiledStory => {
  const { compiler, reader, messages } = compileFrom(read, MAIN);
  const { sources } = reader;
  const files = [...sources.keys()];
  const { errors, warnings } = distinct(messages);
  if (!compiler) return { ...NOTHING, files, sources, errors, warnings };
  const { problems, ...written } = readWritten(writtenTexts(compiler.parsedStory), scenario);
  const words = wordsIn([...written.lines, ...written.choices.map(({ choice }) => choice)]);
  const [ink, flow] = [inkOf(compiler), flowOf(compiler.parsedStory)];
  const places = placesOf(compiler.runtimeStory, MAIN);
  const found = { files, sources, places, warnings, errors: [...errors, ...problems] };
  return { ...written, ...found, ink, flow, words };
};

/** Compiles any ink, with the files it includes relative to `main`. Never throws on bad ink. */
export const compileInk = (read: ReadSource, main = MAIN): CompiledInk => {
  const { compiler, reader, messages } = compileFrom(read, main);
  const { sources } = reader;
  const files = [...sources.keys()];
  const found = { files, sources, ...distinct(messages) };
  if (!compiler) return { ...found, words: 0, places: new Map() };
  const words = compiler.GenerateStats()?.words ?? 0;
  const places = placesOf(compiler.runtimeStory, main);
  return { ...found, ink: inkOf(compiler), words, places };
};

/** ink tells some errors twice. */
const distinct = ({ errors, warnings }: Messages): Messages => ({
  errors: once(errors),
  warnings: once(warnings),
});
const once = (problems: readonly StoryProblem[]): StoryProblem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];
