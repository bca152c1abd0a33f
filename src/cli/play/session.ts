// A talk played by typed commands: a line in, what to say out. The record is the state; undo and rewind cut it.
// Must not know: terminals and files; whoever asks writes what it is told to write.
import { decideOn, replay } from '#app/replay';
import { cutAt, type PlayRecord, withDecision } from '#domain/playRecord';
import { err, ok, type Result } from '#domain/result';
import { makeText } from '#domain/textForm';
import type { StoryFile } from '#story/storyFile';
import { sayProblem, type StoryProblem } from '#story/storyFault';
import { skipOf, type Talk } from '#story/talk';
import { planFrom } from './planFrom.ts';
import { screenText } from './screen.ts';

export type Answer = {
  say: string;
  /** a plan to be written under this name */
  write?: { name: string; text: string };
  over?: true;
};

export const HELP = [
  '1–4 choose · u undo · r 3 back to choice 3 · s skip the scene',
  'm meters on or off · w name writes a plan · q leaves · ? shows this',
].join('\n');

const WORDS = /^([a-z]+)(?:\s+(.+))?$/;

export class PlaySession {
  private meters = true;
  private readonly verbs: Readonly<Record<string, (rest: string) => Answer>> = {
    u: () => this.rewind(this.talk.turns.length),
    r: (rest) => this.rewind(Number(rest)),
    s: () => this.skip(),
    m: () => this.turnMeters(),
    w: (rest) => this.write(rest),
    q: () => this.leave(),
  };

  private constructor(
    private talk: Talk,
    private record: PlayRecord,
    private readonly width: number,
    private readonly parted: string,
  ) {}

  /** Replays the record first; a record that the story no longer fits begins where it parts, and says so. */
  static open(
    story: StoryFile,
    record: PlayRecord,
    width: number,
  ): Result<PlaySession, StoryProblem> {
    const begun = replay(story, record);
    if (!begun.ok) return err(begun.error);
    const { talk, record: kept, parting } = begun.value;
    const parted = parting
      ? `\nThe story no longer offers ${parting.decision} at choice ${parting.turn + 1}, so it goes on from there.`
      : '';
    return ok(new PlaySession(talk, kept, width, parted));
  }

  get opening(): string {
    return `${HELP}${this.parted}\n${this.screen}`;
  }

  /** One typed line. Nothing typed is ever guessed at: what is not known shows the help. */
  answer(typed: string): Answer {
    const line = typed.trim().toLowerCase();
    if (/^\d+$/.test(line)) return this.choose(Number(line));
    const [, verb = ''] = WORDS.exec(line) ?? [];
    const rest = typed.trim().slice(verb.length).trim();
    const act = Object.hasOwn(this.verbs, verb) ? this.verbs[verb] : undefined;
    return act ? act(rest) : { say: HELP };
  }

  /** How to come back to this very place. */
  get farewell(): string {
    return this.record.decisions.length === 0
      ? 'Nothing was chosen.'
      : `To come back to this place: --record ${makeText(this.record)}`;
  }

  private get screen(): string {
    const { talk, meters, width } = this;
    return screenText({ talk, meters, width });
  }

  private choose(number: number): Answer {
    const option = this.talk.shown[number - 1];
    if (option) return this.decide(option.id);
    const { length } = this.talk.shown;
    if (length === 0) return { say: 'The talk has ended. u takes the last choice back.' };
    return { say: `There is no option ${number} here; choose from 1 to ${length}.` };
  }

  private skip(): Answer {
    const scene = this.talk.skippable;
    if (scene === undefined) return { say: 'No scene can be skipped from here.' };
    return this.decide(skipOf(scene));
  }

  private decide(decision: string): Answer {
    const next = decideOn(this.talk, decision);
    if (!next.ok) return this.goTo(this.record, `${sayProblem(next.error)}\nBack before it.`);
    this.talk = next.value;
    this.record = withDecision(this.record, decision);
    return { say: this.screen };
  }

  private rewind(choice: number): Answer {
    const { length } = this.talk.turns;
    if (length === 0) return { say: 'Nothing was chosen yet.' };
    if (!Number.isInteger(choice) || choice < 1 || choice > length)
      return { say: `Write r and the number of a choice, 1 to ${length}.` };
    return this.goTo(cutAt(this.record, choice - 1));
  }

  private goTo(record: PlayRecord, first = ''): Answer {
    const there = replay(this.talk.story, record);
    if (!there.ok) return { say: sayProblem(there.error), over: true };
    ({ talk: this.talk, record: this.record } = there.value);
    return { say: `${first}${this.screen}` };
  }

  private turnMeters(): Answer {
    this.meters = !this.meters;
    return { say: this.screen };
  }

  private write(name: string): Answer {
    if (name === '') return { say: 'Write w and a name for the plan.' };
    const title = `${this.talk.story.scenario.title}, as played`;
    const text = planFrom(this.talk, this.record, title);
    const say = this.talk.end === undefined ? 'It has no end yet.' : '';
    return { say, write: { name, text } };
  }

  private leave(): Answer {
    return { say: this.farewell, over: true };
  }
}
