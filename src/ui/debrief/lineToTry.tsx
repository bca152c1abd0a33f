// Try again: one line to take along, and the way back to the moment where it was on offer.
// Must not know: how it was chosen.
import type { LineToTry as Line } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import type { Origin } from './origin.ts';
import type { DebriefSection, SectionProps } from './section.ts';
import { GoBack } from './words.tsx';

const words = strings.debrief;

type Props = { line: Line; origin: Origin; partner: string };

const LineToTry = ({ line, origin, partner }: Props) => (
  <div class="line-to-try">
    <h3>{words.oneLine}</h3>
    <p class="quote">{line.line.text}</p>
    <p class="heard">{words.wouldHear(partner, line.line.heard)}</p>
    <p class="principle">
      {words.lineFor(line.principle.label)}{' '}
      <span class="small-words">{words.fromGuide(line.principle.heading)}</span>
    </p>
    <GoBack origin={origin} turn={line.turn} />
  </div>
);

/** The line is the stronger one of a moment, so it waits until that moment is told. */
const TryAgain = ({ face: { debrief, scenario, talk }, reflecting }: SectionProps) => {
  const { lineToTry } = debrief;
  if (!lineToTry) return <p>{words.noLine}</p>;
  if (reflecting.withheld.has(lineToTry.turn))
    return <p class="quiet-words">{strings.why.lineWaits}</p>;
  const origin = { scenario: scenario.id, talk };
  return <LineToTry line={lineToTry} origin={origin} partner={debrief.partner} />;
};

export const TRY_AGAIN: DebriefSection = {
  id: 'try-again',
  title: words.tryAgain,
  isFor: ({ stopped, moments }) => !stopped && moments.length > 0,
  Body: TryAgain,
};
