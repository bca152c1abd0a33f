// *When not to use this*, and where help is: the host's cards, or the general sentence.
// Must not know: who hosts. Wording: story bible 5.1 and 5.6.
import { usePorts } from '../context.ts';
import type { HelpCard } from '../ports.ts';
import { strings } from '../strings.ts';

const words = strings.care;

const Card = ({ card }: { card: HelpCard }) => (
  <li>
    <strong>{card.name}</strong> <span>{card.what}</span> {card.reach && <span>{card.reach}</span>}{' '}
    {card.site && <span>{card.site}</span>}
  </li>
);

export const FindHelp = () => {
  const { helpCards } = usePorts();
  return (
    <div class="find-help">
      {helpCards.length > 0 && (
        <ul>
          {helpCards.map((card) => (
            <Card key={card.name} card={card} />
          ))}
        </ul>
      )}
      <p>{words.generalHelp}</p>
    </div>
  );
};

export const HelpText = () => (
  <div class="help-text">
    <p>{words.notUse}</p>
    <p>{words.notUseHarm}</p>
    <h3>{words.findHelp}</h3>
    <FindHelp />
    <p>{words.couplesWork}</p>
  </div>
);
