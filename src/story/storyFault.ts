// A writer's mistake as this place reports it: what is wrong, where, and the mend. One shape for build and play.
// Must not know: who prints it, or how severe a checker finds it.

/** Rule names as the checker's report has them (architecture, section 3). */
export type StoryRule =
  | 'compile-error'
  | 'compile-warning'
  | 'divert-loop'
  | 'duplicate-id'
  | 'inline-alternative'
  | 'late-event'
  | 'missing-heard'
  | 'missing-id'
  | 'missing-meant'
  | 'missing-move'
  | 'missing-principle'
  | 'ran-out-of-content'
  | 'scenario-file'
  | 'todo'
  | 'unknown-principle'
  | 'unknown-tag';

export type Place = { file: string; line: number };

export type StoryProblem = { rule: StoryRule; message: string; mend: string; place?: Place };

/** `stories/x/scenes/01.ink:12: message. Mend: …` */
export const sayProblem = ({ message, mend, place }: StoryProblem): string =>
  `${place ? `${place.file}:${place.line}: ` : ''}${message} Mend: ${mend}`;

/** Thrown by the narrator when a story cannot go on; `replay` turns it into an error value. */
export class StoryFault extends Error {
  constructor(readonly problem: StoryProblem) {
    super(sayProblem(problem));
    this.name = 'StoryFault';
  }
}

export const fault = (rule: StoryRule, message: string, mend: string): StoryFault =>
  new StoryFault({ rule, message, mend });
