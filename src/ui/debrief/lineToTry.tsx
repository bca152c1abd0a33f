// One line to try, and the way back to the moment where it was on offer.
// Must not know: how it was chosen.
import type { LineToTry as Line } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import type { Origin } from './origin.ts';
import { GoBack } from './words.tsx';

const words = strings.debrief;

export const LineToTry = ({ line, origin }: { line: Line; origin: Origin }) => (
  <section class="line-to-try" aria-labelledby="try">
    <h2 id="try">{words.oneLine}</h2>
    <p class="quote">{line.line.text}</p>
    <p class="heard">{words.wouldHear(line.line.heard)}</p>
    <p class="principle">
      {words.lineFor(line.principle.label)}{' '}
      <span class="small-words">{words.fromGuide(line.principle.heading)}</span>
    </p>
    <GoBack origin={origin} turn={line.turn} />
  </section>
);
