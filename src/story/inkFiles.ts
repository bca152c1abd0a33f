// The files of one story as the compiler asks for them, and what is wrong with a file before any ink is read.
// Must not know: the compiler's messages.
import type { ReadSource } from './sources.ts';
import type { Place, StoryProblem } from './storyFault.ts';

const broken = (message: string, mend: string, place: Place): StoryProblem => ({
  rule: 'compile-error',
  message,
  mend,
  place,
});

/** Some editors put it at the head of a file; ink would print it. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Whoever reads a file as UTF-8 finds this sign where the bytes are none, and no text holds a zero. */
const unreadable = (file: string, text: string): StoryProblem | undefined => {
  const at = text.search(/[\0\uFFFD]/);
  if (at < 0) return undefined;
  return text.includes('\0')
    ? broken(`${file} is no text.`, 'name the .ink file, and save it as UTF-8.', { file, line: 1 })
    : broken('A letter here is not written in UTF-8.', 'save the file as UTF-8.', {
        file,
        line: lineOf(text, at),
      });
};

export class InkFiles {
  /** by name, the first that was asked for first */
  readonly sources = new Map<string, string>();
  /** what follows from these in the rest of the story is nobody's mistake */
  readonly problems: StoryProblem[] = [];

  constructor(private readonly read: ReadSource) {}

  readonly ResolveInkFilename = (file: string): string => file;
  readonly LoadInkFileContents = (file: string): string => {
    const found = this.read(file);
    const text = found === undefined ? undefined : withoutMark(found);
    const problem = text === undefined ? this.missing(file) : unreadable(file, text);
    if (problem) this.problems.push(problem);
    this.sources.set(file, text ?? '');
    return problem ? '' : (text ?? '');
  };

  /** The file in which the story begins: one with nothing in it is no story. */
  first(file: string): string {
    const text = this.LoadInkFileContents(file);
    if (text.trim() === '' && this.problems.length === 0)
      this.problems.push(
        broken(`${file} is empty.`, 'write the story into it.', { file, line: 1 }),
      );
    return text;
  }

  private missing(file: string): StoryProblem {
    const by = this.includedBy(file);
    return by
      ? broken(
          `There is no file ${file}.`,
          'write the file, or correct the name after INCLUDE; it is read from the folder of the first file.',
          by,
        )
      : broken(`There is no file ${file}.`, 'write the file.', { file, line: 1 });
  }

  private includedBy(file: string): Place | undefined {
    for (const [name, text] of this.sources) {
      const lines = text.split('\n').map((line) => /^\s*INCLUDE\s+(.*\S)/.exec(line)?.[1]);
      const at = lines.indexOf(file);
      if (at >= 0) return { file: name, line: at + 1 };
    }
    return undefined;
  }
}
