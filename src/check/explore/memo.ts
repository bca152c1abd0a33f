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

/** A run looks at one thing, and by what it sees there at the next: so all runs from one start are a tree. */
type Branch = { look?: Look; arms: Map<string, Branch>; ran?: Ran };
const bare = (): Branch => ({ arms: new Map() });

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

const isSame = (a: Look, b: Look): boolean =>
  a.kind === b.kind && a.name === b.name && JSON.stringify(a.reading) === JSON.stringify(b.reading);

export class Memo {
  private readonly roots = new Map<string, Branch>();

  private readonly sites = new Map<string, string>();

  constructor(private readonly readingAt: ReadingAt) {}

  /** A short name for a site: it is looked up a million times. */
  siteNumber(site: string): string {
    const known = this.sites.get(site) ?? String(this.sites.size);
    this.sites.set(site, known);
    return known;
  }

  /** The run as it was made before, if one was made that read only what is the same here. */
  find({ key, recall, clean }: Start, forced: readonly number[]): Ran | undefined {
    if (!clean) return undefined;
    let at = this.roots.get(key + forced.join());
    while (at?.look) at = at.arms.get(valueAt(recall, at.look));
    return at?.ran;
  }

  keep(
    { key, recall }: Start,
    forced: readonly number[],
    reads: readonly InkLook[],
    ran: Ran,
  ): void {
    const whole = key + forced.join();
    let at = this.roots.get(whole) ?? bare();
    this.roots.set(whole, at);
    for (const look of looksIn(reads, this.readingAt)) {
      at.look ??= look;
      // the same start looked elsewhere first: nothing that a later run may rest on
      if (at.ran || !isSame(at.look, look)) return;
      const value = valueAt(recall, look);
      const next = at.arms.get(value) ?? bare();
      at.arms.set(value, next);
      at = next;
    }
    if (!at.look) at.ran = ran;
  }
}
