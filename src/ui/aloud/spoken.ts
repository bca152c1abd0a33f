// What is said aloud when a talk has gone on: the new lines, then the picture if it changed, then the options.
// Must not know: the device, or when it is said.
import type { Entry, Moment } from '#app/momentTypes';
import { OWN, type Spoken } from '#app/speech';
import { strings } from '../strings.ts';

const words = strings.speech;

/** `lang` of the story, where it is not the page's: a name and its words are one utterance, in one voice. */
type Marks = { lang?: string };

const lineSpoken = ({ kind, who, name, text }: Entry, marks: Marks): Spoken => {
  if (kind === 'said')
    return { text: words.says({ name: strings.play.you, text }), speaker: OWN, ...marks };
  if (kind === 'skipped') return { text: strings.play.skipped({ title: text }) };
  if (kind !== 'line' || name === undefined) return { text, ...marks };
  return { text: words.says({ name, text }), speaker: who ?? name, ...marks };
};

/** More new lines than a turn can hold: the talk was opened or rewound, and is not said from its beginning. */
const MOST_NEW = 20;

const isGrowth = (before: readonly Entry[], now: readonly Entry[]): boolean =>
  before.every(({ key }, at) => now[at]?.key === key) && now.length - before.length <= MOST_NEW;

/** The lines that were not there before; of a talk that was opened anew or cut, the last one. */
export const linesSpoken = (
  before: readonly Entry[] | undefined,
  now: readonly Entry[],
  marks: Marks = {},
): readonly Spoken[] => {
  const opening = before === undefined && now.length <= MOST_NEW;
  const grown = opening
    ? now
    : before && isGrowth(before, now)
      ? now.slice(before.length)
      : now.slice(-1);
  return grown.map((entry) => lineSpoken(entry, marks));
};

/** What a person may do when every line is said. */
export const waitingSpoken = ({ options, ended }: Moment, marks: Marks = {}): readonly Spoken[] => {
  if (ended) return [{ text: words.ended({ title: ended.title }) }];
  return [
    { text: words.options({ n: options.length }) },
    ...options.map(({ text }, at) => ({ text: words.option({ n: at + 1, text }), ...marks })),
  ];
};
