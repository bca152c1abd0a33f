// A step of a group's road in words, for the page and for the text that is kept.
// Must not know: elements, files.
import type { Lead, ShownTally } from '#domain/tally';
import { lettered, letterOf, type Lettered } from '../../ballot/lettered.ts';
import { leadWords } from '../../ballot/votes.tsx';
import { listOf } from '../../phrasing.ts';
import { strings } from '../../strings.ts';
import type { GroupPage, GroupStep } from '../roomPorts.ts';

const words = strings.groupDebrief;
const ballot = strings.ballot;

export const stepText = ({ said, skipped }: GroupStep): string =>
  said ?? words.skipped({ title: skipped ?? '' });

export const optionsIn = (step: GroupStep | undefined): Lettered[] => lettered(step?.options ?? []);

/** By letter and text: read apart from its turn, a letter alone says nothing. */
const leadText = (lead: Lead, options: readonly Lettered[]): string => {
  if (lead.kind === 'nobody') return ballot.nobody;
  const named = (id: string): string => {
    const found = options.find((one) => one.id === id);
    return found ? `${found.letter} (${found.text})` : id;
  };
  if (lead.kind === 'majority') return named(lead.option);
  return ballot.tie({ letters: listOf(lead.options.map((id) => letterOf(options, id))) });
};

export const changeWords = (
  change: GroupPage['known']['changed'][number],
  step: GroupStep | undefined,
): string => {
  const options = optionsIn(step);
  const after = leadText(change.after.lead, options);
  if (!change.turned) return words.same({ after });
  return words.turned({ before: leadText(change.before.lead, options), after });
};

const count = ({ source }: ShownTally, votes: number): string =>
  (source === 'hands' ? ballot.hands : ballot.count)({ n: votes });

/** One line a round. */
export const roundLines = (rounds: readonly ShownTally[], options: readonly Lettered[]): string[] =>
  rounds.map((round, at) => {
    const name = rounds.length > 1 ? `${at === 0 ? ballot.first : ballot.second}: ` : '';
    if (!round.bars) return `${name}${leadWords(round.lead, options)} ${ballot.few}`;
    const bars = round.bars.map(
      ({ option, votes }) => `${letterOf(options, option)} ${count(round, votes)}`,
    );
    return `${name}${bars.join(', ')}`;
  });
