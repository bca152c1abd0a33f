// What becomes of each option on offer: how the endings fall from here on, at random and played well.
// Must not know: who plays on.
import { useEffect, useState } from 'preact/hooks';
import type { Fall, OfferOutcome } from '#check/outcomes';
import type { Desk, DeskView } from './desk.ts';
import type { AuthorPorts } from './ports.ts';
import { strings } from '../ui/strings.ts';

const words = strings.fates;

/** What occurs in less than one play of a hundred is left out. */
const RARE = 0.01;

const said = (fall: Fall): string =>
  fall
    .filter(({ share }) => share >= RARE)
    .map(({ family, words: likely, share }) =>
      words.share({ family, likely, share: Math.round(share * 100) }),
    )
    .join(', ');

const Item = ({ text, outcome }: { text: string; outcome: OfferOutcome }) => (
  <li>
    <p>
      {text}
      {outcome.slip && <span class="small-words"> ({words.slip})</span>}
    </p>
    <p class="small-words">
      <span class="term-name">{words.random}</span> {said(outcome.random)}
    </p>
    <p class="small-words">
      <span class="term-name">{words.well}</span> {said(outcome.well)}
    </p>
  </li>
);

type Asks = { desk: Desk; view: DeskView; outcomesAt: AuthorPorts['outcomesAt'] };
type Found = { view: DeskView; outcomes: readonly OfferOutcome[] | undefined };

/** What was found of an earlier place is never shown for this one. */
const useOutcomes = ({ desk, view, outcomesAt }: Asks): Found | undefined => {
  const [found, keep] = useState<Found>();
  useEffect(() => {
    const { road } = desk;
    let away = false;
    const tell = (outcomes: Found['outcomes']): void => {
      if (!away) keep({ view, outcomes });
    };
    if (road) void outcomesAt(road.story, road.record).then(tell);
    else tell(undefined);
    return () => {
      away = true;
    };
  }, [desk, view, outcomesAt]);
  return found?.view === view ? found : undefined;
};

const List = (asks: Asks) => {
  const found = useOutcomes(asks);
  const texts = new Map(asks.view.talk.shown.map(({ id, text }) => [id, text]));
  if (!found) return <p role="status">{words.working}</p>;
  if (!found.outcomes) return <p>{words.none}</p>;
  return (
    <ol class="desk-options" role="list" aria-label={words.title}>
      {found.outcomes.map((outcome) => (
        <Item key={outcome.choice} text={texts.get(outcome.choice) ?? ''} outcome={outcome} />
      ))}
    </ol>
  );
};

/** Asked for only while it is open: it costs a second of the machine at every step. */
export const OutcomesSection = (asks: Asks) => {
  const [open, setOpen] = useState(false);
  if (asks.view.talk.shown.length === 0) return null;
  return (
    <details class="desk-outcomes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.title}</summary>
      {open && <List {...asks} />}
    </details>
  );
};
