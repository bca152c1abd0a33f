// Runs that were made before: the same decision, with everything it reads the same, tells and changes the same.
// Must not know: ink's runtime, or what is told.
import type { InkChoice } from '#story/inkInside';
import type { MachineMemory } from '#story/inkMachine';
import type { InkLook } from '#story/inkReads';
import type { Known, Question, ReadingAt } from './answers.ts';
import { type Effect, type Recall, recallOf } from './effects.ts';
import { countedUp, EXACT, type Reading } from './reading.ts';
import { type Held, frameText, framesOf } from './stateKey.ts';
import type { Beat } from './telling.ts';
import { counted, seen, valueText } from './values.ts';
import type { Run } from './ways.ts';

/** What a run told, asked and did. */
export type Ran = {
  questions: readonly Question[];
  beat: Beat;
  steps: Run['steps'];
  /** what of the host stays known when the story waits */
  kept: Known;
  /** only where the story waits */
  effect?: Effect;
};

/** Something that a run looked at, as finely as it made a difference there. */
type Look = { kind: InkLook['kind']; name: string; reading: Reading };
type Remembered = { looks: readonly (readonly [Look, string])[]; ran: Ran };

const valueAt = (memory: Recall, { kind, name, reading }: Look): string => {
  if (kind === 'global') return seen(memory.global(name), reading);
  if (kind === 'visits') return counted(memory.visits(name), reading);
  if (kind === 'since') return String(memory.since(name));
  return String(kind === 'picks' ? memory.picks(name) : memory.turn);
};

const ONCE: Reading = { kind: 'least', least: 1 };

const readingFor = ({ kind, where }: InkLook, readingAt: ReadingAt): Reading => {
  if (kind === 'global') return readingAt(where);
  if (kind !== 'visits' || !where) return EXACT;
  // an option that is offered once asks only whether it was taken
  if ('onceOnly' in where) return ONCE;
  return 'pathForCount' in where ? countedUp(readingAt(where)) : EXACT;
};

const looksIn = (reads: readonly InkLook[], readingAt: ReadingAt): Look[] => {
  const looks = new Map<string, Look>();
  for (const read of reads) {
    const reading = readingFor(read, readingAt);
    const { kind, name } = read;
    looks.set(`${kind} ${name} ${JSON.stringify(reading)}`, { kind, name, reading });
  }
  return [...looks.values()];
};

/** ink's own way back from the text of an option; it says nothing about the past. */
const OWN = '$r';

const tempsText = (choice: InkChoice): string =>
  framesOf(choice)
    .map(({ temporaryVariables }) =>
      [...temporaryVariables]
        .filter(([name]) => name !== OWN)
        .map(([name, value]) => `${name}=${valueText(value)}`)
        .join(),
    )
    .join('/');

/** All that decides a run apart from what it reads: where it goes on, in which frames, with which temporary values. */
export const siteOf = (choice: InkChoice): string => {
  const previous = choice.threadAtGeneration?.previousPointer;
  const frames = framesOf(choice).map(frameText).join('/');
  const before = `${previous?.container?.path.toString() ?? ''}:${previous?.index ?? 0}`;
  return `${choice.targetPath?.toString() ?? ''}|${frames}|${before}|${tempsText(choice)}`;
};

const heldText = ({ known, scene }: Held): string =>
  `${scene}|${[...known].map(([name, values]) => `${name}=${values.join()}`).join()}`;

/** Where a run starts: the decision with all that decides it, and what ink remembers there. */
export type Start = { key: string; recall: Recall; clean: boolean };

export const startAt = (site: string, held: Held, memory: MachineMemory): Start => ({
  key: `${site}#${heldText(held)}#`,
  recall: recallOf(memory),
  // something half computed is on the stack; that never comes again
  clean: memory.stack.length === 0,
});

export class Memo {
  private readonly kept = new Map<string, Remembered[]>();

  constructor(private readonly readingAt: ReadingAt) {}

  /** The run as it was made before, if one was made that read only what is the same here. */
  find({ key, recall, clean }: Start, forced: readonly number[]): Ran | undefined {
    if (!clean) return undefined;
    const found = this.kept
      .get(key + forced.join())
      ?.find(({ looks }) => looks.every(([look, value]) => valueAt(recall, look) === value));
    return found?.ran;
  }

  keep(
    { key, recall }: Start,
    forced: readonly number[],
    reads: readonly InkLook[],
    ran: Ran,
  ): void {
    const whole = key + forced.join();
    const known = this.kept.get(whole) ?? [];
    const looks = looksIn(reads, this.readingAt);
    known.push({ looks: looks.map((look) => [look, valueAt(recall, look)] as const), ran });
    this.kept.set(whole, known);
  }
}
