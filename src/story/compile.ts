// Ink source → compiled ink with places and problems. The compiler is used here and in the Vite plugin only.
// Must not know: Vite, a disk, or any browser.
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Scenario } from '#domain/scenario';
import { writtenTexts } from './inkWalk.ts';
import type { ReadSource } from './sources.ts';
import type { Place, StoryProblem, StoryRule } from './storyFault.ts';
import { readWritten, type WrittenChoice, type WrittenLine } from './writtenTags.ts';

export type CompiledStory = {
  /** compiled ink as a JSON value; undefined when it did not compile */
  ink?: unknown;
  choices: readonly WrittenChoice[];
  lines: readonly WrittenLine[];
  words: number;
  /** what must be mended before the story can ship */
  errors: readonly StoryProblem[];
  /** what a writer should see */
  warnings: readonly StoryProblem[];
  /** every file that was read, main.ink first */
  files: readonly string[];
};

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

const fromInk = (raw: string, rule: StoryRule): StoryProblem => {
  const match = MESSAGE.exec(raw.trim());
  const message = (match?.[3] ?? raw.replace(/^\w+:\s*/, '')).trim();
  const place: Place = { file: match?.[1] ?? MAIN, line: Number(match?.[2] ?? 1) };
  return { rule, message, mend: mendFor(message), place };
};

const RULES: readonly StoryRule[] = ['todo', 'compile-warning', 'compile-error']; // by inkjs' ErrorType 0, 1, 2

type Messages = { errors: StoryProblem[]; warnings: StoryProblem[] };

const listener =
  ({ errors, warnings }: Messages) =>
  (message: string, type: number): void => {
    const rule = RULES[type] ?? 'compile-error';
    (rule === 'compile-error' ? errors : warnings).push(fromInk(message, rule));
  };

const NO_FILE = (file: string): StoryProblem => ({
  rule: 'compile-error',
  message: `There is no file ${file}.`,
  mend: 'write the file, or correct the name after INCLUDE.',
  place: { file: MAIN, line: 1 },
});

class Reader {
  readonly files: string[] = [];
  constructor(
    private readonly read: ReadSource,
    private readonly errors: StoryProblem[],
  ) {}
  readonly ResolveInkFilename = (file: string): string => file;
  readonly LoadInkFileContents = (file: string): string => {
    this.files.push(file);
    const text = this.read(file);
    if (text === undefined) this.errors.push(NO_FILE(file));
    return text ?? '';
  };
}

const compileWith = (source: string, reader: Reader, messages: Messages): Compiler | undefined => {
  const options = new CompilerOptions(MAIN, [], false, listener(messages), reader);
  const compiler = new Compiler(source, options);
  try {
    compiler.Compile();
    return compiler;
  } catch (thrown) {
    // inkjs throws a bare "Compilation failed." after telling the listener; anything else is news.
    if (messages.errors.length === 0)
      messages.errors.push(fromInk(String(thrown), 'compile-error'));
    return undefined;
  }
};

const wordsIn = (texts: readonly { text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);

/** Compiles main.ink and all it includes, and checks every tag against the scenario file. Never throws on bad ink. */
export const compileStory = (read: ReadSource, scenario: Scenario): CompiledStory => {
  const messages: Messages = { errors: [], warnings: [] };
  const reader = new Reader(read, messages.errors);
  const compiler = compileWith(reader.LoadInkFileContents(MAIN), reader, messages);
  const { files } = reader;
  if (!compiler || messages.errors.length > 0)
    return { choices: [], lines: [], words: 0, files, ...distinct(messages) };
  const { choices, lines, problems } = readWritten(writtenTexts(compiler.parsedStory), scenario);
  const words = wordsIn([...lines, ...choices.map(({ choice }) => choice)]);
  const ink: unknown = JSON.parse(compiler.runtimeStory.ToJson() as string);
  const { errors, warnings } = distinct(messages);
  return { ink, choices, lines, words, files, warnings, errors: [...errors, ...problems] };
};

/** ink tells some errors twice. */
const distinct = ({ errors, warnings }: Messages): Messages => ({
  errors: once(errors),
  warnings: once(warnings),
});
const once = (problems: readonly StoryProblem[]): StoryProblem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];
