// What a reader gets who picks by surface alone: always the first, the last, the longest, the shortest, the kindest words, "sorry".
// Must not know: what is wanted (cueFindings.ts), or where the list of words comes from.
import type { Choice } from '#domain/choice';
import { ENDING_FAMILIES, type EndingFamily } from '#domain/ending';
import type { Intent } from '#domain/playRecord';
import type { Scenario } from '#domain/scenario';
import { Dice } from './play/dice.ts';
import type { Playable } from './play/packedGraph.ts';
import { type SwiftStory, swiftStory } from './play/swiftStory.ts';
import { LONGEST_PLAY, SwiftTalk } from './play/swiftTalk.ts';

export const CUES = ['first', 'last', 'longest', 'shortest', 'most-positive', 'sorry'] as const;
export type Cue = (typeof CUES)[number];

/** English words with their weight; above 0 is positive. */
export type WordWeights = Readonly<Record<string, number>>;

export type CuePlay = {
  intent: Intent;
  decisions: readonly string[];
  /** absent when the play found no end */
  family?: EndingFamily;
  end?: string;
};
export type CueReport = {
  cue: Cue;
  /** choices in the story in which the cue points to one option */
  choices: number;
  /** 0..1: how often that option has no `misses` */
  share: number;
  /** 0..1: the mean share of such options in the same choices */
  chance: number;
  /** the one play that follows the cue, for each intent; none when it points nowhere */
  plays: readonly CuePlay[];
};

type Offered = readonly Choice[];
type Pointer = (offered: Offered) => number | undefined;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:'[a-z]+)*/g) ?? [];

/** The one with most of it; undefined when two have as much. */
const most =
  (measure: (choice: Choice) => number): Pointer =>
  (offered) => {
    const values = offered.map(measure);
    const top = Math.max(...values);
    const at = values.indexOf(top);
    return values.lastIndexOf(top) === at ? at : undefined;
  };

const having =
  (measure: (choice: Choice) => number): Pointer =>
  (offered) => {
    const at = most(measure)(offered);
    const one = at === undefined ? undefined : offered[at];
    return one && measure(one) > 0 ? at : undefined;
  };

const pointersWith = (weights: WordWeights): Readonly<Record<Cue, Pointer>> => ({
  first: () => 0,
  last: (offered) => offered.length - 1,
  longest: most(({ text }) => text.length),
  shortest: most(({ text }) => -text.length),
  'most-positive': having(
    ({ text }) =>
      wordsIn(text).filter((word) => Object.hasOwn(weights, word) && (weights[word] ?? 0) > 0)
        .length,
  ),
  sorry: having(({ text }) => wordsIn(text).filter((word) => word === 'sorry').length),
});

/** Every distinct choice of the story with more than one option, in the order of the author. */
const choicesIn = ({ nodes, graph }: SwiftStory): Offered[] => {
  const distinct = new Map(
    nodes.map(({ offers }) => [offers.map(({ choice }) => choice).join(' '), offers]),
  );
  return [...distinct.values()]
    .filter((offers) => offers.length > 1)
    .map((offers) => offers.flatMap(({ choice }) => graph.choices[choice] ?? []));
};

const isGood = (choice: Choice | undefined): boolean => choice?.misses.length === 0;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Where the cue points to none, the first is taken. */
const playBy = (story: SwiftStory, pointer: Pointer, intent: Intent): CuePlay => {
  const talk = new SwiftTalk(story, new Dice(1));
  const decisions: string[] = [];
  talk.begin(intent);
  for (let now = talk.waiting; now && decisions.length < LONGEST_PLAY; now = talk.waiting) {
    const offered = now.offers.flatMap(({ choice }) => story.graph.choices[choice] ?? []);
    const taken = (offered.length > 1 ? pointer(offered) : 0) ?? 0;
    decisions.push(offered[taken]?.id ?? '');
    talk.take(taken);
  }
  const family = ENDING_FAMILIES[talk.family];
  const end = story.ends[talk.end];
  return end === undefined || !family ? { intent, decisions } : { intent, decisions, family, end };
};

const reportOn = (story: SwiftStory, cue: Cue, pointer: Pointer): CueReport => {
  const pointed = choicesIn(story).flatMap((offered) => {
    const at = pointer(offered);
    return at === undefined ? [] : [{ offered, to: offered[at] }];
  });
  const { intents } = story.scenario;
  return {
    cue,
    choices: pointed.length,
    share: meanOf(pointed.map(({ to }) => (isGood(to) ? 1 : 0))),
    chance: meanOf(
      pointed.map(({ offered }) => meanOf(offered.map((one) => (isGood(one) ? 1 : 0)))),
    ),
    plays: pointed.length > 0 ? intents.map((intent) => playBy(story, pointer, intent)) : [],
  };
};

/** Empty for the hurt partner's side, where no act is a slip. */
export const cuesOf = (graph: Playable, scenario: Scenario, weights: WordWeights): CueReport[] => {
  if (scenario.side === 'hurt') return [];
  const story = swiftStory(graph, scenario);
  const pointers = pointersWith(weights);
  return CUES.map((cue) => reportOn(story, cue, pointers[cue]));
};
