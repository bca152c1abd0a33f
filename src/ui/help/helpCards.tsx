// The host's entries of one kind, for the region that a person picked; none is ours.
// Must not know: how old an entry may be. Names and sites are said, never links: the game opens nobody's page.
import type { HelpCard } from '#app/host/helpEntry';
import { strings } from '../strings.ts';

const words = strings.helpPage;

const dayOf = (day: string): string =>
  new Intl.DateTimeFormat(strings.language.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );

const Fact = ({ name, value }: { name: string; value: string | undefined }) =>
  value ? (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  ) : null;

const Card = ({ card }: { card: HelpCard }) => {
  const date = dayOf(card.checked);
  return (
    <li class="help-card">
      <strong>{card.name}</strong>
      <p>{card.what}</p>
      <dl>
        <Fact name={words.reach} value={card.reach?.join(', ')} />
        <Fact name={words.hours} value={card.hours} />
        <Fact name={words.languages} value={card.languages?.join(', ')} />
        <Fact name={words.site} value={card.site} />
        <Fact name={words.region} value={card.region} />
      </dl>
      <p class="small-words">
        {card.stale ? words.stale({ date }) : words.checked({ date, by: card.checkedBy })}
      </p>
    </li>
  );
};

export const HelpCards = ({ cards }: { cards: readonly HelpCard[] }) =>
  cards.length === 0 ? (
    <p class="general-help">{words.general}</p>
  ) : (
    <ul class="help-cards">
      {cards.map((card) => (
        <Card key={`${card.region} ${card.name}`} card={card} />
      ))}
    </ul>
  );
