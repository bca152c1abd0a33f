// dominated-option: an option without misses must somewhere be the better one.
// Must not know: what was played before; it compares fresh readings at every gate.
import type { Move } from '#domain/move';
import type { Premise } from '#domain/scenario';
import { premiseOf } from '#domain/premise';
import { moveChange } from '#domain/moveChange';
import { openingReadings, type Readings } from '#domain/readings';
import { choiceRule, quoted } from './rule.ts';
import { exclude, isHelpful, type OptionText, type StoryText } from './storyText.ts';

/** Hundredths of a point: flooded, and every band of both meters. */
const SAFETIES = [900, 2_500, 3_500, 4_500, 5_500, 7_500, 9_000];
const TRUSTS = [1_000, 3_000, 5_000, 7_000];

const OFTEN = 5;

/** Every gate, fresh and with each thing that can change what a move is worth; `used` is the other option's move. */
const statesOf = (premise: Premise, used: Move): Readings[] => {
  const fresh = openingReadings(premise);
  const gates = TRUSTS.flatMap((trust) =>
    SAFETIES.map((safety, at): Readings => ({ ...fresh, trust, safety, flooded: at === 0 })),
  );
  const before: Partial<Readings>[] = [
    {},
    { asked: true },
    { heard: 3 },
    { lastLoss: 800 },
    { recent: Array<Move>(OFTEN).fill(used) },
  ];
  return before.flatMap((change) => gates.map((gate) => ({ ...gate, ...change })));
};

/** Of two options, the first never brings more on either meter, and sometimes less. */
const never = (one: OptionText, other: OptionText, premise: Premise): boolean => {
  const pairs = statesOf(premise, other.choice.move).flatMap((state) => {
    const [a, b] = [
      moveChange(state, premise, one.choice),
      moveChange(state, premise, other.choice),
    ];
    return [b.dT - a.dT, b.dS - a.dS];
  });
  return pairs.every((more) => more >= 0) && pairs.some((more) => more > 0);
};

/** Whether what follows an option, up to the next choice, has an event of its own. */
const leadsToEvent = ({ flow, lineAt }: StoryText, { choice }: OptionText): boolean => {
  const option = flow.nodes
    .flatMap((node) => (node.kind === 'offer' ? node.options : []))
    .find(({ written }) => written?.tags.some(({ raw }) => raw.trim() === `id: ${choice.id}`));
  const waiting = option ? [option.next] : [];
  const seen = new Set<number>();
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const node = flow.nodes[at];
    if (!node || seen.has(at) || node.kind === 'offer') continue;
    seen.add(at);
    if ((lineAt.get(at)?.line.events.length ?? 0) > 0) return true;
    waiting.push(...node.next);
  }
  return false;
};

/** A promise or an event is worth what becomes of it, so an option that has one is not compared. */
const isComparable = (option: OptionText, text: StoryText): boolean =>
  isHelpful(option) && option.choice.promise === undefined && !leadsToEvent(text, option);

export const dominatedOption = choiceRule(
  {
    name: 'dominated-option',
    comment:
      'a good answer that another good answer beats everywhere is a wrong answer in disguise',
  },
  ({ options }, text) => {
    const premise = premiseOf(text.scenario, 'undecided');
    const known = options.filter((option) => isComparable(option, text));
    return known.flatMap((option) => {
      const better = known.find(
        (other) => !exclude(option, other) && never(option, other, premise),
      );
      if (!better) return [];
      const message = `${quoted(option.choice.text)} is never better than ${quoted(better.choice.text)}, on either meter, in any state.`;
      const mend = 'give one of them another move or size, so that each has its hour.';
      return [{ place: option.place, message, mend }];
    });
  },
);
