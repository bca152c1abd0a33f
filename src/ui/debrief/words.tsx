// A term and what was said under it, and the way back to a moment: the small parts that the debrief repeats.
// Must not know: which part of the debrief asks.
import type { PrincipleName } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { type Origin, wayBack } from './origin.ts';

export const Term = (part: { term: string; as: string; children: string }) => (
  <div class={`term ${part.as}`}>
    <dt>{part.term}</dt>
    <dd>{part.children}</dd>
  </div>
);

type ExchangeProps = {
  said: string | undefined;
  spoken: boolean | undefined;
  meant?: string | undefined;
  heard?: string | undefined;
  partner: string;
};

/** Said, meant and heard, as far as there is something under each. */
export const Exchange = ({ said, spoken, meant, heard, partner }: ExchangeProps) => (
  <dl class="exchange">
    {said && (
      <Term as="said" term={spoken ? strings.debrief.said : strings.debrief.did}>
        {said}
      </Term>
    )}
    {meant && (
      <Term as="meant" term={strings.debrief.meant}>
        {meant}
      </Term>
    )}
    {heard && (
      <Term as="heard" term={strings.happened.heardBy(partner)}>
        {heard}
      </Term>
    )}
  </dl>
);

export const GoBack = ({ origin, turn }: { origin: Origin; turn: number }) => (
  <p class="on-screen">
    <a
      class="button small"
      href={wayBack(origin, turn)}
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
