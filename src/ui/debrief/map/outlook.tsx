// What could have come after one decision: for the option taken and for each other one, in words and never as a verdict.
// Must not know: how it is counted.
import type { Walked } from '#domain/debriefTypes';
import type { OptionOutlook, Outlook as Found } from '../../ports.ts';
import { sentenceOf } from '../../phrasing.ts';
import { strings } from '../../strings.ts';
import { useTold } from '../../told.tsx';

const words = strings.map;

const fallWords = (falls: OptionOutlook['any']): string =>
  sentenceOf(
    falls
      .map(({ family, often }) =>
        words.falls({ often: words.often[often], family: words.families[family] }),
      )
      .join('; '),
  );

type WayProps = { text: string; taken: boolean; outlook: OptionOutlook };

const Way = ({ text, taken, outlook }: WayProps) => (
  <div class={taken ? 'way taken' : 'way'}>
    <dt>
      <span class="term-name">{taken ? words.yourWay : words.otherWay}</span>{' '}
      <span {...useTold()}>{text}</span>
    </dt>
    <dd>
      {words.well} {fallWords(outlook.well)}
    </dd>
    <dd>
      {words.any} {fallWords(outlook.any)}
    </dd>
  </div>
);

type Props = { walked: Walked; found: Found };

export const Outlook = ({ walked, found }: Props) => {
  const { choice, said, notTaken } = walked;
  const ways = [
    ...(choice !== undefined && said !== undefined ? [{ choice, text: said, taken: true }] : []),
    ...notTaken.map((option) => ({ choice: option.choice, text: option.text, taken: false })),
  ];
  return (
    <>
      <p class="small-words">{words.possibilities}</p>
      <dl class="ways">
        {ways.map(({ choice: id, text, taken }) => {
          const outlook = found.options.find((one) => one.choice === id);
          return outlook && <Way key={id} text={text} taken={taken} outlook={outlook} />;
        })}
      </dl>
      {found.closed > 0 && <p class="small-words closed">{words.closed({ n: found.closed })}</p>}
    </>
  );
};
