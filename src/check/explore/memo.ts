// Runs that were made before: the same decision, with everything it reads the same, tells and changes the same.
// Must not know: ink's runtime, or what is told.
import type { InkChoice } from '#story/inkInside';
import type { MachineMemory } from '#story/inkMachine';
import type { InkRead } from '#story/inkReads';
import type { Known, Question } from './answers.ts';
import type { Effect } from './effects.ts';
import { type Held, frameText, framesOf } from './stateKey.ts';
import type { Beat } from './telling.ts';
import { sinceOf, valueText } from './values.ts';
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

type Remembered = { reads: readonly (readonly [InkRead, string])[]; ran: Ran };

const valueAt = (memory: MachineMemory, { kind, name }: InkRead): string => {
  if (kind === 'global') return valueText(memory.globals.get(name));
  if (kind === 'visits') return String(memory.visits.get(name) ?? 0);
  if (kind === 'since') return String(sinceOf(memory, name));
  return String(kind === 'picks' ? (memory.picks.get(name) ?? 0) : memory.turn);
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

export class Memo {
  private readonly kept = new Map<string, Remembered[]>();

  /** The run as it was made before, if one was made that read only what is the same here. */
  find(
    site: string,
    held: Held,
    forced: readonly number[],
    memory: MachineMemory,
  ): Ran | undefined {
    if (memory.stack.length > 0) return undefined;
    const found = this.kept
      .get(keyOf(site, held, forced))
      ?.find(({ reads }) => reads.every(([read, value]) => valueAt(memory, read) === value));
    return found?.ran;
  }

  keep(
    at: { site: string; held: Held; forced: readonly number[]; memory: MachineMemory },
    reads: Iterable<InkRead>,
    ran: Ran,
  ): void {
    const key = keyOf(at.site, at.held, at.forced);
    const known = this.kept.get(key) ?? [];
    const values = [...reads].map((read) => [read, valueAt(at.memory, read)] as const);
    known.push({ reads: values, ran });
    this.kept.set(key, known);
  }
}

const keyOf = (site: string, held: Held, forced: readonly number[]): string =>
  `${site}#${heldText(held)}#${forced.join()}`;
