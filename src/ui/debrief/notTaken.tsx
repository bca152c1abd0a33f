// The options that were on offer and not taken, folded away until somebody wants them.
// Must not know: which of them would have done more.
import type { NotTaken as Option } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { useTold } from '../told.tsx';

const words = strings.happened;

type Props = {
  options: readonly Option[];
  partner: string;
  /** what would have been heard is told later */
  withheld: boolean;
};

export const NotTaken = ({ options, partner, withheld }: Props) => {
  const told = useTold();
  return (
    <details class="not-taken">
      <summary>{words.notTaken({ n: options.length })}</summary>
      <dl>
        {options.map(({ choice, text, spoken, heard }) => (
          <div key={choice}>
            <dt>{spoken ? words.couldSay : words.couldDo}</dt>
            <dd {...told}>{text}</dd>
            {!withheld && <dt>{words.wouldHear({ partner })}</dt>}
            {!withheld && (
              <dd class="heard" {...told}>
                {heard}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
};
