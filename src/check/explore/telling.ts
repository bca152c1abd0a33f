// One beat of one run, from a decision to where the story waits or stops: lines, questions and the stop, in order.
// Must not know: which runs there are, or how states are told apart.
import type { Choice } from '#domain/choice';
import type { StoryEvent } from '#domain/storyEvent';
import type { InkMachine } from '#story/inkMachine';
import { StoryFault } from '#story/storyFault';
import type { Answers } from './answers.ts';
import type { FaultRule } from '../graph.ts';

export type HeardLine = {
  text: string;
  scene?: string;
  events: readonly StoryEvent[];
  end?: string;
};

/** What differs between a story of the house and ink by others. Each may throw StoryFault. */
export type Reader = {
  line(text: string, tags: readonly string[]): HeardLine;
  /** undefined in plain ink */
  choice(text: string, tags: readonly string[]): Choice | undefined;
  /** tags of this kind stand for the whole story, not for a line */
  isHeader(tag: string): boolean;
  /** a story of the house may stop only where it says that it ends */
  needsEnd: boolean;
  /** more lines without a choice than that go on for ever */
  lineLimit: number;
};

export type Stop =
  | { kind: 'wait' }
  | { kind: 'end'; end: string | null }
  | { kind: 'fault'; rule: FaultRule; message: string };

/** `at`: how many questions had been asked before. */
export type Told = HeardLine & { at: number };
export type Beat = { lines: readonly Told[]; stop: Stop; scene: string };

const stopped = (rule: FaultRule, message: string): Stop => ({ kind: 'fault', rule, message });

const FOREVER = stopped('divert-loop', 'The story goes on for ever without a choice.');
const NO_END = stopped('ran-out-of-content', 'The story stops without an end.');
const NO_OPTION = stopped('soft-lock', 'No option is left here, and nothing goes on by itself.');

const late = ({ text }: HeardLine): Stop =>
  stopped('late-event', `The event stands on the last line before a choice: "${text}"`);

class Teller {
  private readonly lines: Told[] = [];
  private carried: string[] = [];
  private before = 0;

  constructor(
    private readonly machine: InkMachine,
    private readonly answers: Answers,
    private readonly reader: Reader,
    private scene: string,
  ) {}

  tell(): Beat {
    const stop = this.guarded();
    return { lines: this.lines, stop, scene: this.scene };
  }

  private guarded(): Stop {
    try {
      return this.run();
    } catch (thrown) {
      if (!(thrown instanceof StoryFault)) throw thrown;
      const { rule, message } = thrown.problem;
      const found = stopped(ruleOf(rule), message);
      return rule === 'ran-out-of-content' && this.passedOptions() ? NO_OPTION : found;
    }
  }

  private run(): Stop {
    for (let count = 0; this.machine.canContinue; count++) {
      if (count > this.reader.lineLimit) return FOREVER;
      const fault = this.tellLine();
      if (fault) return fault;
    }
    return this.stopHere();
  }

  private tellLine(): Stop | undefined {
    this.before = this.machine.trodden.length;
    const asked = this.machine.nextLine();
    this.carried.push(...asked.tags.filter((tag) => !this.reader.isHeader(tag)));
    if (asked.text === '') return undefined;
    const line = this.reader.line(asked.text, this.carried);
    this.carried = [];
    this.hear({ ...line, at: this.answers.questions.length });
    return undefined;
  }

  private hear(line: Told): void {
    this.lines.push(line);
    if (line.scene !== undefined) this.scene = line.scene;
    if (line.events.length > 0 || line.scene !== undefined) this.answers.forget();
  }

  private stopHere(): Stop {
    const { options } = this.machine;
    for (const { text, tags } of options) this.reader.choice(text, tags);
    const last = this.lines.at(-1);
    if (options.length > 0) return last && last.events.length > 0 ? late(last) : { kind: 'wait' };
    const end = this.lines.findLast((line) => line.end !== undefined)?.end ?? null;
    if (end !== null || !this.reader.needsEnd) return { kind: 'end', end };
    return this.passedOptions() ? NO_OPTION : NO_END;
  }

  /** Options stood behind the last line, and none of them was to be had. */
  private passedOptions(): boolean {
    return this.machine.trodden.slice(this.before).some((one) => 'isInvisibleDefault' in one);
  }
}

const FAULTS: readonly FaultRule[] = [
  'ran-out-of-content',
  'divert-loop',
  'late-event',
  'unknown-tag',
];
const ruleOf = (rule: string): FaultRule =>
  FAULTS.find((one) => one === rule) ??
  (rule.startsWith('missing') ? 'unknown-tag' : 'compile-error');

/** Tells on from where the machine was sent. */
export const tellBeat = (
  machine: InkMachine,
  answers: Answers,
  reader: Reader,
  scene: string,
): Beat => new Teller(machine, answers, reader, scene).tell();
