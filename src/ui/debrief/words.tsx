// A term and what was said under it, and the way back to a moment: the small parts that the debrief repeats.
// Must not know: which part of the debrief asks.
import type { PrincipleName } from '#domain/debriefTypes';
import { playFragment } from '../route.ts';
import { strings } from '../strings.ts';
import type { Origin } from './origin.ts';

export const Term = ({ term, children }: { term: string; children: string }) => (
  <div class="term">
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** Said, meant and heard, as far as there is something under each. */
export const Exchange = (part: {
  said: string | undefined;
  spoken: boolean | undefined;
  meant: string | undefined;
  heard: string | undefined;
}) => (
  <dl class="exchange">
    {part.said && (
      <Term term={part.spoken ? strings.debrief.said : strings.debrief.did}>{part.said}</Term>
    )}
    {part.meant && <Term term={strings.debrief.meant}>{part.meant}</Term>}
    {part.heard && <Term term={strings.debrief.heard}>{part.heard}</Term>}
  </dl>
);

export const GoBack = ({ origin, turn }: { origin: Origin; turn: number }) => (
  <p class="on-screen">
    <a
      class="button small"
      href={playFragment(origin.scenario, { talk: origin.talk, turn })}
      aria-label={strings.debrief.goBackOf(turn + 1)}
    >
      {strings.debrief.goBack}
    </a>
  </p>
);

export const FromGuide = ({ name }: { name: PrincipleName }) => (
  <>
    {' '}
    <span class="small-words">{strings.debrief.fromGuide(name.heading)}</span>
  </>
);
