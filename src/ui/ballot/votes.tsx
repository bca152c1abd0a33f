// The list *Votes*, there only after a reveal: bars of each round side by side, or who leads where too few voted for bars.
// Must not know: who voted, or who may see this.
import type { Count, Lead, ShownTally } from '#domain/tally';
import { listOf } from '../phrasing.ts';
import { strings } from '../strings.ts';
import type { Lettered } from './lettered.ts';
import { OptionText } from './optionText.tsx';
import '../style/ballot.css';

type Props = { rounds: readonly ShownTally[]; options: readonly Lettered[] };
type Barred = ShownTally & { bars: readonly Count[] };

const words = strings.ballot;

export const leadWords = (lead: Lead, options: readonly Lettered[]): string => {
  if (lead.kind === 'nobody') return words.nobody;
  const named = (id: string): Lettered | undefined => options.find((one) => one.id === id);
  if (lead.kind === 'tie')
    return words.tie({ letters: listOf(lead.options.map((id) => named(id)?.letter ?? id)) });
  const { option } = lead;
  return words.most({ letter: named(option)?.letter ?? '', text: named(option)?.text ?? option });
};

const roundName = (at: number): string => (at === 0 ? words.first : words.second);

const hasBars = (round: ShownTally): round is Barred => round.bars !== undefined;

const said = ({ source }: ShownTally, n: number): string =>
  (source === 'hands' ? words.hands : words.count)({ n });

/** As long as its share of the largest count of all rounds. */
const Bar = ({ votes, most, second }: { votes: number; most: number; second: boolean }) => (
  <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect
      class={second ? 'bar-second' : 'bar-first'}
      width={most === 0 ? 0 : (votes / most) * 100}
      height="10"
    />
  </svg>
);

type RowProps = { option: Lettered; rounds: readonly Barred[]; places: readonly number[] };

const Row = ({ option, rounds, places }: RowProps) => {
  const most = Math.max(...rounds.flatMap(({ bars }) => bars.map(({ votes }) => votes)));
  const several = places.length > 1;
  return (
    <li class="votes-row">
      <span class="letter">{option.letter}</span>
      <OptionText class="votes-text" option={option} />
      <span class="votes-rounds">
        {rounds.map((round, at) => {
          const votes = round.bars.find((one) => one.option === option.id)?.votes ?? 0;
          return (
            <span key={places[at]} class="votes-round">
              {several && <span class="round-name">{roundName(places[at] ?? 0)}</span>}
              <Bar votes={votes} most={most} second={places[at] === 1} />
              <span class="votes-count">{said(round, votes)}</span>
            </span>
          );
        })}
      </span>
    </li>
  );
};

/** Rounds too small for bars say who leads, and no more. */
const Small = ({
  round,
  name,
  options,
}: {
  round: ShownTally;
  name: string;
  options: Props['options'];
}) => (
  <li class="votes-small">
    {name && <span class="round-name">{name}</span>} {leadWords(round.lead, options)}{' '}
    {round.lead.kind !== 'nobody' && words.few}
  </li>
);

export const Votes = ({ rounds, options }: Props) => {
  const barred = rounds.filter(hasBars);
  const places = rounds.flatMap((round, at) => (hasBars(round) ? [at] : []));
  return (
    <ol class="votes" role="list" aria-label={words.votes}>
      {barred.length > 0 &&
        options.map((option) => <Row key={option.id} {...{ option, places }} rounds={barred} />)}
      {rounds.map(
        (round, at) =>
          !hasBars(round) && (
            <Small
              key={at}
              round={round}
              name={rounds.length > 1 ? roundName(at) : ''}
              options={options}
            />
          ),
      )}
    </ol>
  );
};
