// The question on the big screen: options lettered A to D, and after the reveal who voted how many, and where the talk goes.
// Must not know: who voted what, or what an option does.
import type { Lettered } from '../../ballot/lettered.ts';
import { letterOf } from '../../ballot/lettered.ts';
import { OptionText } from '../../ballot/optionText.tsx';
import { leadWords, Votes } from '../../ballot/votes.tsx';
import { listOf } from '../../phrasing.ts';
import { strings } from '../../strings.ts';
import type { RoomView } from '../roomPorts.ts';

const words = strings.show;

type Ballot = NonNullable<RoomView['ballot']>;

const questionOf = ({ question, round, status }: Ballot): string => {
  if (status === 'talking') return words.talking;
  if (question === 'landing') return words.askLanding;
  return round > 1 ? words.roundTwo : words.ask;
};

const Options = ({ options }: { options: readonly Lettered[] }) => (
  <ol class="big-options" role="list" aria-label={strings.lead.options}>
    {options.map((option) => (
      <li key={option.id}>
        <span class="letter">{option.letter}</span>
        <OptionText option={option} />
      </li>
    ))}
  </ol>
);

/** A tie is said, never broken in silence. Where there are no bars the list of votes says the rest. */
const Outcome = ({ ballot, options }: { ballot: Ballot; options: readonly Lettered[] }) => {
  const last = ballot.rounds.at(-1);
  if (!last || (!last.bars && last.lead.kind !== 'tie')) return null;
  const { lead } = last;
  const tie = lead.kind === 'tie' && {
    letters: listOf(lead.options.map((id) => letterOf(options, id))),
  };
  return (
    <p class="outcome" role="status">
      {tie && ballot.round < 2 ? strings.lead.tieNow(tie) : leadWords(lead, options)}
    </p>
  );
};

export const AskedNow = ({ ballot, options }: { ballot: Ballot; options: readonly Lettered[] }) => {
  const shown = ballot.rounds.length > 0;
  return (
    <section class="asked-now" aria-label={questionOf(ballot)}>
      <h2>{questionOf(ballot)}</h2>
      {shown && <Outcome ballot={ballot} options={options} />}
      {shown ? <Votes rounds={ballot.rounds} options={options} /> : <Options options={options} />}
      {ballot.status === 'closed' && <p role="status">{words.closed}</p>}
    </section>
  );
};
