// The words behind `check`, read: which stories, and what is wanted of them.
// Must not know: how a story is checked.
import { availableParallelism } from 'node:os';
import { MOST_SHARES } from '#check/explore/commons';

export type CheckWanted = {
  paths: readonly string[];
  plain: boolean;
  balance: boolean;
  outcomes: boolean;
  /** decisions after which the outcomes are asked for */
  after: readonly string[];
  json: boolean;
  workers: number;
  /** most states to keep */
  states?: number;
  /** most memory to use, in MB */
  memory: number;
};

/** The rest is left to the machine's other work. */
const MEMORY = 1500;
const FLAGS = ['plain', 'balance', 'outcomes', 'json'] as const;
const NUMBERS = ['workers', 'states', 'memory'] as const;
type Flag = (typeof FLAGS)[number];
type Count = (typeof NUMBERS)[number];

const numberFrom = (name: string, word: string | undefined): number => {
  const value = Number(word);
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`--${name} wants a number from 1 on, not ${word ?? 'nothing'}.`);
  return value;
};

class Words {
  readonly flags = new Set<Flag>();
  readonly numbers = new Map<Count, number>();
  readonly paths: string[] = [];
  after: readonly string[] = [];
  private at = 0;

  constructor(private readonly words: readonly string[]) {
    for (; this.at < words.length; this.at++) this.read(words[this.at] ?? '');
  }

  private read(word: string): void {
    if (!word.startsWith('--')) {
      this.paths.push(word);
      return;
    }
    const [name = '', given] = word.slice(2).split('=');
    const flag = FLAGS.find((one) => one === name);
    const number = NUMBERS.find((one) => one === name);
    if (flag) this.flags.add(flag);
    else if (number) this.numbers.set(number, numberFrom(name, given ?? this.next()));
    else if (name === 'after') this.after = (given ?? this.next() ?? '').split(',').filter(Boolean);
    else throw new RangeError(`check does not know --${name}.`);
  }

  private next(): string | undefined {
    this.at += 1;
    return this.words[this.at];
  }
}

/** Throws RangeError with a sentence for a person. */
export const readWanted = (words: readonly string[]): CheckWanted => {
  const { flags, numbers, paths, after } = new Words(words);
  const states = numbers.get('states');
  return {
    paths,
    after,
    plain: flags.has('plain'),
    balance: flags.has('balance'),
    outcomes: flags.has('outcomes'),
    json: flags.has('json'),
    workers: Math.min(numbers.get('workers') ?? 1, availableParallelism(), MOST_SHARES),
    memory: numbers.get('memory') ?? MEMORY,
    ...(states === undefined ? {} : { states }),
  };
};
